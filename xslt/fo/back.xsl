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
    <xsl:variable name="signed" as="element()*" select="//tp:sign/..[@tp:kind]"/>
    <xsl:if test="exists($signed)">
      <fo:block>
        <fo:block xsl:use-attribute-sets="heading-2" role="H1">
          <fo:marker marker-class-name="section">
            <xsl:value-of select="f:ui('legend')"/>
          </fo:marker>
          <xsl:value-of select="f:ui('legend')"/>
        </fo:block>
        <fo:list-block xsl:use-attribute-sets="legend">
          <xsl:for-each-group select="$signed" group-by="f:sign-shown(.) || ' ' || f:sign-meaning(.)">
            <xsl:sort select="string((@tp:row, @tp:kind)[1])"/>
            <xsl:call-template name="legend-line"/>
          </xsl:for-each-group>
        </fo:list-block>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- One sign and its meaning. In: the first element that has the sign. -->
  <xsl:template name="legend-line" as="element(fo:list-item)">
    <xsl:context-item as="element()" use="required"/>
    <fo:list-item>
      <fo:list-item-label end-indent="label-end()">
        <fo:block>
          <xsl:value-of select="f:sign-shown(.)"/>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block>
          <xsl:value-of select="f:sign-meaning(.)"/>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- The signs of an element, with an ellipsis for what they enclose. -->
  <xsl:function name="f:sign-shown" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/tp:sign[@side = 'open']) then string-join($element/tp:sign[@side = ('open', 'close')], '…')
        else string($element/tp:sign[1])"/>
  </xsl:function>

  <!-- What the signs of an element mean. -->
  <xsl:function name="f:sign-meaning" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string(($element/@tp:say[. ne ''], f:ui($element/@tp:kind))[1])"/>
  </xsl:function>

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
    </fo:block>
  </xsl:template>

  <!-- What made the pages. -->
  <xsl:template name="colophon" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="colophon">
      <xsl:value-of select="f:ui('made-with') || ' teipress.'"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
