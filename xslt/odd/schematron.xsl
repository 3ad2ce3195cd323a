<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xmlns="http://purl.oclc.org/dsdl/schematron"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs map odd sch">

  <!--
    The constraints of a resolved ODD as one ISO Schematron schema.

    In:  what resolve.xsl gives. Out: a schema with a pattern for each constraint. A constraint may hold patterns, rules, or bare
    assertions; the last get the element, attribute or class they belong to as their context.
  -->

  <xsl:import href="functions.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="sch:assert sch:report"/>

  <!-- The language of Schematron expressions that the schema declares. -->
  <xsl:param name="query-binding" as="xs:string" select="'xslt3'"/>

  <!-- Prefixes that constraints may use without declaring them. -->
  <xsl:variable name="odd:usual-prefixes" as="map(xs:string, xs:string)" select="map {
    'tei': 'http://www.tei-c.org/ns/1.0',
    'teix': 'http://www.tei-c.org/ns/Examples',
    'sch': 'http://purl.oclc.org/dsdl/schematron',
    'rng': 'http://relaxng.org/ns/structure/1.0',
    'xs': 'http://www.w3.org/2001/XMLSchema',
    'xi': 'http://www.w3.org/2001/XInclude' }"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="schema" as="element(schemaSpec)" select="(//schemaSpec)[1]"/>
    <xsl:variable name="constraints" as="element(constraintSpec)*" select="odd:constraints($schema)"/>
    <xsl:document>
      <schema queryBinding="{$query-binding}">
        <title>
          <xsl:value-of select="'Constraints of ' || $schema/@ident"/>
        </title>
        <xsl:sequence select="odd:namespaces($constraints)"/>
        <xsl:for-each select="$constraints">
          <xsl:sequence select="odd:patterns(., odd:pattern-id(., $constraints))"/>
        </xsl:for-each>
        <xsl:sequence select="$schema/elementSpec[content//anyElement/@require] ! odd:foreign-content(.)"/>
        <xsl:apply-templates select="$constraints//sch:diagnostics" mode="odd:plain"/>
      </schema>
    </xsl:document>
  </xsl:template>

  <!--
    The Schematron constraints of a schema, each once: an attribute that an element takes over from a class and changes brings
    the constraints of the class along.
  -->
  <xsl:function name="odd:constraints" as="element(constraintSpec)*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:for-each-group select="$schema//constraintSpec[@scheme = ('schematron', 'isoschematron')][constraint/sch:*]"
                        group-by="odd:fingerprint(.)">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Equal for constraints that test the same; bare assertions depend on where they stand. -->
  <xsl:function name="odd:fingerprint" as="xs:string">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:variable name="place" as="xs:string" select="
      if ($constraint/constraint/(sch:assert | sch:report)) then odd:context($constraint) else ''"/>
    <xsl:sequence select="string-join(($constraint/@ident, $place, $constraint/constraint/sch:*/serialize(.)), ' ')"/>
  </xsl:function>

  <!-- The prefixes that the constraints may use, each once: those they declare or have, and the usual ones. -->
  <xsl:function name="odd:namespaces" as="element(sch:ns)*">
    <xsl:param name="constraints" as="element(constraintSpec)*"/>
    <xsl:variable name="declared" as="map(xs:string, xs:string)" select="map:merge(
        ($constraints//sch:ns ! map { string(@prefix): string(@uri) },
         $constraints/constraint/sch:* ! odd:prefixes(.), $odd:usual-prefixes),
        map { 'duplicates': 'use-first' })"/>
    <xsl:for-each select="sort(map:keys($declared))">
      <ns prefix="{.}" uri="{$declared(.)}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The prefixes in scope at a node, without the one that xml has by nature and the empty one. -->
  <xsl:function name="odd:prefixes" as="map(xs:string, xs:string)*">
    <xsl:param name="node" as="element()"/>
    <xsl:for-each select="in-scope-prefixes($node)[not(. = ('', 'xml'))]">
      <xsl:sequence select="map { .: string(namespace-uri-for-prefix(., $node)) }"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A name for the patterns of a constraint, with a number when the same name comes again. -->
  <xsl:function name="odd:pattern-id" as="xs:string">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:param name="all" as="element(constraintSpec)*"/>
    <xsl:variable name="name" as="xs:string" select="odd:constraint-name($constraint)"/>
    <xsl:variable name="same" as="element(constraintSpec)*" select="$all[odd:constraint-name(.) = $name]"/>
    <xsl:variable name="number" as="xs:integer" select="count($same[. &lt;&lt; $constraint]) + 1"/>
    <xsl:sequence select="$name || (if ($number gt 1) then '.' || $number else '')"/>
  </xsl:function>

  <!-- The name of a constraint: what it belongs to and its own identifier. -->
  <xsl:function name="odd:constraint-name" as="xs:string">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:variable name="owners" as="xs:string*" select="
      $constraint/ancestor::*[self::elementSpec or self::classSpec or self::attDef]/@ident"/>
    <xsl:sequence select="replace(string-join(($owners, $constraint/@ident), '.'), '[^\w.\-]', '_')"/>
  </xsl:function>

  <!-- The patterns of one constraint. -->
  <xsl:function name="odd:patterns" as="element(sch:pattern)*">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="parts" as="element()*" select="$constraint/constraint/sch:*"/>
    <xsl:for-each select="$parts[self::sch:pattern]">
      <pattern>
        <xsl:copy-of select="@*"/>
        <xsl:if test="not(@id)">
          <xsl:attribute name="id" select="$id || (if (position() gt 1) then '-' || position() else '')"/>
        </xsl:if>
        <xsl:apply-templates select="* except sch:ns" mode="odd:plain"/>
      </pattern>
    </xsl:for-each>
    <xsl:variable name="rules" as="element()*" select="$parts[self::sch:rule or self::sch:let]"/>
    <xsl:if test="$rules[self::sch:rule]">
      <pattern id="{$id}{'-rules'[$parts[self::sch:pattern]]}">
        <xsl:apply-templates select="$rules" mode="odd:plain"/>
      </pattern>
    </xsl:if>
    <xsl:variable name="tests" as="element()*" select="$parts[self::sch:assert or self::sch:report]"/>
    <xsl:if test="exists($tests)">
      <pattern id="{$id}{'-tests'[$parts[self::sch:pattern or self::sch:rule]]}">
        <rule context="{odd:context($constraint)}">
          <xsl:apply-templates select="$parts[self::sch:let], $tests" mode="odd:plain"/>
        </rule>
      </pattern>
    </xsl:if>
  </xsl:function>

  <!-- Copies Schematron without the prefix it has inside an ODD. -->
  <xsl:mode name="odd:plain" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="sch:*" mode="odd:plain" as="element()">
    <xsl:element name="{local-name()}" namespace="http://purl.oclc.org/dsdl/schematron">
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- Where bare assertions apply: the element, the members of the class, the attribute on either, or the whole document. -->
  <xsl:function name="odd:context" as="xs:string">
    <xsl:param name="constraint" as="element(constraintSpec)"/>
    <xsl:variable name="owner" as="element()?" select="$constraint/ancestor::*[self::elementSpec or self::classSpec][1]"/>
    <xsl:variable name="elements" as="element(elementSpec)*" select="
      $owner/self::elementSpec, $owner/self::classSpec ! odd:member-elements(root(.), @ident)"/>
    <xsl:variable name="names" as="xs:string*" select="$elements ! odd:match-name(.)"/>
    <xsl:variable name="attribute" as="element(attDef)?" select="$constraint/ancestor::attDef[1]"/>
    <xsl:sequence select="
      if (empty($names)) then '/'
      else string-join($names ! (. || ($attribute ! ('/@' || odd:attribute-name(.)))), ' | ')"/>
  </xsl:function>

  <!-- The name of an element as an XPath pattern has it. -->
  <xsl:function name="odd:match-name" as="xs:string">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="namespace" as="xs:string" select="odd:element-namespace($spec)"/>
    <xsl:sequence select="
      (if ($namespace = $odd:usual-prefixes('tei')) then 'tei:' else 'Q{' || $namespace || '}') || odd:element-name($spec)"/>
  </xsl:function>

  <!--
    What RELAX NG cannot say without mistaking identifiers for text: foreign content must be in the namespaces that
    the ODD requires, or in that of the TEI.
  -->
  <xsl:function name="odd:foreign-content" as="element(sch:pattern)">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="allowed" as="xs:string*" select="
      distinct-values(($spec/content//anyElement/@require/tokenize(.), 'http://www.tei-c.org/ns/1.0'))"/>
    <pattern id="{$spec/@ident}.foreign-content">
      <rule context="{odd:match-name($spec)}">
        <report id="tei-{$spec/@ident}-foreign" role="error"
                test="descendant::*[not(namespace-uri() = ({string-join($allowed ! ('''' || . || ''''), ', ')}))]">
          <xsl:value-of select="odd:element-name($spec)
            || ' holds an element of another namespace than ' || string-join($allowed, ', ') || '.'"/>
        </report>
      </rule>
    </pattern>
  </xsl:function>

</xsl:stylesheet>
