<?xml version="1.0" encoding="UTF-8"?>
<!-- Bibliographic references of the core module, structured or not. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:listBibl" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="kind" select="'simple'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:listBibl/tei:bibl | tei:listBibl/tei:biblStruct | tei:listBibl/tei:biblFull
                       | tei:listBibl/tei:msDesc" mode="m:content" as="item()*" priority="3">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:bibl" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Where a quotation comes from, directly behind it. -->
  <xsl:template match="tei:cit/tei:bibl[preceding-sibling::node()[1]/self::*]" mode="m:content" as="item()*" priority="4">
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="' '"/>
    </xsl:call-template>
    <xsl:next-match/>
  </xsl:template>

  <xsl:template match="tei:bibl[f:is-block(.)]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:biblStruct | tei:biblFull | tei:analytic | tei:monogr | tei:series | tei:imprint" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:author | tei:editor | tei:biblScope | tei:citedRange | tei:publisher | tei:pubPlace
                       | tei:respStmt | tei:resp | tei:meeting | tei:relatedItem | tei:textLang" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The parts of a structured reference come without punctuation between them. -->
  <xsl:template match="tei:*[local-name(..) = ('analytic', 'monogr', 'series', 'imprint')][not(self::tei:imprint)]"
                mode="m:content" as="item()*" priority="4">
    <xsl:choose>
      <xsl:when test="self::tei:ref or self::tei:ptr">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="b:inline">
          <xsl:with-param name="content" select="node()"/>
          <xsl:with-param name="look" select="f:phrase-look(.)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="following-sibling::*">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="if (self::tei:author or self::tei:editor) then ': ' else if (self::tei:pubPlace) then ': ' else ', '"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
