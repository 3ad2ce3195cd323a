<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs odd">

  <!--
    Step 3: completes attributes that an element or class changes but does not declare. After it each attDef says all there is
    to say about its attribute, or is a deletion.
  -->

  <xsl:mode name="odd:inherit" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="schemaSpec/*" mode="odd:inherit" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@* except (@mode, @source)" mode="#current"/>
      <xsl:apply-templates select="node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="attDef[@mode = 'change']" mode="odd:inherit" as="element(attDef)?">
    <xsl:variable name="owner" as="element()" select="ancestor::*[self::elementSpec or self::classSpec][1]"/>
    <xsl:variable name="base" as="element(attDef)?" select="odd:inherited($owner, @ident)"/>
    <xsl:choose>
      <xsl:when test="exists($base)">
        <xsl:variable name="edited" as="element(attDef)?" select="odd:edit($base, .)"/>
        <xsl:apply-templates select="$edited" mode="#current"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message select="'note: ' || $owner/@ident || '/@' || @ident || ': no such attribute to change'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="attDef[not(@mode = ('change', 'delete'))]/@mode" mode="odd:inherit" as="empty-sequence()"/>

  <!-- The nearest declaration of an attribute in the classes above a specification, itself completed when it is a change. -->
  <xsl:function name="odd:inherited" as="element(attDef)?">
    <xsl:param name="owner" as="element()"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:variable name="nearest" as="element(attDef)?"
                  select="(odd:attribute-classes($owner) ! odd:own-attributes(.)[@ident = $ident])[1]"/>
    <xsl:choose>
      <xsl:when test="$nearest/@mode = 'change'">
        <xsl:variable name="above" as="element(attDef)?" select="odd:inherited($nearest/ancestor::classSpec, $ident)"/>
        <xsl:sequence select="odd:edit($above, $nearest)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$nearest[not(@mode = 'delete')]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
