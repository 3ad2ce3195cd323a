<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of the search: its form, what narrows a question, and room for the answers, which search.js fills. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The search of a site; the script shows the form, for without it there is nothing to search with. -->
  <xsl:template name="search" as="element(html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="f:word('search', $language)"/>
      <xsl:with-param name="scripts" select="'site/search.js', 'site/search/index.js'"/>
      <xsl:with-param name="content" as="element()*">
        <noscript>
          <p>
            <xsl:value-of select="f:word('search-needs-script', $language)"/>
          </p>
        </noscript>
        <div id="_search" hidden="" data-none="{f:word('search-none', $language)}"
             data-found="{f:word('search-found', $language)}" data-also="{f:word('search-also', $language)}"
             data-in-view="{f:word('search-in-view', $language)}">
          <xsl:for-each select="'edited', 'diplomatic', 'normalized'">
            <xsl:attribute name="data-{.}" select="f:word('view-' || ., $language)"/>
          </xsl:for-each>
          <xsl:call-template name="search-form"/>
          <p role="status"/>
          <ol class="answers"/>
          <button type="button" class="more" hidden="">
            <xsl:value-of select="f:word('search-more', $language)"/>
          </button>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The field for the question and, where there are several editions but not more than a list can show, the choice of one. -->
  <xsl:template name="search-form" as="element(form)">
    <form role="search">
      <label for="_question">
        <xsl:value-of select="f:word('search-words', $language)"/>
      </label>
      <input type="search" id="_question" name="q" autocomplete="off" spellcheck="false"/>
      <xsl:if test="count($editions) = 2 to 500">
        <label for="_edition">
          <xsl:value-of select="f:word('search-where', $language)"/>
        </label>
        <select id="_edition">
          <option value="">
            <xsl:value-of select="f:word('search-everywhere', $language)"/>
          </option>
          <xsl:for-each select="$editions">
            <option value="{position() - 1}">
              <xsl:value-of select="?title"/>
            </option>
          </xsl:for-each>
        </select>
      </xsl:if>
      <xsl:call-template name="search-filters"/>
      <p class="hint">
        <xsl:value-of select="f:word('search-hint', $language)"/>
      </p>
    </form>
  </xsl:template>

  <!-- What narrows a question; the script fills it, and leaves out what no text of the site has. -->
  <xsl:template name="search-filters" as="element(details)">
    <details class="filters">
      <summary>
        <xsl:value-of select="f:word('search-narrow', $language)"/>
      </summary>
      <xsl:for-each select="'person', 'place'">
        <p data-filter="{.}">
          <label for="_{.}">
            <xsl:value-of select="f:word('search-' || ., $language)"/>
          </label>
          <input id="_{.}" list="_{.}s" autocomplete="off" spellcheck="false"/>
          <datalist id="_{.}s"/>
        </p>
      </xsl:for-each>
      <p data-filter="kind">
        <label for="_kind">
          <xsl:value-of select="f:word('search-kind', $language)"/>
        </label>
        <select id="_kind">
          <option value="">
            <xsl:value-of select="f:word('search-every-kind', $language)"/>
          </option>
        </select>
      </p>
      <xsl:for-each select="'from', 'to'">
        <p data-filter="time" class="year-field">
          <label for="_{.}">
            <xsl:value-of select="f:word('search-' || ., $language)"/>
          </label>
          <input id="_{.}" type="number" step="1"/>
        </p>
      </xsl:for-each>
    </details>
  </xsl:template>
</xsl:stylesheet>
