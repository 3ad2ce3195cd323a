<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes and readings at the foot of the page. FOP allows no footnote in a footnote: what is nested gives its mark there, and its text follows below. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:note looks on paper. -->
  <xsl:template name="note" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="not($place = ('foot', 'margin'))">
        <xsl:call-template name="note-in-text">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="place" select="$place"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$is-apart">
        <xsl:call-template name="note-mark">
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="footnote" as="element(fo:footnote)">
          <fo:footnote>
            <xsl:call-template name="place"/>
            <xsl:call-template name="note-mark">
              <xsl:with-param name="number" select="$number"/>
            </xsl:call-template>
            <fo:footnote-body>
              <xsl:call-template name="notes-apart">
                <xsl:with-param name="items" select="., f:apart-in(.)"/>
              </xsl:call-template>
            </fo:footnote-body>
          </fo:footnote>
        </xsl:variable>
        <xsl:call-template name="in-line">
          <xsl:with-param name="run" select="$footnote"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A footnote stands in a line; among blocks it gets one. -->
  <xsl:template name="in-line" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="element()"/>
    <xsl:choose>
      <xsl:when test="f:stands-among-blocks(.)">
        <fo:block>
          <xsl:sequence select="$run"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note that stands in the text: a block, or a run in its line. -->
  <xsl:template name="note-in-text" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$place eq 'block' or f:holds-block(.)">
        <fo:block xsl:use-attribute-sets="note-block">
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark in the text that leads to a note. -->
  <xsl:template name="note-mark" as="element(fo:inline)">
    <xsl:param name="number" as="xs:string?"/>
    <fo:inline xsl:use-attribute-sets="note-mark">
      <xsl:value-of select="$number"/>
    </fo:inline>
  </xsl:template>

  <!-- Notes and entries below an element that would stand at the foot, in the order of the text. -->
  <xsl:function name="f:apart-in" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="f:notes($elements) | f:entries($elements)"/>
  </xsl:function>

  <!-- The bodies, one below the other. -->
  <xsl:template name="notes-apart" as="element(fo:block)+">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="items" as="element()+"/>
    <xsl:for-each select="$items">
      <fo:block xsl:use-attribute-sets="note">
        <xsl:call-template name="properties"/>
        <xsl:choose>
          <xsl:when test="self::tei:app">
            <xsl:call-template name="entry"/>
          </xsl:when>
          <xsl:otherwise>
            <fo:inline xsl:use-attribute-sets="note-number">
              <xsl:value-of select="f:note-number(.)"/>
            </fo:inline>
            <xsl:text>&#xA0;</xsl:text>
            <xsl:apply-templates mode="m:content">
              <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
            </xsl:apply-templates>
          </xsl:otherwise>
        </xsl:choose>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <!-- The reading in the text, and its entry at the foot. Verse is referred to by line, prose by a letter. -->
  <xsl:template name="lemma" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:apply-templates select="$content" mode="m:content"/>
    <xsl:variable name="mark" as="element(fo:inline)">
      <xsl:call-template name="note-mark">
        <xsl:with-param name="number" select="if (f:verse-number(.)) then '&#x200B;' else f:letters(f:entry-number(.))"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$is-apart">
        <xsl:sequence select="$mark"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="in-line">
          <xsl:with-param name="run" as="element()">
            <fo:footnote>
              <xsl:call-template name="place"/>
              <xsl:sequence select="$mark"/>
              <fo:footnote-body>
                <xsl:call-template name="notes-apart">
                  <xsl:with-param name="items" select="., f:apart-in(f:other-readings(.))"/>
                </xsl:call-template>
              </fo:footnote-body>
            </fo:footnote>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An entry: line or letter, lemma, its witnesses, the other readings. -->
  <xsl:template name="entry" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="lemma" as="element()?" select="f:lemma(.)"/>
    <fo:inline xsl:use-attribute-sets="entry-number">
      <xsl:value-of select="(f:verse-number(.), f:letters(f:entry-number(.)))[1]"/>
    </fo:inline>
    <xsl:text>&#xA0;</xsl:text>
    <xsl:value-of select="f:lemma-shortened(f:plain($lemma)) || ']'"/>
    <xsl:for-each select="$lemma[exists(f:sigla(.))]">
      <fo:inline xsl:use-attribute-sets="sigla">
        <xsl:value-of select="' ' || string-join(f:sigla(.), ' ')"/>
      </fo:inline>
      <xsl:text>;</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="f:other-readings(.)">
      <xsl:text> </xsl:text>
      <xsl:if test="self::tei:rdg and not(normalize-space() or *)">
        <fo:inline font-style="italic">om.</fo:inline>
      </xsl:if>
      <xsl:apply-templates select="." mode="m:content">
        <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:if test="position() ne last()">;</xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The number of the verse line in which an element stands. -->
  <xsl:function name="f:verse-number" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string($element/ancestor::tei:l[1]/(@tp:n, @n)[1])[. ne '']"/>
  </xsl:function>

  <!-- The number of an entry: @tp:n, else its place among the entries. -->
  <xsl:function name="f:entry-number" as="xs:integer">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="
        if ($app/@tp:n castable as xs:integer) then xs:integer($app/@tp:n)
        else 1 + count($app/preceding::tei:app) + count($app/ancestor::tei:app)"/>
  </xsl:function>

  <!-- 1 to a, 26 to z, 27 to aa. -->
  <xsl:function name="f:letters" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
        (if ($number gt 26) then f:letters(($number - 1) idiv 26) else '')
        || substring('abcdefghijklmnopqrstuvwxyz', ($number - 1) mod 26 + 1, 1)"/>
  </xsl:function>

  <!-- Long lemmas by their first and last words. -->
  <xsl:function name="f:lemma-shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($text)"/>
    <xsl:sequence select="
        if (count($words) gt 5) then string-join($words[position() le 2], ' ') || ' … ' || $words[last()] else $text"/>
  </xsl:function>
</xsl:stylesheet>
