<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:h="http://www.w3.org/1999/xhtml"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns="http://www.w3.org/1999/xhtml"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs h odd">

  <!--
    A resolved ODD as documentation that a team can publish.

    In:  what resolve.xsl gives. Out: one HTML page that needs nothing beside it: the contents at the side, what the ODD tells in its own words, then each element with
    its attributes, where it may stand and what it may hold, its rules and examples; then classes, macros and data types.
  -->

  <xsl:import href="facts.xsl"/>
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/prose.xsl"/>
  <xsl:include href="html/guide.xsl"/>
  <xsl:include href="html/specs.xsl"/>
  <xsl:include href="html/tables.xsl"/>

  <!-- The language of the descriptions. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <xsl:output method="html" html-version="5.0" encoding="UTF-8" indent="no"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="schema" as="element(schemaSpec)" select="(//schemaSpec)[1]"/>
    <xsl:variable name="title" as="xs:string" select="odd:title(/)"/>
    <xsl:document>
      <html lang="{$language}">
        <head>
          <meta charset="utf-8"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <title>
            <xsl:value-of select="$title"/>
          </title>
          <style>
            <xsl:value-of select="$odd:style"/>
          </style>
        </head>
        <body>
          <a class="skip" href="#main">Skip the contents</a>
          <nav aria-label="Contents">
            <p class="home">
              <a href="#main">
                <xsl:value-of select="$title"/>
              </a>
            </p>
            <xsl:sequence select="odd:guide-contents($schema), odd:contents($schema)"/>
          </nav>
          <main id="main">
            <xsl:sequence select="odd:head($schema, $title), odd:guide($schema), odd:body($schema)"/>
          </main>
        </body>
      </html>
    </xsl:document>
  </xsl:template>

  <!-- The title of the customization, else the name of the schema. -->
  <xsl:function name="odd:title" as="xs:string">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="titles" as="element(title)*" select="$document//teiHeader/fileDesc/titleStmt/title"/>
    <xsl:sequence select="normalize-space(($titles[@type = 'main'], $titles, ($document//schemaSpec)[1]/@ident)[normalize-space()][1])"/>
  </xsl:function>

  <!-- What stands at the head: title, who made it, what the schema is for, how much it holds, where a document starts. -->
  <xsl:function name="odd:head" as="element(h:header)">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="(root($schema)//teiHeader)[1]"/>
    <xsl:variable name="makers" as="xs:string*" select="
      distinct-values($header/fileDesc/titleStmt/(author | editor | respStmt/(name | persName | orgName)) ! normalize-space())"/>
    <header>
      <h1>
        <xsl:value-of select="$title"/>
      </h1>
      <xsl:if test="exists($makers)">
        <p class="makers">
          <xsl:value-of select="string-join($makers, ', ')"/>
        </p>
      </xsl:if>
      <xsl:sequence select="odd:gloss-and-description($schema)"/>
      <p class="facts">
        <xsl:value-of select="string-join((
          odd:count($schema/elementSpec, 'element', 'elements'), odd:count($schema/classSpec, 'class', 'classes'),
          odd:count($schema/macroSpec, 'macro', 'macros'), odd:count($schema/dataSpec, 'data type', 'data types'),
          odd:count($schema//constraintSpec, 'rule', 'rules')), ' · ')"/>
      </p>
      <p class="facts">
        <xsl:text>A document begins with </xsl:text>
        <xsl:sequence select="odd:element-links($schema, tokenize(($schema/@start, 'TEI')[1]))"/>
        <xsl:text>.</xsl:text>
      </p>
      <xsl:apply-templates select="$header/fileDesc/publicationStmt/availability" mode="odd:prose"/>
    </header>
  </xsl:function>

  <!-- A number of things. -->
  <xsl:function name="odd:count" as="xs:string">
    <xsl:param name="things" as="element()*"/>
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="many" as="xs:string"/>
    <xsl:sequence select="count($things) || ' ' || (if (count($things) = 1) then $one else $many)"/>
  </xsl:function>

  <!-- The contents: elements by module, then what else there is. -->
  <xsl:function name="odd:contents" as="element()*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:for-each-group select="$schema/elementSpec" group-by="string((@module, 'other')[1])">
      <xsl:sort select="current-grouping-key()"/>
      <details>
        <summary>
          <xsl:value-of select="current-grouping-key()"/>
          <small>
            <xsl:value-of select="count(current-group())"/>
          </small>
        </summary>
        <ul>
          <xsl:for-each select="sort(current-group(), (), odd:element-name#1)">
            <li>
              <a href="#{odd:anchor(.)}">
                <xsl:value-of select="odd:element-name(.)"/>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </details>
    </xsl:for-each-group>
    <xsl:for-each select="$odd:other-parts">
      <xsl:if test="$schema/*[local-name() = current()?kind]">
        <p>
          <a href="#{?anchor}">
            <xsl:value-of select="?title"/>
          </a>
        </p>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The parts of the page behind the elements. -->
  <xsl:variable name="odd:other-parts" as="map(xs:string, xs:string)*" select="
    map { 'kind': 'classSpec', 'anchor': 'classes', 'title': 'Classes' },
    map { 'kind': 'macroSpec', 'anchor': 'macros', 'title': 'Macros' },
    map { 'kind': 'dataSpec', 'anchor': 'datatypes', 'title': 'Data types' }"/>

  <!-- The page itself: elements, then the other parts. -->
  <xsl:function name="odd:body" as="element(h:section)*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <section id="elements">
      <h2>Elements</h2>
      <xsl:for-each select="sort($schema/elementSpec, (), function($e) { lower-case(odd:element-name($e)) })">
        <xsl:sequence select="odd:element(.)"/>
      </xsl:for-each>
    </section>
    <xsl:for-each select="$odd:other-parts">
      <xsl:variable name="specs" as="element()*" select="$schema/*[local-name() = current()?kind]"/>
      <xsl:if test="exists($specs)">
        <section id="{?anchor}">
          <h2>
            <xsl:value-of select="?title"/>
          </h2>
          <xsl:sequence select="sort($specs, (), function($s) { lower-case($s/@ident) }) ! odd:other(.)"/>
        </section>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
