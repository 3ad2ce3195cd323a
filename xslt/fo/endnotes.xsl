<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes behind the text instead of at the foot of their pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The mark in the text, a link to the note behind it. -->
  <xsl:template name="end-mark" as="element(fo:basic-link)">
    <xsl:context-item as="element(tei:note)" use="required"/>
    <fo:basic-link internal-destination="{f:end-id(.)}" fox:alt-text="{f:ui('note') || ' ' || f:note-number(.)}">
      <xsl:call-template name="note-mark">
        <xsl:with-param name="number" select="f:note-number(.)"/>
      </xsl:call-template>
    </fo:basic-link>
  </xsl:template>

  <!-- The address of a note behind the text. -->
  <xsl:function name="f:end-id" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="'end-' || f:some-id($note)"/>
  </xsl:function>

  <!-- Whether a note stands behind the text. -->
  <xsl:function name="f:stands-behind" as="xs:boolean">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="$notes ne 'foot' and $item/self::tei:note and not($is-keyed and f:is-keyed($item))
        and not(f:stands-beside($item))"/>
  </xsl:function>

  <!-- All notes that stand behind the text, by the divisions that they belong to. -->
  <xsl:template name="endnotes" as="element(fo:page-sequence)?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="all" as="element()*" select="
        f:notes-behind(//tei:text[not(ancestor::tei:text)])[not(f:section-with-notes(.))]"/>
    <xsl:if test="exists($all)">
      <fo:page-sequence master-reference="text" xml:lang="{f:document-language(*)}">
        <xsl:call-template name="running-heads"/>
        <fo:flow flow-name="xsl-region-body">
          <fo:block xsl:use-attribute-sets="flow">
            <fo:block xsl:use-attribute-sets="heading-1" role="H1" id="endnotes">
              <fo:marker marker-class-name="section">
                <xsl:value-of select="f:ui('notes')"/>
              </fo:marker>
              <xsl:value-of select="f:ui('notes')"/>
            </fo:block>
            <xsl:call-template name="endnotes-by-division">
              <xsl:with-param name="all" select="$all"/>
            </xsl:call-template>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <!-- The notes of an element that stand behind the text. -->
  <xsl:function name="f:notes-behind" as="element(tei:note)*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="
        if ($notes eq 'foot') then ()
        else f:notes($elements)[f:stands-behind(.)][exists(f:host(.)) or not(f:stands-among-blocks(.))]"/>
  </xsl:function>

  <!-- The division behind which a note stands: the outermost that is not cut into parts; none: behind the whole text. -->
  <xsl:function name="f:section-with-notes" as="element()?">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        if ($notes ne 'section' or $note/ancestor::tei:floatingText) then ()
        else $note/ancestor::*[f:is-division(.)][not(f:is-cut(.))][last()]"/>
  </xsl:function>

  <!-- The notes of a division, below its text. -->
  <xsl:template name="notes-of-section" as="element(fo:block)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="section" as="element()" select="."/>
    <xsl:variable name="all" as="element()*" select="f:notes-behind(.)[f:section-with-notes(.) is $section]"/>
    <xsl:if test="$notes eq 'section' and exists($all)">
      <fo:block id="uncounted-notes-{f:some-id(.)}">
        <fo:block xsl:use-attribute-sets="heading-small" role="H{min((f:level(.) + 1, 6))}">
          <xsl:value-of select="f:ui('notes')"/>
        </fo:block>
        <xsl:for-each select="$all">
          <xsl:call-template name="endnote"/>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The notes below the headings of the outermost divisions that they stand in. -->
  <xsl:template name="endnotes-by-division" as="element(fo:block)*">
    <xsl:param name="all" as="element(tei:note)+"/>
    <xsl:for-each-group select="$all" group-adjacent="string(ancestor::*[f:is-division(.)][last()] ! f:heading-text(.))">
      <xsl:if test="current-grouping-key() ne ''">
        <fo:block xsl:use-attribute-sets="heading-small">
          <xsl:value-of select="current-grouping-key()"/>
        </fo:block>
      </xsl:if>
      <xsl:for-each select="current-group()">
        <xsl:call-template name="endnote"/>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A note behind the text, with the entries in it. -->
  <xsl:template name="endnote" as="element()+">
    <xsl:context-item as="element(tei:note)" use="required"/>
    <fo:block xsl:use-attribute-sets="note" role="Note">
      <xsl:call-template name="properties">
        <xsl:with-param name="id" select="f:end-id(.)"/>
      </xsl:call-template>
      <xsl:call-template name="anchor"/>
      <xsl:call-template name="note-text"/>
    </fo:block>
    <xsl:call-template name="entries-of-note"/>
  </xsl:template>

  <!-- The entries in a note, below it. -->
  <xsl:template name="entries-of-note" as="element()*">
    <xsl:context-item as="element(tei:note)" use="required"/>
    <xsl:variable name="note" as="element(tei:note)" select="."/>
    <xsl:for-each select="f:entries(.)[ancestor::tei:note[1] is $note]">
      <fo:block xsl:use-attribute-sets="note">
        <xsl:call-template name="readings"/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
