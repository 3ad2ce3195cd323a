<?xml version="1.0" encoding="UTF-8"?>
<!-- Our own rules as a stylesheet that writes SVRL: each rule picks its elements out of the tree and looks at them. SchXslt2, which
     compiles everybody's rules, asks for each node of the document which rules it meets, and takes four times as long. Only for schemas
     whose patterns are not abstract and include nothing; one test compares what the two find. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:out="urn:x-out"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:r="https://teipress.org/ns/rules" exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>
  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="document-node()" as="element()">
    <xsl:apply-templates select="sch:schema"/>
  </xsl:template>

  <xsl:template match="sch:schema" as="element()">
    <out:stylesheet version="3.0" expand-text="no">
      <xsl:apply-templates select="sch:ns"/>
      <xsl:copy-of select="xsl:*" copy-namespaces="no"/>
      <xsl:apply-templates select="sch:let"/>
      <!-- The names of the elements that there are; whether there is an element of another name, Saxon finds out node by node. -->
      <out:param name="r:names" as="map(xs:string, xs:boolean)"/>
      <!-- Rules on elements of any name ask for an attribute: the elements that have it. -->
      <out:param name="r:having" as="map(xs:string, element()*)"/>
      <out:template match="/">
        <svrl:schematron-output>
          <xsl:apply-templates select="sch:pattern"/>
        </svrl:schematron-output>
      </out:template>
    </out:stylesheet>
  </xsl:template>

  <xsl:template match="sch:ns" as="node()">
    <xsl:namespace name="{@prefix}" select="string(@uri)"/>
  </xsl:template>

  <xsl:template match="sch:let" as="element()">
    <out:variable name="{@name}" select="{@value}"/>
  </xsl:template>

  <!-- Variables of a pattern hold for the whole document; of several rules of a pattern, the first that fits an element counts. -->
  <xsl:template match="sch:pattern" as="element()*">
    <xsl:apply-templates select="sch:let"/>
    <xsl:apply-templates select="sch:rule"/>
  </xsl:template>

  <xsl:template match="sch:rule" as="element()">
    <xsl:variable name="names" as="xs:string*" select="r:alternatives(@context) ! r:element(.)"/>
    <xsl:variable name="before" as="xs:string" select="string-join(preceding-sibling::sch:rule/@context[(r:alternatives(.) ! r:element(.)) = ($names, '*')
      or $names = '*'] ! r:selected(.), ' | ')"/>
    <out:for-each select="{if ($before) then '(' || r:selected(@context) || ') except (' || $before || ')' else r:selected(@context)}">
      <xsl:apply-templates select="sch:let | sch:assert | sch:report"/>
    </out:for-each>
  </xsl:template>

  <xsl:template match="sch:assert | sch:report" as="element()">
    <out:if test="{if (self::sch:assert) then 'not(' || @test || ')' else @test}">
      <xsl:element name="svrl:{if (self::sch:assert) then 'failed-assert' else 'successful-report'}">
        <xsl:copy-of select="@id, @role"/>
        <xsl:attribute name="patternId" select="../../@id"/>
        <out:attribute name="location" select="path()"/>
        <svrl:text>
          <xsl:apply-templates select="node()"/>
        </svrl:text>
      </xsl:element>
    </out:if>
  </xsl:template>

  <xsl:template match="sch:value-of" as="element()">
    <out:value-of select="{@select}">
      <xsl:copy-of select="@separator"/>
    </out:value-of>
  </xsl:template>

  <xsl:template match="sch:name" as="element()">
    <out:value-of select="name({@path})"/>
  </xsl:template>

  <xsl:template match="text()[normalize-space()]" as="element()">
    <out:text>
      <xsl:value-of select="."/>
    </out:text>
  </xsl:template>

  <xsl:template match="text() | comment() | processing-instruction() | sch:title" as="empty-sequence()"/>

  <!-- The expression that selects what a context matches. Alternatives of different names have no element in common. -->
  <xsl:function name="r:selected" as="xs:string">
    <xsl:param name="context" as="xs:string"/>
    <xsl:variable name="names" as="xs:string*" select="r:alternatives($context) ! r:element(.)"/>
    <xsl:variable name="apart" as="xs:boolean" select="count($names) eq count(distinct-values($names)) and not($names = '*')"/>
    <xsl:variable name="parts" as="xs:string*" select="r:alternatives($context) ! (if (exists(r:attributes(.)))
      then '(' || string-join(r:attributes(.) ! ('$r:having(''' || . || ''')'), ' | ') || ')[self::' || . || ']'
      else '(if ($r:names(''' || r:element(.) || ''')) then //' || . || ' else ())')"/>
    <xsl:sequence select="if (count($parts) eq 1) then $parts else '(' || string-join($parts, if ($apart) then ', ' else ' | ') || ')'"/>
  </xsl:function>

  <!-- The local name of the elements that an alternative matches, or on which it matches attributes; a star for any name. -->
  <xsl:function name="r:element" as="xs:string">
    <xsl:param name="alternative" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="replace($alternative, '\[[^\[\]]*\]', '')"/>
    <xsl:sequence select="if ($plain ne $alternative) then r:element($plain)
      else tokenize($plain, '/+')[not(starts-with(., '@'))][last()] ! substring-after(., ':')"/>
  </xsl:function>

  <!-- The attributes of which an element of any name must have one to match a context; none if the context does not begin with them. -->
  <xsl:function name="r:attributes" as="xs:string*">
    <xsl:param name="context" as="xs:string"/>
    <xsl:variable name="form" as="xs:string" select="'^tei:\*(\[not\(self::[^\]]*\])?\[((starts-with\()?@[^\]]*)\].*$'"/>
    <xsl:sequence select="if (matches($context, $form)) then distinct-values(
      analyze-string(replace($context, $form, '$2'), '@([\w:]+)')//*:group ! string()) else ()"/>
  </xsl:function>

  <!-- The alternatives of a pattern, parted at every | that stands in no bracket. -->
  <xsl:function name="r:alternatives" as="xs:string*">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(normalize-space($pattern), '\s*\|\s*')"/>
    <xsl:variable name="ends" as="xs:integer*" select="for $i in 1 to count($parts)
      return $i[r:open(string-join(subsequence($parts, 1, $i))) eq 0]"/>
    <xsl:sequence select="for $i in 1 to count($ends)
      return string-join(subsequence($parts, (0, $ends)[$i] + 1, $ends[$i] - (0, $ends)[$i]), ' | ')"/>
  </xsl:function>

  <!-- How many brackets stand open at the end of a piece of a pattern. -->
  <xsl:function name="r:open" as="xs:integer">
    <xsl:param name="piece" as="xs:string"/>
    <xsl:sequence select="string-length(replace($piece, '[^(\[]', '')) - string-length(replace($piece, '[^)\]]', ''))"/>
  </xsl:function>
</xsl:stylesheet>
