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
    Asks a convention: which row fits an element, and what that row prints in a view. Rows are indexed once, by
    element; an element that no row is about costs one look into a map.
  -->

  <xsl:import href="inheritance.xsl"/>
  <xsl:import href="extents.xsl"/>

  <!-- The convention. One that still extends others is completed from the files beside it. -->
  <xsl:param name="convention" as="document-node(element(c:convention))" required="yes"/>

  <xsl:variable name="f:convention" as="element(c:convention)" select="
      if ($convention/c:convention/@extends)
      then f:with-inheritance($convention/c:convention, function($id as xs:string) as element(c:convention) {
        doc(resolve-uri($id || '.xml', base-uri($convention)))/c:convention })
      else $convention/c:convention"/>

  <!-- Element name to rows, each with its tests: the first that fits counts. -->
  <xsl:variable name="f:rows" as="map(xs:string, map(xs:string, item()*)*)">
    <xsl:map>
      <xsl:for-each-group select="$f:convention/c:row" group-by="tokenize(@element)">
        <xsl:map-entry key="current-grouping-key()" select="current-group() ! map {
            'row': ., 'tests': array { c:when ! f:tests(.) } }"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- Row to view to print. -->
  <xsl:variable name="f:prints" as="map(xs:string, map(xs:string, element(c:print)))" select="
      map:merge($f:convention/c:row ! map:entry(string(@id),
        map:merge(c:print ! (for $view in tokenize(@view) return map:entry($view, .)))))"/>

  <!-- Row to the attributes that any of its prints has: what is not there need not be looked for. -->
  <xsl:variable name="f:features" as="map(xs:string, map(*))" select="
      map:merge($f:convention/c:row ! map:entry(string(@id),
        map:merge(distinct-values(c:print/@*/local-name()) ! map:entry(., true()))))"/>

  <xsl:variable name="f:row-by-id" as="map(xs:string, element(c:row))"
      select="map:merge($f:convention/c:row ! map:entry(string(@id), .))"/>

  <xsl:variable name="f:joints" as="map(xs:string, element(c:joint))"
      select="map:merge($f:convention/c:joint ! map:entry(string(@name), .))"/>

  <xsl:variable name="f:aliases" as="map(xs:string, xs:string)"
      select="map:merge($f:convention/c:view ! map:entry(string(@name), string(@as)))"/>

  <!-- "attribute element" to the values known there and what they mean; "" is the meaning of all others. -->
  <xsl:variable name="f:values" as="map(xs:string, map(xs:string, xs:string))">
    <xsl:map>
      <xsl:for-each select="$f:convention/c:values">
        <xsl:variable name="known" as="map(xs:string, xs:string)" select="
            map:merge((for $value in c:value, $token in tokenize($value/@is) return map:entry($token, string($value/@means)),
              @default ! map:entry('', string(.))), map { 'duplicates': 'use-first' })"/>
        <xsl:variable name="attribute" as="xs:string" select="@attribute"/>
        <xsl:for-each select="tokenize(@of)">
          <xsl:map-entry key="$attribute || ' ' || ." select="$known"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- Whether any row is about elements of this name. -->
  <xsl:function name="f:has-rows" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($f:rows, local-name($element))"/>
  </xsl:function>

  <!-- The row that fits an element, if one does. -->
  <xsl:function name="f:row" as="element(c:row)?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="extent" as="map(xs:string, item()?)?" select="f:extent-of($element)"/>
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
    <xsl:variable name="known" as="map(xs:string, xs:string)"
        select="($f:values($attribute || ' ' || local-name($element)), map {})[1]"/>
    <xsl:sequence select="$value ! (tokenize(lower-case(.)) ! $known(.), $known(''), string(.))[1]"/>
  </xsl:function>

  <!-- The tokens of an attribute that the convention does not know, where it knows which there are. -->
  <xsl:function name="f:unknown-tokens" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:variable name="known" as="map(xs:string, xs:string)?"
        select="$f:values($attribute || ' ' || local-name($element))"/>
    <xsl:sequence select="
        if (empty($known)) then ()
        else tokenize($element/@*[local-name() eq $attribute])[not(map:contains($known, lower-case(.)) or . castable as xs:double)]"/>
  </xsl:function>

  <!-- A condition of a row as tests of one kind each: kind, the attribute's name, the values, whether it is reversed. -->
  <xsl:function name="f:tests" as="map(xs:string, item()*)*">
    <xsl:param name="when" as="element(c:when)"/>
    <xsl:variable name="not" as="xs:boolean" select="$when/@not = 'yes'"/>
    <xsl:variable name="kinds" as="attribute()*" select="$when/(@* except (@not, @of, @attribute))"/>
    <xsl:for-each select="$kinds, $when[empty($kinds)]/@attribute">
      <xsl:sequence select="map { 'kind': local-name(.), 'name': string($when/@attribute), 'values': tokenize(.),
          'not': $not, 'of': string($when/@of) }"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether a test holds. In: the element, the test, the extent where the element has one. -->
  <xsl:function name="f:holds" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="test" as="map(xs:string, item()*)"/>
    <xsl:param name="extent" as="map(xs:string, item()?)?"/>
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
    <xsl:param name="test" as="map(xs:string, item()*)"/>
    <xsl:param name="extent" as="map(xs:string, item()?)?"/>
    <xsl:variable name="kind" as="xs:string" select="$test?kind"/>
    <xsl:variable name="values" as="xs:string*" select="$test?values"/>
    <xsl:sequence select="
        if ($kind eq 'is') then tokenize($element/@*[local-name() eq $test?name]) = $values
        else if ($kind eq 'means') then f:meaning($element, $test?name) = $values
        else if ($kind eq 'attribute') then exists($element/@*[local-name() eq $test?name])
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
