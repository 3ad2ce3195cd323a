<?xml version="1.0" encoding="UTF-8"?>
<!-- What a division without a heading is known by: its number in the margin, or, beside the text of an edition, its kind. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The generated beginning of a division; nothing where it has a heading. -->
  <xsl:template name="part-beginning" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="word" as="xs:string?" select="f:word-of-part(.)"/>
    <xsl:variable name="number" as="xs:string?" select="f:number-of-part(.)"/>
    <xsl:choose>
      <xsl:when test="tei:head"/>
      <xsl:when test="$word">
        <xsl:element name="h{min((6, $first-rank + count(ancestor::*[f:is-division(.)][tei:head])))}">
          <xsl:attribute name="class">part-head</xsl:attribute>
          <xsl:attribute name="data-generated"/>
          <xsl:sequence select="f:language-attributes-of($ui-language)"/>
          <xsl:value-of select="f:ui($word)"/>
        </xsl:element>
      </xsl:when>
      <xsl:when test="$number">
        <span class="part-number" data-generated="">
          <xsl:value-of select="$number"/>
        </span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
