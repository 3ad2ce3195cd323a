<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons of a play that are described together. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- What is said of all the persons of a group: the description behind the last of them. -->
  <xsl:function name="f:of-all-above" as="element(tei:roleDesc)?">
    <xsl:param name="group" as="element()"/>
    <xsl:sequence select="
        $group/self::tei:castGroup[count(tei:castItem) gt 1][not(tei:castGroup)]
        /tei:roleDesc[empty(following-sibling::tei:castItem | preceding-sibling::tei:roleDesc | following-sibling::tei:roleDesc)]"/>
  </xsl:function>

  <!-- The persons, and beside them, behind a stroke in the place of a brace, what is said of them all. -->
  <xsl:template name="grouped" as="element(fo:table)">
    <xsl:param name="items" as="element(fo:list-block)"/>
    <xsl:param name="beside" as="element(tei:roleDesc)"/>
    <xsl:variable name="longest" as="xs:double" select="max($beside/../tei:castItem ! string-length(normalize-space()))"/>
    <fo:table xsl:use-attribute-sets="parallel cast-group">
      <fo:table-column column-width="{min((0.55 * $longest + 2.5, 18))}em"/>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-body>
        <fo:table-row xsl:use-attribute-sets="row">
          <fo:table-cell xsl:use-attribute-sets="parallel-cell">
            <xsl:sequence select="$items"/>
          </fo:table-cell>
          <fo:table-cell xsl:use-attribute-sets="parallel-cell cast-description">
            <fo:block>
              <xsl:apply-templates select="$beside" mode="m:content"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
