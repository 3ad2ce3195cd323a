<?xml version="1.0" encoding="UTF-8"?>
<!-- What the steps in prepare/ have added, and elements that no template knows. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tp:sign" mode="m:content" as="item()*">
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="string()"/>
      <xsl:with-param name="kind" select="'sign'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tp:gen" mode="m:content" as="item()*">
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="string()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tp:hidden" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Only some views have this; the names are in @names. -->
  <xsl:template match="tp:view" mode="m:content" as="item()*">
    <xsl:call-template name="b:alternate">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="place" select="'view'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The same in another view stands where the output wants it. -->
  <xsl:template match="tp:again" mode="m:content" as="item()*"/>

  <xsl:template match="tp:letters" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Each letter with its combining marks, or in another case. -->
  <xsl:template match="tp:letters//text()[not(parent::tp:sign or parent::tp:gen)]" mode="m:content" as="item()*">
    <xsl:value-of select="fold-left(ancestor::tp:letters[not(@names)], string(), function($text, $letters) {
        f:marked(f:cased($text, string($letters/@case)), string($letters/@mark)) })"/>
  </xsl:template>

  <!-- Here the output ends a line, because the convention keeps those of the source. -->
  <xsl:template match="tp:break" mode="m:content" as="item()*">
    <xsl:call-template name="b:break">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The legend stands where the output wants it. -->
  <xsl:template match="tp:legend" mode="m:content" as="item()*"/>

  <!-- An element without a template is reported, never silently dropped; its text is shown all the same. -->
  <xsl:template match="*" mode="m:content" as="item()*" priority="-10">
    <xsl:message>
      <tp:diagnostic rule="pub-unhandled" severity="info" at="{@tp:at}"
                     help="Its text is shown. Use an element of TEI, or override mode m:content for it.">
        <xsl:text expand-text="yes">no rule says how to show the element {name()}</xsl:text>
      </tp:diagnostic>
    </xsl:message>
    <xsl:choose>
      <xsl:when test="f:is-block(.) or f:stands-among-blocks(.)">
        <xsl:call-template name="b:block">
          <xsl:with-param name="content" select="node()"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="b:inline">
          <xsl:with-param name="content" select="node()"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Of what differs between the views, a heading in one line has what one of them has. -->
  <xsl:template match="tp:view[not(tokenize(@names) = f:plain-view(.))]" mode="m:plain" as="item()*"/>

  <xsl:key name="f:views" match="tp:view" use="tokenize(@names)"/>

  <!-- The view whose words stand for those of all where there is room for one line only: the edited one, if the document was prepared for it. -->
  <xsl:function name="f:plain-view" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="('edited', 'normalized', 'diplomatic')[exists(key('f:views', ., root($node)))][1]"/>
  </xsl:function>

  <xsl:template match="tp:hidden | tp:again | tei:note | tei:figure | tei:graphic | tei:index | tei:fw | tei:ptr" mode="m:plain" as="item()*"/>

  <!-- The numbers that authority files have for a person are no part of the name. -->
  <xsl:template match="tei:author//tei:idno | tei:editor//tei:idno | tei:person/tei:persName//tei:idno" mode="m:plain" as="item()*"/>

  <xsl:template match="tei:lb | tei:pb | tei:cb | tei:milestone" mode="m:plain" as="item()*">
    <xsl:if test="not(@break = 'no')">
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:app" mode="m:plain" as="item()*">
    <xsl:apply-templates select="(tei:lem, tei:rdg, tei:rdgGrp)[1]" mode="m:plain"/>
  </xsl:template>

  <xsl:template match="tei:choice[not(@tp:at)]" mode="m:plain" as="item()*">
    <xsl:apply-templates select="f:preferred(.)" mode="m:plain"/>
  </xsl:template>
</xsl:stylesheet>
