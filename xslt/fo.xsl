<?xml version="1.0" encoding="UTF-8"?>
<!--
  The prepared document as pages: XSL formatting objects for Apache FOP.

  In: a prepared document (see README.md). Out: fo:root. The page is laid out like a scholarly book: mirrored margins,
  running heads that follow the text, notes and readings at the foot, a table of contents, bookmarks. What an element
  means is decided in elements.xsl; fo/behaviours.xsl names how each behaviour looks, fo/style/ holds the look itself.
-->
<xsl:package name="https://teipress.org/xslt/fo" package-version="1.0" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:m="https://teipress.org/ns/mode" exclude-result-prefixes="#all">

  <xsl:include href="fo/params.xsl"/>
  <xsl:include href="fo/behaviours.xsl"/>
  <xsl:include href="fo/functions.xsl"/>
  <xsl:include href="functions/directions.xsl"/>
  <xsl:include href="fo/properties.xsl"/>
  <xsl:include href="fo/page.xsl"/>
  <xsl:include href="fo/heads.xsl"/>
  <xsl:include href="fo/parts.xsl"/>
  <xsl:include href="fo/front.xsl"/>
  <xsl:include href="fo/back.xsl"/>
  <xsl:include href="fo/metadata.xsl"/>
  <xsl:include href="fo/text.xsl"/>
  <xsl:include href="fo/capitals.xsl"/>
  <xsl:include href="fo/parallel.xsl"/>
  <xsl:include href="fo/views.xsl"/>
  <xsl:include href="fo/facing-parts.xsl"/>
  <xsl:include href="fo/facing.xsl"/>
  <xsl:include href="fo/verse.xsl"/>
  <xsl:include href="fo/source-lines.xsl"/>
  <xsl:include href="fo/generated.xsl"/>
  <xsl:include href="functions/parts.xsl"/>
  <xsl:include href="fo/breaks.xsl"/>
  <xsl:include href="fo/run-in.xsl"/>
  <xsl:include href="fo/notes.xsl"/>
  <xsl:include href="fo/sidenotes.xsl"/>
  <xsl:include href="fo/proof.xsl"/>
  <xsl:include href="fo/apparatus.xsl"/>
  <xsl:include href="fo/keys.xsl"/>
  <xsl:include href="fo/present.xsl"/>
  <xsl:include href="fo/endnotes.xsl"/>
  <xsl:include href="fo/references.xsl"/>
  <xsl:include href="fo/index.xsl"/>
  <xsl:include href="fo/indexes.xsl"/>
  <xsl:include href="fo/listings.xsl"/>
  <xsl:include href="fo/lists.xsl"/>
  <xsl:include href="fo/casts.xsl"/>
  <xsl:include href="fo/tables.xsl"/>
  <xsl:include href="fo/figures.xsl"/>
  <xsl:include href="fo/plates.xsl"/>
  <xsl:include href="fo/facts.xsl"/>
  <xsl:include href="fo/styles.xsl"/>

  <xsl:output method="xml" indent="no"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="m:contents" on-no-match="deep-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:bookmarks" on-no-match="deep-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:small-caps" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:mode name="m:row" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="m:style" on-no-match="deep-skip" on-multiple-match="fail"/>
</xsl:package>
