<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes beside the text, in the margin, at the height of their line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- Whether a note stands in the margin: one that has its place there in the source, where the house style wants that. -->
  <xsl:function name="f:stands-beside" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        $margin-notes ne 'foot' and $note/self::tei:note and f:note-place($note) eq 'margin'
        and not($is-keyed and f:is-keyed($note))"/>
  </xsl:function>

  <!-- The width of notes in the margin, in millimetres: less than the margin by what parts them from text and edge. -->
  <xsl:variable name="margin-note-width" as="xs:double" select="
      max((10, (if ($margin-notes eq 'inner') then $inner else if ($margin-notes eq 'outer') then $outer
                else min(($inner, $outer))) - $margin-note-distance - 5))"/>

  <!-- Between text and note, in millimetres: more where the numbers of lines stand between. -->
  <xsl:variable name="margin-note-distance" as="xs:double" select="
      if ($counted ne 'none' and $line-side eq $margin-notes or $verse-side eq $margin-notes) then 9 else 4"/>

  <!--
    A note in the margin. For FOP it is a footnote that takes no room, so that it comes to the page of its mark; the
    renderer moves it beside the line of the mark, and further down where a note before it stands there.
  -->
  <xsl:template name="margin-note" as="element(fo:footnote)">
    <xsl:context-item as="element(tei:note)" use="required"/>
    <fo:footnote>
      <xsl:call-template name="place"/>
      <fo:inline>
        <fo:wrapper id="beside-{@tp:id}"/>
        <xsl:call-template name="note-mark">
          <xsl:with-param name="number" select="f:note-number(.)"/>
        </xsl:call-template>
      </fo:inline>
      <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt">
        <fo:block-container absolute-position="fixed" left="0pt" top="0pt" width="{$margin-note-width}mm" id="note-beside-{@tp:id}">
          <xsl:call-template name="notes-apart">
            <xsl:with-param name="items" select="., f:apart-in(.)"/>
            <xsl:with-param name="is-beside" select="true()" tunnel="yes"/>
          </xsl:call-template>
        </fo:block-container>
        <!-- FOP forgets footnotes that have no height at all. -->
        <fo:block font-size="0.1pt" line-height="0.1pt">&#xA0;</fo:block>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>
</xsl:stylesheet>
