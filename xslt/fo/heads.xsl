<?xml version="1.0" encoding="UTF-8"?>
<!-- Running heads and page numbers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- FOP sets what a head repeats from the text from left to right, whatever its letters: such a head names the edition instead. -->
  <xsl:variable name="has-headings-from-right" as="xs:boolean" select="
      $has-letters-from-right and (some $head in $document//tei:head satisfies matches($head, $from-right))"/>

  <!--
    Left the edition, right the section; the page number outside. Opening pages have it at the foot only.
    In: the number of a sequence of the text, whose heads may name what is first and last on the page.
  -->
  <xsl:template name="running-heads" as="element()*">
    <xsl:param name="sequence" as="xs:integer?" select="()"/>
    <xsl:call-template name="heads-of-opening"/>
    <fo:static-content flow-name="left-head" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head">
        <fo:page-number xsl:use-attribute-sets="folio"/>
        <fo:leader leader-pattern="space"/>
        <xsl:if test="$running-heads ne 'entries' or empty($sequence)">
          <xsl:value-of select="f:shortened($edition-title, 60)"/>
        </xsl:if>
        <xsl:call-template name="first-and-last">
          <xsl:with-param name="name" select="$sequence ! ('left-' || .)"/>
        </xsl:call-template>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="right-head" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head">
        <xsl:if test="$running-heads ne 'entries' or empty($sequence)">
          <xsl:choose>
            <xsl:when test="$has-headings-from-right">
              <xsl:value-of select="f:shortened($edition-title, 60)"/>
            </xsl:when>
            <xsl:otherwise>
              <fo:retrieve-marker retrieve-class-name="section" retrieve-boundary="document"
                                  retrieve-position="first-including-carryover"/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:if>
        <xsl:call-template name="first-and-last">
          <xsl:with-param name="name" select="$sequence ! ('right-' || .)"/>
        </xsl:call-template>
        <fo:leader leader-pattern="space"/>
        <fo:page-number xsl:use-attribute-sets="folio"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- The rule above the notes; the page number of opening pages. -->
  <xsl:template name="heads-of-opening" as="element(fo:static-content)+">
    <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
      <fo:block xsl:use-attribute-sets="note-rule">
        <fo:leader leader-pattern="rule" leader-length="25%" rule-thickness="0.4pt" rule-style="solid"/>
      </fo:block>
    </fo:static-content>
    <xsl:for-each select="'opening-left-foot', 'opening-right-foot'">
      <fo:static-content flow-name="{.}" role="artifact">
        <fo:block xsl:use-attribute-sets="folio-at-foot">
          <fo:page-number/>
        </fo:block>
      </fo:static-content>
    </xsl:for-each>
  </xsl:template>

  <!-- What is first and last on the page; the renderer leaves out the second where it is the same. In: a name for the head. -->
  <xsl:template name="first-and-last" as="node()*">
    <xsl:param name="name" as="xs:string?"/>
    <xsl:if test="$name and $running-heads ne 'section'">
      <xsl:value-of select="if ($running-heads eq 'entries') then '' else '&#x2003;'"/>
      <fo:inline id="head-first-{$name}">
        <fo:retrieve-marker retrieve-class-name="ends" retrieve-boundary="page-sequence"
                            retrieve-position="{if ($running-heads eq 'pages') then 'first-including-carryover' else 'first-starting-within-page'}"/>
      </fo:inline>
      <fo:inline id="head-last-{$name}">
        <xsl:value-of select="if ($running-heads eq 'entries') then ' – ' else '–'"/>
        <fo:retrieve-marker retrieve-class-name="ends" retrieve-boundary="page-sequence"
                            retrieve-position="last-starting-within-page"/>
      </fo:inline>
    </xsl:if>
  </xsl:template>

  <!-- What the running head calls an element, if it names such as first and last of a page. -->
  <xsl:function name="f:head-name" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string*" select="
        if ($running-heads eq 'entries')
        then $element/(self::tei:entry | self::tei:entryFree)
             ! (f:plain((tei:form//tei:orth, .//tei:orth, tei:form)[1]), string(@n), string(@xml:id))[. ne '']
        else if ($running-heads eq 'verses') then $element/self::tei:l/string((@tp:n, @n)[1])
        else if ($running-heads eq 'pages') then $element/self::tei:pb/string(@n) else ()"/>
    <xsl:sequence select="$name[. ne ''][1] ! f:shortened(., 40)"/>
  </xsl:function>

  <!-- The marker that says so, the first thing in a block. -->
  <xsl:template name="head-marker" as="element(fo:marker)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:for-each select="f:head-name(.)">
      <fo:marker marker-class-name="ends">
        <xsl:value-of select="."/>
      </fo:marker>
    </xsl:for-each>
  </xsl:template>

  <!-- A text that has to go on one line: cut after a word, where it is too long. -->
  <xsl:function name="f:shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="
        if (string-length($text) le $length) then $text
        else replace(substring($text, 1, $length), '[\s.,;:]+\S*$', '') || ' …'"/>
  </xsl:function>
</xsl:stylesheet>
