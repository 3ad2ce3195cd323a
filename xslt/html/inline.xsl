<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks, paragraphs and runs of text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Elements of HTML that say what a run is. -->
  <xsl:variable name="tags" static="yes" as="map(xs:string, xs:string)" select="
      map{'emph': 'em', 'title': 'cite', 'abbr': 'abbr', 'code': 'code', 'gi': 'code', 'att': 'code', 'tag': 'code',
          'val': 'code', 'ident': 'code', 'del': 'del', 'add': 'ins', 'foreign': 'i', 'mentioned': 'i', 'term': 'i',
          'distinct': 'i', 'ruby': 'ruby', 'rt': 'rt', 'c': 'span'}"/>

  <!-- A run within a line; a division of the page where it holds blocks, which HTML does not allow in a run. -->
  <xsl:template name="inline" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:choose>
      <xsl:when test="* and f:holds-block(.)">
        <div>
          <xsl:call-template name="attributes">
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
          <xsl:call-template name="marked">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{f:tag(., $look)}">
          <xsl:call-template name="attributes">
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
          <xsl:call-template name="marked">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The HTML element for a run of text. -->
  <xsl:function name="f:tag" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:variable name="looks" as="xs:string*" select="$look, f:look($element)"/>
    <xsl:sequence select="
        if ($looks = 'superior') then 'sup'
        else if ($looks = 'inferior') then 'sub'
        else if (not($element/parent::tei:ruby) and $element/self::tei:rt) then 'span'
        else ($tags(local-name($element)), 'span')[1]"/>
  </xsl:function>

  <!-- The content with what is said aloud for its signs, and with quotation marks where it has none. -->
  <xsl:template name="marked" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:variable name="quotes" as="xs:string*" select="if ($look = 'quoted') then f:added-quotes(.) else ()"/>
    <xsl:if test="@tp:say">
      <span class="say" data-generated="">
        <xsl:value-of select="@tp:say || ' '"/>
      </span>
    </xsl:if>
    <xsl:if test="exists($quotes)">
      <span data-generated="">
        <xsl:value-of select="$quotes[1]"/>
      </span>
    </xsl:if>
    <xsl:apply-templates select="$content" mode="m:content"/>
    <xsl:if test="exists($quotes)">
      <span data-generated="">
        <xsl:value-of select="$quotes[2]"/>
      </span>
    </xsl:if>
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

  <!-- A block of running text. -->
  <xsl:template name="block" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:call-template name="marked">
        <xsl:with-param name="content" select="$content"/>
      </xsl:call-template>
    </div>
  </xsl:template>

  <!-- A p of HTML holds no blocks; a paragraph that does is a div. -->
  <xsl:template name="paragraph" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:element name="{if ($look = 'verse' or * and f:holds-block(.)) then 'div' else if ($look = 'code') then 'pre' else 'p'}">
      <xsl:call-template name="attributes">
        <xsl:with-param name="look" select="$look[not(. = 'verse')]"/>
        <xsl:with-param name="id" select="string((@tp:id, @xml:id)[1])[. ne '']"/>
      </xsl:call-template>
      <xsl:if test="$number">
        <span class="line-number" data-generated="">
          <xsl:value-of select="$number"/>
        </span>
      </xsl:if>
      <xsl:call-template name="marked">
        <xsl:with-param name="content" select="$content"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

  <!-- Quotations in blocks; a cit in a line is a run. -->
  <xsl:template name="cit" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:element name="{if (self::tei:cit) then (if (f:is-block(.)) then 'div' else 'span') else 'blockquote'}">
      <xsl:call-template name="attributes">
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:call-template name="marked">
        <xsl:with-param name="content" select="$content"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

  <!-- A title that stands as a block. -->
  <xsl:template name="title" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:call-template name="block">
      <xsl:with-param name="content" select="$content"/>
      <xsl:with-param name="look" select="$look"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading of a division has its rank in the outline; any other is a block. -->
  <xsl:template name="heading" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:variable name="rank" as="xs:integer" select="$level + $first-rank - 1"/>
    <xsl:variable name="blocks" as="xs:boolean" select="f:holds-block(.)"/>
    <xsl:element name="{if ($level eq 0 or $blocks or $rank gt 6) then 'div' else 'h' || $rank}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="$level gt 0 and ($blocks or $rank gt 6)">
        <xsl:attribute name="role">heading</xsl:attribute>
        <xsl:attribute name="aria-level" select="$rank"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </xsl:element>
  </xsl:template>

  <!-- The rank of the headings of first divisions: below the page's title, and below the title of each text of a corpus. -->
  <xsl:variable name="first-rank" as="xs:integer" select="if (/tei:teiCorpus) then 3 else 2"/>

  <!-- Text that is not in the source: signs, words, separators. Signs are spoken by the element's own words instead. -->
  <xsl:template name="generated" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$text eq ''"/>
      <xsl:when test="$kind eq 'sign'">
        <span class="sign" data-generated="">
          <xsl:if test="../@tp:say">
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
  <xsl:template name="glyph" as="element()">
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
        <xsl:element name="{if (f:holds-block(.)) then 'div' else 'span'}">
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
