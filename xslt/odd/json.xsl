<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:array="http://www.w3.org/2005/xpath-functions/array"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:odd="https://teipress.org/ns/odd"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs array map odd">

  <!--
    A resolved ODD as JSON, for programs: editors that complete names, tables, comparisons of two versions.

    In:  what resolve.xsl gives. Out: one object with the elements, classes, macros, data types and constraints of the schema;
    inherited attributes are spelled out, and each element says what it may hold.
  -->

  <xsl:import href="facts.xsl"/>

  <!-- The language of the descriptions. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <xsl:output method="json" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/" as="map(*)">
    <xsl:variable name="schema" as="element(schemaSpec)" select="(//schemaSpec)[1]"/>
    <xsl:sequence select="map:merge((
      map { 'ident': string($schema/@ident), 'start': odd:words(($schema/@start, 'TEI')[1]) },
      map:entry('namespace', string(($schema/@ns, 'http://www.tei-c.org/ns/1.0')[1])),
      map:entry('elements', array { sort($schema/elementSpec, (), odd:element-name#1) ! odd:element(.) }),
      map:entry('classes', array { $schema/classSpec ! odd:class-facts(.) }),
      map:entry('macros', array { $schema/macroSpec ! odd:definition(.) }),
      map:entry('datatypes', array { $schema/dataSpec ! odd:definition(.) }),
      map:entry('constraints', array { $schema//constraintSpec ! odd:constraint(.) })))"/>
  </xsl:template>

  <!-- An element: its names, its attributes, what it may hold, how it is rendered. -->
  <xsl:function name="odd:element" as="map(*)">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:sequence select="map:merge((
      odd:said($spec),
      map { 'name': odd:element-name($spec), 'namespace': odd:element-namespace($spec) },
      map:entry('classes', array { $spec/classes/memberOf/string(@key) }),
      map:entry('attributes', array { sort(odd:attributes($spec), (), odd:attribute-name#1) ! odd:attribute-facts(.) }),
      map:entry('model', odd:notation($spec/content/*)),
      map:entry('children', array { odd:children($spec) }),
      map:entry('text', odd:holds-text($spec)),
      map:entry('behaviours', array { distinct-values($spec//model/@behaviour ! string(.)) })))"/>
  </xsl:function>

  <!-- A class: of which kind it is, its members, its attributes. -->
  <xsl:function name="odd:class-facts" as="map(*)">
    <xsl:param name="spec" as="element(classSpec)"/>
    <xsl:sequence select="map:merge((
      odd:said($spec), map { 'type': string($spec/@type) },
      map:entry('classes', array { $spec/classes/memberOf/string(@key) }),
      map:entry('members', array { key('odd:member', $spec/@ident, root($spec))/string(@ident) }),
      map:entry('attributes', array { odd:own-attributes($spec)[not(@mode = 'delete')] ! odd:attribute-facts(.) })))"/>
  </xsl:function>

  <!-- An attribute: what it may hold, whether it must be there, and where it is declared. -->
  <xsl:function name="odd:attribute-facts" as="map(*)">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:sequence select="map:merge((
      odd:said($attribute),
      map { 'name': odd:attribute-name($attribute), 'usage': string(($attribute/@usage, 'opt')[1]) },
      map:entry('type', odd:value-notation($attribute)),
      $attribute/ancestor::classSpec ! map:entry('class', string(@ident)),
      $attribute/valList[1][valItem] ! map { 'list': string((@type, 'open')[1]), 'values': array { valItem ! odd:value(.) } },
      $attribute/defaultVal ! map:entry('default', normalize-space(.))))"/>
  </xsl:function>

  <!-- A value of a list with its meaning. -->
  <xsl:function name="odd:value" as="map(*)">
    <xsl:param name="item" as="element(valItem)"/>
    <xsl:sequence select="map { 'value': normalize-space(($item/altIdent, $item/@ident)[1]),
                                'description': odd:description($item, $language) }"/>
  </xsl:function>

  <!-- A macro or a data type. -->
  <xsl:function name="odd:definition" as="map(*)">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="map:merge((odd:said($spec), map:entry('model', odd:notation($spec/(content/* | valList)))))"/>
  </xsl:function>

  <!-- A constraint and the specification that it belongs to. -->
  <xsl:function name="odd:constraint" as="map(*)">
    <xsl:param name="spec" as="element(constraintSpec)"/>
    <xsl:sequence select="map:merge((
      map { 'ident': string($spec/@ident), 'scheme': string($spec/@scheme), 'description': odd:description($spec, $language) },
      ($spec/ancestor::*[@ident][1] except $spec/ancestor::schemaSpec) ! map:entry('of', string(@ident))))"/>
  </xsl:function>

  <!-- What every specification says of itself. -->
  <xsl:function name="odd:said" as="map(*)">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="map:merge((
      map { 'ident': string($spec/@ident), 'description': odd:description($spec, $language) },
      $spec/@module ! map:entry('module', string(.))))"/>
  </xsl:function>

  <!-- The words of an attribute, as an array. -->
  <xsl:function name="odd:words" as="array(xs:string)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="array { tokenize($text) }"/>
  </xsl:function>

</xsl:stylesheet>
