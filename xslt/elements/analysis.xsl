<?xml version="1.0" encoding="UTF-8"?>
<!-- The analysis module: words and phrases run as they are; interpretations, feature structures and graphs are data. -->
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

  <xsl:template match="tei:interp | tei:interpGrp | tei:span | tei:spanGrp" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:span[not(f:is-block(.))] | tei:interp[not(f:is-block(.))]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:fs | tei:fsDecl | tei:fsdDecl | tei:fLib | tei:fvLib | tei:graph | tei:tree
                       | tei:eTree | tei:forest | tei:listForest" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:f | tei:fDecl | tei:fDescr | tei:fsConstraints | tei:fsDescr | tei:fsdLink | tei:cond
                       | tei:bicond | tei:if | tei:iff | tei:then | tei:arc | tei:eLeaf | tei:iNode | tei:leaf
                       | tei:node | tei:root | tei:triangle | tei:vAlt | tei:vColl | tei:vDefault | tei:vLabel
                       | tei:vMerge | tei:vNot | tei:vRange | tei:binary | tei:default | tei:numeric | tei:string
                       | tei:symbol" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>
</xsl:stylesheet>
