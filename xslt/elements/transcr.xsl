<?xml version="1.0" encoding="UTF-8"?>
<!-- The transcr module: what a writer or a later hand did on the page, and what an editor did to read it. Signs come with the prepared document. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:supplied | tei:surplus | tei:ex | tei:am | tei:damage | tei:subst | tei:mod | tei:redo
                       | tei:undo | tei:restore | tei:retrace | tei:secl | tei:metamark | tei:transpose
                       | tei:listTranspose" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The parts that change places, in the order that is meant: their words, which stand in the text too. -->
  <xsl:template match="tei:transpose/tei:ptr" mode="m:content" as="item()*">
    <xsl:variable name="part" as="element()?" select="key('f:id', replace(@target, '^.*#', ''))[1]"/>
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="
          (normalize-space($part)[. ne ''], string(@target))[1] || ', '[current()/following-sibling::tei:ptr]"/>
      <xsl:with-param name="kind" select="'separator'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Empty in the source; what shows is the sign inside. -->
  <xsl:template match="tei:space | tei:handShift" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:addSpan | tei:delSpan | tei:damageSpan | tei:substJoin" mode="m:content" as="item()*">
    <xsl:call-template name="b:anchor">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:fw" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:fw[not(f:is-block(.))]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:facsimile | tei:surfaceGrp" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- One side of a leaf: its images, and what is transcribed on it. -->
  <xsl:template match="tei:surface" mode="m:content" as="item()*">
    <xsl:call-template name="b:figure">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:zone" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:line" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="number" select="string((@tp:n, @n)[1])[. ne '']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:path" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
