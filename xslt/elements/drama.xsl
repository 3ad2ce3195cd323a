<?xml version="1.0" encoding="UTF-8"?>
<!-- The drama module, and the speeches of the core module. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:sp | tei:spGrp | tei:speaker | tei:set | tei:prologue | tei:epilogue | tei:performance" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:castList | tei:castGroup" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:castItem" mode="m:content" as="item()*">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Where the source closes up a role and what is said of it, they are parted; its own punctuation is left alone. -->
  <xsl:template match="tei:role | tei:roleDesc | tei:actor" mode="m:content" as="item()*">
    <xsl:variable name="before" as="node()?" select="preceding-sibling::node()[1][parent::tei:castItem]"/>
    <xsl:if test="$before[self::tei:*] and matches(., '^[\p{L}\p{N}]') and matches($before, '\S$')">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="if (self::tei:roleDesc) then ', ' else ' '"/>
        <xsl:with-param name="kind" select="'separator'"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:stage | tei:view | tei:camera | tei:caption | tei:tech | tei:sound" mode="m:content" as="item()*">
    <xsl:choose>
      <xsl:when test="f:is-block(.)">
        <xsl:call-template name="b:block">
          <xsl:with-param name="content" select="node()"/>
          <xsl:with-param name="look" select="'italic'[not(current()/(@rend, @rendition))]"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="b:inline">
          <xsl:with-param name="content" select="node()"/>
          <xsl:with-param name="look" select="'italic'[not(current()/(@rend, @rendition))]"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:move" mode="m:content" as="item()*">
    <xsl:call-template name="b:anchor">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
