<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines, pages and columns of the source. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:break looks on paper. -->
  <xsl:template name="break" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="joined" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="$kind eq 'lb'">
        <xsl:call-template name="line-break">
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$kind eq 'caesura'">
        <xsl:text>&#x2003;</xsl:text>
      </xsl:when>
      <xsl:when test="f:stands-among-blocks(.)">
        <fo:block xsl:use-attribute-sets="break-block">
          <xsl:call-template name="break-mark">
            <xsl:with-param name="number" select="$number"/>
          </xsl:call-template>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline xsl:use-attribute-sets="break-inline">
          <xsl:call-template name="break-mark">
            <xsl:with-param name="number" select="$number"/>
          </xsl:call-template>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A page or column: the sign of the convention, else a stroke with its number. -->
  <xsl:template name="break-mark" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:call-template name="properties"/>
    <xsl:choose>
      <xsl:when test="tp:*">
        <xsl:apply-templates select="node()" mode="m:content"/>
      </xsl:when>
      <xsl:when test="self::tei:pb or self::tei:cb or self::tei:gb">
        <xsl:value-of select="'|' || $number"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A line of the source. The line feed is kept by the blocks around it, so that it works at any depth. -->
  <xsl:template name="line-break" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:apply-templates select="node()" mode="m:content"/>
    <xsl:if test="f:breaks-line(.)">
      <xsl:if test="f:is-preceded(.)">
        <xsl:text>&#xA;</xsl:text>
      </xsl:if>
      <xsl:if test="$number and f:shows-number($number)">
        <fo:inline xsl:use-attribute-sets="source-line-number">
          <xsl:value-of select="$number"/>
        </fo:inline>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- Whether a line of the source is a line on the page: the convention says so, else in texts given line by line. -->
  <xsl:function name="f:breaks-line" as="xs:boolean">
    <xsl:param name="lb" as="element()"/>
    <xsl:sequence select="if ($lb/@tp:line) then $lb/@tp:line = 'break' else exists($lb/ancestor::tei:ab)"/>
  </xsl:function>

  <!-- Whether text stands before it in its block: the first line needs no break. -->
  <xsl:function name="f:is-preceded" as="xs:boolean">
    <xsl:param name="lb" as="element()"/>
    <xsl:variable name="block" as="element()?" select="$lb/ancestor::*[f:is-block(.)][1]"/>
    <xsl:sequence select="
        some $text in $block//text()[. &lt;&lt; $lb][not(ancestor::tp:hidden)] satisfies normalize-space($text)"/>
  </xsl:function>
</xsl:stylesheet>
