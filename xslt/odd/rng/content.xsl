<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns="http://relaxng.org/ns/structure/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs rng odd">

  <!-- Content models and data types as patterns. In: the children of content or datatype. Out: RELAX NG patterns. -->

  <xsl:mode name="odd:content" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="content | datatype" mode="odd:content" as="element()*">
    <xsl:apply-templates select="*" mode="#current"/>
    <xsl:if test="empty(*)">
      <empty/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="empty" mode="odd:content" as="element(rng:empty)">
    <empty/>
  </xsl:template>

  <xsl:template match="textNode" mode="odd:content" as="element()">
    <text/>
  </xsl:template>

  <!-- Inside a list of values plain text is a token. -->
  <xsl:template match="datatype[odd:is-list(.)]//(textNode | rng:text)" priority="1" mode="odd:content" as="element(rng:data)">
    <data type="token"/>
  </xsl:template>

  <xsl:template match="sequence" mode="odd:content" as="element()*">
    <xsl:variable name="parts" as="element()*">
      <xsl:apply-templates select="*" mode="#current"/>
    </xsl:variable>
    <xsl:variable name="pattern" as="element()">
      <xsl:choose>
        <xsl:when test="@preserveOrder = ('false', '0')">
          <interleave>
            <xsl:sequence select="$parts"/>
          </interleave>
        </xsl:when>
        <xsl:otherwise>
          <group>
            <xsl:sequence select="$parts"/>
          </group>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="odd:repeated(., $pattern)"/>
  </xsl:template>

  <xsl:template match="alternate" mode="odd:content" as="element()*">
    <xsl:variable name="choice" as="element(rng:choice)">
      <choice>
        <xsl:apply-templates select="*" mode="#current"/>
      </choice>
    </xsl:variable>
    <xsl:sequence select="odd:repeated(., $choice)"/>
  </xsl:template>

  <xsl:template match="elementRef | macroRef" mode="odd:content" as="element()*">
    <xsl:sequence select="odd:repeated(., odd:reference(., @key))"/>
  </xsl:template>

  <xsl:template match="classRef" mode="odd:content" as="element()*">
    <xsl:variable name="members" as="element(rng:ref)*" select="odd:referenced-elements(.) ! odd:reference(., @ident)"/>
    <xsl:variable name="pattern" as="element()">
      <xsl:choose>
        <xsl:when test="@expand = ('sequence', 'sequenceOptional', 'sequenceRepeatable', 'sequenceOptionalRepeatable')">
          <group>
            <xsl:sequence select="$members ! odd:times(., if (contains(current()/@expand, 'Optional')) then 0 else 1,
              if (contains(current()/@expand, 'Repeatable')) then -1 else 1)"/>
          </group>
        </xsl:when>
        <xsl:when test="@include or @except">
          <choice>
            <xsl:sequence select="$members"/>
          </choice>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="odd:reference(., @key)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="odd:repeated(., $pattern)"/>
  </xsl:template>

  <xsl:template match="anyElement" mode="odd:content" as="element()*">
    <xsl:sequence select="odd:repeated(., odd:reference(., odd:any-element-name(.)))"/>
  </xsl:template>

  <!-- A restriction on a named data type reaches the primitive types it is made of. -->
  <xsl:template match="dataRef[@key]" mode="odd:content" as="element()*">
    <xsl:param name="facets" as="element(rng:param)*" tunnel="yes"/>
    <xsl:variable name="all" as="element(rng:param)*" select="$facets, odd:facets(.)"/>
    <xsl:choose>
      <xsl:when test="empty($all)">
        <xsl:sequence select="odd:repeated(., odd:reference(., @key))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="pattern" as="element()*">
          <xsl:apply-templates select="key('odd:spec', @key)/content" mode="#current">
            <xsl:with-param name="facets" select="$all" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:variable>
        <xsl:sequence select="odd:repeated(., $pattern[1])"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="dataRef[@name or @ref]" mode="odd:content" as="element()*">
    <xsl:param name="facets" as="element(rng:param)*" tunnel="yes"/>
    <xsl:variable name="data" as="element(rng:data)">
      <data type="{(@name, tokenize(@ref, '#')[last()])[1]}">
        <xsl:sequence select="$facets, odd:facets(.)"/>
      </data>
    </xsl:variable>
    <xsl:sequence select="odd:repeated(., $data)"/>
  </xsl:template>

  <!-- The restrictions that a reference puts on a data type. -->
  <xsl:function name="odd:facets" as="element(rng:param)*">
    <xsl:param name="reference" as="element(dataRef)"/>
    <xsl:if test="$reference/@restriction">
      <param name="pattern">
        <xsl:value-of select="$reference/@restriction"/>
      </param>
    </xsl:if>
    <xsl:for-each select="$reference/dataFacet">
      <param name="{@name}">
        <xsl:value-of select="@value"/>
      </param>
    </xsl:for-each>
  </xsl:function>

  <!-- A closed list of values, each with its meaning. -->
  <xsl:template match="valList" mode="odd:content" as="element(rng:choice)">
    <choice>
      <xsl:for-each select="valItem">
        <value>
          <xsl:value-of select="normalize-space((altIdent, @ident)[1])"/>
        </value>
        <xsl:sequence select="odd:annotation(.)"/>
      </xsl:for-each>
      <xsl:if test="empty(valItem)">
        <data type="string"/>
      </xsl:if>
    </choice>
  </xsl:template>

  <!-- Patterns of RELAX NG inside an older ODD stand as they are. -->
  <xsl:template match="rng:*" mode="odd:content" as="element()">
    <xsl:copy-of select="." copy-namespaces="no"/>
  </xsl:template>

  <!--
    A pattern as often as the reference allows: @minOccurs and @maxOccurs, 1 when absent. What takes several patterns is put into
    a group, for the reference may stand in an alternation.
  -->
  <xsl:function name="odd:repeated" as="element()*">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="pattern" as="element()?"/>
    <xsl:variable name="most" as="xs:string" select="string(($reference/@maxOccurs, '1')[1])"/>
    <xsl:variable name="all" as="element()*" select="$pattern ! odd:times(., xs:integer(($reference/@minOccurs, 1)[1]),
      if ($most = 'unbounded') then -1 else xs:integer($most))"/>
    <xsl:choose>
      <xsl:when test="count($all) gt 1">
        <group>
          <xsl:sequence select="$all"/>
        </group>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$all"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A pattern at least and at most so many times; -1 is without bound. -->
  <xsl:function name="odd:times" as="element()*">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="least" as="xs:integer"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:choose>
      <xsl:when test="$least = 0 and $most = -1">
        <zeroOrMore>
          <xsl:sequence select="$pattern"/>
        </zeroOrMore>
      </xsl:when>
      <xsl:when test="$most = -1">
        <xsl:sequence select="(2 to $least) ! $pattern"/>
        <oneOrMore>
          <xsl:sequence select="$pattern"/>
        </oneOrMore>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="(1 to $least) ! $pattern, odd:up-to($pattern, $most - $least)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A pattern not more than so many times, as options within options: RELAX NG has no counters. -->
  <xsl:function name="odd:up-to" as="element(rng:optional)?">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="most" as="xs:integer"/>
    <xsl:if test="$most gt 0">
      <optional>
        <xsl:sequence select="$pattern, odd:up-to($pattern, $most - 1)"/>
      </optional>
    </xsl:if>
  </xsl:function>

  <!-- The name of the pattern for anyElement: one for each set of exceptions. -->
  <xsl:function name="odd:any-element-name" as="xs:string">
    <xsl:param name="any" as="element(anyElement)"/>
    <xsl:variable name="all" as="xs:string*" select="distinct-values(root($any)//anyElement/odd:exceptions(.))"/>
    <xsl:sequence select="'anyElement.' || index-of($all, odd:exceptions($any))"/>
  </xsl:function>

  <!--
    What anyElement leaves out, as a list of namespaces and qualified names in Clark notation. By default the elements of the TEI
    and egXML, whose xml:id is an identifier of the document and must not be mistaken for any text.
  -->
  <xsl:function name="odd:exceptions" as="xs:string">
    <xsl:param name="any" as="element(anyElement)"/>
    <xsl:variable name="written" as="xs:string" select="string(($any/@except, $any/ancestor::schemaSpec/@defaultExceptions,
      'http://www.tei-c.org/ns/1.0 teix:egXML')[1])"/>
    <xsl:sequence select="string-join(tokenize($written) ! odd:clark($any, .), ' ')"/>
  </xsl:function>

  <!-- A name with a prefix, written out as {namespace}name; anything else stays as it is. -->
  <xsl:function name="odd:clark" as="xs:string">
    <xsl:param name="context" as="element()"/>
    <xsl:param name="token" as="xs:string"/>
    <xsl:variable name="prefix" as="xs:string" select="substring-before($token, ':')"/>
    <xsl:variable name="namespace" as="xs:string?" select="
      (namespace-uri-for-prefix($prefix, $context), 'http://www.tei-c.org/ns/Examples'[$prefix = 'teix'],
       'http://www.tei-c.org/ns/1.0'[$prefix = 'tei'])[1]"/>
    <xsl:sequence select="
      if (matches($token, '^[\i-[:]][\c-[:]]*:[\i-[:]][\c-[:]]*$') and exists($namespace))
      then '{' || $namespace || '}' || substring-after($token, ':') else $token"/>
  </xsl:function>

  <!-- One pattern for each kind of "any element" that the schema speaks of: any but those excepted, with any content. -->
  <xsl:function name="odd:any-element-patterns" as="element(rng:define)*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:for-each-group select="$schema//content//anyElement" group-by="odd:any-element-name(.)">
      <define name="{odd:pattern-name(., current-grouping-key())}">
        <element>
          <anyName>
            <except>
              <xsl:for-each select="tokenize(odd:exceptions(.))">
                <xsl:sequence select="odd:name-class(.)"/>
              </xsl:for-each>
            </except>
          </anyName>
          <zeroOrMore>
            <attribute>
              <anyName/>
            </attribute>
          </zeroOrMore>
          <zeroOrMore>
            <choice>
              <text/>
              <xsl:sequence select="odd:reference(., current-grouping-key())"/>
            </choice>
          </zeroOrMore>
        </element>
      </define>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What a name that is excepted excludes: {namespace}name one element, a namespace all of its elements. -->
  <xsl:function name="odd:name-class" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="starts-with($name, '{')">
        <name ns="{substring-before(substring($name, 2), '}')}">
          <xsl:value-of select="substring-after($name, '}')"/>
        </name>
      </xsl:when>
      <xsl:otherwise>
        <nsName ns="{$name}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
