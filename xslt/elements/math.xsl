<?xml version="1.0" encoding="UTF-8"?>
<!--
  Formulas in MathML. The web shows them as they are; where an output sets no formulas, they are written in a line as one
  writes them by hand: (−b ± √(b² − 4ac))/(2a). What only a plain text needs to be read aright (^ and _) is of the kind "plain".
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:mml="http://www.w3.org/1998/Math/MathML"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:fences" static="yes" as="xs:string*" select="'(', '[', '{', '|', '‖', '⟨', '⌊', '⌈'"/>

  <!-- A formula is a sign that is no plain text. -->
  <xsl:template match="mml:math" mode="m:content" as="item()*">
    <xsl:call-template name="b:glyph">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="mml:*" mode="m:content" as="item()*" priority="-5">
    <xsl:apply-templates mode="m:content"/>
  </xsl:template>

  <!-- Between elements there are only line ends of the encoding; around letters, too. -->
  <xsl:template match="mml:*[*]/text()" mode="m:content" as="text()?"/>

  <xsl:template match="mml:*[not(*)]/text()" mode="m:content" as="text()?">
    <xsl:value-of select="normalize-space()"/>
  </xsl:template>

  <!-- The same in another notation, for programs. -->
  <xsl:template match="mml:annotation | mml:annotation-xml" mode="m:content" as="item()*"/>

  <xsl:template match="mml:mfrac" mode="m:content" as="item()*">
    <xsl:sequence select="f:math-group(*[1]), f:math-sign(., '/'), f:math-group(*[2])"/>
  </xsl:template>

  <xsl:template match="mml:msqrt" mode="m:content" as="item()*">
    <xsl:sequence select="f:math-sign(., '√'), f:math-group(*)"/>
  </xsl:template>

  <!-- As a power, since the index of a root stands behind it in the source: y^(1/3). -->
  <xsl:template match="mml:mroot" mode="m:content" as="item()*">
    <xsl:sequence select="f:math-group(*[1]), f:math-sign(., '^(', 'plain')"/>
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="*[2]"/>
      <xsl:with-param name="look" select="'superior'"/>
    </xsl:call-template>
    <xsl:sequence select="f:math-sign(., ')', 'plain')"/>
  </xsl:template>

  <xsl:template match="mml:mroot/*[2]" mode="m:content" as="item()*" priority="2">
    <xsl:sequence select="f:math-sign(., '1/')"/>
    <xsl:next-match/>
  </xsl:template>

  <xsl:template match="mml:msup | mml:mover" mode="m:content" as="item()*">
    <xsl:apply-templates select="*[1]" mode="m:content"/>
    <xsl:sequence select="f:math-script(*[2], 'superior')"/>
  </xsl:template>

  <xsl:template match="mml:msub | mml:munder" mode="m:content" as="item()*">
    <xsl:apply-templates select="*[1]" mode="m:content"/>
    <xsl:sequence select="f:math-script(*[2], 'inferior')"/>
  </xsl:template>

  <xsl:template match="mml:msubsup | mml:munderover" mode="m:content" as="item()*">
    <xsl:apply-templates select="*[1]" mode="m:content"/>
    <xsl:sequence select="f:math-script(*[2], 'inferior'), f:math-script(*[3], 'superior'), f:math-sign(., ' ')[current()/self::mml:munderover]"/>
  </xsl:template>

  <!-- What stands around an operator, or a comma, outside of scripts. -->
  <xsl:template match="mml:mo" mode="m:content" as="item()*">
    <xsl:variable name="is-in-script" as="xs:boolean" select="
        exists(ancestor::*[preceding-sibling::*][parent::mml:msup or parent::mml:msub or parent::mml:msubsup or parent::mml:munder
               or parent::mml:mover or parent::mml:munderover])"/>
    <xsl:variable name="is-between" as="xs:boolean" select="
        not($is-in-script or @form = 'prefix') and exists(preceding-sibling::*) and exists(following-sibling::*)"/>
    <xsl:sequence select="f:math-sign(., ' ')[$is-between and matches(current(), '^\s*[=≠≈≡≤≥&lt;>∈∉⊂⊆→⇒⇔↔∼+±∓−×÷∪∩∧∨-]\s*$')]"/>
    <xsl:apply-templates mode="m:content"/>
    <xsl:sequence select="f:math-sign(., ' ')[$is-between and matches(current(), '^\s*[=≠≈≡≤≥&lt;>∈∉⊂⊆→⇒⇔↔∼+±∓−×÷∪∩∧∨,;-]\s*$')]"/>
  </xsl:template>

  <xsl:template match="mml:mspace" mode="m:content" as="item()*">
    <xsl:sequence select="f:math-sign(., ' ')"/>
  </xsl:template>

  <!-- Brackets and commas that attributes ask for. -->
  <xsl:template match="mml:mfenced" mode="m:content" as="item()*">
    <xsl:variable name="fenced" as="element()" select="."/>
    <xsl:sequence select="f:math-sign(., string((@open, '(')[1]))"/>
    <xsl:for-each select="*">
      <xsl:variable name="separator" as="xs:string" select="f:math-separator(., position())"/>
      <xsl:sequence select="if ($separator) then f:math-sign($fenced, $separator) else ()"/>
      <xsl:apply-templates select="." mode="m:content"/>
    </xsl:for-each>
    <xsl:sequence select="f:math-sign(., string((@close, ')')[1]))"/>
  </xsl:template>

  <!-- Rows: [1, 0; 0, 1]. -->
  <xsl:template match="mml:mtable" mode="m:content" as="item()*">
    <xsl:variable name="is-bare" as="xs:boolean" select="
        not(parent::mml:mfenced or preceding-sibling::*[1][normalize-space() = $f:fences])"/>
    <xsl:sequence select="f:math-sign(., '[')[$is-bare]"/>
    <xsl:apply-templates select="*" mode="m:content"/>
    <xsl:sequence select="f:math-sign(., ']')[$is-bare]"/>
  </xsl:template>

  <xsl:template match="mml:mtr | mml:mlabeledtr" mode="m:content" as="item()*">
    <xsl:sequence select="f:math-sign(., '; ')[exists(current()/preceding-sibling::*)]"/>
    <xsl:apply-templates select="*" mode="m:content"/>
  </xsl:template>

  <xsl:template match="mml:mtd" mode="m:content" as="item()*">
    <xsl:sequence select="f:math-sign(., ', ')[exists(current()/preceding-sibling::*)]"/>
    <xsl:apply-templates mode="m:content"/>
  </xsl:template>

  <!-- What stands before a part of mfenced: nothing where operators of their own stand between the parts. In: the part, and its number, from 2 on. -->
  <xsl:function name="f:math-separator" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="all" as="xs:string" select="replace(($part/../@separators, ','[empty($part/../mml:mo)])[1], '\s', '')"/>
    <xsl:sequence select="
        if ($all eq '' or $number lt 2) then '' else substring($all, min(($number - 1, string-length($all))), 1) || ' '"/>
  </xsl:function>

  <!-- A sign that the markup stands for. -->
  <xsl:function name="f:math-sign" as="item()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="f:math-sign($element, $text, 'generated')"/>
  </xsl:function>

  <!-- The same; of the kind "plain" only where letters cannot stand above or below the line. -->
  <xsl:function name="f:math-sign" as="item()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:for-each select="$element">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="$text"/>
        <xsl:with-param name="kind" select="$kind"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:function>

  <!-- Part of a formula, in brackets where it is more than one thing. -->
  <xsl:function name="f:math-group" as="item()*">
    <xsl:param name="part" as="element()*"/>
    <xsl:variable name="is-simple" as="xs:boolean" select="count($part) le 1 and (every $p in $part satisfies f:is-simple-math($p))"/>
    <xsl:sequence select="$part[1] ! f:math-sign(., '(')[not($is-simple)]"/>
    <xsl:apply-templates select="$part" mode="m:content"/>
    <xsl:sequence select="$part[1] ! f:math-sign(., ')')[not($is-simple)]"/>
  </xsl:function>

  <!-- What stands above or below the line; a plain text says so. -->
  <xsl:function name="f:math-script" as="item()*">
    <xsl:param name="part" as="element()?"/>
    <xsl:param name="look" as="xs:string"/>
    <xsl:for-each select="$part">
      <xsl:variable name="is-simple" as="xs:boolean" select="f:is-simple-math(.)"/>
      <xsl:sequence select="f:math-sign(., (if ($look eq 'superior') then '^' else '_') || '('[not($is-simple)], 'plain')"/>
      <xsl:call-template name="b:inline">
        <xsl:with-param name="content" select="."/>
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:sequence select="f:math-sign(., ')', 'plain')[not($is-simple)]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether it needs no brackets: one letter, number or root, with its scripts; or what has brackets. -->
  <xsl:function name="f:is-simple-math" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="
        if ($part[self::mml:mrow or self::mml:mstyle or self::mml:mpadded or self::mml:semantics])
        then count($part/*) eq 0 or f:is-simple-math($part/*[1]) and count($part/*) eq 1
          or $part/*[1]/normalize-space() = $f:fences and $part/*[last()][self::mml:mo]
        else not($part/self::mml:mfrac)"/>
  </xsl:function>
</xsl:stylesheet>
