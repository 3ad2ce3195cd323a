<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse lines, and how lines of every kind are counted. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- A verse line: turned-over words hang, its number stands at the end of the line or in the margin. -->
  <xsl:template name="verse" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="own" as="xs:string" select="string((@tp:n, @n)[1])"/>
    <xsl:variable name="numbered" as="xs:boolean" select="f:prints-number($own) and not(f:holds-block(.)) and empty(f:part-before(.)[@n = $own])"/>
    <xsl:if test="$numbered and $verse-side eq 'end'">
      <xsl:attribute name="text-align-last">justify</xsl:attribute>
    </xsl:if>
    <xsl:call-template name="properties"/>
    <xsl:sequence select="f:room-for-numbers($own[$numbered])"/>
    <xsl:call-template name="head-marker"/>
    <xsl:call-template name="as-counted">
      <xsl:with-param name="run" as="item()*">
        <xsl:for-each select=".[$numbered]">
          <xsl:call-template name="number-beside"/>
        </xsl:for-each>
        <xsl:call-template name="room-for-parts"/>
        <xsl:call-template name="marked">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
        <xsl:if test="$numbered">
          <xsl:call-template name="number-at-end">
            <xsl:with-param name="number" select="$own"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!--
    The room of what others have spoken of a verse before this part of it, by the width of its letters in the middle; less
    where the part would not stand in one line.
  -->
  <xsl:template name="room-for-parts" as="element(fo:leader)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="before" as="xs:integer" select="string-length(f:parts-before(.))"/>
    <xsl:variable name="room" as="xs:integer" select="min(($before, 56 - string-length(normalize-space(f:plain(.)))))"/>
    <xsl:if test="$before gt 0 and $room gt 0">
      <fo:leader leader-pattern="space" leader-length="{0.45 * $room}em"/>
    </xsl:if>
  </xsl:template>

  <!-- The address that takes the lines of a block out of the count. -->
  <xsl:template name="uncounted" as="attribute()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="$counted ne 'none'">
      <xsl:attribute name="id" select="'uncounted-' || @tp:id"/>
    </xsl:if>
  </xsl:template>

  <!-- The text of a block whose lines have numbers of their own: the count of printed lines passes over it. -->
  <xsl:template name="as-counted" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="item()*"/>
    <xsl:choose>
      <xsl:when test="$counted ne 'none'
                      and ((self::tei:head or self::tei:trailer) and not($line-headings)
                           or $line-numbers eq 'auto' and (self::tei:l[(@tp:n, @n) != ''] or f:is-lined(.) and .//tei:lb/@n))">
        <fo:block id="uncounted-{@tp:id}">
          <xsl:call-template name="line-of-file"/>
          <xsl:sequence select="$run"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="line-of-file"/>
        <xsl:sequence select="$run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
