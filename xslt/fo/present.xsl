<?xml version="1.0" encoding="UTF-8"?>
<!-- The witnesses that have the text of a page: those of the list, but for where they begin, end, or have a lacuna. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- Where witnesses begin and end, by their identifiers: what the mark itself says, or the reading that it stands in. -->
  <xsl:key name="f:attesting" match="tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd" use="
      tokenize((@wit, ancestor::*[self::tei:rdg or self::tei:lem or self::tei:rdgGrp][@wit][1]/@wit)[1]) ! replace(., '^.*#', '')"/>

  <!-- The witnesses of the edition, in the order of their list; none where the house style does not ask for them. -->
  <xsl:variable name="witnesses" as="element(tei:witness)*" select="
      //tei:teiHeader//tei:witness[$page-witnesses and @xml:id and not(.//tei:witness)]"/>

  <!-- What a witness is called. -->
  <xsl:function name="f:siglum" as="xs:string">
    <xsl:param name="witness" as="element(tei:witness)"/>
    <xsl:sequence select="normalize-space(($witness/@n, $witness/tei:abbr[1], $witness/@xml:id)[1])"/>
  </xsl:function>

  <!-- The witnesses that have the text at an item of the apparatus, some of it at least. -->
  <xsl:function name="f:present" as="element(tei:witness)*">
    <xsl:param name="item" as="element()"/>
    <xsl:for-each select="$witnesses">
      <xsl:variable name="marks" as="element()*" select="key('f:attesting', @xml:id, root($item))"/>
      <xsl:variable name="before" as="element()?" select="$marks[. &lt;&lt; $item][last()]"/>
      <xsl:variable name="has-it" as="xs:boolean" select="
          if (exists($before)) then f:begins($before) else not($marks[1] ! f:begins(.))"/>
      <xsl:sequence select=".[$has-it or $marks[ancestor::* intersect $item][f:begins(.)]]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether a mark says that a witness has the text from there on. -->
  <xsl:function name="f:begins" as="xs:boolean">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="exists($mark/(self::tei:witStart | self::tei:lacunaEnd))"/>
  </xsl:function>
</xsl:stylesheet>
