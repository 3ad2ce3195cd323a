<?xml version="1.0" encoding="UTF-8"?>
<!-- Behind the text: the legend of signs, what the header says, the colophon. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The last pages: legend, header, colophon. -->
  <xsl:template name="back-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="document-node()" use="required"/>
    <fo:page-sequence master-reference="text" xml:lang="{$ui-language}">
      <xsl:call-template name="running-heads"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="flow back-matter">
          <xsl:if test="not($has-contents)">
            <xsl:call-template name="listings"/>
          </xsl:if>
          <xsl:call-template name="legend"/>
          <xsl:call-template name="about"/>
          <xsl:call-template name="colophon"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The signs that occur in this edition, each with its meaning. -->
  <xsl:template name="legend" as="element(fo:block)?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="legend" as="element(tp:legend)?" select="/*/tp:legend"/>
    <xsl:if test="exists($legend)">
      <fo:block>
        <fo:block xsl:use-attribute-sets="heading-2" role="H1">
          <fo:marker marker-class-name="section">
            <xsl:value-of select="f:ui('legend')"/>
          </fo:marker>
          <xsl:value-of select="f:ui('legend')"/>
        </fo:block>
        <fo:block>
          <xsl:value-of select="f:ui('convention') || ': ' || $legend/@title"/>
        </fo:block>
        <fo:list-block xsl:use-attribute-sets="legend">
          <xsl:for-each select="$legend/tp:entry">
            <xsl:call-template name="legend-line"/>
          </xsl:for-each>
        </fo:list-block>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- One sign and its meaning. In: an entry of the legend. -->
  <xsl:template name="legend-line" as="element(fo:list-item)">
    <xsl:context-item as="element()" use="required"/>
    <fo:list-item>
      <fo:list-item-label end-indent="label-end()">
        <fo:block>
          <xsl:value-of select="tp:sign"/>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block>
          <xsl:value-of select="tp:gen"/>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- What the header says of the edition and its source. -->
  <xsl:template name="about" as="element(fo:block)">
    <xsl:context-item as="document-node()" use="required"/>
    <fo:block id="about">
      <fo:block xsl:use-attribute-sets="heading-2" role="H1">
        <fo:marker marker-class-name="section">
          <xsl:value-of select="f:ui('about')"/>
        </fo:marker>
        <xsl:value-of select="f:ui('about')"/>
      </fo:block>
      <fo:block xsl:use-attribute-sets="about">
        <xsl:apply-templates select="*/tei:teiHeader" mode="m:content"/>
      </fo:block>
      <!-- Each text of a corpus has a header of its own: where its source lies, who edited it. -->
      <xsl:for-each select="*/descendant::tei:teiHeader[../parent::tei:teiCorpus]">
        <fo:block xsl:use-attribute-sets="heading-small">
          <xsl:value-of select="f:document-title(..)"/>
        </fo:block>
        <fo:block xsl:use-attribute-sets="about">
          <xsl:apply-templates select="." mode="m:content"/>
        </fo:block>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- What made the pages. -->
  <xsl:template name="colophon" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="colophon">
      <xsl:value-of select="f:ui('made-with') || ' teipress.'"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
