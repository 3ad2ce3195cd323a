<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions and what opens and closes them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:attribute-set name="heading-1">
    <xsl:attribute name="font-size">1.35em</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before">2em</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">discard</xsl:attribute>
    <xsl:attribute name="space-after">1em</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading-2">
    <xsl:attribute name="font-size">1.12em</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before">1.5em</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">discard</xsl:attribute>
    <xsl:attribute name="space-after">0.6em</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading-3">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before">1em</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">discard</xsl:attribute>
    <xsl:attribute name="space-after">0.4em</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="heading-small">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before">0.8em</xsl:attribute>
    <xsl:attribute name="space-after">0.4em</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="opener">
    <xsl:attribute name="space-after">0.5em</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="closer">
    <xsl:attribute name="space-before">0.5em</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="dateline">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="salute">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="signed">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="byline">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-after">0.5em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="trailer">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">0.8em</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="epigraph">
    <xsl:attribute name="start-indent">30%</xsl:attribute>
    <xsl:attribute name="font-size">0.92em</xsl:attribute>
    <xsl:attribute name="space-after">1em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="argument">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="start-indent">2em</xsl:attribute>
    <xsl:attribute name="end-indent">2em</xsl:attribute>
    <xsl:attribute name="space-after">0.8em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="postscript">
    <xsl:attribute name="space-before">0.6em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="title-page-source">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">0.4em</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <!-- The number of a division without a heading, before its first line. -->
  <xsl:attribute-set name="part-number">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">0.8em</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
