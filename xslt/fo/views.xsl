<?xml version="1.0" encoding="UTF-8"?>
<!-- Two views of one text in two columns, kept in step by paragraph and by verse (see prepare/70-parallel.xsl). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs tei tp m f">

  <!-- Whether what follows an element is the same in another view. -->
  <xsl:function name="f:is-twice" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/following-sibling::*[1]/self::tp:again)"/>
  </xsl:function>

  <!-- A row of its own for each step, as wide as all others. In: the element; what it became in the first view. -->
  <xsl:template name="in-two-views" as="element(fo:table)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="item()*"/>
    <xsl:variable name="again" as="element()" select="following-sibling::*[1]"/>
    <!-- The columns stand from the left, but what FOP takes for the end of a cell goes by the text in it. -->
    <xsl:variable name="sides" as="xs:string+" select="if (f:writing-mode(f:language(.)) eq 'rl-tb') then ('start', 'end') else ('end', 'start')"/>
    <fo:table xsl:use-attribute-sets="parallel">
      <xsl:if test="self::tei:head or self::tei:speaker">
        <xsl:attribute name="keep-with-next.within-page">9</xsl:attribute>
      </xsl:if>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell xsl:use-attribute-sets="parallel-cell">
            <xsl:attribute name="padding-{$sides[1]}">3mm</xsl:attribute>
            <fo:block hyphenate="{not($views[1] = 'diplomatic')}">
              <xsl:sequence select="$run"/>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell xsl:use-attribute-sets="parallel-cell">
            <xsl:attribute name="padding-{$sides[2]}">3mm</xsl:attribute>
            <!-- A diplomatic view has no hyphens but those of the source. -->
            <fo:block hyphenate="{not($again/@names = 'diplomatic')}">
              <!-- The margin counts the lines on the left. -->
              <xsl:if test="$counted ne 'none'">
                <xsl:attribute name="id" select="'uncounted-beside-' || f:some-id((@tp:id ! .., $again/*)[1])"/>
              </xsl:if>
              <xsl:apply-templates select="$again/node()" mode="m:content"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
