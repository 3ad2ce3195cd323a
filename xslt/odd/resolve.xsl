<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns="http://www.tei-c.org/ns/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs map odd">

  <!--
    Resolves an ODD.

    In:  a TEI document that holds a schemaSpec.
    Out: the same document reduced to its header and one schemaSpec in which nothing is left to look up:
         every specGrpRef, moduleRef and reference to a single specification is replaced by what it names, every
         change, replacement and deletion is carried out, and content models name only what the schema has.
         The result is an ODD itself, so it can be the @source of another (chaining).

    Four steps, one module each: collect (what the schema declares and what it takes over), merge (change mode),
    inherit (attributes changed by an element but declared by a class), prune (references to what is not there).
  -->

  <xsl:import href="functions.xsl"/>
  <xsl:include href="resolve/collect.xsl"/>
  <xsl:include href="resolve/merge.xsl"/>
  <xsl:include href="resolve/inherit.xsl"/>
  <xsl:include href="resolve/prune.xsl"/>

  <!-- The identifier of the schemaSpec to resolve; the first one when empty. -->
  <xsl:param name="schema" as="xs:string" select="''"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:mode name="odd:resolve" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="odd:kept" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="found" as="element(schemaSpec)*" select="//schemaSpec"/>
    <xsl:variable name="chosen" as="element(schemaSpec)?"
                  select="if ($schema = '') then $found[1] else $found[@ident = $schema][1]"/>
    <xsl:if test="empty($chosen)">
      <xsl:sequence select="error(xs:QName('odd:no-schema'),
        'The document has no schemaSpec' || (if ($schema = '') then '' else ' named ' || $schema))"/>
    </xsl:if>
    <xsl:document>
      <TEI>
        <xsl:copy-of select="//teiHeader[1]"/>
        <text>
          <body>
            <xsl:apply-templates select="//text[not(ancestor::text)]/(front | body | back)/*" mode="odd:kept"/>
            <xsl:apply-templates select="$chosen" mode="odd:resolve"/>
          </body>
        </text>
      </TEI>
    </xsl:document>
  </xsl:template>

  <!-- What the ODD says around its specifications is documentation, and goes along; the specifications are resolved. -->
  <xsl:template match="schemaSpec | specGrp | specGrpRef | moduleSpec | moduleRef | elementSpec | classSpec | macroSpec | dataSpec
      | constraintSpec | listRef | divGen" mode="odd:kept" as="empty-sequence()"/>

  <xsl:template match="schemaSpec" mode="odd:resolve" as="element(schemaSpec)">
    <xsl:copy>
      <xsl:copy-of select="@* except @source"/>
      <xsl:copy-of select="gloss | altIdent | equiv | desc"/>
      <xsl:copy-of select="odd:resolved(.)"/>
    </xsl:copy>
  </xsl:template>

  <!--
    The specifications of a schema, final and in a fixed order.
    In:  the schemaSpec as written. Out: moduleSpec, moduleRef to foreign schemas, dataSpec, macroSpec, classSpec, elementSpec,
    constraintSpec and outputRendition elements.
  -->
  <xsl:function name="odd:resolved" as="element()*" cache="yes">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:variable name="merged" as="element()*" select="odd:merge(odd:taken-over($schema), odd:declared($schema))"/>
    <xsl:variable name="wrapped" as="document-node()" select="odd:as-schema($merged)"/>
    <xsl:variable name="inherited" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="$wrapped" mode="odd:inherit"/>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="pruned" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="$inherited" mode="odd:prune"/>
      </xsl:document>
    </xsl:variable>
    <xsl:sequence select="$pruned/schemaSpec/*"/>
  </xsl:function>

  <!-- Puts loose specifications under one schemaSpec, so that keys and paths work on them. -->
  <xsl:function name="odd:as-schema" as="document-node()">
    <xsl:param name="specs" as="element()*"/>
    <xsl:document>
      <schemaSpec ident="resolved">
        <xsl:for-each select="'moduleSpec', 'moduleRef', 'dataSpec', 'macroSpec', 'classSpec', 'elementSpec',
                              'constraintSpec', 'outputRendition', 'listRef'">
          <xsl:variable name="kind" as="xs:string" select="."/>
          <xsl:copy-of select="$specs[local-name() = $kind]"/>
        </xsl:for-each>
      </schemaSpec>
    </xsl:document>
  </xsl:function>

</xsl:stylesheet>
