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
  <xsl:template name="note" as="element()*">
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
        <xsl:if test="preceding-sibling::node()[1]/self::tei:note[f:is-marked(.)] and f:is-marked(.)">
          <xsl:call-template name="note-mark">
            <xsl:with-param name="number" select="','"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:call-template name="footnote"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a mark in the text leads to a note at the foot. -->
  <xsl:function name="f:is-marked" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="f:note-place($note) = ('foot', 'margin') and not($is-keyed and f:is-keyed($note))"/>
  </xsl:function>

  <!-- A note at the foot, with what is nested in it. -->
  <xsl:template name="footnote" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="f:stands-behind(.)">
        <xsl:call-template name="end-mark"/>
      </xsl:when>
      <xsl:when test="f:stands-beside(.)">
        <xsl:call-template name="margin-note"/>
      </xsl:when>
      <xsl:when test="$is-keyed">
        <xsl:call-template name="keyed-footnote">
          <xsl:with-param name="items" select="., f:apart-in(.)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="marked-footnote"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The same where every note stands by itself. -->
  <xsl:template name="marked-footnote" as="element(fo:footnote)">
    <xsl:context-item as="element()" use="required"/>
    <fo:footnote>
      <xsl:call-template name="place"/>
      <xsl:call-template name="measured-mark">
        <xsl:with-param name="number" select="f:note-number(.)"/>
      </xsl:call-template>
      <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt">
        <xsl:call-template name="measured">
          <xsl:with-param name="run" as="element()+">
            <xsl:call-template name="notes-apart">
              <xsl:with-param name="items" select="., f:apart-in(.)"/>
            </xsl:call-template>
          </xsl:with-param>
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
      <xsl:variable name="ends-with-note" as="xs:boolean" select="exists(node()[last()]/self::tei:note[f:is-marked(.)])"/>
      <xsl:for-each select="key('hosted', generate-id())[not(ancestor::tp:hidden)]">
        <xsl:if test="f:is-marked(.) and (position() gt 1 or $ends-with-note)">
          <xsl:call-template name="note-mark">
            <xsl:with-param name="number" select="','"/>
          </xsl:call-template>
        </xsl:if>
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
    <xsl:param name="is-beside" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:for-each select="$items">
      <xsl:variable name="block" as="element(fo:block)">
        <fo:block xsl:use-attribute-sets="note">
          <xsl:call-template name="properties"/>
          <xsl:if test="$is-beside">
            <xsl:attribute name="text-align">start</xsl:attribute>
          </xsl:if>
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
      <xsl:choose>
        <xsl:when test="@xml:lang">
          <xsl:call-template name="turned">
            <xsl:with-param name="run" select="$block"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="f:by-letters($block, f:writing-mode(f:language(..)))"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- The number of a note and what it says. -->
  <xsl:template name="note-text" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="begin" as="node()?" select="node()[self::* or normalize-space()][1]"/>
    <xsl:variable name="first" as="element(tei:p)?" select="$begin/self::tei:p"/>
    <xsl:variable name="led" as="element()?" select="$begin[not($first)]/self::* ! f:first-line(.)"/>
    <xsl:variable name="number" as="item()+">
      <fo:inline xsl:use-attribute-sets="note-number" role="Lbl">
        <xsl:value-of select="f:note-number(.)"/>
      </fo:inline>
      <xsl:text>&#xA0;</xsl:text>
    </xsl:variable>
    <xsl:sequence select="$number[not($led)]"/>
    <!-- The first paragraph goes on behind the number. -->
    <xsl:for-each select="$first">
      <xsl:call-template name="inline">
        <xsl:with-param name="content" select="node()"/>
        <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:apply-templates select="node() except $first" mode="m:content">
      <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
      <xsl:with-param name="led" select="$led" tunnel="yes"/>
      <xsl:with-param name="lead" select="$number" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>
</xsl:stylesheet>
