<?xml version="1.0" encoding="UTF-8"?>
<!-- From the elements of t: to lines of text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:t="https://teipress.org/ns/text" xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The paragraphs of nodes: each block its own, neighbouring lines together, each run of words between them one. -->
  <xsl:function name="f:paragraphs" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each-group select="$nodes" group-adjacent="f:layout(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key() eq 'block'">
          <xsl:apply-templates select="current-group()" mode="m:paragraphs"/>
        </xsl:when>
        <xsl:when test="current-grouping-key() eq 'line'">
          <xsl:variable name="lines" as="xs:string*">
            <xsl:apply-templates select="current-group()" mode="m:paragraphs"/>
          </xsl:variable>
          <xsl:sequence select="string-join($lines, '&#10;')[. ne '']"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="f:line(current-group())[. ne '']"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- How a node stands: as a block, as a line among lines, or in the line. -->
  <xsl:function name="f:layout" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        if ($node/(self::t:line | self::t:row | self::t:item)) then 'line'
        else if ($node/(self::t:note | self::t:newline) or f:runs-on($node)) then 'words'
        else if ($node/self::*) then 'block'
        else 'words'"/>
  </xsl:function>

  <!-- Whether a node is a list whose members stand one after the other in the sentence. -->
  <xsl:function name="f:runs-on" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/self::t:list[@kind eq 'inline'][not(t:item/(* except (t:note | t:newline)))])"/>
  </xsl:function>

  <!-- One run of words: single spaces, none at the ends of lines. No-break spaces stay. -->
  <xsl:function name="f:line" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:apply-templates select="$nodes" mode="m:words"/>
    </xsl:variable>
    <xsl:sequence select="string-join($words) => replace('[ \t]+', ' ') => replace(' ?\n ?', '&#10;')
        => replace('^[ \n]+', '') => replace('[ \n]+$', '')"/>
  </xsl:function>

  <xsl:template match="text()" mode="m:words" as="xs:string">
    <xsl:sequence select="translate(., '&#10;&#13;', '  ')"/>
  </xsl:template>

  <xsl:template match="t:newline" mode="m:words" as="xs:string">
    <xsl:sequence select="'&#10;'"/>
  </xsl:template>

  <xsl:template match="t:note" mode="m:words" as="xs:string">
    <xsl:sequence select="'[' || @number || ']'"/>
  </xsl:template>

  <xsl:template match="text() | t:note | t:newline" mode="m:paragraphs" as="xs:string*"/>

  <xsl:template match="t:block | t:cell | t:label" mode="m:paragraphs" as="xs:string*">
    <xsl:sequence select="f:paragraphs(node())"/>
  </xsl:template>

  <!-- Program text: every character as it stands. -->
  <xsl:template match="t:verbatim" mode="m:paragraphs" as="xs:string*">
    <xsl:sequence select="string()[normalize-space()]"/>
  </xsl:template>

  <xsl:template match="t:line" mode="m:paragraphs" as="xs:string*">
    <xsl:sequence select="f:paragraphs(node())"/>
  </xsl:template>

  <!-- A division ends with the notes that have their numbers in it. -->
  <xsl:template match="t:section" mode="m:paragraphs" as="xs:string*">
    <xsl:sequence select="f:paragraphs(node())"/>
    <xsl:variable name="section" as="element(t:section)" select="."/>
    <xsl:variable name="notes" as="xs:string*" select="
        descendant::t:note[ancestor::t:section[1] is $section]
        ! ('[' || @number || '] ' || string-join(f:paragraphs(node()), '&#10;    '))"/>
    <xsl:sequence select="string-join($notes, '&#10;')[. ne '']"/>
  </xsl:template>

  <xsl:template match="t:row" mode="m:paragraphs" as="xs:string*">
    <!-- What stands in a row outside its cells is a cell by itself. -->
    <xsl:variable name="cells" as="xs:string*">
      <xsl:for-each-group select="node()" group-adjacent="string(self::t:cell ! generate-id())">
        <xsl:variable name="text" as="xs:string" select="string-join(f:paragraphs(current-group()), ' ')"/>
        <xsl:sequence select="if (self::t:cell or $text ne '') then translate($text, '&#10;', ' ') else ()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join($cells, ' | ')"/>
  </xsl:template>

  <xsl:template match="t:list" mode="m:words" as="xs:string">
    <xsl:variable name="items" as="xs:string*">
      <xsl:for-each select="t:item">
        <xsl:variable name="words" as="xs:string*">
          <xsl:apply-templates select="node()" mode="m:words"/>
        </xsl:variable>
        <xsl:sequence select="string-join($words)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="string-join($items, ' ')"/>
  </xsl:template>

  <xsl:template match="t:list[@kind eq 'inline']" mode="m:paragraphs" as="xs:string*" priority="1">
    <xsl:sequence select="string-join(f:paragraphs(t:item/node()), ' ')[. ne '']"/>
  </xsl:template>

  <xsl:template match="t:list" mode="m:paragraphs" as="xs:string*">
    <xsl:sequence select="f:paragraphs(node())"/>
  </xsl:template>

  <!-- An item: a mark or its label, then its paragraphs, the later ones indented. -->
  <xsl:template match="t:item" mode="m:paragraphs" as="xs:string*">
    <xsl:variable name="kind" as="xs:string" select="string(../@kind)"/>
    <xsl:variable name="label" as="xs:string" select="string-join(t:label ! f:line(node()), ' ')"/>
    <xsl:variable name="mark" as="xs:string" select="
        if ($label ne '') then $label || (if (matches($label, '[.:,;)/]&#xFDD2;?$')) then ' ' else ': ')
        else if (@number ne '') then @number || ' '
        else if ($kind eq 'ordered') then 1 + count(preceding-sibling::t:item) || '. '
        else if ($kind = ('bulleted', 'simple')) then '- '
        else ''"/>
    <xsl:variable name="paragraphs" as="xs:string*" select="f:paragraphs(node() except t:label)"/>
    <xsl:sequence select="($mark || $paragraphs[1])[normalize-space()],
        tail($paragraphs) ! ('  ' || replace(., '\n', '&#10;  '))"/>
  </xsl:template>
</xsl:stylesheet>
