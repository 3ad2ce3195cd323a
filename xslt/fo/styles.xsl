<?xml version="1.0" encoding="UTF-8"?>
<!-- Which attribute set in style/ an element gets for what it is. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:include href="style/page.xsl"/>
  <xsl:include href="style/notes.xsl"/>
  <xsl:include href="style/front.xsl"/>
  <xsl:include href="style/textstructure.xsl"/>
  <xsl:include href="style/core.xsl"/>
  <xsl:include href="style/verse.xsl"/>
  <xsl:include href="style/drama.xsl"/>
  <xsl:include href="style/textcrit.xsl"/>
  <xsl:include href="style/figures.xsl"/>
  <xsl:include href="style/dictionaries.xsl"/>
  <xsl:include href="style/header.xsl"/>

  <!-- The attribute set of an element, as the attributes of a block that is thrown away. -->
  <xsl:template match="tei:opener" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="opener"/>
  </xsl:template>

  <xsl:template match="tei:closer" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="closer"/>
  </xsl:template>

  <xsl:template match="tei:dateline" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="dateline"/>
  </xsl:template>

  <xsl:template match="tei:salute" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="salute"/>
  </xsl:template>

  <xsl:template match="tei:signed" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="signed"/>
  </xsl:template>

  <xsl:template match="tei:byline" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="byline"/>
  </xsl:template>

  <xsl:template match="tei:trailer" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="trailer"/>
  </xsl:template>

  <xsl:template match="tei:epigraph" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="epigraph"/>
  </xsl:template>

  <xsl:template match="tei:argument" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="argument"/>
  </xsl:template>

  <xsl:template match="tei:postscript" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="postscript"/>
  </xsl:template>

  <!-- What stands above other blocks, such as "P.S.", does not end a page. -->
  <xsl:template match="tei:label[f:is-block(.)][following-sibling::*]" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="label"/>
  </xsl:template>

  <xsl:template match="tei:docTitle | tei:titlePart | tei:docAuthor | tei:docDate | tei:docImprint | tei:docEdition" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="title-page-source"/>
  </xsl:template>

  <xsl:template match="tei:lg" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="stanza"/>
  </xsl:template>

  <xsl:template match="tei:sp" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="speech"/>
  </xsl:template>

  <xsl:template match="tei:speaker" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="speaker"/>
  </xsl:template>

  <xsl:template match="tei:role" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="role"/>
  </xsl:template>

  <xsl:template match="tei:entry | tei:entryFree" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="entry"/>
  </xsl:template>

  <xsl:template match="tei:sense" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="sense"/>
  </xsl:template>

  <xsl:template match="tei:stage[f:is-block(.)]" mode="m:style" as="element()">
    <fo:block xsl:use-attribute-sets="stage">
      <!-- Before the words of a speech or the first speech of a scene. -->
      <xsl:if test="following-sibling::*
                    and (parent::tei:sp or parent::*[tei:head] and empty(preceding-sibling::*[not(self::tei:head or self::tei:stage or self::tei:pb)]))">
        <xsl:attribute name="keep-with-next.within-page">5</xsl:attribute>
      </xsl:if>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
