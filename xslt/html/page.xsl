<?xml version="1.0" encoding="UTF-8"?>
<!-- The page as a whole. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="/" as="element(html)">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="/*" as="element(html)">
    <xsl:variable name="language" as="xs:string" select="string((@xml:lang, tei:text/@xml:lang, $ui-language)[1])"/>
    <html lang="{$ui-language}" data-view="{$shown-views[1]}">
      <xsl:call-template name="head"/>
      <body>
        <a class="skip" href="#_text">
          <xsl:value-of select="f:ui('skip')"/>
        </a>
        <xsl:call-template name="site-links"/>
        <xsl:call-template name="masthead"/>
        <div class="columns{if (exists($shown-pages)) then ' with-facsimile' else ''}">
          <!-- What points to the whole document leads here. -->
          <xsl:if test="@xml:id">
            <xsl:attribute name="id" select="f:id(.)"/>
          </xsl:if>
          <xsl:call-template name="toc"/>
          <main id="_text" lang="{(f:language-tag($language), 'und')[1]}" dir="{f:direction($language)}">
            <xsl:if test="self::tei:TEI">
              <xsl:call-template name="correspondence"/>
            </xsl:if>
            <xsl:apply-templates select="." mode="m:content"/>
          </main>
          <xsl:call-template name="facsimile-pane"/>
        </div>
        <xsl:call-template name="facsimile-links"/>
        <xsl:call-template name="registers"/>
        <xsl:call-template name="legend"/>
        <xsl:call-template name="about"/>
        <xsl:call-template name="cite"/>
        <xsl:call-template name="colophon"/>
      </body>
    </html>
  </xsl:template>

  <!-- The header as a table of facts. -->
  <xsl:template name="about" as="element(section)">
    <xsl:context-item as="element()" use="required"/>
    <section class="about" id="_about" aria-label="{f:ui('about')}">
      <h2 data-generated="">
        <xsl:value-of select="f:ui('about')"/>
      </h2>
      <xsl:apply-templates select="tei:teiHeader" mode="m:content"/>
    </section>
  </xsl:template>

  <!-- The views that the reader can choose from: the parameter's, else those in the document. -->
  <xsl:variable name="shown-views" as="xs:string*" select="
      if (exists($views)) then $views
      else if (//tp:view) then distinct-values(//tp:view/tokenize(@names))
      else 'edited'"/>

  <!-- The way to the other editions of the site and to its search. -->
  <xsl:template name="site-links" as="element(nav)?">
    <xsl:if test="$site">
      <nav class="site" aria-label="{f:ui('site')}" data-generated="">
        <a href="{$site}index.html">
          <xsl:value-of select="f:ui('editions')"/>
        </a>
        <a href="{$site}search.html">
          <xsl:value-of select="f:ui('search')"/>
        </a>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- Title, author, editor; tools for the reader. -->
  <xsl:template name="masthead" as="element(header)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="statement" as="element()?" select="tei:teiHeader/tei:fileDesc/tei:titleStmt"/>
    <header class="masthead" data-generated="">
      <xsl:for-each select="$statement/tei:author[normalize-space()]">
        <p class="author">
          <xsl:value-of select="f:plain(.)"/>
        </p>
      </xsl:for-each>
      <h1>
        <!-- A colon stays with the words before it. -->
        <xsl:value-of select="replace(f:document-title(.), '\s([:;!?])', '&#xA0;$1')"/>
      </h1>
      <xsl:for-each select="$statement/tei:title[@type = ('sub', 'alt', 'short', 'desc')][normalize-space()]">
        <p class="subtitle">
          <xsl:value-of select="f:plain(.)"/>
        </p>
      </xsl:for-each>
      <xsl:if test="$statement/tei:editor[normalize-space()]">
        <p class="editor">
          <xsl:value-of select="f:ui('edited-by') || ' ' || f:names-in-words(f:people($statement/tei:editor))"/>
        </p>
      </xsl:if>
      <xsl:call-template name="tools"/>
    </header>
  </xsl:template>

  <!-- Hidden until the script is there to serve them. -->
  <xsl:template name="tools" as="element()?">
    <div class="tools" hidden="">
      <xsl:if test="count($shown-views) gt 1">
        <div class="views" role="group" aria-label="{f:ui('view')}">
          <xsl:for-each select="$shown-views">
            <button type="button" data-view="{.}" aria-pressed="{position() = 1}">
              <xsl:value-of select="f:ui('view-' || .)"/>
            </button>
          </xsl:for-each>
        </div>
      </xsl:if>
      <xsl:if test="//tei:lb">
        <button type="button" data-toggle="lines" aria-pressed="true">
          <xsl:value-of select="f:ui('source-lines')"/>
        </button>
      </xsl:if>
      <xsl:call-template name="witness-choice"/>
      <xsl:call-template name="sign-tools">
        <xsl:with-param name="names" select="'beside'[count($shown-views) gt 1]"/>
      </xsl:call-template>
      <xsl:call-template name="reader-choices"/>
      <xsl:call-template name="genesis-choice"/>
      <xsl:call-template name="facsimile-tool"/>
    </div>
  </xsl:template>

  <!-- Buttons for what else readers do with the signs, by name. -->
  <xsl:template name="sign-tools" as="element(button)*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:for-each select="$names">
      <button type="button" data-toggle="{.}" aria-pressed="false">
        <xsl:value-of select="f:ui('reading-' || .)"/>
      </button>
    </xsl:for-each>
  </xsl:template>

  <!-- The foot of the page: downloads, the licence, and what made the page. -->
  <xsl:template name="colophon" as="element(footer)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="licence" as="element()?" select="(tei:teiHeader/tei:fileDesc/tei:publicationStmt/tei:availability/tei:licence)[1]"/>
    <footer class="page-end" data-generated="">
      <xsl:if test="map:size($downloads) gt 0">
        <p class="downloads">
          <xsl:value-of select="f:ui('downloads') || ': '"/>
          <xsl:for-each select="map:keys($downloads)">
            <xsl:sort select="."/>
            <a href="{f:safe-url($downloads(.))}" download="">
              <xsl:value-of select="."/>
            </a>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </p>
      </xsl:if>
      <xsl:for-each select="$licence">
        <p class="licence">
          <xsl:value-of select="f:ui('licence') || ': '"/>
          <xsl:element name="{if (f:safe-url(@target)) then 'a' else 'span'}">
            <xsl:for-each select="f:safe-url(@target)">
              <xsl:attribute name="href" select="."/>
              <xsl:attribute name="rel">license noopener noreferrer</xsl:attribute>
            </xsl:for-each>
            <xsl:value-of select="(f:plain(.)[. ne ''], string(@target))[1]"/>
          </xsl:element>
        </p>
      </xsl:for-each>
      <p>
        <xsl:value-of select="f:ui('made-with') || ' ' || $generator || $built ! (', ' || .) || '.'" separator=""/>
      </p>
    </footer>
  </xsl:template>
</xsl:stylesheet>
