<?xml version="1.0" encoding="UTF-8"?>
<!--
  From the page of a long web edition to a page for each chapter: the same elements, spread over several files.
  In: the page (the tree that html.xsl makes). Out: index.html, with all that is about the edition as a whole, as the main
  result; beside it a page for each chapter, registers.html, and places.js, by which old addresses find their chapter.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
  <!-- What stands on a page, its links leading from file to file. -->
  <xsl:mode name="m:page" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <!-- What holds the parts of a chapter: copied as far as it leads to one of them. -->
  <xsl:mode name="m:shell" on-no-match="fail" on-multiple-match="fail"/>
  <!-- The contents, as far as a page lists them. -->
  <xsl:mode name="m:contents" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:include href="functions/words.xsl"/>
  <xsl:include href="chapters/plan.xsl"/>
  <xsl:include href="chapters/contents.xsl"/>

  <!-- A division of more characters falls into the divisions that it has. -->
  <xsl:param name="limit" as="xs:integer" select="150000"/>

  <xsl:variable name="body" as="element()" select="/html/body"/>
  <xsl:variable name="main" as="element()" select="$body//main"/>
  <xsl:variable name="ui-language" as="xs:string" select="string(/html/@lang)"/>

  <!-- A word in the language of the interface. -->
  <xsl:function name="f:ui" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="f:word($key, $ui-language)"/>
  </xsl:function>

  <xsl:template match="/" as="element(html)">
    <xsl:choose>
      <xsl:when test="count($chapters) lt 2">
        <xsl:sequence select="html"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="$chapters">
          <xsl:result-document href="{?file}" method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no">
            <xsl:call-template name="page">
              <xsl:with-param name="chapter" select="."/>
            </xsl:call-template>
          </xsl:result-document>
        </xsl:for-each>
        <xsl:call-template name="registers"/>
        <xsl:result-document href="places.js" method="text">
          <xsl:value-of select="'teipressPlaces(' || serialize($addresses, map{'method': 'json'}) || ');&#10;'"/>
        </xsl:result-document>
        <xsl:call-template name="page">
          <xsl:with-param name="chapter" select="$opening"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The addresses that each file has, marks of notes left out; what stands on several pages belongs to the first. -->
  <xsl:variable name="addresses" as="map(xs:string, array(xs:string))">
    <xsl:map>
      <xsl:for-each-group select="sort(map:keys($places)[not(starts-with(., '_'))])" group-by="f:file-of(.)">
        <xsl:map-entry key="current-grouping-key()" select="array{current-group()}"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- One page: index.html or a chapter. -->
  <xsl:template name="page" as="element(html)">
    <xsl:param name="chapter" as="map(*)"/>
    <xsl:apply-templates select="$body/.." mode="m:page">
      <xsl:with-param name="chapter" select="$chapter" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The registers have a page of their own: they belong to all chapters. -->
  <xsl:template name="registers" as="empty-sequence()">
    <xsl:if test="$registers?leaves">
      <xsl:result-document href="{$registers?file}" method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no">
        <xsl:call-template name="page">
          <xsl:with-param name="chapter" select="$registers"/>
        </xsl:call-template>
      </xsl:result-document>
    </xsl:if>
  </xsl:template>

  <!-- A page says where the script finds the page of an address that it has not. -->
  <xsl:template match="html" mode="m:page" as="element()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="data-places">places.js</xsl:attribute>
      <xsl:if test="$chapter?number = 0">
        <xsl:attribute name="class">opening</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="head, body" mode="m:page"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="head/title" mode="m:page" as="element()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <title>
      <xsl:value-of select="string($chapter?title)[. ne ''], string(.)" separator=" · "/>
    </title>
  </xsl:template>

  <!-- The order of the pages, for browsers; search engines read about the whole edition where it is described. -->
  <xsl:template match="head/script[@type = 'application/ld+json']" mode="m:page" as="element()*">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:sequence select=".[$chapter?number = 0]"/>
    <xsl:for-each select="$chapter?previous">
      <link rel="prev" href="{?file}"/>
    </xsl:for-each>
    <xsl:for-each select="$chapter?next">
      <link rel="next" href="{?file}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- What is said of the whole edition stands on its first page; the legend is wanted where there are signs. -->
  <xsl:template match="body/section[@class = ('about', 'cite')]" mode="m:page" as="element()?">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:if test="$chapter?number = 0">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="body/section[@class = 'registers']" mode="m:page" as="element()?">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:if test="$chapter?file = $registers?file">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- The title page once; on chapters its title leads back to it. -->
  <xsl:template match="body/header" mode="m:page" as="element()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$chapter?number = 0">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <header class="masthead of-chapter" data-generated="">
          <h1>
            <a href="index.html">
              <xsl:value-of select="h1"/>
            </a>
          </h1>
          <xsl:apply-templates select="*[@class = 'tools'][not($chapter?file = $registers?file)]" mode="m:page"/>
        </header>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- As in a book, the contents of the first page stand behind the title page of the source. -->
  <xsl:template match="body/div[tokenize(@class) = 'columns']" mode="m:page" as="element()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates select="if ($chapter?number = 0) then (main, * except main) else *" mode="m:page"/>
    </xsl:copy>
  </xsl:template>

  <!-- The text, between the ways to the chapters before and after it. -->
  <xsl:template match="main" mode="m:page" as="element()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <!-- What those who copy from a chapter take along: the reference itself is on the first page. -->
      <xsl:if test="$chapter?number ne 0">
        <xsl:attribute name="data-reference" select="normalize-space($body/section[@class = 'cite']/p[@class = 'reference'])"/>
      </xsl:if>
      <xsl:call-template name="way">
        <xsl:with-param name="chapter" select="$chapter"/>
        <xsl:with-param name="place" select="'above'[$chapter?number gt 0]"/>
      </xsl:call-template>
      <xsl:if test="not($chapter?file = $registers?file)">
        <xsl:apply-templates select="*" mode="m:shell">
          <xsl:with-param name="leaves" select="$chapter?leaves" tunnel="yes"/>
          <xsl:with-param name="shells" select="$chapter?leaves/ancestor::*" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:if>
      <xsl:call-template name="way">
        <xsl:with-param name="chapter" select="$chapter"/>
        <xsl:with-param name="place" select="'below'"/>
      </xsl:call-template>
    </xsl:copy>
  </xsl:template>

  <!-- A part of the chapter; what holds parts of it; and, of gathered notes, those whose marks stand in it. -->
  <xsl:template match="*" mode="m:shell" as="element()?">
    <xsl:param name="leaves" as="element()*" tunnel="yes"/>
    <xsl:param name="shells" as="element()*" tunnel="yes"/>
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test=". intersect $leaves">
        <xsl:apply-templates select="." mode="m:page"/>
      </xsl:when>
      <xsl:when test=". intersect $shells">
        <xsl:copy>
          <xsl:copy-of select="@* except @id, @id[f:file-of(.) = $chapter?file]"/>
          <xsl:apply-templates select="*" mode="m:shell"/>
        </xsl:copy>
      </xsl:when>
      <xsl:when test="f:gathers(.)">
        <xsl:variable name="own" as="element()*" select="ol/li[f:file-of(@id) = $chapter?file]"/>
        <xsl:if test="exists($own)">
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <ol>
              <xsl:apply-templates select="$own" mode="m:page"/>
            </ol>
          </xsl:copy>
        </xsl:if>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Images beside the text: those that the chapter leads to; those that no chapter leads to, on the first page. -->
  <xsl:template match="aside[tokenize(@class) = 'facsimiles']" mode="m:page" as="element()?">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:variable name="own" as="element()*" select="*[f:files-of-image(.) = $chapter?file]"/>
    <xsl:if test="exists($own)">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:apply-templates select="$own" mode="m:page"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <!-- A link within the edition leads to the page that has what it points to. -->
  <xsl:template match="a/@href[starts-with(., '#')]" mode="m:page m:contents" as="attribute()">
    <xsl:param name="chapter" as="map(*)" tunnel="yes"/>
    <xsl:attribute name="href" select="f:link(substring(., 2), $chapter?file)"/>
  </xsl:template>

  <!-- The way to an element, by its identifier, from one of the pages. -->
  <xsl:function name="f:link" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="from" as="xs:string"/>
    <xsl:variable name="files" as="xs:string*" select="if ($address = '_text') then $from else $places($address)"/>
    <xsl:sequence select="
        if (empty($files)) then (if ($address = ('_about', '_cite')) then 'index.html' else '') || '#' || $address
        else (if ($files = $from) then '' else $files[1]) || '#' || $address"/>
  </xsl:function>
</xsl:stylesheet>
