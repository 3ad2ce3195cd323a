<?xml version="1.0" encoding="UTF-8"?>
<!-- The direction of words whose language says nothing of it, or something else: notes in English on a text in Arabic. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Letters written from the right. -->
  <xsl:variable name="from-right" as="xs:string" static="yes" select="'[&#x590;-&#x8FF;&#xFB1D;-&#xFDCF;&#xFDF0;-&#xFDFF;&#xFE70;-&#xFEFC;]'"/>

  <!-- The writing mode of most letters of a text. -->
  <xsl:function name="f:mode-of-letters" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="right" as="xs:integer" select="if (matches($text, $from-right)) then string-length(replace($text, '[^&#x590;-&#x8FF;&#xFB1D;-&#xFDCF;&#xFDF0;-&#xFDFF;&#xFE70;-&#xFEFC;]', '')) else 0"/>
    <xsl:sequence select="if ($right gt 0 and 2 * $right gt string-length(replace($text, '[^\p{L}\p{M}]', ''))) then 'rl-tb' else 'lr-tb'"/>
  </xsl:function>

  <!-- Blocks in the direction of most of their letters. In: the direction around them. -->
  <xsl:function name="f:by-letters" as="element()*">
    <xsl:param name="run" as="element()*"/>
    <xsl:param name="around" as="xs:string"/>
    <xsl:variable name="mode" as="xs:string" select="f:mode-of-letters(string-join($run))"/>
    <xsl:choose>
      <xsl:when test="$mode eq $around">
        <xsl:sequence select="$run"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:block-container writing-mode="{$mode}">
          <xsl:sequence select="$run"/>
        </fo:block-container>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
