<?xml version="1.0" encoding="UTF-8"?>
<!-- Plates: the images of the pages of the source behind the text, and what they are called. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="xs tei tp f">

  <!-- The beginning of the page that a surface shows, by the address of the surface. -->
  <xsl:key name="page-shown" match="tei:pb[@tp:facs]" use="substring-after(@tp:facs, '#')"/>

  <!-- Whether a surface is a plate: an image of a page that is transcribed in the text, and that the publication holds. -->
  <xsl:function name="f:is-plate" as="xs:boolean">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="exists($surface/self::tei:surface[ancestor::tei:facsimile][tei:graphic/@tp:src])"/>
  </xsl:function>

  <!-- What a plate is called: its label, else the page that it shows; empty if nobody says. -->
  <xsl:function name="f:name-of-plate" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="number" as="attribute()?" select="($surface/@n, key('page-shown', $surface/@tp:id, root($surface))/@n)[normalize-space()][1]"/>
    <xsl:sequence select="
        if (not(f:is-plate($surface)) or $surface/tei:label) then '' else string($number ! (if (matches(., '^\W*[0-9]')) then f:ui('page') || '&#xA0;' || . else string()))"/>
  </xsl:function>

  <!-- The line of a list: its name or label, and the beginning of what describes it. -->
  <xsl:function name="f:caption-of-plate" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="words" as="xs:string?" select="($surface/(tei:desc | tei:figDesc | tei:graphic/tei:desc) ! f:plain(.))[. ne ''][1]"/>
    <xsl:sequence select="string-join((f:name-of-plate($surface), $surface/tei:label[1] ! f:plain(.), $words ! f:shortened(., 60))[. ne ''], ': ')"/>
  </xsl:function>

  <!-- The name above the description. -->
  <xsl:template name="name-of-plate" as="element(fo:block)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:for-each select="f:name-of-plate(.)[. ne '']">
      <fo:block xsl:use-attribute-sets="caption">
        <xsl:attribute name="xml:lang" select="$ui-language"/>
        <xsl:value-of select="."/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
