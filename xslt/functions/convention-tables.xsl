<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!--
    The tables of a convention: what convention.xsl looks up. They depend on nothing else, so that they need to be made
    only once for many documents.
  -->

  <xsl:import href="inheritance.xsl"/>

  <!--
    In: a convention; one that still extends others is completed from the files beside it. Out: a map of
      convention  its element, complete
      rows        element name to rows, each with its tests: the first that fits counts
      prints      row to view to print
      features    row to the attributes that any of its prints has: what is not there need not be looked for
      row-by-id   identifier to row
      joints      name to joint
      aliases     a view to the one that it prints like
      vocabularies  element name to those of its attributes whose unknown values are told
      values      "attribute element" to the values known there and what they mean; "" is the meaning of all others
  -->
  <xsl:function name="f:tables" as="map(xs:string, item())" visibility="public">
    <xsl:param name="document" as="document-node(element(c:convention))"/>
    <xsl:variable name="convention" as="element(c:convention)" select="
        if ($document/c:convention/@extends)
        then f:with-inheritance($document/c:convention, function($id as xs:string) as element(c:convention) {
          doc(resolve-uri($id || '.xml', base-uri($document)))/c:convention })
        else $document/c:convention"/>
    <xsl:variable name="rows" as="element(c:row)*" select="$convention/c:row"/>
    <xsl:variable name="values" as="map(*)" select="map:merge($convention/c:values ! f:values-by-place(.))"/>
    <xsl:sequence select="map {
        'convention': $convention,
        'rows': f:rows-by-element($rows),
        'prints': map:merge($rows ! map:entry(string(@id),
            map:merge(c:print ! (for $view in tokenize(@view) return map:entry($view, .))))),
        'features': map:merge($rows ! map:entry(string(@id),
            map:merge(distinct-values(c:print/@*/local-name()) ! map:entry(., true())))),
        'row-by-id': map:merge($rows ! map:entry(string(@id), .)),
        'joints': map:merge($convention/c:joint ! map:entry(string(@name), .)),
        'aliases': map:merge($convention/c:view ! map:entry(string(@name), string(@as))),
        'vocabularies': f:vocabularies($values),
        'values': $values }"/>
  </xsl:function>

  <!-- Rows by the names of the elements that they are about, each with the tests that it makes. -->
  <xsl:function name="f:rows-by-element" as="map(xs:string, map(xs:string, item()*)*)">
    <xsl:param name="rows" as="element(c:row)*"/>
    <xsl:map>
      <xsl:for-each-group select="$rows" group-by="tokenize(@element)">
        <xsl:map-entry key="current-grouping-key()" select="current-group() ! map {
            'row': ., 'tests': array { c:when ! f:tests(.) } }"/>
      </xsl:for-each-group>
    </xsl:map>
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

  <!-- The values that a convention knows of an attribute, for each element that it is on. -->
  <xsl:function name="f:values-by-place" as="map(xs:string, map(xs:string, xs:string))">
    <xsl:param name="values" as="element(c:values)"/>
    <xsl:variable name="known" as="map(xs:string, xs:string)" select="
        map:merge((for $value in $values/c:value, $token in tokenize($value/@is) return map:entry($token, string($value/@means)),
          $values/@default ! map:entry('', string(.))), map { 'duplicates': 'use-first' })"/>
    <xsl:sequence select="map:merge(tokenize($values/@of) ! map:entry($values/@attribute || ' ' || ., $known))"/>
  </xsl:function>

  <!-- Of each element the attributes whose unknown values are told and that have known ones. -->
  <xsl:function name="f:vocabularies" as="map(xs:string, xs:string*)">
    <xsl:param name="values" as="map(*)"/>
    <xsl:map>
      <xsl:for-each-group select="for $kind in ('reason', 'evidence', 'place', 'unit', 'cert', 'rend')
          return map:keys($values)[starts-with(., $kind || ' ')]"
          group-by="substring-after(., ' ')">
        <xsl:map-entry key="current-grouping-key()" select="current-group() ! substring-before(., ' ')"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

</xsl:stylesheet>
