<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- What conventions say of readings, of regular forms in other languages, and of Greek numerals. -->

  <!-- The readings of an app beside its lemma, wherever the steps have put them. -->
  <xsl:function name="f:readings" as="element()*">
    <xsl:param name="app" as="element()"/>
    <xsl:variable name="all" as="element()*" select="$app/(., tei:rdgGrp)/(., tp:hidden, tp:view)/(tei:lem, tei:rdg)"/>
    <xsl:sequence select="$all except ($all/self::tei:lem, $all)[1]"/>
  </xsl:function>

  <!-- Who stands for the lemma beside a reading: its @resp or @source, the names of those that it points to. -->
  <xsl:function name="f:authority" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="lemma" as="element()?" select="($reading/(.., ../..)/tei:lem)[1]"/>
    <xsl:sequence select="string-join(tokenize($lemma/(@resp, @source)[1]) ! f:named(., $lemma), ' ')"/>
  </xsl:function>

  <!-- One word of @resp or @source: the siglum of what it points to, else itself. -->
  <xsl:function name="f:named" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="from" as="element()"/>
    <xsl:variable name="named" as="element()?" select="key('f:by-id', substring-after($word, '#'), root($from))[1]"/>
    <xsl:sequence select="string(($named/(@n, tei:abbr[1]/normalize-space()), substring-after($word, '#')[. ne ''], $word)[1])"/>
  </xsl:function>

  <!-- Whether the regular form of an orig is in another language than the text. -->
  <xsl:function name="f:is-translated" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="here" as="xs:string" select="f:main-language($element)"/>
    <xsl:sequence select="exists(f:partners($element)[self::tei:reg][1]/@xml:lang[tokenize(lower-case(.), '-')[1] ne $here])"/>
  </xsl:function>

  <!-- The language that an element is in, without script and region. -->
  <xsl:function name="f:main-language" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string(tokenize(lower-case(($element/ancestor-or-self::*/@xml:lang)[last()]), '-')[1])"/>
  </xsl:function>

  <!-- Whether an element is a Greek numeral whose value is known and whole. -->
  <xsl:function name="f:is-greek-numeral" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:main-language($element) eq 'grc' and exists(f:numeral-value($element)) and normalize-space($element) ne ''"/>
  </xsl:function>

  <!-- The whole number that a numeral stands for. -->
  <xsl:function name="f:numeral-value" as="xs:integer?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/@value, $element/@atLeast, $element/@atMost)[. castable as xs:integer][1] ! xs:integer(.)"/>
  </xsl:function>

</xsl:stylesheet>
