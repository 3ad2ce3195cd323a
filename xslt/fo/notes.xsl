<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes and readings at the foot of the page. FOP allows no footnote in a footnote: what is nested gives its mark there, and its text follows below. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:note looks on paper. -->
  <xsl:template name="note" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="not($place = ('foot', 'margin'))">
        <xsl:call-template name="note-in-text">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="place" select="$place"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$is-apart">
        <xsl:call-template name="note-mark">
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="exists(f:host(.))"/>
      <xsl:when test="f:stands-among-blocks(.)">
        <fo:block xsl:use-attribute-sets="note-block">
          <xsl:call-template name="properties"/>
          <xsl:call-template name="note-text"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="footnote"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note at the foot, with what is nested in it. -->
  <xsl:template name="footnote" as="element(fo:footnote)">
    <xsl:context-item as="element()" use="required"/>
    <fo:footnote>
      <xsl:call-template name="place"/>
      <xsl:call-template name="note-mark">
        <xsl:with-param name="number" select="f:note-number(.)"/>
      </xsl:call-template>
      <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt">
        <xsl:call-template name="notes-apart">
          <xsl:with-param name="items" select="., f:apart-in(.)"/>
        </xsl:call-template>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <!-- The notes that the source has among its blocks hang on the line before them. -->
  <xsl:key name="hosted" match="tei:note" use="f:host(.) ! generate-id()"/>

  <!-- The block whose last line a note hangs on: for notes that stand between blocks. -->
  <xsl:function name="f:host" as="element()?">
    <xsl:param name="note" as="element()"/>
    <xsl:if test="f:note-place($note) = ('foot', 'margin') and f:stands-among-blocks($note)">
      <!-- In a division of nothing but notes the heading is no line that they could hang on. -->
      <xsl:variable name="has-text" as="xs:boolean" select="
          exists($note/../(tei:p | tei:l | tei:ab | tei:lg | tei:sp | tei:app | tei:opener | tei:speaker))"/>
      <xsl:sequence select="
          f:last-line($note[$has-text]/preceding-sibling::*[not(self::tei:note or self::tei:pb or self::tei:lb or self::tei:cb
                      or self::tei:gb or self::tei:milestone or self::tei:anchor or self::tp:hidden)][1])"/>
    </xsl:if>
  </xsl:function>

  <!-- The block that ends an element and holds running text; none where that is no plain block. -->
  <xsl:function name="f:last-line" as="element()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:choose>
      <xsl:when test="empty($element)"/>
      <xsl:when test="$element/(self::tei:p | self::tei:l | self::tei:ab | self::tei:head | self::tei:speaker | self::tei:salute
                                | self::tei:signed | self::tei:dateline | self::tei:trailer | self::tei:byline)">
        <xsl:sequence select="$element[not(f:holds-block(.))]"/>
      </xsl:when>
      <xsl:when test="$element/(self::tei:lg | self::tei:sp | self::tei:opener | self::tei:closer)">
        <xsl:sequence select="f:last-line($element/*[not(self::tei:note)][last()])"/>
      </xsl:when>
      <xsl:when test="$element/self::tei:app">
        <xsl:sequence select="f:last-line(f:lemma($element)/*[not(self::tei:note)][last()])"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- What hangs on the last line of a block. -->
  <xsl:template name="hosted-notes" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:if test="not($is-apart)">
      <xsl:for-each select="key('hosted', generate-id())[not(ancestor::tp:hidden)]">
        <xsl:call-template name="footnote"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- A note that stands in the text: a block, or a run in its line. -->
  <xsl:template name="note-in-text" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$place eq 'block' or f:holds-block(.)">
        <fo:block xsl:use-attribute-sets="note-block">
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark in the text that leads to a note. -->
  <xsl:template name="note-mark" as="element(fo:inline)">
    <xsl:param name="number" as="xs:string?"/>
    <fo:inline xsl:use-attribute-sets="note-mark" role="Reference">
      <xsl:value-of select="$number"/>
    </fo:inline>
  </xsl:template>

  <!-- Notes and entries below an element that would stand at the foot, in the order of the text. -->
  <xsl:function name="f:apart-in" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="f:notes($elements) | f:entries($elements)"/>
  </xsl:function>

  <!-- The bodies, one below the other. -->
  <xsl:template name="notes-apart" as="element()+">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="items" as="element()+"/>
    <xsl:for-each select="$items">
      <xsl:variable name="block" as="element(fo:block)">
        <fo:block xsl:use-attribute-sets="note">
          <xsl:call-template name="properties"/>
          <xsl:choose>
            <xsl:when test="self::tei:app">
              <xsl:call-template name="entry"/>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="note-text"/>
            </xsl:otherwise>
          </xsl:choose>
        </fo:block>
      </xsl:variable>
      <xsl:call-template name="turned">
        <xsl:with-param name="run" select="$block"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The number of a note and what it says. -->
  <xsl:template name="note-text" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <fo:inline xsl:use-attribute-sets="note-number" role="Lbl">
      <xsl:value-of select="f:note-number(.)"/>
    </fo:inline>
    <xsl:text>&#xA0;</xsl:text>
    <xsl:apply-templates mode="m:content">
      <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The reading in the text, and its entry at the foot. Verse is referred to by line, prose by a letter. -->
  <xsl:template name="lemma" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:apply-templates select="$content" mode="m:content"/>
    <xsl:variable name="mark" as="element(fo:inline)">
      <xsl:call-template name="note-mark">
        <xsl:with-param name="number" select="f:letters(f:entry-number(.))"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$is-apart">
        <xsl:sequence select="$mark"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="footnote" as="element(fo:footnote)">
          <fo:footnote>
            <xsl:call-template name="place"/>
            <xsl:sequence select="$mark"/>
            <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt">
              <xsl:call-template name="notes-apart">
                <xsl:with-param name="items" select="., f:apart-in(f:other-readings(.))"/>
              </xsl:call-template>
            </fo:footnote-body>
          </fo:footnote>
        </xsl:variable>
        <xsl:call-template name="in-line">
          <xsl:with-param name="run" select="$footnote"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
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
    <xsl:variable name="lemma" as="element()?" select="f:lemma(.)"/>
    <fo:inline xsl:use-attribute-sets="entry-number" role="Lbl">
      <xsl:value-of select="string-join((f:letters(f:entry-number(.)), f:verse-number(.)), '&#xA0;')"/>
    </fo:inline>
    <xsl:text>&#xA0;</xsl:text>
    <xsl:value-of select="f:lemma-shortened(f:plain($lemma))"/>
    <fo:inline xsl:use-attribute-sets="sigla">
      <xsl:value-of select="f:sigla($lemma) ! (' ' || .)" separator=""/>
    </fo:inline>
    <xsl:text>] </xsl:text>
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
