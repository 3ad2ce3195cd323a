<?xml version="1.0" encoding="UTF-8"?>
<!-- The legend: the signs that occur in this edition, and what each of them means. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- One element for each kind of sign that occurs, with the signs that it has there. -->
  <xsl:template name="legend" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="signed" as="element()*" select="//tp:sign/..[@tp:kind]"/>
    <xsl:if test="exists($signed)">
      <section class="legend" id="_legend" data-generated="">
        <h2>
          <xsl:value-of select="f:ui('legend')"/>
        </h2>
        <xsl:if test="$convention">
          <p>
            <xsl:value-of select="f:ui('convention') || ': ' || $convention"/>
          </p>
        </xsl:if>
        <dl>
          <xsl:for-each-group select="$signed" group-by="string((@tp:row, @tp:kind)[1])">
            <xsl:sort select="current-grouping-key()"/>
            <dt>
              <xsl:value-of select="
                  if (tp:sign[@side = 'open']) then string-join(tp:sign[@side = ('open', 'close')], '…')
                  else string(tp:sign[1])"/>
            </dt>
            <dd>
              <xsl:value-of select="(@tp:say[. ne ''], f:ui(@tp:kind))[1]"/>
            </dd>
          </xsl:for-each-group>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
