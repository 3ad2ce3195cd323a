<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!--
    Asks a convention: which row fits an element, and what that row prints in a view. An element that no row is about
    costs one look into a map.
  -->

  <xsl:import href="convention-tables.xsl"/>
  <xsl:import href="extents.xsl"/>

  <!-- The convention. One that still extends others is completed from the files beside it. -->
  <xsl:param name="convention" as="document-node(element(c:convention))" required="yes"/>

  <!-- What convention-tables.xsl makes of it; whoever prepares many documents by one convention hands it over. -->
  <xsl:param name="tables" as="map(*)" select="f:tables($convention)"/>

  <!-- The tables by name. Only map(*): a closer type would be checked entry by entry, for each document. -->
  <xsl:variable name="f:convention" as="element(c:convention)" select="$tables?convention"/>
  <xsl:variable name="f:rows" as="map(*)" select="$tables?rows"/>
  <xsl:variable name="f:prints" as="map(*)" select="$tables?prints"/>
  <xsl:variable name="f:features" as="map(*)" select="$tables?features"/>
  <xsl:variable name="f:row-by-id" as="map(*)" select="$tables?row-by-id"/>
  <xsl:variable name="f:joints" as="map(*)" select="$tables?joints"/>
  <xsl:variable name="f:aliases" as="map(*)" select="$tables?aliases"/>
  <xsl:variable name="f:vocabularies" as="map(*)" select="$tables?vocabularies"/>
  <xsl:variable name="f:values" as="map(*)" select="$tables?values"/>

  <!-- Whether any row is about elements of this name. -->
  <xsl:function name="f:has-rows" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($f:rows, local-name($element))"/>
  </xsl:function>

  <!-- The row that fits an element, if one does. -->
  <xsl:function name="f:row" as="element(c:row)?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="extent" as="map(*)?" select="f:extent-of($element)"/>
    <xsl:sequence select="($f:rows(local-name($element))[
        every $test in ?tests?* satisfies f:holds($element, $test, $extent)])[1]?row"/>
  </xsl:function>

  <!-- What a row prints in a view, if it prints anything there. -->
  <xsl:function name="f:print" as="element(c:print)?">
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:sequence select="$f:prints($row/@id)(($f:aliases($view), $view)[1])"/>
  </xsl:function>

  <!--
    What the value of an attribute means in this convention. Out: nothing where the attribute is absent; the meaning of
    the first token that has one; else the meaning of unknown values.
  -->
  <xsl:function name="f:meaning" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:variable name="value" as="attribute()?" select="$element/@*[local-name() eq $attribute]"/>
    <xsl:variable name="known" as="map(*)"
        select="($f:values($attribute || ' ' || local-name($element)), map {})[1]"/>
    <xsl:sequence select="$value ! (tokenize(lower-case(.)) ! $known(.), $known(''), string(.))[1]"/>
  </xsl:function>

  <!-- The tokens of an attribute that the convention does not know, where it knows which there are. -->
  <xsl:function name="f:unknown-tokens" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:variable name="known" as="map(*)?"
        select="$f:values($attribute || ' ' || local-name($element))"/>
    <xsl:sequence select="
        if (empty($known)) then ()
        else tokenize($element/@*[local-name() eq $attribute])[not(map:contains($known, lower-case(.)) or . castable as xs:double)]"/>
  </xsl:function>

  <!-- Whether a test holds. In: the element, the test, the extent where the element has one. -->
  <xsl:function name="f:holds" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="test" as="map(*)"/>
    <xsl:param name="extent" as="map(*)?"/>
    <xsl:choose>
      <xsl:when test="$test?of eq 'parent'">
        <xsl:variable name="parent" as="element()?" select="$element/parent::*"/>
        <xsl:sequence select="exists($parent) and f:holds($parent, map:put($test, 'of', ''), f:extent-of($parent))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:holds-itself($element, $test, $extent) ne $test?not"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether a test holds of an element, before it is reversed. -->
  <xsl:function name="f:holds-itself" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="test" as="map(*)"/>
    <xsl:param name="extent" as="map(*)?"/>
    <xsl:variable name="kind" as="xs:string" select="$test?kind"/>
    <xsl:variable name="values" as="xs:string*" select="$test?values"/>
    <xsl:variable name="name" as="xs:string" select="$test?name"/>
    <xsl:sequence select="
        if ($kind eq 'is') then tokenize($element/@*[local-name() eq $name]) = $values
        else if ($kind eq 'means') then f:meaning($element, $name) = $values
        else if ($kind eq 'attribute') then exists($element/@*[local-name() eq $name])
        else if ($kind eq 'extent') then $extent?kind = $values
        else if ($kind eq 'unit') then $extent?unit = $values
        else if ($kind eq 'most') then $extent?n le number($values)
        else $f:surroundings($kind)($element, $values)"/>
  </xsl:function>

  <!-- The tests that look at what an element holds and where it stands. -->
  <xsl:variable name="f:surroundings" as="map(xs:string, function(*))" select="map {
      'in': function($e, $values) { local-name($e/..) = $values },
      'within': function($e, $values) { $e/ancestor::*/local-name() = $values },
      'holds': function($e, $values) { $e/descendant::*/local-name() = $values },
      'has': function($e, $values) { $e/*/local-name() = $values },
      'beside': function($e, $values) { ($e/../* except $e)/local-name() = $values },
      'behind': function($e, $values) { $e/preceding-sibling::*/local-name() = $values },
      'text': function($e, $values) { (normalize-space($e) ne '') eq ($values = 'yes') },
      'reads': function($e, $values) { f:as-token($e) = $values },
      'desc': function($e, $values) { $e/tei:desc[1]/f:as-token(.) = $values },
      'follows': function($e, $values) { $e/preceding-sibling::node()[1]/self::*/local-name() = $values },
      'precedes': function($e, $values) { $e/following-sibling::node()[1]/self::*/local-name() = $values },
      'special': f:is-special#2 }"/>

  <!-- What an element holds as one word: "Non transcribed" is "non-transcribed". -->
  <xsl:function name="f:as-token" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="translate(lower-case(normalize-space($element)), ' ', '-')"/>
  </xsl:function>

</xsl:stylesheet>
