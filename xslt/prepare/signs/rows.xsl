<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map c m f">

  <!--
    First pass of step 40: each element with a row gets the signs of that row. Until the third pass a sign carries
    @names, the views that print it; views that print the same share one sign. Brackets inside equal brackets are left
    out here.
  -->

  <xsl:mode name="m:signs" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- What is hidden stays as it is; a convention may explain its absence in a note. -->
  <xsl:template match="tp:hidden" mode="m:signs" as="element()+">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:variable name="row" as="element(c:row)?" select="$f:row-by-id(@rule)"/>
    <xsl:copy-of select="."/>
    <xsl:if test="exists($row) and exists(*)">
      <xsl:sequence select="f:sign-notes(*, map:merge(for $view in $shown, $print in f:print($row, $view)
          return map:entry($view, $print)))"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tp:view" mode="m:signs" as="element()">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="m:signs">
        <xsl:with-param name="shown" select="tokenize(@names)[. = $shown]" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="tei:*[@tp:row]" mode="m:signs" as="element()">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:param name="open" as="xs:string*" tunnel="yes"/>
    <xsl:variable name="row" as="element(c:row)" select="$f:row-by-id(@tp:row)"/>
    <xsl:variable name="prints" as="map(*)"
        select="map:merge(for $view in $shown, $print in f:print($row, $view)[not(@place = current()/@place)]
          return map:entry($view, $print))"/>
    <!-- Views in which equal brackets already stand around this element. -->
    <xsl:variable name="bracketed" as="xs:string*" select="$shown[concat(., ' ', $row/@joins) = $open]"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:call-template name="words">
        <xsl:with-param name="row" select="$row"/>
        <xsl:with-param name="prints" select="$prints"/>
      </xsl:call-template>
      <xsl:call-template name="printed">
        <xsl:with-param name="row" select="$row"/>
        <xsl:with-param name="prints" select="$prints"/>
        <xsl:with-param name="bracketed" select="$bracketed"/>
        <xsl:with-param name="open" tunnel="yes" select="$open,
            (for $joint in $row/@joins, $view in map:keys($prints)[exists($prints(.)/@open)] return $view || ' ' || $joint)"/>
      </xsl:call-template>
    </xsl:copy>
  </xsl:template>

  <!-- @tp:kind and @tp:say of the context element, where some view prints something for it. -->
  <xsl:template name="words" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="row" as="element(c:row)" required="yes"/>
    <xsl:param name="prints" as="map(*)" required="yes"/>
    <xsl:if test="exists($prints?*/(@open, @close, @sign, @mark, @case, @letter, @line, @note))">
      <xsl:attribute name="tp:kind" select="$row/@kind"/>
      <xsl:variable name="say" as="xs:string" select="f:say($row, ., $language)"/>
      <xsl:if test="$say">
        <xsl:attribute name="tp:say" select="$say"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- The signs of the context element, around and in its content; if it holds blocks, around the content of each. -->
  <xsl:template name="printed" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="row" as="element(c:row)" required="yes"/>
    <xsl:param name="prints" as="map(*)" required="yes"/>
    <xsl:param name="bracketed" as="xs:string*" required="yes"/>
    <!-- What is asked of each of many thousand elements: which kinds of signs its row prints at all. -->
    <xsl:variable name="has" as="map(*)" select="$f:features($row/@id)"/>
    <xsl:variable name="opening" as="element()*" select="if ($has?open) then f:openings(., $row, $prints, $bracketed) else ()"/>
    <xsl:variable name="closing" as="element()*"
        select="if ($has?close or $has?sign or $has?close-word) then f:closings(., $row, $prints, $bracketed) else ()"/>
    <xsl:choose>
      <xsl:when test="*[f:is-block(.)][not(self::tei:note)]">
        <xsl:call-template name="letters">
          <xsl:with-param name="prints" select="$prints"/>
          <xsl:with-param name="around" select="map { 'opening': $opening, 'closing': $closing }"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <!-- One instruction each: Saxon 12.10 drops the last of several function calls joined by commas here. -->
        <xsl:sequence select="$opening"/>
        <xsl:sequence select="if ($has?sign or $has?line or $has?doubtful) then f:bodies(., $row, $prints) else ()"/>
        <xsl:sequence select="if ($has?line) then f:line-ends(., $prints) else ()"/>
        <xsl:choose>
          <xsl:when test="$has?mark or $has?case or $has?letter">
            <xsl:call-template name="letters">
              <xsl:with-param name="prints" select="$prints"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates mode="m:signs"/>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:sequence select="$closing"/>
        <xsl:sequence select="if ($has?note) then f:sign-notes(., $prints) else ()"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The content of the context element; if there are signs, they stand around what each of its blocks holds. -->
  <xsl:template name="blocks-between" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="opening" as="element()*" required="yes"/>
    <xsl:param name="closing" as="element()*" required="yes"/>
    <xsl:for-each select="node()">
      <xsl:choose>
        <xsl:when test="self::*[f:is-block(.)][not(self::tei:note)][not(@tp:row)]">
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <xsl:choose>
              <xsl:when test="*[f:is-block(.)][not(self::tei:note)]">
                <xsl:call-template name="blocks-between">
                  <xsl:with-param name="opening" select="$opening"/>
                  <xsl:with-param name="closing" select="$closing"/>
                </xsl:call-template>
              </xsl:when>
              <xsl:otherwise>
                <xsl:copy-of select="$opening"/>
                <xsl:apply-templates mode="m:signs"/>
                <xsl:copy-of select="$closing"/>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:copy>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="." mode="m:signs"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- The content of the context element, its letters marked, changed in case or replaced as its prints say. -->
  <xsl:template name="letters" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="prints" as="map(*)" required="yes"/>
    <xsl:param name="letter" as="map(*)" tunnel="yes" select="map { }"/>
    <xsl:param name="marked" as="xs:string*" tunnel="yes"/>
    <xsl:param name="around" as="map(*)" select="map { }"/>
    <xsl:variable name="looks" as="map(*)" select="
        map:merge(for $view in map:keys($prints), $print in $prints($view)[@mark or @case]
          return map:entry($view, $print/@mark || ' ' || $print/@case || ' ' || $print/@between-letters))"/>
    <xsl:variable name="look" as="xs:string?"
        select="distinct-values($looks?*)[not(. = $marked)][1]"/>
    <xsl:choose>
      <xsl:when test="exists($look)">
        <xsl:call-template name="look">
          <xsl:with-param name="look" select="$look"/>
          <xsl:with-param name="names" select="map:keys($looks)[$looks(.) eq $look]"/>
          <xsl:with-param name="prints" select="$prints"/>
          <xsl:with-param name="around" select="$around"/>
          <xsl:with-param name="marked" tunnel="yes" select="$marked, $look"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="blocks-between">
          <xsl:with-param name="opening" select="$around?opening"/>
          <xsl:with-param name="closing" select="$around?closing"/>
          <xsl:with-param name="letter" tunnel="yes" select="map:merge(($letter,
              for $view in map:keys($prints), $print in $prints($view)[@letter] return map:entry($view, $print)),
              map { 'duplicates': 'use-first' })"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One look of letters: a mark on each, between two of them (ligatures), or another case. -->
  <xsl:template name="look" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="look" as="xs:string" required="yes"/>
    <xsl:param name="names" as="xs:string+" required="yes"/>
    <xsl:param name="prints" as="map(*)" required="yes"/>
    <xsl:param name="around" as="map(*)" required="yes"/>
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:variable name="parts" as="xs:string+" select="tokenize($look, ' ')"/>
    <xsl:variable name="between" as="xs:boolean" select="$parts[3] eq 'yes'"/>
    <xsl:variable name="attributes" as="attribute()*">
      <xsl:if test="$parts[1]">
        <xsl:attribute name="mark" select="$parts[1]"/>
      </xsl:if>
      <xsl:if test="$parts[2]">
        <xsl:attribute name="case" select="$parts[2]"/>
      </xsl:if>
      <xsl:if test="count($names) lt count($shown)">
        <xsl:attribute name="names" select="$shown[. = $names]"/>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$between and count(node()) eq 1 and text()">
        <xsl:variable name="last" as="xs:string" select="replace(., '^.*?(\S\p{M}*\s*)$', '$1', 's')"/>
        <tp:letters>
          <xsl:sequence select="$attributes"/>
          <xsl:value-of select="substring(., 1, string-length() - string-length($last))"/>
        </tp:letters>
        <xsl:value-of select="$last"/>
      </xsl:when>
      <xsl:otherwise>
        <tp:letters>
          <xsl:sequence select="$attributes"/>
          <xsl:call-template name="letters">
            <xsl:with-param name="prints" select="$prints"/>
            <xsl:with-param name="around" select="$around"/>
          </xsl:call-template>
        </tp:letters>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Text of which some views show signs instead of letters. -->
  <xsl:template match="text()" mode="m:signs" as="node()*">
    <xsl:param name="letter" as="map(*)" tunnel="yes" select="map { }"/>
    <xsl:choose>
      <xsl:when test="map:size($letter) eq 0">
        <xsl:sequence select="."/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="replaced"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The context text, in signs for the views that want it so. -->
  <xsl:template name="replaced" as="node()*">
    <xsl:context-item as="text()" use="required"/>
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:param name="letter" as="map(*)" tunnel="yes"/>
    <xsl:variable name="replaced" as="xs:string*" select="$shown[map:contains($letter, .)]"/>
    <xsl:variable name="rest" as="xs:string*" select="$shown[not(. = $replaced)]"/>
    <xsl:variable name="text" as="text()" select="."/>
    <xsl:for-each-group select="$replaced" group-by="string($letter(.)/@letter)">
      <tp:sign side="only" names="{current-group()}">
        <xsl:value-of select="f:each-letter($text, current-grouping-key())"/>
      </tp:sign>
    </xsl:for-each-group>
    <xsl:choose>
      <xsl:when test="empty($replaced)">
        <xsl:sequence select="."/>
      </xsl:when>
      <xsl:when test="empty($rest)">
        <tp:hidden rule="{$letter?*[1]/../@id}">
          <xsl:value-of select="."/>
        </tp:hidden>
      </xsl:when>
      <xsl:otherwise>
        <tp:view names="{$rest}">
          <xsl:value-of select="."/>
        </tp:view>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
