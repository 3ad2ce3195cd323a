<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a site as a table, sorted on the page itself: the heads of its columns lead to the other orders. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- One page of the letters. In: $site, with "order", "part", "parts" and "letters". -->
  <xsl:template name="letters" as="element(html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="f:word('letters', $language)"/>
      <xsl:with-param name="content" as="element()*">
        <div class="table-box" role="region" tabindex="0" aria-label="{f:word('letters', $language)}">
          <table class="letters">
            <thead>
              <tr>
                <xsl:call-template name="letter-column">
                  <xsl:with-param name="order" select="'date'"/>
                  <xsl:with-param name="word" select="'date'"/>
                </xsl:call-template>
                <xsl:call-template name="letter-column">
                  <xsl:with-param name="order" select="'sender'"/>
                  <xsl:with-param name="word" select="'corresp-sent'"/>
                </xsl:call-template>
                <xsl:call-template name="letter-column">
                  <xsl:with-param name="order" select="'receiver'"/>
                  <xsl:with-param name="word" select="'corresp-received'"/>
                </xsl:call-template>
                <xsl:call-template name="letter-column">
                  <xsl:with-param name="order" select="'place'"/>
                  <xsl:with-param name="word" select="'settlement'"/>
                </xsl:call-template>
                <th scope="col">
                  <xsl:value-of select="f:word('letter', $language)"/>
                </th>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="$site?letters?*">
                <xsl:call-template name="letter-row"/>
              </xsl:for-each>
            </tbody>
          </table>
        </div>
        <xsl:call-template name="letter-parts"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The head of a column, which leads to the table in its order. -->
  <xsl:template name="letter-column" as="element(th)">
    <xsl:param name="order" as="xs:string"/>
    <xsl:param name="word" as="xs:string"/>
    <th scope="col">
      <xsl:if test="$site?order eq $order">
        <xsl:attribute name="aria-sort">ascending</xsl:attribute>
      </xsl:if>
      <a href="{if ($order eq 'date') then 'letters.html' else 'letters-by-' || $order || '.html'}" title="{f:word('sorted-by', $language)}">
        <xsl:value-of select="f:word($word, $language)"/>
      </a>
      <xsl:if test="$site?order eq $order">
        <span aria-hidden="true"> ↓</span>
      </xsl:if>
    </th>
  </xsl:template>

  <!-- A letter: when, from whom, to whom, where, and its text. -->
  <xsl:template name="letter-row" as="element(tr)">
    <xsl:context-item as="map(*)" use="required"/>
    <xsl:variable name="letter" as="map(*)" select="?letter"/>
    <tr>
      <td>
        <xsl:value-of select="($letter?date[. ne ''], $letter?when[. ne ''], f:word('undated', $language))[1]"/>
      </td>
      <td>
        <xsl:value-of select="$letter?from?*" separator=", "/>
      </td>
      <td>
        <xsl:value-of select="$letter?to?*" separator=", "/>
      </td>
      <td>
        <xsl:value-of select="($letter?place, $letter?destination)[. ne '']" separator=" → "/>
      </td>
      <td>
        <a href="{f:page(?path)}{$letter?address[. ne ''] ! ('#' || encode-for-uri(.))}">
          <xsl:value-of select="($letter?title[. ne ''], ?edition)[1]"/>
        </a>
      </td>
    </tr>
  </xsl:template>

  <!-- The further pages of a long table. -->
  <xsl:template name="letter-parts" as="element(nav)?">
    <xsl:if test="$site?parts gt 1">
      <nav class="initials" aria-label="{f:word('pages', $language)}">
        <xsl:for-each select="1 to xs:integer($site?parts)">
          <a href="letters{$site?order[. ne 'date'] ! ('-by-' || .)}{.[. gt 1] ! ('-' || .)}.html">
            <xsl:if test=". eq xs:integer($site?part)">
              <xsl:attribute name="aria-current">page</xsl:attribute>
            </xsl:if>
            <xsl:value-of select="."/>
          </a>
        </xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
