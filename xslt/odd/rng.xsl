<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns="http://relaxng.org/ns/structure/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs rng odd">

  <!--
    A resolved ODD as a RELAX NG grammar in the XML syntax.

    In:  what resolve.xsl gives. Out: one grammar with a pattern for each data type, macro, attribute class, model class and
    element, named as in the ODD, so that the grammar can be read beside it and included by another.
  -->

  <xsl:import href="functions.xsl"/>
  <xsl:include href="rng/content.xsl"/>
  <xsl:include href="rng/attributes.xsl"/>

  <!-- The language of the descriptions that become annotations. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <!-- False leaves the descriptions out, for a smaller file. -->
  <xsl:param name="annotations" as="xs:boolean" select="true()"/>

  <!--
    False leaves the default values of attributes out. RELAX NG only records them; a W3C Schema made from the grammar would
    have its validator write them into the document.
  -->
  <xsl:param name="default-values" as="xs:boolean" select="true()"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:mode name="odd:grammar" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="//schemaSpec[1]" mode="odd:grammar"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="schemaSpec" mode="odd:grammar" as="element(rng:grammar)">
    <!-- The prefixes serve the tools that turn the grammar into other notations and have to name its namespaces. -->
    <grammar datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes" ns="{(@ns, 'http://www.tei-c.org/ns/1.0')[1]}">
      <xsl:namespace name="tei" select="'http://www.tei-c.org/ns/1.0'"/>
      <xsl:namespace name="teix" select="'http://www.tei-c.org/ns/Examples'"/>
      <xsl:if test="$annotations">
        <a:documentation>
          <xsl:value-of select="string-join((@ident, desc[1] ! normalize-space()), ': ')"/>
        </a:documentation>
      </xsl:if>
      <xsl:sequence select="odd:start(.)"/>
      <xsl:apply-templates select="dataSpec, macroSpec, classSpec, elementSpec, moduleRef[@url]" mode="#current"/>
      <xsl:sequence select="odd:any-element-patterns(.)"/>
    </grammar>
  </xsl:template>

  <!-- Where a document may start: the elements named by @start, TEI when it is absent, any element when none of them is there. -->
  <xsl:function name="odd:start" as="element(rng:start)">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:variable name="named" as="xs:string*" select="tokenize(($schema/@start, 'TEI')[1])"/>
    <xsl:variable name="roots" as="element(elementSpec)*" select="$schema/elementSpec[@ident = $named]"/>
    <xsl:variable name="any" as="element(elementSpec)*" select="if (exists($roots)) then $roots else $schema/elementSpec"/>
    <start>
      <choice>
        <xsl:sequence select="$any ! odd:reference(., @ident)"/>
        <xsl:if test="empty($any)">
          <notAllowed/>
        </xsl:if>
      </choice>
    </start>
  </xsl:function>

  <!-- A reference to the pattern of a specification; a schema may put a prefix before the names of all its patterns. -->
  <xsl:function name="odd:reference" as="element(rng:ref)">
    <xsl:param name="context" as="node()"/>
    <xsl:param name="ident" as="xs:string"/>
    <ref name="{odd:pattern-name($context, $ident)}"/>
  </xsl:function>

  <!-- The name of a pattern: the identifier behind the prefix of the schema. -->
  <xsl:function name="odd:pattern-name" as="xs:string">
    <xsl:param name="context" as="node()"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="$context/ancestor-or-self::schemaSpec/@prefix || $ident"/>
  </xsl:function>

  <xsl:template match="dataSpec | macroSpec" mode="odd:grammar" as="element(rng:define)">
    <define name="{odd:pattern-name(., @ident)}">
      <xsl:apply-templates select="content | valList" mode="odd:content"/>
      <xsl:if test="empty(content | valList)">
        <text/>
      </xsl:if>
    </define>
  </xsl:template>

  <!-- A model class is the choice of its members; one that has none can stand nowhere. -->
  <xsl:template match="classSpec[@type = 'model']" mode="odd:grammar" as="element(rng:define)">
    <xsl:variable name="members" as="element()*" select="key('odd:member', @ident)"/>
    <define name="{odd:pattern-name(., @ident)}">
      <choice>
        <xsl:sequence select="$members ! odd:reference(., @ident)"/>
        <xsl:if test="empty($members)">
          <notAllowed/>
        </xsl:if>
      </choice>
    </define>
  </xsl:template>

  <!-- An attribute class is a pattern for each of its own attributes and one for all of them together. -->
  <xsl:template match="classSpec[@type = 'atts']" mode="odd:grammar" as="element(rng:define)*">
    <xsl:variable name="own" as="element(attDef)*" select="odd:own-attributes(.)[not(@mode = 'delete')]"/>
    <define name="{odd:pattern-name(., @ident || '.attributes')}">
      <xsl:apply-templates select="attList" mode="odd:attribute-references">
        <xsl:with-param name="wanted" select="$own" tunnel="yes"/>
      </xsl:apply-templates>
      <empty/>
    </define>
    <xsl:for-each select="$own">
      <define name="{odd:attribute-pattern-name(.)}">
        <xsl:sequence select="odd:attribute(.)"/>
      </define>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="elementSpec" mode="odd:grammar" as="element(rng:define)">
    <define name="{odd:pattern-name(., @ident)}">
      <element name="{odd:element-name(.)}">
        <xsl:if test="odd:element-namespace(.) ne string((../@ns, 'http://www.tei-c.org/ns/1.0')[1])">
          <xsl:attribute name="ns" select="odd:element-namespace(.)"/>
        </xsl:if>
        <xsl:sequence select="odd:annotation(.)"/>
        <xsl:apply-templates select="content" mode="odd:content"/>
        <xsl:sequence select="odd:attribute-patterns(.)"/>
        <xsl:if test="empty(content)">
          <empty/>
        </xsl:if>
      </element>
    </define>
  </xsl:template>

  <!-- A foreign grammar: its patterns, without its start, under the prefix that the reference gives them. -->
  <xsl:template match="moduleRef[@url]" mode="odd:grammar" as="element(rng:div)?">
    <xsl:choose>
      <xsl:when test="doc-available(@url)">
        <div>
          <xsl:apply-templates select="doc(@url)/rng:grammar/(@ns | @datatypeLibrary | * except rng:start)" mode="odd:foreign">
            <xsl:with-param name="prefix" select="string(@prefix)" tunnel="yes"/>
            <xsl:with-param name="replaced" select="content//rng:define/string(@name)" tunnel="yes"/>
          </xsl:apply-templates>
          <xsl:copy-of select="content//rng:define"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="error(xs:QName('odd:no-source'), 'Cannot read the grammar ' || @url)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:mode name="odd:foreign" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="rng:define[@name]/@name | rng:ref/@name" mode="odd:foreign" as="attribute(name)">
    <xsl:param name="prefix" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="name" select="$prefix || ."/>
  </xsl:template>

  <xsl:template match="rng:define" mode="odd:foreign" as="element(rng:define)?">
    <xsl:param name="replaced" as="xs:string*" tunnel="yes"/>
    <xsl:if test="not(@name = $replaced)">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- The gloss and description of a specification, for the editors that show them. -->
  <xsl:function name="odd:annotation" as="element(a:documentation)?">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="text" as="xs:string" select="odd:description($spec, $language)"/>
    <xsl:if test="$annotations and $text != ''">
      <a:documentation>
        <xsl:value-of select="$text"/>
      </a:documentation>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
