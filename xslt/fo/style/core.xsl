<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs, quotations, lists, notes, breaks. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="text-indent">1.2em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="quotation">
    <xsl:attribute name="start-indent">from-parent(start-indent) + 1.5em</xsl:attribute>
    <xsl:attribute name="end-indent">from-parent(end-indent) + 1.5em</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">0.5em</xsl:attribute>
    <xsl:attribute name="space-after">0.5em</xsl:attribute>
    <xsl:attribute name="font-size">0.94em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="list">
    <xsl:attribute name="space-before">0.4em</xsl:attribute>
    <xsl:attribute name="space-after">0.4em</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="list-block">
    <xsl:attribute name="provisional-distance-between-starts">1.5em</xsl:attribute>
    <xsl:attribute name="provisional-label-separation">0.3em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="list-item">
    <xsl:attribute name="space-before">0.1em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="register-entry">
    <xsl:attribute name="space-before">0.35em</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">3</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="list-mark">
    <xsl:attribute name="text-align">end</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="list-label">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="label">
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="note-block">
    <xsl:attribute name="font-size">0.9em</xsl:attribute>
    <xsl:attribute name="start-indent">from-parent(start-indent) + 1.2em</xsl:attribute>
    <xsl:attribute name="space-before">0.3em</xsl:attribute>
    <xsl:attribute name="space-after">0.3em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="break-inline">
    <xsl:attribute name="font-size">0.75em</xsl:attribute>
    <xsl:attribute name="color">#555555</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="break-block">
    <xsl:attribute name="font-size">0.75em</xsl:attribute>
    <xsl:attribute name="color">#555555</xsl:attribute>
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="line-end">
    <xsl:attribute name="leader-pattern">space</xsl:attribute>
    <xsl:attribute name="leader-length.minimum">0pt</xsl:attribute>
    <xsl:attribute name="leader-length.optimum">6pt</xsl:attribute>
    <xsl:attribute name="leader-length.maximum">100%</xsl:attribute>
    <xsl:attribute name="text-decoration">none</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="link">
    <xsl:attribute name="color">inherit</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="small-caps">
    <xsl:attribute name="text-transform">uppercase</xsl:attribute>
    <xsl:attribute name="font-size">0.78em</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.04em</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="parallel">
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="width">100%</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="parallel-cell">
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="unresolved">
    <xsl:attribute name="color">#a01818</xsl:attribute>
    <xsl:attribute name="font-size">0.8em</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="sign">
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="text-decoration">none</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="address-line">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
