<?xml version="1.0" encoding="UTF-8"?>
<!--
  The pages that belong to a site of many editions rather than to one: its home, its search, its registers, letters and dates.
  In: $site-map, what there is, as JSON: {"language", "path", "menu": [{"path", "name"}], …}, and what the page is about:
  "editions": [{"path", "title", "by": [], "date", "language"}] or what the modules below say.
  Out: the page that the initial template is for: "home", "search", "register", "letters", "chronology".
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:mode name="m:plain" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <xsl:include href="functions/words.xsl"/>
  <xsl:include href="functions/names.xsl"/>
  <xsl:include href="site/search.xsl"/>
  <xsl:include href="site/registers.xsl"/>
  <xsl:include href="site/map.xsl"/>
  <xsl:include href="site/letters.xsl"/>
  <xsl:include href="site/chronology.xsl"/>

  <!-- What there is, as JSON. -->
  <xsl:param name="site-map" as="xs:string" required="true"/>

  <!-- Addresses of style sheets, in order. -->
  <xsl:param name="stylesheets" as="xs:string*" select="'site/edition.css', 'site/site.css'"/>

  <xsl:variable name="site" as="map(*)" select="parse-json($site-map)"/>
  <xsl:variable name="editions" as="map(*)*" select="array:flatten($site?editions)" xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>
  <xsl:variable name="language" as="xs:string" select="
      (tokenize($site?language, '-')[1][. = f:interface-languages()], 'en')[1]"/>

  <!-- The home of a site: its editions. -->
  <xsl:template name="home" as="element(html)">
    <xsl:variable name="many" as="xs:boolean" select="count($editions) gt 20"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="f:word('editions', $language)"/>
      <xsl:with-param name="scripts" select="'site/home.js'[$many]"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:if test="$many">
          <p class="find" hidden="">
            <label for="_find">
              <xsl:value-of select="f:word('find-edition', $language)"/>
            </label>
            <input id="_find" type="search" autocomplete="off" spellcheck="false"/>
            <span role="status"/>
          </p>
        </xsl:if>
        <ul class="editions">
          <xsl:for-each select="$editions">
            <li>
              <a href="{f:page(?path)}">
                <xsl:sequence select="f:in-language(?language)"/>
                <xsl:value-of select="?title"/>
              </a>
              <xsl:where-populated>
                <p class="by">
                  <xsl:value-of select="?by?*, string(?date)[. ne '']" separator=", "/>
                </p>
              </xsl:where-populated>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A page of the site with its title, its navigation and its content. -->
  <xsl:template name="page" as="element(html)">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:param name="scripts" as="xs:string*"/>
    <html lang="{$language}">
      <head>
        <meta charset="UTF-8"/>
        <meta http-equiv="Content-Security-Policy"
              content="default-src 'self'; {$site?tiles?host ! ('img-src ''self'' https://' || . || '; ')}object-src 'none'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="referrer" content="no-referrer"/>
        <title>
          <xsl:value-of select="$title"/>
        </title>
        <xsl:for-each select="$stylesheets">
          <link rel="stylesheet" href="{.}"/>
        </xsl:for-each>
        <xsl:for-each select="$scripts">
          <script src="{.}" defer=""/>
        </xsl:for-each>
      </head>
      <body class="site-page {replace($site?path, '(-.*)?\.html$', '')}-page">
        <a class="skip" href="#_text">
          <xsl:value-of select="f:word('skip', $language)"/>
        </a>
        <xsl:call-template name="links"/>
        <main id="_text">
          <h1>
            <xsl:value-of select="$title"/>
          </h1>
          <xsl:sequence select="$content"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- The way from one page of the site to the others. -->
  <xsl:template name="links" as="element(nav)">
    <nav class="site" aria-label="{f:word('site', $language)}">
      <a href="index.html">
        <xsl:value-of select="f:word('editions', $language)"/>
      </a>
      <xsl:for-each select="$site?menu?*">
        <a href="{?path}">
          <xsl:if test="?path eq $site?path">
            <xsl:attribute name="aria-current">page</xsl:attribute>
          </xsl:if>
          <xsl:value-of select="f:word(?name, $language)"/>
        </a>
      </xsl:for-each>
      <a href="search.html">
        <xsl:value-of select="f:word('search', $language)"/>
      </a>
    </nav>
  </xsl:template>

  <!-- The page of an edition, by its folder. -->
  <xsl:function name="f:page" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($path, '/') ! encode-for-uri(.), '/') || '/index.html'"/>
  </xsl:function>

  <!-- The language and direction of a title that is in another language than the page. -->
  <xsl:function name="f:in-language" as="attribute()*">
    <xsl:param name="language-of-title" as="xs:string?"/>
    <xsl:variable name="tag" as="xs:string?" select="f:language-tag($language-of-title)"/>
    <xsl:if test="$tag and $tag ne $language">
      <xsl:attribute name="lang" select="$tag"/>
      <xsl:attribute name="dir" select="f:direction($tag)"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
