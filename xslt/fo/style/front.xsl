<?xml version="1.0" encoding="UTF-8"?>
<!-- Title page and title block, contents, legend, colophon. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:attribute-set name="half-title">
    <xsl:attribute name="font-size">1.2em</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="padding-before" select="round($page-height * 0.2) || 'mm'"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-page">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before">30mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-author">
    <xsl:attribute name="font-size">1.2em</xsl:attribute>
    <xsl:attribute name="space-after">1.2em</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-main">
    <xsl:attribute name="font-size">1.8em</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="space-before">1.2em</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">discard</xsl:attribute>
    <xsl:attribute name="space-after">0.6em</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-sub">
    <xsl:attribute name="font-size">1.1em</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-after">0.8em</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-editor">
    <xsl:attribute name="space-before">1em</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-block">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-after">1.8em</xsl:attribute>
    <xsl:attribute name="font-size">0.95em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="imprint">
    <xsl:attribute name="font-size">0.83em</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="back-matter">
    <xsl:attribute name="font-size">0.87em</xsl:attribute>
    <xsl:attribute name="line-height">1.28</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="index-entry">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="start-indent">1.2em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.2em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="index-entry-below">
    <xsl:attribute name="start-indent">2.4em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="legend">
    <xsl:attribute name="provisional-distance-between-starts">7em</xsl:attribute>
    <xsl:attribute name="provisional-label-separation">0.8em</xsl:attribute>
    <xsl:attribute name="space-after">1.5em</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="about">
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="colophon">
    <xsl:attribute name="keep-with-previous.within-page">9</xsl:attribute>
    <xsl:attribute name="space-before">2em</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
