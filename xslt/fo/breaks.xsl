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
    <xsl:param name="runs-in" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$kind eq 'break'">
        <xsl:call-template name="line-end"/>
        <!-- A line end alone between two elements is lost when FOP hyphenates. -->
        <xsl:text>&#xA;&#x2060;</xsl:text>
        <xsl:call-template name="line-begins"/>
      </xsl:when>
      <xsl:when test="$kind eq 'lb' and @tp:row">
        <xsl:call-template name="anchor"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:when>
      <xsl:when test="$kind = ('lb', 'caesura')">
        <xsl:value-of select="if ($kind eq 'caesura') then '&#x2003;' else '&#xA;'[not(f:begins-block(current()))]"/>
      </xsl:when>
      <xsl:when test="$runs-in or not(f:stands-among-blocks(.))">
        <xsl:call-template name="break-in-line">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="empty(f:line-behind(.))">
        <fo:block xsl:use-attribute-sets="break-block">
          <xsl:call-template name="uncounted"/>
          <xsl:call-template name="anchor"/>
          <xsl:call-template name="break-mark">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="number" select="$number"/>
          </xsl:call-template>
        </fo:block>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- A page or column that begins within a line. -->
  <xsl:template name="break-in-line" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:call-template name="anchor"/>
    <xsl:where-populated>
      <fo:inline xsl:use-attribute-sets="break-inline">
        <xsl:call-template name="break-mark">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </fo:inline>
    </xsl:where-populated>
  </xsl:template>

  <!-- A page or column: the sign of the convention, else a stroke with its number. -->
  <xsl:template name="break-mark" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:call-template name="place"/>
    <xsl:choose>
      <xsl:when test="exists($content)">
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:when>
      <xsl:when test="self::tei:pb or self::tei:cb or self::tei:gb">
        <xsl:value-of select="'|' || $number"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    The end of a line of the source: the number of that line, set at the far end. Every line of a block has such an
    end, since FOP spreads those that have none. In: a tp:break, or the block after its last line.
  -->
  <xsl:template name="line-end" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="line" as="element()?" select="f:line-ending(.)"/>
    <xsl:variable name="number" as="xs:string" select="string(($line/@tp:n, $line/@n)[1])"/>
    <xsl:call-template name="number-at-end">
      <xsl:with-param name="number" select="$number"/>
      <xsl:with-param name="prints" select="f:prints-number($number) or $number and f:follows-lost-lines($line)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The beginning of the line that ends here: at the break before this one, or at the last of a block. -->
  <xsl:function name="f:line-ending" as="element()?">
    <xsl:param name="end" as="element()"/>
    <xsl:sequence select="
        if ($end/self::tp:break)
        then ($end/ancestor::*[f:is-block(.)][1]//tei:lb[. &lt;&lt; $end][not(. is $end/ancestor::tei:lb)])[last()]
        else ($end//tei:lb)[last()]"/>
  </xsl:function>

  <!-- Whether a block keeps the lines of the source. -->
  <xsl:function name="f:is-lined" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="exists($block//tp:break) and not(f:holds-block($block))"/>
  </xsl:function>

  <!-- Whether a break is the first thing in a block, or stands between blocks. -->
  <xsl:function name="f:begins-block" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="
        f:stands-among-blocks($break)
        or empty($break/preceding-sibling::node()[self::*[not(self::tei:pb or self::tei:cb)] or self::text()[normalize-space()]][1])
           and f:is-block($break/..)"/>
  </xsl:function>
</xsl:stylesheet>
