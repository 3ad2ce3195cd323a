<?xml version="1.0" encoding="UTF-8"?>
<!-- The spoken and cmc modules: utterances, posts, and what happens between the words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:u | tei:post" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:annotationBlock" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:incident | tei:kinesic | tei:vocal | tei:writing | tei:shift | tei:pause" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'italic'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:recordingStmt | tei:recording | tei:scriptStmt | tei:transcriptionDesc | tei:broadcast
                       | tei:equipment" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>
</xsl:stylesheet>
