<?xml version="1.0" encoding="UTF-8"?>
<!-- Titles, content that stands apart or not, and the entries of an apparatus as notes. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:t="https://teipress.org/ns/text" xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!--
    The titles in the header of a text among others, in one line: they part the texts. What a header says of the whole is no
    text; over that stands a title only if the project says one ($title).
  -->
  <xsl:template match="tei:titleStmt" mode="m:title" as="element(t:block)?">
    <xsl:if test="ancestor::tei:teiHeader/../parent::tei:teiCorpus">
      <t:block>
        <xsl:for-each select="tei:title">
          <xsl:if test="position() gt 1">
            <xsl:text>: </xsl:text>
          </xsl:if>
          <xsl:apply-templates mode="m:content"/>
        </xsl:for-each>
      </t:block>
    </xsl:if>
  </xsl:template>

  <!-- Content in the line, or as a block. -->
  <xsl:template name="flow" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="apart" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="$apart">
        <t:block>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An entry of the apparatus: the lemma with its witnesses, a bracket, the readings. -->
  <xsl:template name="entry" as="element(t:note)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="lemma" as="node()*"/>
    <xsl:param name="other" as="node()*"/>
    <t:note number="{'a' || (@tp:n, @n)[1]}">
      <xsl:apply-templates select="$lemma[not(parent::*/@tp:lemma)]" mode="m:content"/>
      <xsl:value-of select="f:lemma(.)/@tp:lemma"/>
      <xsl:value-of select="f:lemma-sigla(f:lemma(.)) ! (' ' || .)"/>
      <xsl:text>] </xsl:text>
      <xsl:apply-templates select="$other[not(self::tp:hidden)]" mode="m:content"/>
    </t:note>
  </xsl:template>
</xsl:stylesheet>
