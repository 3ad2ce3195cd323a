<?xml version="1.0" encoding="UTF-8"?>
<!-- The map of a register of places: a drawing that needs nothing from elsewhere; below it, where the project names a server of tiles, a map. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:svg="http://www.w3.org/2000/svg"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Places between meridians and parallels; each leads to its entry. What asks for tiles is hidden until a script can do it. -->
  <xsl:template name="map" as="element(figure)">
    <xsl:context-item as="map(*)" use="required"/>
    <figure class="map">
      <xsl:if test="exists($site?tiles)">
        <xsl:attribute name="data-tiles" select="$site?tiles?address"/>
        <xsl:attribute name="data-words" select="('zoom-in', 'zoom-out') ! f:word(., $language)" separator="|"/>
        <button type="button" aria-pressed="false" hidden="">
          <xsl:value-of select="f:word('show-map', $language) || ' ' || $site?tiles?host"/>
        </button>
      </xsl:if>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {?width} {?height}" role="group" aria-label="{f:word('map', $language)}">
        <xsl:call-template name="graticule"/>
        <xsl:for-each select="?points?*">
          <xsl:call-template name="place-on-map"/>
        </xsl:for-each>
      </svg>
      <xsl:for-each select="$site?tiles?credit[. ne '']">
        <figcaption hidden="">
          <xsl:sequence select="f:with-addresses(.)"/>
        </figcaption>
      </xsl:for-each>
    </figure>
  </xsl:template>

  <!-- Meridians and parallels with their degrees. -->
  <xsl:template name="graticule" as="element(svg:g)">
    <xsl:context-item as="map(*)" use="required"/>
    <xsl:variable name="map" as="map(*)" select="."/>
    <g xmlns="http://www.w3.org/2000/svg" class="graticule" aria-hidden="true">
      <xsl:for-each select="?lines?*">
        <xsl:choose>
          <xsl:when test="?way eq 'meridian'">
            <line x1="{?at}" x2="{?at}" y1="0" y2="{$map?height}"/>
            <text x="{?at + 3}" y="{$map?height - 4}">
              <xsl:value-of select="?label"/>
            </text>
          </xsl:when>
          <xsl:otherwise>
            <line y1="{?at}" y2="{?at}" x1="0" x2="{$map?width}"/>
            <text x="3" y="{?at - 3}">
              <xsl:value-of select="?label"/>
            </text>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </g>
  </xsl:template>

  <!-- A place: a point, with its name, which shows when it is pointed at where it finds no room. -->
  <xsl:template name="place-on-map" as="element(svg:a)">
    <xsl:context-item as="map(*)" use="required"/>
    <a xmlns="http://www.w3.org/2000/svg" href="{?href}" aria-label="{?name}">
      <xsl:if test="exists($site?tiles)">
        <xsl:attribute name="data-at" select="?at"/>
      </xsl:if>
      <title>
        <xsl:value-of select="?name"/>
      </title>
      <circle cx="{?x}" cy="{?y}" r="{?r}"/>
      <text x="{?labelX}" y="{?labelY}">
        <xsl:if test="?crowded">
          <xsl:attribute name="class">crowded</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="?name"/>
      </text>
    </a>
  </xsl:template>

  <!-- A text of the project whose addresses become links. -->
  <xsl:function name="f:with-addresses" as="node()*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:analyze-string select="$text" regex="https?://[^\s,;()&lt;&gt;&quot;]*[^\s,;.()&lt;&gt;&quot;]">
      <xsl:matching-substring>
        <a href="{.}" rel="noopener noreferrer">
          <xsl:value-of select="replace(., '^https?://', '')"/>
        </a>
      </xsl:matching-substring>
      <xsl:non-matching-substring>
        <xsl:value-of select="."/>
      </xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>
</xsl:stylesheet>
