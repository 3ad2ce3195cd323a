<?xml version="1.0" encoding="UTF-8"?>
<!-- The one place where an element gets its formatting properties: by what it is, then by what the source asks for. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The properties that each look stands for. -->
  <xsl:variable name="looks" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="map{
      'italic': map{'font-style': 'italic'},
      'upright': map{'font-style': 'normal'},
      'bold': map{'font-weight': 'bold'},
      'superior': map{'baseline-shift': 'super', 'font-size': '0.7em', 'line-height': '1'},
      'inferior': map{'baseline-shift': 'sub', 'font-size': '0.7em', 'line-height': '1'},
      'underline': map{'text-decoration': 'underline'},
      'double-underline': map{'text-decoration': 'underline'},
      'overline': map{'text-decoration': 'overline'},
      'strike': map{'text-decoration': 'line-through'},
      'caps': map{'text-transform': 'uppercase'},
      'spaced': map{'letter-spacing': '0.12em'},
      'larger': map{'font-size': '1.2em'},
      'smaller': map{'font-size': '0.85em'},
      'code': map{'font-family': 'code', 'font-size': '0.85em', 'hyphenate': 'false'},
      'centre': map{'text-align': 'center', 'text-indent': '0pt'},
      'start': map{'text-align': 'start', 'text-indent': '0pt'},
      'end': map{'text-align': 'end', 'text-indent': '0pt'},
      'justify': map{'text-align': 'justify'},
      'indent': map{'text-indent': '1.2em'},
      'hanging': map{'text-indent': '-1.2em'},
      'red': map{'color': '#a01818'},
      'blue': map{'color': '#1f3f8f'},
      'green': map{'color': '#1d6b2f'}}"/>

  <!-- Of the declarations of a source, those that paper follows, and the values that XSL-FO knows. -->
  <xsl:variable name="followed" static="yes" as="map(xs:string, xs:string)" select="map{
      'font-style': '^(normal|italic|oblique)$',
      'font-weight': '^(normal|bold|[1-9]00)$',
      'text-align': '^(left|right|center|justify|start|end)$',
      'text-decoration': '^(none|underline|overline|line-through)$',
      'text-indent': '^-?[0-9.]+(em|pt|mm|cm)$',
      'letter-spacing': '^-?[0-9.]+(em|pt)$',
      'color': '^(#[0-9a-f]{3}|#[0-9a-f]{6}|black|red|blue|green|brown|gray|purple|navy|maroon|olive)$'}"/>

  <!-- Where letters from the right stand in a line, FOP sets the parts of a divided word backwards. -->
  <xsl:variable name="has-letters-from-right" as="xs:boolean" select="matches(string(/), $from-right)"/>

  <!-- Letters of India and its neighbours: those of a syllable join, and FOP does not join what it might divide. -->
  <xsl:variable name="joining" as="xs:string" static="yes" select="'[&#x900;-&#xDFF;&#xF00;-&#x109F;&#x1780;-&#x17FF;]'"/>

  <!-- Whether there are any. -->
  <xsl:variable name="has-letters-that-join" as="xs:boolean" select="matches(string(/), $joining)"/>

  <!-- The attributes of the block or inline that an element becomes. In: the element; $look as the behaviour asks; $id. -->
  <xsl:template name="properties" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="id" as="xs:string?" select="f:linked-id(.)"/>
    <xsl:call-template name="place"/>
    <xsl:if test="$id">
      <xsl:attribute name="id" select="$id"/>
    </xsl:if>
    <xsl:sequence select="f:language-properties(.)"/>
    <xsl:if test="($has-letters-from-right or $has-letters-that-join) and not(* and f:holds-block(.))
                  and (matches(string(), $from-right) or matches(string(), $joining)
                       or $has-letters-from-right and exists(ancestor-or-self::tei:teiHeader))">
      <xsl:attribute name="hyphenate">false</xsl:attribute>
    </xsl:if>
    <xsl:variable name="style" as="element()*">
      <xsl:apply-templates select="." mode="m:style"/>
    </xsl:variable>
    <xsl:sequence select="$style/@*"/>
    <xsl:sequence select="f:look-properties(($look, f:look(.)))"/>
    <xsl:call-template name="proof-properties"/>
    <!-- A line with an image is as high as that, on a grid, too. -->
    <xsl:if test="$grid and (self::tei:figure or not(* and f:holds-block(.))) and .//@tp:src">
      <xsl:attribute name="line-stacking-strategy">max-height</xsl:attribute>
    </xsl:if>
    <xsl:if test="@style or @rendition">
      <xsl:variable name="declared" as="map(xs:string, xs:string)" select="f:style(.)"/>
      <xsl:for-each select="sort(map:keys($followed))[matches($declared(.), $followed(.))]">
        <xsl:attribute name="{.}" select="$declared(.)"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- Where it was written, for the diagnostics of the layout. -->
  <xsl:template name="place" as="attribute()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:sequence select="@tp:at"/>
  </xsl:template>

  <!-- The properties of looks, a later look before an earlier one. -->
  <xsl:function name="f:look-properties" as="attribute()*">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:variable name="all" as="map(xs:string, xs:string)" select="
        map:merge($words ! $looks(.), map{'duplicates': 'use-last'})"/>
    <xsl:for-each select="map:keys($all)">
      <xsl:sort select="."/>
      <xsl:attribute name="{.}" select="$all(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The language, for hyphenation and for the tags of the PDF. -->
  <xsl:function name="f:language-properties" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="tag" as="xs:string" select="translate(normalize-space($element/@xml:lang), '_ ', '-')"/>
    <xsl:if test="matches($tag, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')">
      <xsl:attribute name="xml:lang" select="$tag"/>
    </xsl:if>
  </xsl:function>
  <!--
    What an element became, in the direction in which it is written where that is another than around it: blocks in a
    container, runs as an embedding.
  -->
  <xsl:template name="turned" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="item()*"/>
    <xsl:choose>
      <xsl:when test="not(f:turns(.)) or empty($run) or $run[self::fo:list-item or self::fo:table-row or self::fo:table-cell]">
        <xsl:sequence select="$run"/>
      </xsl:when>
      <xsl:when test="$run[self::fo:block or self::fo:block-container]">
        <fo:block-container writing-mode="{f:writing-mode(@xml:lang)}">
          <xsl:sequence select="$run"/>
        </fo:block-container>
      </xsl:when>
      <xsl:otherwise>
        <fo:bidi-override unicode-bidi="embed" direction="{f:direction(@xml:lang)}">
          <xsl:sequence select="$run"/>
        </fo:bidi-override>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether an element is written in another direction than what surrounds it: a language alone turns no words that are
       described in another one. -->
  <xsl:function name="f:turns" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/@xml:lang)
        and f:direction($element/@xml:lang) ne f:direction($element/..[self::*] ! f:language(.))
        and (f:direction($element/@xml:lang) eq 'ltr' or matches(string($element), $from-right))"/>
  </xsl:function>

  <!-- The direction of a language, as XSL-FO calls it. -->
  <xsl:function name="f:writing-mode" as="xs:string">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:sequence select="if (f:direction($language) eq 'rtl') then 'rl-tb' else 'lr-tb'"/>
  </xsl:function>
</xsl:stylesheet>
