<?xml version="1.0" encoding="UTF-8"?>
<!-- The critical apparatus: the lemma in the text, the entries at the end of the division. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The reading that is shown, and the mark of its entry. -->
  <xsl:template name="lemma" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="id" as="xs:string" select="f:some-id(.)"/>
    <xsl:element name="{if (f:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="attributes">
        <xsl:with-param name="id" select="()"/>
      </xsl:call-template>
      <xsl:attribute name="data-entry" select="$id"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:call-template name="note-mark">
        <xsl:with-param name="id" select="$id"/>
        <xsl:with-param name="number" select="f:letters(f:entry-number(.))"/>
        <xsl:with-param name="kind" select="'entry'"/>
      </xsl:call-template>
    </xsl:element>
  </xsl:template>

  <!-- The number of an entry: its place among those of the page, those inside readings included. -->
  <xsl:function name="f:entry-number" as="xs:integer">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="($entry-numbers(f:some-id($app)), 1 + count($app/preceding::tei:app | $app/ancestor::tei:app))[1]"/>
  </xsl:function>

  <!-- Each entry of the page, by its address, with its number. -->
  <xsl:variable name="entry-numbers" as="map(xs:string, xs:integer)" select="
      let $entries := f:entries(/)
      return map:merge(for $i in 1 to count($entries) return map:entry(f:some-id($entries[$i]), $i),
                       map{'duplicates': 'use-first'})"/>

  <!-- 1 to a, 26 to z, 27 to aa. -->
  <xsl:function name="f:letters" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
        (if ($number gt 26) then f:letters(($number - 1) idiv 26) else '')
        || substring('abcdefghijklmnopqrstuvwxyz', ($number - 1) mod 26 + 1, 1)"/>
  </xsl:function>

  <!-- The entries of a part of the text, tier by tier: line, lemma, readings. -->
  <xsl:template name="apparatus" as="item()*">
    <xsl:param name="part" as="element()*"/>
    <xsl:for-each-group select="f:entries($part) | $part/self::tei:app[f:has-entry(.)][f:is-in-text(.)]" group-by="f:tier(.)">
      <xsl:sort select="index-of($f:tiers, current-grouping-key())"/>
      <section class="apparatus" role="doc-endnotes" data-tier="{current-grouping-key()}"
               aria-label="{f:ui(current-grouping-key())} {f:span-of(current-group() ! f:letters(f:entry-number(.)))}">
        <xsl:call-template name="tier-name"/>
        <ol>
          <xsl:for-each select="current-group()">
            <li>
              <xsl:call-template name="attributes">
                <xsl:with-param name="id" select="f:some-id(.)"/>
              </xsl:call-template>
              <xsl:sequence select="f:views-around(.)"/>
              <xsl:call-template name="entry"/>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <!-- One entry of the apparatus: its number, the lemma and its witnesses, the readings and theirs. -->
  <xsl:template name="entry" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="lemma" as="element()?" select="f:lemma(.)"/>
    <xsl:variable name="line" as="xs:string?" select="f:line-of(.)"/>
    <xsl:call-template name="back-link">
      <xsl:with-param name="id" select="f:some-id(.)"/>
      <xsl:with-param name="number" select="f:letters(f:entry-number(.))"/>
    </xsl:call-template>
    <div class="note-text">
      <span class="entry-lemma" data-generated="">
        <xsl:value-of select="$line ! (. || ' '), f:shortened(f:lemma-words($lemma)) || '] '" separator=""/>
      </span>
      <xsl:for-each select="$lemma">
        <xsl:if test="$lemma-witnesses and exists(f:lemma-sigla(.))">
          <span class="sigla" data-generated="">
            <xsl:value-of select="string-join(f:lemma-sigla(.), ' ') || '; '"/>
          </span>
        </xsl:if>
      </xsl:for-each>
      <xsl:apply-templates select="f:other-readings(.)" mode="m:content"/>
    </div>
  </xsl:template>

  <!-- Long lemmas by their first and last words. -->
  <xsl:function name="f:shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($text)"/>
    <xsl:sequence select="
        if (count($words) gt 6) then string-join($words[position() le 2], ' ') || ' … ' || $words[last()] else $text"/>
  </xsl:function>

  <!-- The number of the line in which an element stands: of its verse, else of the last line break before it. -->
  <xsl:function name="f:line-of" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        string(($element/ancestor::tei:l[1]/(@tp:n, @n)[1],
                $element/ancestor::tei:ab[1]//tei:lb[. &lt;&lt; $element][last()]/@n)[1])[. ne '']"/>
  </xsl:function>

  <!-- The witnesses that a reading names, by their identifiers; those of a group one by one. -->
  <xsl:function name="f:witnesses" as="xs:string*">
    <xsl:param name="wit" as="attribute()"/>
    <xsl:for-each select="tokenize($wit) ! replace(., '^.*#', '')[. ne '']">
      <xsl:variable name="named" as="element()?" select="key('f:by-id', ., root($wit))[1]"/>
      <xsl:sequence select="if ($named/self::tei:listWit) then $named//tei:witness/@xml:id ! string() else ."/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
