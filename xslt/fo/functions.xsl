<?xml version="1.0" encoding="UTF-8"?>
<!-- Words, titles, addresses and quotation marks for the pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:key name="by-address" match="*[@tp:id]" use="@tp:id"/>

  <!-- The addresses that some link leads to: only these get an id, and only links to them are links. -->
  <xsl:variable name="linked" as="map(xs:string, xs:boolean)" select="
      map:merge(distinct-values(//@tp:href[starts-with(., '#')]) ! map:entry(substring(., 2), true()))"/>

  <!-- The address of an element if a link leads to it. -->
  <xsl:function name="f:linked-id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:id($element)[$linked(.)]"/>
  </xsl:function>

  <!-- Whether an address inside the edition is on its pages: not hidden, not among the data for machines. -->
  <xsl:function name="f:is-printed" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="element" as="element()?" select="key('by-address', $address, $document)[1]"/>
    <xsl:sequence select="
        exists($element) and empty($element/ancestor-or-self::tp:hidden)
        and empty($element/ancestor::tei:teiHeader[parent::tei:TEI/parent::tei:teiCorpus])"/>
  </xsl:function>

  <!-- The language of the words that are not the document's. -->
  <xsl:variable name="ui-language" as="xs:string" select="
      (($language, string((/*/@xml:lang, //tei:text/@xml:lang)[1])) ! tokenize(., '-')[1][. = f:interface-languages()],
       'en')[1]"/>

  <!-- A word in that language. -->
  <xsl:function name="f:ui" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:word($key, $ui-language)"/>
  </xsl:function>

  <!-- The title of the whole: the parameter's, else the header's. -->
  <xsl:variable name="edition-title" as="xs:string" select="($title[. ne ''], /* ! f:document-title(.))[1]"/>

  <!-- The title of a document: that of the header, else the first heading. -->
  <xsl:function name="f:document-title" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="
        (f:plain(f:main-title($document))[. ne ''],
         f:plain(($document//tei:head)[1])[. ne ''],
         f:ui('untitled'))[1]"/>
  </xsl:function>

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

  <!-- Text with places to break in long runs without a space: addresses, identifiers. -->
  <xsl:function name="f:breakable" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '([/.?&amp;=#_-])(\w)', '$1&#x200B;$2')"/>
  </xsl:function>

  <!-- Whether nothing shows: FOP stumbles over an inline without content at the beginning of a line. -->
  <xsl:function name="f:is-empty" as="xs:boolean">
    <xsl:param name="run" as="item()*"/>
    <xsl:sequence select="every $item in $run satisfies $item instance of text() and string($item) eq ''"/>
  </xsl:function>
</xsl:stylesheet>
