<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- How much is missing or left blank: reads the several ways in which TEI and EpiDoc say it. -->

  <!-- Words that may stand before a number in @extent and make it an estimate. -->
  <xsl:variable name="f:circa-words" static="yes" as="xs:string"
      select="'about|approximately|approx\.?|circa|ca\.?|c\.?|etwa|ungefähr|environ|circa|около|~|±'"/>

  <!-- The extent of an element that can have one: gap or space. -->
  <xsl:function name="f:extent-of" as="map(*)?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/self::tei:gap or $element/self::tei:space) then f:extent($element) else ()"/>
  </xsl:function>

  <!--
    The extent of a gap or a space. Out: a map of
      kind  exact, circa, range, unknown, free (words only) or none (nothing is said)
      n     the number, of exact and circa; the smaller one of a range
      max   the larger number of a range, or "?"
      unit  character, line, metre, measure, word or other
      word  the unit as it was written
      text  the words of a free extent
  -->
  <xsl:function name="f:extent" as="map(*)">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="low" as="xs:double?" select="f:number(($element/@atLeast, $element/@min)[1])"/>
    <xsl:variable name="high" as="xs:double?" select="f:number(($element/@atMost, $element/@max)[1])"/>
    <xsl:variable name="n" as="xs:double?" select="f:number($element/@quantity)"/>
    <xsl:variable name="circa" as="xs:boolean"
        select="$element/@precision = 'low' or $element/tei:precision/@precision = 'low'"/>
    <xsl:variable name="amount" as="map(*)" select="
        if (exists($low) and exists($high) and $low ne $high) then map { 'kind': 'range', 'n': $low, 'max': string($high) }
        else if (exists($low) and exists($high)) then map { 'kind': 'exact', 'n': $low }
        else if (exists($low)) then map { 'kind': 'range', 'n': $low, 'max': '?' }
        else if (exists($high)) then map { 'kind': 'circa', 'n': $high }
        else if (exists($n)) then map { 'kind': if ($circa) then 'circa' else 'exact', 'n': $n }
        else f:worded-extent(normalize-space($element/@extent), exists($element/@unit))"/>
    <xsl:variable name="word" as="xs:string" select="($element/@unit ! normalize-space(.), $amount?word, '')[1]"/>
    <xsl:sequence select="map:merge(($amount, map { 'word': $word, 'unit': f:unit($word) }),
        map { 'duplicates': 'use-last' })"/>
  </xsl:function>

  <!-- An extent in words: "unknown", "about 5 letters", "2-3 lines", or anything. -->
  <xsl:function name="f:worded-extent" as="map(*)">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="has-unit" as="xs:boolean"/>
    <xsl:variable name="form" as="xs:string"
        select="'^(' || $f:circa-words || ')?\s*([0-9]+)(\s*(-|–|—|to)\s*([0-9]+))?\s*(\p{L}*)\.?$'"/>
    <xsl:choose>
      <xsl:when test="$words eq ''">
        <xsl:sequence select="map { 'kind': if ($has-unit) then 'unknown' else 'none' }"/>
      </xsl:when>
      <xsl:when test="lower-case($words) = ('unknown', 'unclear', 'uncertain', '?')">
        <xsl:sequence select="map { 'kind': 'unknown' }"/>
      </xsl:when>
      <xsl:when test="matches($words, $form, 'i')">
        <xsl:variable name="parts" as="xs:string*"
            select="(1, 2, 5, 6) ! replace($words, $form, '$' || ., 'i')"/>
        <xsl:sequence select="map {
            'kind': if ($parts[3] ne '') then 'range' else if ($parts[1] ne '') then 'circa' else 'exact',
            'n': number($parts[2]), 'max': $parts[3], 'word': $parts[4] }"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="map { 'kind': 'free', 'text': $words }"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The number of an attribute; nothing where it holds none, or one below zero. -->
  <xsl:function name="f:number" as="xs:double?">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="$value[. castable as xs:double][number(.) ge 0] ! xs:double(.)"/>
  </xsl:function>

  <!-- What kind of unit a word names. An extent without a unit is taken to count letters. -->
  <xsl:function name="f:unit" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:variable name="stem" as="xs:string" select="replace(lower-case($word), '^([a-zäöü]{3,})s$', '$1')"/>
    <xsl:sequence select="
        if ($stem = ('', 'character', 'char', 'chr', 'letter', 'glyph', 'sign')) then 'character'
        else if ($stem = ('line', 'row')) then 'line'
        else if ($stem = ('metre', 'meter', 'metrical')) then 'metre'
        else if ($stem = ('cm', 'mm', 'in', 'inch', 'm', 'dm', 'px', 'pt')) then 'measure'
        else if ($stem eq 'word') then 'word'
        else 'other'"/>
  </xsl:function>

</xsl:stylesheet>
