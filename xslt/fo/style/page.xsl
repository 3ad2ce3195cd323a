<?xml version="1.0" encoding="UTF-8"?>
<!-- The page and what stands around the text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:attribute-set name="root">
    <xsl:attribute name="font-family">text</xsl:attribute>
    <xsl:attribute name="font-size" select="$font-size || 'pt'"/>
    <xsl:attribute name="line-height" select="$leading"/>
    <xsl:attribute name="line-height-shift-adjustment">disregard-shifts</xsl:attribute>
    <xsl:attribute name="font-selection-strategy">character-by-character</xsl:attribute>
    <xsl:attribute name="linefeed-treatment">preserve</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="flow">
    <!-- A diplomatic text has no hyphens but those of its source. -->
    <xsl:attribute name="hyphenate" select="not($views[1] = 'diplomatic')"/>
    <xsl:attribute name="hyphenation-remain-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="running-head">
    <xsl:attribute name="font-size">0.85em</xsl:attribute>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="folio">
    <xsl:attribute name="font-style">normal</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="folio-at-foot">
    <xsl:attribute name="font-size">0.85em</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="note-rule">
    <xsl:attribute name="line-height">4pt</xsl:attribute>
    <xsl:attribute name="font-size">4pt</xsl:attribute>
    <xsl:attribute name="padding-before">9pt</xsl:attribute>
    <xsl:attribute name="padding-after">4pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="no-room">
    <xsl:attribute name="font-size">1pt</xsl:attribute>
    <xsl:attribute name="line-height">0pt</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="contents-line">
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-indent">-1.2em</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="end-indent">2em</xsl:attribute>
    <xsl:attribute name="last-line-end-indent">-2em</xsl:attribute>
    <xsl:attribute name="space-before">1pt</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
