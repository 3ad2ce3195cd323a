<?xml version="1.0" encoding="UTF-8"?>
<!-- Where lines, pages and columns of the source begin. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Lines, pages and columns of the source. -->
  <xsl:template name="break" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="joined" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="$kind eq 'break'">
        <br class="{if (ancestor::tei:lb[1]/@break = 'no') then 'lb in-word' else 'lb'}"/>
      </xsl:when>
      <xsl:when test="$kind eq 'lb' and @tp:row">
        <xsl:call-template name="decided-break">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$kind eq 'lb'">
        <xsl:call-template name="line-break">
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="joined" select="$joined"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$kind = ('pb', 'cb', 'gb')">
        <xsl:call-template name="page-break">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$kind eq 'caesura'">
        <span class="caesura" data-generated="">&#x2003;</span>
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="milestone">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where a part of another kind begins, named by its unit. -->
  <xsl:template name="milestone" as="element(span)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <span>
      <xsl:call-template name="attributes">
        <xsl:with-param name="role" select="@unit ! f:class-token('unit-' || .)"/>
      </xsl:call-template>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="$number">
        <span class="number" data-generated="">
          <xsl:value-of select="$number"/>
        </span>
      </xsl:if>
    </span>
  </xsl:template>

  <!-- The beginning of a line as the convention shows it: a space, a sign, or a line of ours with its number. -->
  <xsl:template name="decided-break" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:apply-templates select="$content" mode="m:content"/>
    <xsl:call-template name="line-number">
      <xsl:with-param name="number" select="$number[current()/descendant::tp:break]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The number of a line, which is also its address; the address alone where something leads to it and it shows no number. -->
  <xsl:template name="line-number" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="$number">
        <xsl:variable name="image" as="xs:string?" select="if (@tp:facs) then f:facsimile-link(.) else ()"/>
        <xsl:element name="{if ($image) then 'a' else 'span'}">
          <xsl:attribute name="class" select="'line-number lb-number' || (if (f:shows-number($number) or f:follows-lost-lines(.)) then '' else ' minor')"/>
          <xsl:attribute name="data-generated"/>
          <xsl:for-each select="f:id(.)">
            <xsl:attribute name="id" select="."/>
          </xsl:for-each>
          <xsl:for-each select="$image">
            <xsl:attribute name="href" select="."/>
            <xsl:attribute name="aria-label" select="f:ui('line') || ' ' || $number || ', ' || f:ui('facsimile')"/>
          </xsl:for-each>
          <xsl:sequence select="f:zone-attribute(.)"/>
          <xsl:value-of select="$number"/>
        </xsl:element>
      </xsl:when>
      <xsl:when test="@xml:id or @tp:facs or @n and $names-lines">
        <span id="{f:id(.)}" class="lb-mark">
          <xsl:sequence select="f:zone-attribute(.)"/>
        </span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The beginning of a line of the source: its number where one is shown, a hyphen where it breaks a word. -->
  <xsl:template name="line-break" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="joined" as="xs:boolean"/>
    <!-- At the beginning of a block there is no line to end. -->
    <xsl:if test="not(f:begins-block(.))">
      <xsl:if test="$joined">
        <span class="hyphen" data-generated="" aria-hidden="true">-</span>
      </xsl:if>
      <br class="{if ($joined) then 'lb in-word' else 'lb'}"/>
    </xsl:if>
    <xsl:call-template name="line-number">
      <xsl:with-param name="number" select="$number"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether a break is the first thing in a block, or stands between blocks. -->
  <xsl:function name="f:begins-block" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="
        f:stands-among-blocks($break)
        or empty($break/preceding-sibling::node()[self::*[not(self::tei:pb or self::tei:cb)] or self::text()[normalize-space()]][1])
           and f:is-block($break/..)"/>
  </xsl:function>

  <!-- How many pages and columns, of several witnesses perhaps, begin just before a break: the numbers of these stand above its own. -->
  <xsl:function name="f:breaks-before" as="xs:integer">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="are-breaks" as="xs:boolean*" select="
        reverse($break/preceding-sibling::node()[self::* or normalize-space()][position() le 7]) ! exists((self::tei:pb, self::tei:cb))"/>
    <xsl:sequence select="(index-of($are-breaks, false()), count($are-breaks) + 1)[1] - 1"/>
  </xsl:function>

  <!-- In the margin: the number, a link to the image where there is one. -->
  <xsl:template name="page-break" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:variable name="image" as="xs:string?" select="f:facsimile-link(.)"/>
    <span>
      <xsl:call-template name="attributes">
        <xsl:with-param name="id" select="string((@tp:id, @xml:id)[1])[. ne '']"/>
      </xsl:call-template>
      <xsl:if test="@tp:say">
        <xsl:call-template name="say"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="$number or $image">
        <xsl:element name="{if ($image) then 'a' else 'span'}">
          <xsl:attribute name="class" select="string-join(('page-number', f:breaks-before(.)[. gt 0] ! ('after-' || .)), ' ')"/>
          <xsl:attribute name="data-generated"/>
          <xsl:if test="$image">
            <xsl:attribute name="href" select="$image"/>
          </xsl:if>
          <xsl:value-of select="($number, '▣')[1]"/>
        </xsl:element>
      </xsl:if>
    </span>
  </xsl:template>
</xsl:stylesheet>
