<?xml version="1.0" encoding="UTF-8"?>
<!-- The chronology of a site: what has a date, by the year, with a row of strokes above that shows how much each year has. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- One page of the chronology. In: $site, with "years" and "bars". -->
  <xsl:template name="chronology" as="element(html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="f:word('chronology', $language)"/>
      <xsl:with-param name="content" as="element()*">
        <xsl:call-template name="years-at-a-glance"/>
        <xsl:for-each select="$site?years?*">
          <section class="year" aria-labelledby="y{?year}">
            <h2 id="y{?year}">
              <xsl:value-of select="f:year-name(?year)"/>
            </h2>
            <ul>
              <xsl:for-each select="?items?*">
                <xsl:call-template name="dated-item"/>
              </xsl:for-each>
            </ul>
          </section>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A year before our era is counted without a year 0. -->
  <xsl:function name="f:year-name" as="xs:string">
    <xsl:param name="year" as="xs:numeric"/>
    <xsl:sequence select="if ($year lt 0) then '−' || format-number(-$year, '0') else format-number($year, '0')"/>
  </xsl:function>

  <!-- How much there is of each time, to scale, from the first year to the last. The list behind it says the same in words. -->
  <xsl:template name="strokes" as="element(figure)">
    <xsl:param name="bars" as="map(*)*"/>
    <xsl:param name="step" as="xs:integer"/>
    <xsl:variable name="counts" as="map(xs:double, xs:double)">
      <xsl:map>
        <xsl:for-each-group select="$bars" group-by="floor(?year div $step) ! xs:double(.)">
          <xsl:map-entry key="current-grouping-key()" select="sum(current-group()?count) ! xs:double(.)"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:variable name="first" as="xs:double" select="min(map:keys($counts))"/>
    <xsl:variable name="most" as="xs:double" select="max(map:keys($counts) ! $counts(.))"/>
    <figure class="strokes" aria-hidden="true">
      <svg xmlns="http://www.w3.org/2000/svg" preserveAspectRatio="none" viewBox="0 0 {max(map:keys($counts)) - $first + 1} 100">
        <xsl:for-each select="sort(map:keys($counts))">
          <xsl:variable name="height" as="xs:double" select="round(96 * $counts(.) div $most) + 4"/>
          <rect x="{. - $first + 0.12}" y="{100 - $height}" width="0.76" height="{$height}"/>
        </xsl:for-each>
      </svg>
      <figcaption>
        <span>
          <xsl:value-of select="f:year-name(min($bars?year))"/>
        </span>
        <span>
          <xsl:value-of select="f:year-name(max($bars?year))"/>
        </span>
      </figcaption>
    </figure>
  </xsl:template>

  <!-- The years from the first to the last, or spans of ten or hundred where there are many; each leads to its year. -->
  <xsl:template name="years-at-a-glance" as="element(nav)?">
    <xsl:variable name="bars" as="map(*)*" select="$site?bars?*"/>
    <xsl:variable name="span" as="xs:double" select="max($bars?year) - min($bars?year) + 1"/>
    <xsl:variable name="step" as="xs:integer" select="((1, 2, 5, 10, 20, 50, 100)[$span div . le 60], 500)[1]"/>
    <xsl:if test="count($bars) gt 2">
      <nav class="glance" aria-label="{f:word('chronology', $language)}">
        <xsl:call-template name="strokes">
          <xsl:with-param name="bars" select="$bars"/>
          <xsl:with-param name="step" select="$step"/>
        </xsl:call-template>
        <ol>
          <xsl:for-each-group select="$bars" group-by="floor(?year div $step)">
            <xsl:variable name="first" as="xs:double" select="current-grouping-key() * $step"/>
            <xsl:variable name="count" as="xs:double" select="sum(current-group()?count)"/>
            <li>
              <a href="{current-group()[1]?href}">
                <xsl:value-of select="f:year-name($first), f:year-name($first + $step - 1)[$step gt 1]" separator="–"/>
                <span class="count">
                  <xsl:value-of select="' (' || $count || ')'"/>
                </span>
              </a>
            </li>
          </xsl:for-each-group>
        </ol>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- Something with its date, and where it stands. -->
  <xsl:template name="dated-item" as="element(li)">
    <xsl:context-item as="map(*)" use="required"/>
    <xsl:variable name="href" as="xs:string" select="f:page(?path) || ?address[. ne ''] ! ('#' || encode-for-uri(.))"/>
    <li class="dated {?kind}">
      <span class="date">
        <xsl:value-of select="if (?kind eq 'text') then f:span-of-time(?when) else ?date"/>
      </span>
      <p>
        <xsl:if test="?kind = ('letter', 'birth', 'death', 'origin', 'event')">
          <span class="kind">
            <xsl:value-of select="f:word(?kind, $language) || ': '"/>
          </span>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="?kind eq 'letter'">
            <a href="{$href}">
              <xsl:value-of select="?words(2), ?words(3)[. ne ''] ! (' → ' || .)" separator=""/>
            </a>
          </xsl:when>
          <xsl:otherwise>
            <span>
              <xsl:sequence select="f:in-language(?language)"/>
              <xsl:value-of select="?words(1)"/>
              <a href="{$href}">
                <xsl:value-of select="(?words(2)[. ne ''], ?edition)[1]"/>
              </a>
              <xsl:value-of select="?words(3)"/>
            </span>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:if test="not(?words(2) = ('', ?edition))">
          <xsl:text> </xsl:text>
          <span class="where">
            <xsl:value-of select="?edition"/>
          </span>
        </xsl:if>
      </p>
    </li>
  </xsl:template>
</xsl:stylesheet>
