<?xml version="1.0" encoding="UTF-8"?>
<!-- Drama. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:attribute-set name="speech">
    <xsl:attribute name="space-before">0.45em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="speaker">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="stage">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="start-indent">from-parent(start-indent) + 1.5em</xsl:attribute>
    <xsl:attribute name="space-before">0.3em</xsl:attribute>
    <xsl:attribute name="space-after">0.3em</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="cast-group">
    <xsl:attribute name="space-before">0.2em</xsl:attribute>
    <xsl:attribute name="space-after">0.2em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="cast-description">
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="border-start-style">solid</xsl:attribute>
    <xsl:attribute name="border-start-width">0.5pt</xsl:attribute>
    <xsl:attribute name="padding-start">0.7em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="role">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
