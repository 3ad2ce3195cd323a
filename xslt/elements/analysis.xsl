<?xml version="1.0" encoding="UTF-8"?>
<!-- The analysis module: words and phrases run as they are; interpretations stand for no text, feature structures and graphs are data. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:w | tei:pc | tei:c | tei:m | tei:s | tei:phr | tei:cl" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What an analysis says of a passage is no part of the text; @ana may lead to it. -->
  <xsl:template match="tei:interp | tei:interpGrp | tei:span | tei:spanGrp" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:fs | tei:fsDecl | tei:fsdDecl | tei:fLib | tei:fvLib | tei:graph | tei:tree
                       | tei:eTree | tei:forest | tei:listForest" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:fDecl | tei:fDescr | tei:fsConstraints | tei:fsDescr | tei:fsdLink | tei:cond
                       | tei:bicond | tei:if | tei:iff | tei:then | tei:arc | tei:eLeaf | tei:iNode | tei:leaf
                       | tei:node | tei:root | tei:triangle | tei:vAlt | tei:vColl | tei:vDefault | tei:vLabel
                       | tei:vMerge | tei:vNot | tei:vRange | tei:binary | tei:default | tei:numeric | tei:string
                       | tei:symbol" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>

  <!-- A feature has a name of its own. -->
  <xsl:template match="tei:f" mode="m:content" as="item()*">
    <xsl:call-template name="b:metadata">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="name" select="string(@name)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Values that are told by an attribute. -->
  <xsl:template match="tei:f/tei:symbol[@value] | tei:f/tei:numeric[@value] | tei:f/tei:binary[@value]" mode="m:content" as="item()*" priority="1">
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="string(@value)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
