<?xml version="1.0" encoding="UTF-8"?>
<!-- The textstructure module: texts, divisions, title pages, openers and closers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:TEI | tei:teiCorpus" mode="m:content" as="item()*">
    <xsl:call-template name="b:document">
      <xsl:with-param name="content" select="node() except tei:teiHeader"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:text | tei:front | tei:body | tei:back | tei:group | tei:sourceDoc" mode="m:content" as="item()*">
    <xsl:call-template name="b:body">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:floatingText" mode="m:content" as="item()*">
    <xsl:call-template name="b:body">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="part" select="'floating'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7"
                mode="m:content" as="item()*">
    <xsl:call-template name="b:section">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="level" select="f:level(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:titlePage" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:docTitle | tei:titlePart" mode="m:content" as="item()*">
    <xsl:call-template name="b:title">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:docAuthor | tei:docDate | tei:docEdition | tei:docImprint | tei:imprimatur
                       | tei:byline | tei:trailer | tei:opener | tei:closer | tei:salute | tei:signed
                       | tei:dateline | tei:argument | tei:epigraph | tei:postscript" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>


  <xsl:template match="tei:divGen" mode="m:content" as="item()*">
    <xsl:call-template name="b:index">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="kind" select="string((@type, 'toc')[1])"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
