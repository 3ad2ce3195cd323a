<?xml version="1.0" encoding="UTF-8"?>
<!-- Figures and images, scaled to the measure. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:figure looks on paper: images, then the caption and the description. -->
  <xsl:template name="figure" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="caption" as="node()*"/>
    <xsl:param name="description" as="node()*"/>
    <xsl:choose>
      <xsl:when test="f:is-block(.)">
        <fo:block xsl:use-attribute-sets="figure">
          <!-- What is transcribed of a page is text: it begins at its margin, and runs on. -->
          <xsl:if test="ancestor::tei:sourceDoc">
            <xsl:attribute name="text-align">start</xsl:attribute>
            <xsl:attribute name="keep-together.within-page">auto</xsl:attribute>
          </xsl:if>
          <xsl:call-template name="properties">
            <xsl:with-param name="id" select="(f:some-id(.)[f:is-listed(current())], f:linked-id(.))[1]"/>
          </xsl:call-template>
          <xsl:apply-templates select="$content" mode="m:content"/>
          <xsl:if test="exists($caption | $description)">
            <fo:block xsl:use-attribute-sets="caption" role="Caption">
              <xsl:call-template name="uncounted"/>
              <xsl:apply-templates select="$caption, $description" mode="m:content"/>
            </fo:block>
          </xsl:if>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content, $caption, $description" mode="m:content"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An image that the publication holds; else what is known of it in words, unless the page that it shows is transcribed beside it. -->
  <xsl:template name="graphic" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="url" as="xs:string?"/>
    <xsl:param name="alt" as="xs:string?"/>
    <xsl:variable name="words" as="xs:string" select="
        ($alt[. ne ''], ..[f:is-plate(.)] ! f:caption-of-plate(.)[. ne ''], f:ui('image'))[1]"/>
    <xsl:choose>
      <xsl:when test="@tp:src">
        <xsl:element name="fo:{if (f:is-block(.)) then 'block' else 'inline'}">
          <xsl:call-template name="place"/>
          <fo:external-graphic src="{@tp:src}" xsl:use-attribute-sets="image" fox:alt-text="{$words}"
                               inline-progression-dimension.maximum="100%"
                               block-progression-dimension.maximum="{round($page-height * (if (ancestor::tei:facsimile or ancestor::tei:sourceDoc) then 0.65 else 0.42))}mm"/>
        </xsl:element>
      </xsl:when>
      <xsl:when test="ancestor::tei:sourceDoc">
        <xsl:call-template name="anchor"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline xsl:use-attribute-sets="image-missing">
          <xsl:call-template name="place"/>
          <xsl:value-of select="'[' || f:ui('image') || ']'"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:for-each select="..[f:is-plate(.)][tei:graphic[1] is current()]">
      <xsl:call-template name="name-of-plate"/>
    </xsl:for-each>
    <xsl:choose>
      <xsl:when test="..[f:is-plate(.)] and $content[normalize-space()]">
        <fo:block xsl:use-attribute-sets="caption" role="Caption">
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
