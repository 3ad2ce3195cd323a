<?xml version="1.0" encoding="UTF-8"?>
<!-- The apparatus: lemma in the text, entry at the foot. Entries are keyed to lines, or marked with letters where the house style asks for that. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The reading in the text, and its entry at the foot. -->
  <xsl:template name="lemma" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$is-apart">
        <xsl:apply-templates select="$content" mode="m:content"/>
        <xsl:if test="not($is-keyed)">
          <xsl:call-template name="note-mark">
            <xsl:with-param name="number" select="f:letters(f:entry-number(.))"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:when>
      <xsl:when test="$is-keyed">
        <xsl:call-template name="keyed-lemma">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$content" mode="m:content"/>
        <xsl:call-template name="lettered-entry"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The lemma between the marks that say where it begins and ends; its entry hangs on the first, on whole lines on the last. -->
  <xsl:template name="keyed-lemma" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="footnote" as="element(fo:footnote)">
      <xsl:call-template name="keyed-footnote">
        <xsl:with-param name="items" select="., f:apart-in(f:other-readings(.))"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:stands-among-blocks(.) or f:holds-block(.)">
        <fo:block id="{f:foot-id(.)}-from"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
        <xsl:call-template name="in-line">
          <xsl:with-param name="run" select="$footnote"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$footnote"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
        <fo:wrapper id="{f:foot-id(.)}-to"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The letter behind a lemma, and the entry that it leads to. -->
  <xsl:template name="lettered-entry" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="footnote" as="element(fo:footnote)">
      <fo:footnote>
        <xsl:call-template name="place"/>
        <xsl:call-template name="measured-mark">
          <xsl:with-param name="number" select="f:letters(f:entry-number(.))"/>
        </xsl:call-template>
        <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt">
          <xsl:call-template name="measured">
            <xsl:with-param name="run" as="element()+">
              <xsl:call-template name="notes-apart">
                <xsl:with-param name="items" select="., f:apart-in(f:other-readings(.))"/>
              </xsl:call-template>
            </xsl:with-param>
          </xsl:call-template>
        </fo:footnote-body>
      </fo:footnote>
    </xsl:variable>
    <xsl:call-template name="in-line">
      <xsl:with-param name="run" select="$footnote"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A footnote stands in a line; after a lemma of whole lines it gets one that takes no room. -->
  <xsl:template name="in-line" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="element()"/>
    <xsl:choose>
      <xsl:when test="f:stands-among-blocks(.) or f:holds-block(.)">
        <fo:block xsl:use-attribute-sets="no-room">
          <xsl:sequence select="$run"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether an element is, or stands in, a reading of an entry: set there in one run, verse lines and all. -->
  <xsl:function name="f:is-reading" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/ancestor-or-self::*[self::tei:rdg or self::tei:lem or self::tei:rdgGrp])"/>
  </xsl:function>

  <!-- An entry: line or letter, lemma, its witnesses, the other readings. -->
  <xsl:template name="entry" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <fo:inline xsl:use-attribute-sets="entry-number" role="Lbl">
      <xsl:value-of select="string-join((f:letters(f:entry-number(.)), f:verse-number(.)), '&#xA0;')"/>
    </fo:inline>
    <xsl:text>&#xA0;</xsl:text>
    <xsl:call-template name="readings"/>
  </xsl:template>

  <!-- Lemma, its witnesses, the other readings. -->
  <xsl:template name="readings" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="lemma" as="element()?" select="f:lemma(.)"/>
    <xsl:value-of select="f:lemma-shortened(f:lemma-words($lemma))"/>
    <xsl:if test="$is-keyed">
      <tp:which/>
    </xsl:if>
    <xsl:if test="$lemma-witnesses">
      <fo:inline xsl:use-attribute-sets="sigla">
        <xsl:value-of select="f:lemma-sigla($lemma) ! (' ' || .)" separator=""/>
      </fo:inline>
    </xsl:if>
    <xsl:value-of select="$lemma-separator || ' '"/>
    <xsl:apply-templates select="f:other-readings(.)" mode="m:content">
      <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The number of the verse line in which an element stands, or of those that its lemma consists of. -->
  <xsl:function name="f:verse-number" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="lines" as="xs:string*" select="
        ($element/ancestor::tei:l[1], $element/self::tei:app/f:lemma(.)/descendant::tei:l) ! string((@tp:n, @n)[1])[. ne '']"/>
    <xsl:sequence select="string-join(distinct-values(($lines[1], $lines[last()])), '–')[. ne '']"/>
  </xsl:function>

  <!-- The number of an entry: @tp:n, else its place among the entries. -->
  <xsl:function name="f:entry-number" as="xs:integer">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="
        if ($app/@tp:n castable as xs:integer) then xs:integer($app/@tp:n)
        else 1 + count($app/preceding::tei:app) + count($app/ancestor::tei:app)"/>
  </xsl:function>

  <!-- 1 to a, 26 to z, 27 to aa. -->
  <xsl:function name="f:letters" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
        (if ($number gt 26) then f:letters(($number - 1) idiv 26) else '')
        || substring('abcdefghijklmnopqrstuvwxyz', ($number - 1) mod 26 + 1, 1)"/>
  </xsl:function>

  <!-- Long lemmas by their first and last words. -->
  <xsl:function name="f:lemma-shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($text)"/>
    <xsl:sequence select="
        if (count($words) gt 5) then string-join($words[position() le 2], ' ') || ' … ' || $words[last()] else $text"/>
  </xsl:function>
</xsl:stylesheet>
