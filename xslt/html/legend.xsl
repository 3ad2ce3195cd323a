<?xml version="1.0" encoding="UTF-8"?>
<!-- The legend: the signs that occur in this edition, and what each of them means. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The legend of the prepared document; what only some views print is shown with them. -->
  <xsl:template name="legend" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="legend" as="element(tp:legend)?" select="/*/tp:legend"/>
    <xsl:if test="exists($legend)">
      <section class="legend" id="_legend" aria-label="{f:ui('legend')}" data-generated="">
        <h2>
          <xsl:value-of select="f:ui('legend')"/>
        </h2>
        <p>
          <xsl:value-of select="f:ui('convention') || ': ' || $legend/@title"/>
        </p>
        <dl>
          <xsl:for-each select="$legend/tp:entry">
            <xsl:variable name="names" as="attribute()?" select="@names[tokenize(.) => count() lt count($views)]"/>
            <dt>
              <xsl:if test="$names">
                <xsl:attribute name="data-views" select="$names"/>
              </xsl:if>
              <xsl:value-of select="tp:sign"/>
            </dt>
            <dd>
              <xsl:if test="$names">
                <xsl:attribute name="data-views" select="$names"/>
              </xsl:if>
              <xsl:value-of select="tp:gen"/>
            </dd>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
