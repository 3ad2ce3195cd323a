<?xml version="1.0" encoding="UTF-8"?>
<!-- The ways through an edition of several pages: its contents, and from chapter to chapter. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- The contents: whole on the first page; on a chapter's the chapters, and of this one the divisions. -->
  <xsl:template match="nav[@class = 'toc']" mode="m:page" as="element()">
    <xsl:apply-templates select="." mode="m:contents"/>
  </xsl:template>

  <xsl:template match="nav[@class = 'toc']/details/summary" mode="m:contents" as="element()*">
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- A list below an entry, unless its chapter is another one. -->
  <xsl:template match="li/ol" mode="m:contents" as="element()?">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:if test="$chapter?number = 0 or (..//a/@href ! f:file-of(substring(., 2))) = $chapter?file">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="a" mode="m:contents" as="element()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="m:contents"/>
      <xsl:if test="$chapter?number gt 0 and f:begins(substring(@href, 2), $chapter)">
        <xsl:attribute name="aria-current">page</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates mode="m:contents"/>
    </xsl:copy>
  </xsl:template>

  <!-- Whether an address is that with which a chapter begins. -->
  <xsl:function name="f:begins" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="chapter" as="map(*)"/>
    <xsl:sequence select="$address = ($chapter?leaves[self::section or self::article])[1]/@id"/>
  </xsl:function>

  <!-- From a chapter to the one before it, to the contents, and to the next one. -->
  <xsl:template name="way" as="element(nav)?">
    <xsl:param name="chapter" as="map(*)"/>
    <xsl:param name="place" as="xs:string?"/>
    <xsl:if test="exists($place) and exists(($chapter?previous, $chapter?next))">
      <nav class="way {$place}" aria-label="{f:ui('way-' || $place)}" data-generated="">
        <xsl:for-each select="$chapter?previous">
          <a rel="prev" href="{?file}">
            <span class="direction">
              <xsl:value-of select="f:ui('previous')"/>
            </span>
            <xsl:value-of select="?title"/>
          </a>
        </xsl:for-each>
        <xsl:if test="$chapter?number gt 0">
          <a rel="contents" href="index.html">
            <xsl:value-of select="f:ui('contents')"/>
          </a>
        </xsl:if>
        <xsl:for-each select="$chapter?next">
          <a rel="next" href="{?file}">
            <span class="direction">
              <xsl:value-of select="f:ui(if ($chapter?number gt 0) then 'next' else 'first')"/>
            </span>
            <xsl:value-of select="?title"/>
          </a>
        </xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
