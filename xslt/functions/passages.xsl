<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages of a prepared text that can be quoted and pointed at: what they say in a view, and where they are. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The block or note in which a node stands. -->
  <xsl:function name="f:block-of" as="element()">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor::*[not(self::tp:*)][self::tei:note or f:is-block(.)][1]"/>
  </xsl:function>

  <!-- What the page calls a block, or the nearest thing around it that has an address there. -->
  <xsl:function name="f:address" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="string($block/ancestor-or-self::*[f:has-address(.)][1] ! f:some-id(.))"/>
  </xsl:function>

  <!-- Whether a page has an address for this element in any case. -->
  <xsl:function name="f:has-address" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element[@xml:id][not(self::tei:TEI or self::tei:text)]) or f:is-division($element)
        or exists($element/(self::tei:p | self::tei:l | self::tei:ab | self::tei:item))
        or $element/self::tei:note and f:note-place($element) = ('foot', 'margin')
        or exists($element/self::tei:TEI/parent::tei:teiCorpus)"/>
  </xsl:function>

  <!-- The words of some nodes as one view shows them: without signs, joined where a line ends within a word. Facts of a
       register are set apart. -->
  <xsl:function name="f:text" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:sequence select="normalize-space(f:run-of-text($nodes, $view))"/>
  </xsl:function>

  <!-- The same with its spaces, also those that come with signs: a piece of text that others go before and follow. -->
  <xsl:function name="f:run-of-text" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:sequence select="
        $nodes[not(ancestor::tp:hidden or ancestor::tei:rdg)]
              [every $names in ancestor::tp:view/@names satisfies tokenize($names) = $view]
        ! (if (parent::tp:sign or parent::tp:gen) then replace(., '\S', '') else if (self::text()) then string() else if (self::tei:gap) then '…' else if (@break = 'no') then '' else ' ')
        => string-join(if ($nodes[1]/ancestor::tei:standOff) then ' ' else '') => replace('\s+', ' ')"/>
  </xsl:function>
</xsl:stylesheet>
