<?xml version="1.0" encoding="UTF-8"?>
<!--
  The web edition: one prepared TEI document to one HTML page that needs no server.
  In: the prepared document (README.md); any TEI document will do for a plain page without signs.
  Out: the page, and beside it $rendition-css where the document has styles of its own.
-->
<xsl:package name="https://teipress.org/xslt/html" package-version="1.0" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:m="https://teipress.org/ns/mode" exclude-result-prefixes="#all">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>
  <!-- What a list, table or row may hold directly: everything else is wrapped so that the page stays valid. -->
  <xsl:mode name="m:in-list" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:in-table" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:in-row" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <!-- The entries of the table of contents. -->
  <xsl:mode name="m:toc" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- MathML, element by element. -->
  <xsl:mode name="m:math" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <xsl:include href="params.xsl"/>
  <xsl:include href="functions/passages.xsl"/>
  <xsl:include href="functions/registers.xsl"/>
  <xsl:include href="html/behaviours.xsl"/>
  <xsl:include href="html/attributes.xsl"/>
  <xsl:include href="html/blocks.xsl"/>
  <xsl:include href="html/inline.xsl"/>
  <xsl:include href="html/letters.xsl"/>
  <xsl:include href="functions/parts.xsl"/>
  <xsl:include href="html/breaks.xsl"/>
  <xsl:include href="html/lists.xsl"/>
  <xsl:include href="html/tables.xsl"/>
  <xsl:include href="html/figures.xsl"/>
  <xsl:include href="html/pages.xsl"/>
  <xsl:include href="html/facsimile.xsl"/>
  <xsl:include href="html/genesis.xsl"/>
  <xsl:include href="html/parts.xsl"/>
  <xsl:include href="html/notes.xsl"/>
  <xsl:include href="html/apparatus.xsl"/>
  <xsl:include href="html/variants.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/registers.xsl"/>
  <xsl:include href="html/math.xsl"/>
  <xsl:include href="html/toc.xsl"/>
  <xsl:include href="html/legend.xsl"/>
  <xsl:include href="html/cite.xsl"/>
  <xsl:include href="html/head.xsl"/>
  <xsl:include href="html/reading.xsl"/>
  <xsl:include href="html/page.xsl"/>
</xsl:package>
