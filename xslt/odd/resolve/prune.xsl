<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns="http://www.tei-c.org/ns/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs rng odd">

  <!--
    Step 4: takes out of content models what the schema does not have. A class without members is nothing; an alternation or
    sequence of nothing is nothing; a content of nothing is empty. Memberships in classes that do not exist are dropped.
  -->

  <xsl:mode name="odd:prune" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="memberOf[not(odd:has(root(), 'classSpec', @key))]" mode="odd:prune" as="empty-sequence()"/>

  <xsl:template match="content" mode="odd:prune" as="element(content)">
    <xsl:variable name="children" as="node()*">
      <xsl:apply-templates select="*" mode="#current"/>
    </xsl:variable>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:choose>
        <xsl:when test="empty($children) and *">
          <empty/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$children"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sequence | content//alternate" mode="odd:prune" as="element()?">
    <xsl:variable name="children" as="node()*">
      <xsl:apply-templates select="*" mode="#current"/>
    </xsl:variable>
    <xsl:if test="exists($children)">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:sequence select="$children"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <xsl:template match="content//classRef[not(odd:stands-for-something(.))]" mode="odd:prune" as="empty-sequence()"/>

  <xsl:template match="content//elementRef[not(odd:has(root(), 'elementSpec', @key))]" mode="odd:prune" as="empty-sequence()">
    <xsl:message select="'note: ' || ancestor::*[@ident][1]/@ident || ': no element ' || @key || ' in this schema'"/>
  </xsl:template>

  <xsl:template match="content//macroRef[not(odd:has(root(), 'macroSpec', @key))]" mode="odd:prune" as="empty-sequence()">
    <xsl:message select="'warning: ' || ancestor::*[@ident][1]/@ident || ': no macro ' || @key || ' in this schema'"/>
  </xsl:template>

  <!-- An attribute whose data type is missing takes any text: dropping it would refuse documents for our lack. -->
  <xsl:template match="dataRef[@key][not(odd:has(root(), 'dataSpec', @key))]" mode="odd:prune" as="element()">
    <xsl:message select="'warning: ' || ancestor::*[@ident][1]/@ident || ': no data type ' || @key || ' in this schema'"/>
    <textNode/>
  </xsl:template>

  <!-- Older ODDs know the data types of the TEI by names without "tei" before them. -->
  <xsl:template match="rng:ref[starts-with(@name, 'data.')][odd:has(root(), 'dataSpec', 'tei' || @name)]" priority="2"
                mode="odd:prune" as="element(dataRef)">
    <dataRef key="tei{@name}"/>
  </xsl:template>

  <!-- Patterns of RELAX NG in older ODDs: names of the schema that are not there, and what is left empty without them. -->
  <xsl:template match="content//rng:ref[not(exists(key('odd:spec', @name)))][not(@name = root()//rng:define/@name)]" mode="odd:prune" as="empty-sequence()">
    <xsl:message select="'note: ' || ancestor::*[@ident][1]/@ident || ': no pattern ' || @name || ' in this schema'"/>
  </xsl:template>

  <xsl:template match="content//(rng:choice | rng:group | rng:interleave | rng:optional | rng:zeroOrMore | rng:oneOrMore | rng:mixed)"
                mode="odd:prune" as="element()?">
    <xsl:variable name="children" as="node()*">
      <xsl:apply-templates select="*" mode="#current"/>
    </xsl:variable>
    <xsl:if test="exists($children)">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:sequence select="$children"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <!-- True when at least one element of the schema can stand where the class is named; attribute classes have no place in content. -->
  <xsl:function name="odd:stands-for-something" as="xs:boolean">
    <xsl:param name="reference" as="element(classRef)"/>
    <xsl:sequence select="exists(odd:referenced-elements($reference))"/>
  </xsl:function>

</xsl:stylesheet>
