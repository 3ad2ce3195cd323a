<?xml version="1.0" encoding="UTF-8"?>
<!-- Fills in what the layout found out: the places of references, the pages of entries of registers. Part of fo-notes.xsl. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tp="https://teipress.org/ns/prepared" xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="#all">

  <!-- "p. 12, l. 4", of several lines "p. 12, l. 4–6"; until the layout is known, something about as wide. -->
  <xsl:template match="tp:place" as="item()*">
    <xsl:variable name="found" as="map(xs:string, item())?" select="$mentions(@of)"/>
    <xsl:choose>
      <xsl:when test="$stage eq 'marks'">
        <xsl:value-of select="."/>
      </xsl:when>
      <xsl:when test="exists($found)">
        <xsl:value-of select="replace(@page, '#', f:as-wide($found?folio, $found?page-figures))"/>
        <xsl:value-of select="$found?lines[. ne ''] ! (', ' || replace(current()/@line, '#', f:as-wide(., $found?line-figures)))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring-before(@page, '#')"/>
        <fo:page-number-citation ref-id="{@of}"/>
        <xsl:value-of select="substring-after(@page, '#')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A number with spaces before it that are as wide as the figures that it had in an earlier layout. -->
  <xsl:function name="f:as-wide" as="xs:string">
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="figures" as="xs:integer"/>
    <xsl:sequence select="string-join((1 to $figures - string-length($number)) ! '&#x2007;') || $number"/>
  </xsl:function>

  <!-- The places of an entry: those of the text, neighbours as a range, then those in notes on other pages. -->
  <xsl:template match="tp:pages" as="item()*">
    <xsl:variable name="known" as="element(tp:at)*" select="tp:at[exists($mentions(@of))]"/>
    <xsl:variable name="in-text" as="element(tp:at)*" select="$known[not(@note)]"/>
    <xsl:variable name="pages" as="xs:integer*" select="$in-text ! $mentions(@of)?page"/>
    <xsl:variable name="links" as="element(fo:basic-link)*">
      <xsl:sequence select="if (@by eq 'lines') then f:by-lines($in-text) else f:by-pages($in-text)"/>
      <xsl:for-each-group select="$known[@note][not($mentions(@of)?page = $pages)]" group-by="f:label-of-note(.)">
        <xsl:sequence select="f:place-link(., current-grouping-key())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:for-each select="$links">
      <xsl:value-of select="if (position() gt 1) then ', ' else ''"/>
      <xsl:sequence select="."/>
    </xsl:for-each>
  </xsl:template>

  <!-- Each page once, neighbours as a range, each a link to the first place on it. -->
  <xsl:function name="f:by-pages" as="element(fo:basic-link)*">
    <xsl:param name="places" as="element(tp:at)*"/>
    <xsl:variable name="of-page" as="map(xs:integer, element(tp:at))" select="
        map:merge($places ! map:entry($mentions(@of)?page, .), map{'duplicates': 'use-first'})"/>
    <xsl:for-each-group select="sort(map:keys($of-page))" group-adjacent=". - position()">
      <xsl:variable name="ends" as="element(tp:at)+" select="(current-group()[1], current-group()[last()]) ! $of-page(.)"/>
      <xsl:sequence select="f:place-link($ends[1], f:range($ends ! $mentions(@of)?folio))"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Page and line, "12.4"; lines that follow each other on a page as a range, "12.4–6". -->
  <xsl:function name="f:by-lines" as="element(fo:basic-link)*">
    <xsl:param name="places" as="element(tp:at)*"/>
    <xsl:for-each-group select="$places" group-by="$mentions(@of)?page">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:variable name="folio" as="xs:string" select="$mentions(@of)?folio"/>
      <xsl:variable name="of-line" as="map(xs:string, element(tp:at))" select="
          map:merge(current-group() ! map:entry(f:line-of(.), .), map{'duplicates': 'use-first'})"/>
      <xsl:variable name="counted" as="xs:integer*" select="sort(map:keys($of-line)[. castable as xs:integer] ! xs:integer(.))"/>
      <xsl:if test="empty($counted)">
        <xsl:sequence select="f:place-link(., $folio || (f:line-of(.)[. ne ''] ! ('.' || .)))"/>
      </xsl:if>
      <xsl:for-each-group select="$counted" group-adjacent=". - position()">
        <xsl:sequence select="
            f:place-link($of-line(string(.)), $folio || '.' || f:range((current-group()[1], current-group()[last()]) ! string()))"/>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The number of a line: that of the verse or of the source, else that of the printed line; empty where none is counted. -->
  <xsl:function name="f:line-of" as="xs:string">
    <xsl:param name="place" as="element(tp:at)"/>
    <xsl:sequence select="string(($place/@own[. ne ''], $mentions($place/@of)?line)[1])"/>
  </xsl:function>

  <!-- A note on a page that has the name nowhere else: "12 n. 5". -->
  <xsl:function name="f:label-of-note" as="xs:string">
    <xsl:param name="place" as="element(tp:at)"/>
    <xsl:sequence select="$mentions($place/@of)?folio || '&#xA0;' || $place/@note"/>
  </xsl:function>

  <!-- The ends of a range; one where they are the same. -->
  <xsl:function name="f:range" as="xs:string">
    <xsl:param name="ends" as="xs:string+"/>
    <xsl:sequence select="string-join(distinct-values($ends), '–&#x2060;')"/>
  </xsl:function>

  <!-- A link to a place. In: the place; what the link says. -->
  <xsl:function name="f:place-link" as="element(fo:basic-link)">
    <xsl:param name="place" as="element(tp:at)"/>
    <xsl:param name="label" as="xs:string"/>
    <fo:basic-link internal-destination="{$place/@of}" fox:alt-text="{$label}">
      <xsl:value-of select="$label"/>
    </fo:basic-link>
  </xsl:function>
</xsl:stylesheet>
