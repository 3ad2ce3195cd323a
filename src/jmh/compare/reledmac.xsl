<?xml version="1.0" encoding="UTF-8"?>
<!-- The least that LuaLaTeX with reledmac needs to set a text with notes and an apparatus. In: TEI. Out: LaTeX. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="#all">

  <xsl:output method="text"/>
  <xsl:mode on-no-match="shallow-skip"/>
  <xsl:mode name="text" on-no-match="shallow-skip"/>

  <xsl:template match="/" as="xs:string*">
    <xsl:sequence select="
        '\documentclass[10pt]{article}', '\usepackage[a5paper,margin=17mm]{geometry}', '\usepackage{fontspec}',
        '\setmainfont{GentiumPlus-Regular.ttf}[Path=FONTS/,BoldFont=GentiumPlus-Bold.ttf,ItalicFont=GentiumPlus-Italic.ttf]',
        '\usepackage[english]{babel}', '\usepackage[series={A},nofamiliar,noend,noeledsec]{reledmac}', '\Xarrangement[A]{paragraph}',
        '\begin{document}', '\beginnumbering'"/>
    <xsl:apply-templates select="//text"/>
    <xsl:sequence select="'\endnumbering', '\end{document}'"/>
  </xsl:template>

  <xsl:template match="head" as="xs:string*">
    <xsl:sequence select="'&#10;\pstart\bfseries '"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="'\pend&#10;'"/>
  </xsl:template>

  <xsl:template match="p | l" as="xs:string*">
    <xsl:sequence select="'&#10;\pstart '"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="'\pend&#10;'"/>
  </xsl:template>

  <xsl:template mode="text" match="app" as="xs:string*">
    <xsl:sequence select="'\edtext{'"/>
    <xsl:apply-templates mode="text" select="lem"/>
    <xsl:sequence select="'}{\Afootnote{', string-join(rdg ! (normalize-space(.) || ' ' || translate(string(@wit), '#', '')), '; '), '}}'"/>
  </xsl:template>

  <xsl:template mode="text" match="note" as="xs:string*">
    <xsl:sequence select="'\footnote{'"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="'}'"/>
  </xsl:template>

  <xsl:template mode="text" match="text()" as="xs:string">
    <xsl:sequence select="replace(replace(., '\s+', ' '), '([&amp;%$#_{}])', '\\$1')"/>
  </xsl:template>
</xsl:stylesheet>
