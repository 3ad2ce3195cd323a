<?xml version="1.0" encoding="UTF-8"?>
<!-- A register of a site: its entries, each with its names, what is known of it, and all places that speak of it; places also on a map. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- One page of a register. In: $site, with "name", "entries", "initials" and perhaps "map". -->
  <xsl:template name="register" as="element(html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="f:word($site?name, $language)"/>
      <xsl:with-param name="scripts" select="'site/map.js'[exists($site?tiles)]"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:for-each select="$site?map">
          <xsl:call-template name="map"/>
        </xsl:for-each>
        <xsl:if test="count($site?initials?*) gt 3">
          <nav class="initials" aria-label="{f:word('initials', $language)}">
            <xsl:for-each select="$site?initials?*">
              <a href="{?href}">
                <xsl:value-of select="?letter"/>
              </a>
            </xsl:for-each>
          </nav>
        </xsl:if>
        <ul class="register">
          <xsl:for-each select="$site?entries?*">
            <xsl:call-template name="register-entry"/>
          </xsl:for-each>
        </ul>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- An entry: its names, its pages in authority files, what is told of it, where it is spoken of. -->
  <xsl:template name="register-entry" as="element(li)">
    <xsl:context-item as="map(*)" use="required"/>
    <li id="{?anchor}">
      <h2>
        <xsl:sequence select="f:in-language(?language)"/>
        <xsl:value-of select="if (contains(?sort, ',')) then ?sort else ?names?*[1]"/>
      </h2>
      <xsl:where-populated>
        <p class="names">
          <xsl:value-of select="string-join(distinct-values(?names?*[position() gt 1]), '; ')[. ne ''] ! (f:word('also-called', $language) || ' ' || .)"/>
        </p>
      </xsl:where-populated>
      <xsl:where-populated>
        <p class="facts">
          <xsl:for-each select="?facts?*">
            <span class="register-fact">
              <xsl:if test="?name = ('birth', 'death')">
                <xsl:value-of select="f:word(?name, $language) || ' '"/>
              </xsl:if>
              <xsl:value-of select="?value"/>
            </span>
          </xsl:for-each>
        </p>
      </xsl:where-populated>
      <xsl:where-populated>
        <p class="authorities">
          <xsl:for-each select="?links?*">
            <a href="{?href}" rel="noopener noreferrer">
              <xsl:value-of select="?name"/>
            </a>
          </xsl:for-each>
        </p>
      </xsl:where-populated>
      <xsl:call-template name="places-in-texts"/>
    </li>
  </xsl:template>

  <!-- The places in all editions that speak of an entry, folded, with the words around them. -->
  <xsl:template name="places-in-texts" as="element()*">
    <xsl:context-item as="map(*)" use="required"/>
    <xsl:variable name="count" as="xs:integer" select="xs:integer(?count)"/>
    <xsl:if test="$count eq 0">
      <xsl:call-template name="entries-in-editions"/>
    </xsl:if>
    <xsl:if test="$count gt 0">
      <details class="mentions">
        <summary>
          <xsl:value-of select="f:word('in-the-text', $language) || ': ' || $count"/>
        </summary>
        <ul>
          <xsl:for-each select="?editions?*">
            <xsl:variable name="edition" as="map(*)" select="."/>
            <li>
              <p class="where">
                <a href="{f:page(?path)}{?entry[. ne ''] ! ('#' || encode-for-uri(.))}">
                  <xsl:value-of select="?title"/>
                </a>
              </p>
              <xsl:for-each select="?mentions?*">
                <p>
                  <xsl:sequence select="f:in-language(.(6))"/>
                  <xsl:value-of select=".(2)"/>
                  <a href="{f:page($edition?path)}#{encode-for-uri(.(1))}">
                    <xsl:value-of select=".(3)"/>
                  </a>
                  <xsl:value-of select=".(4)"/>
                </p>
              </xsl:for-each>
            </li>
          </xsl:for-each>
        </ul>
      </details>
    </xsl:if>
  </xsl:template>

  <!-- Where an entry stands that no text speaks of. -->
  <xsl:template name="entries-in-editions" as="element(p)*">
    <xsl:context-item as="map(*)" use="required"/>
    <xsl:for-each select="?editions?*">
      <p class="where">
        <xsl:value-of select="f:word('entry-of', $language) || ' '"/>
        <a href="{f:page(?path)}{?entry[. ne ''] ! ('#' || encode-for-uri(.))}">
          <xsl:value-of select="?title"/>
        </a>
      </p>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
