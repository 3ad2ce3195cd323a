<?xml version="1.0" encoding="UTF-8"?>
<!-- The linking and certainty modules: blocks and segments without a name, anchors, links apart from the text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:ab" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:seg" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:anchor | tei:when | tei:timeline" mode="m:content" as="item()*">
    <xsl:call-template name="b:anchor">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:standOff | tei:listAnnotation | tei:annotation" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Doubt that stands by itself prints a sign. -->
  <xsl:template match="tei:certainty[@tp:row]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:link | tei:linkGrp | tei:join | tei:joinGrp | tei:alt | tei:altGrp | tei:certainty
                       | tei:precision | tei:respons" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
