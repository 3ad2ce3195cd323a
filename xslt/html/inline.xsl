<?xml version="1.0" encoding="UTF-8"?>
<!-- Runs of text, signs, and the forms of a choice. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mml="http://www.w3.org/1998/Math/MathML" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Elements of HTML that say what a run is. -->
  <xsl:variable name="tags" static="yes" as="map(xs:string, xs:string)" select="
      map{'emph': 'em', 'title': 'cite', 'abbr': 'abbr', 'code': 'code', 'gi': 'code', 'att': 'code', 'tag': 'code',
          'val': 'code', 'ident': 'code', 'del': 'del', 'add': 'ins', 'foreign': 'i', 'mentioned': 'i', 'term': 'i',
          'distinct': 'i', 'ruby': 'ruby', 'rt': 'rt', 'c': 'span'}"/>

  <!-- A run of text. Most are spans without anything special, which is why that comes first. -->
  <xsl:template name="inline" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:variable name="tag" as="xs:string" select="
        if (* and f:holds-block(.)) then 'div'
        else if (empty($look) and not(@rend)) then ($tags(local-name()), 'span')[1]
        else f:tag(., $look)"/>
    <xsl:choose>
      <xsl:when test="$tag eq 'span'">
        <span>
          <xsl:call-template name="run">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{$tag}">
          <xsl:call-template name="run">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is in the element of a run: attributes, then the content between its quotation marks, if it has some. -->
  <xsl:template name="run" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:call-template name="attributes">
      <xsl:with-param name="look" select="$look"/>
    </xsl:call-template>
    <xsl:variable name="quotes" as="xs:string*" select="if ($look = 'quoted') then f:added-quotes(.) else ()"/>
    <xsl:if test="exists($quotes)">
      <span data-generated="">
        <xsl:value-of select="$quotes[1]"/>
      </span>
    </xsl:if>
    <xsl:if test="@tp:say">
      <xsl:call-template name="say"/>
    </xsl:if>
    <xsl:apply-templates select="$content" mode="m:content"/>
    <xsl:if test="exists($quotes)">
      <span data-generated="">
        <xsl:value-of select="$quotes[2]"/>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- The HTML element for a run of text. -->
  <xsl:function name="f:tag" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:variable name="looks" as="xs:string*" select="$look, $element/@rend ! $rend-looks(string(.))"/>
    <xsl:sequence select="
        if ($looks = 'superior') then 'sup'
        else if ($looks = 'inferior') then 'sub'
        else if ($element/self::tei:rt and not($element/parent::tei:ruby)) then 'span'
        else ($tags(local-name($element)), 'span')[1]"/>
  </xsl:function>

  <!-- What is said aloud instead of the signs of an editorial element. -->
  <xsl:template name="say" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <!-- The reading text is heard without interruption, unless it has a sign. -->
    <xsl:variable name="signed" as="xs:string*" select="(tp:sign ! $shown-views, tp:view[tp:sign]/@names ! tokenize(.))"/>
    <xsl:variable name="heard" as="xs:string*" select="$shown-views[. ne 'normalized' or . = $signed]"/>
    <span class="say" data-generated="">
      <xsl:if test="count($heard) lt count($shown-views)">
        <xsl:attribute name="data-views" select="$heard"/>
      </xsl:if>
      <xsl:value-of select="@tp:say || (if (descendant::text()[normalize-space()][not(ancestor::tp:sign)]) then ': ' else ' ')"/>
    </span>
  </xsl:template>

  <!-- The quotation marks to add: none if the source has its own, or the signs are settled already. -->
  <xsl:function name="f:added-quotes" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="not($element/@tp:kind or tokenize($element/@rend) = ('none', 'unmarked', 'noquotes')
                  or matches($element, '^\s*[«»“”„‚‘’&quot;‹›'']')
                  or matches($element/preceding-sibling::node()[1]/self::text(), '[«»“”„‚‘&quot;‹›]$'))">
      <xsl:variable name="marks" as="xs:string+" select="f:quotes(f:language($element/..))"/>
      <xsl:variable name="nested" as="xs:boolean" select="
          exists($element/ancestor::*[self::tei:q or self::tei:quote or self::tei:said][not(f:is-block(.))])"/>
      <xsl:sequence select="if ($nested) then $marks[position() = (3, 4)] else $marks[position() = (1, 2)]"/>
    </xsl:if>
  </xsl:function>

  <!-- Text that is not in the source: signs, words, separators. Signs are spoken by the element's own words instead. -->
  <xsl:template name="generated" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$text eq ''"/>
      <xsl:when test="$kind eq 'sign'">
        <span class="sign" data-generated="">
          <!-- A sign may stand in what only some views show; the end of a line is no word at all. -->
          <xsl:if test="ancestor::tei:*[1][@tp:say or self::tei:lb]">
            <xsl:attribute name="aria-hidden">true</xsl:attribute>
          </xsl:if>
          <xsl:value-of select="$text"/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <span class="{$kind}" data-generated="">
          <xsl:value-of select="if ($kind eq 'word') then f:ui($text) else $text"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A sign outside Unicode: what it stands for, else its name in brackets of its own kind. -->
  <xsl:template name="glyph" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="character" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="self::mml:math">
        <xsl:apply-templates select="." mode="m:math"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="character">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="character" select="$character"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A character outside Unicode. -->
  <xsl:template name="character" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="character" as="xs:string?"/>
    <span>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="empty($content)">
        <span class="character" data-generated="">
          <xsl:value-of select="($character, string((@type, replace(@ref, '^.*#', ''))[1])[. ne ''] ! ('((' || . || '))'), '▯')[1]"/>
        </span>
      </xsl:if>
    </span>
  </xsl:template>

  <!-- What only some views show, and the forms of a choice. -->
  <xsl:template name="alternate" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="other" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$place eq 'apparatus'">
        <xsl:call-template name="lemma">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{if (* and f:holds-block(.)) then 'div' else 'span'}">
          <xsl:call-template name="attributes"/>
          <xsl:if test="$place eq 'view'">
            <xsl:attribute name="data-views" select="@names"/>
          </xsl:if>
          <xsl:apply-templates select="$content" mode="m:content"/>
          <xsl:for-each select="$other">
            <span class="other" data-views="" hidden="">
              <xsl:apply-templates select="." mode="m:content"/>
            </span>
          </xsl:for-each>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
