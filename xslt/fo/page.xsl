<?xml version="1.0" encoding="UTF-8"?>
<!-- The page: its masters, its running heads, and one sequence of pages for each part of the text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- Margins as in a book: the inner narrower than the outer, the foot deeper than the head; wide for notes in them. -->
  <xsl:variable name="inner" as="xs:double" select="
      ($margins[1], round($page-width * (if ($margin-notes = ('inner', 'left', 'right')) then 0.22 else 0.115)))[1]"/>
  <xsl:variable name="outer" as="xs:double" select="
      ($margins[2], round($page-width * (if ($margin-notes = ('outer', 'left', 'right')) then 0.24 else 0.135)))[1]"/>
  <xsl:variable name="head" as="xs:double" select="($margins[3], round($page-height * 0.055))[1]"/>
  <xsl:variable name="foot" as="xs:double" select="($margins[4], round($page-height * 0.055))[1]"/>

  <!-- Between running head and text, and between text and page number. -->
  <xsl:variable name="head-space" as="xs:double" select="round($page-height * 0.042)"/>
  <xsl:variable name="foot-space" as="xs:double" select="round($page-height * 0.045)"/>

  <!-- The width of the text, for images and tables. -->
  <xsl:variable name="measure" as="xs:double" select="$page-width - $inner - $outer"/>

  <!-- Whether the text is long enough for a title page of its own. -->
  <xsl:variable name="is-book" as="xs:boolean" select="
      string-length(string-join($document//tei:text[not(ancestor::tei:text)])) gt $book-length"/>

  <xsl:template match="/" as="element(fo:root)">
    <xsl:variable name="parts" as="map(*)*" select="f:parts(*)"/>
    <fo:root xsl:use-attribute-sets="root" xml:lang="{f:document-language(*)}">
      <xsl:call-template name="keys"/>
      <xsl:call-template name="masters"/>
      <xsl:call-template name="document-metadata"/>
      <xsl:call-template name="bookmarks"/>
      <xsl:if test="$is-book">
        <xsl:call-template name="front-pages"/>
      </xsl:if>
      <xsl:for-each select="if (exists($parts)) then $parts else map{'pieces': (), 'language': $ui-language}">
        <xsl:variable name="number" as="xs:integer" select="position()"/>
        <xsl:variable name="titled" as="xs:boolean" select="$number eq 1 and not($is-book)"/>
        <xsl:choose>
          <xsl:when test="?pieces[last()] ! f:piece-faces(.)">
            <xsl:call-template name="facing-sequences">
              <xsl:with-param name="part" select="."/>
              <xsl:with-param name="number" select="$number"/>
              <xsl:with-param name="titled" select="$titled"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:when test="$parallel eq 'facing' and not($titled) and f:prints-nothing(.)"/>
          <xsl:otherwise>
            <xsl:call-template name="sequence">
              <xsl:with-param name="part" select="."/>
              <xsl:with-param name="number" select="$number"/>
              <xsl:with-param name="titled" select="$titled"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:call-template name="endnotes"/>
      <xsl:call-template name="concordance-pages"/>
      <xsl:call-template name="index-pages"/>
      <xsl:call-template name="back-pages"/>
    </fo:root>
  </xsl:template>

  <!-- The language of the whole: the document's, else that of the interface. -->
  <xsl:function name="f:document-language" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="tag" as="xs:string" select="
        translate(string(($document/tei:text/@xml:lang, $document/@xml:lang, $document//tei:text/@xml:lang)[1]), '_', '-')"/>
    <xsl:sequence select="if (matches($tag, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')) then $tag else $ui-language"/>
  </xsl:function>

  <!-- The kinds of pages, and which comes where. -->
  <xsl:template name="masters" as="element(fo:layout-master-set)">
    <fo:layout-master-set>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'right'"/>
      </xsl:call-template>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'left'"/>
      </xsl:call-template>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'opening-right'"/>
      </xsl:call-template>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'opening-left'"/>
      </xsl:call-template>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'title'"/>
      </xsl:call-template>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'imprint'"/>
      </xsl:call-template>
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="'blank'"/>
      </xsl:call-template>
      <fo:page-sequence-master master-name="text">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference master-reference="blank" blank-or-not-blank="blank"/>
          <fo:conditional-page-master-reference master-reference="opening-right" page-position="first" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="opening-left" page-position="first" odd-or-even="even"/>
          <fo:conditional-page-master-reference master-reference="right" odd-or-even="odd"/>
          <fo:conditional-page-master-reference master-reference="left" odd-or-even="even"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <xsl:if test="$parallel eq 'facing'">
        <xsl:call-template name="facing-masters"/>
      </xsl:if>
      <xsl:if test="exists($indexed | $concordant)">
        <xsl:call-template name="column-masters"/>
      </xsl:if>
    </fo:layout-master-set>
  </xsl:template>

  <!-- A page of the book; its name says which running heads it has. In: how many columns it has; which flow it takes. -->
  <xsl:template name="master" as="element(fo:simple-page-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="columns" as="xs:integer" select="1"/>
    <xsl:param name="region" as="xs:string" select="'xsl-region-body'"/>
    <xsl:variable name="is-left" as="xs:boolean" select="$name = ('left', 'opening-left', 'imprint')"/>
    <fo:simple-page-master master-name="{'columns-'[$columns gt 1]}{$name}" page-width="{$page-width}mm" page-height="{$page-height}mm"
                           margin-top="{$head}mm" margin-bottom="{$foot}mm"
                           margin-left="{if ($is-left) then $outer else $inner}mm"
                           margin-right="{if ($is-left) then $inner else $outer}mm">
      <xsl:call-template name="trim"/>
      <fo:region-body margin-top="{$head-space}mm" margin-bottom="{$foot-space}mm" column-count="{$columns}" column-gap="5mm"
                      region-name="{$region}" display-align="{if ($name eq 'imprint') then 'after' else 'before'}"/>
      <fo:region-before extent="{$head-space}mm" region-name="{$name}-head"/>
      <fo:region-after extent="{$foot-space}mm" region-name="{$name}-foot" display-align="after"/>
    </fo:simple-page-master>
  </xsl:template>

  <!-- What lies outside the page that the reader gets. The marks themselves are drawn into the finished file. -->
  <xsl:template name="trim" as="attribute()*">
    <xsl:if test="$bleed gt 0">
      <xsl:attribute name="fox:bleed" select="$bleed || 'mm'"/>
    </xsl:if>
    <xsl:if test="$crop-marks">
      <xsl:attribute name="fox:crop-offset" select="$bleed + 8 || 'mm'"/>
      <xsl:attribute name="fox:crop-box">media-box</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- The pages of one part. The lines of its first block are counted (see keys.xsl). -->
  <xsl:template name="sequence" as="element(fo:page-sequence)">
    <xsl:param name="part" as="map(*)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="titled" as="xs:boolean" select="false()"/>
    <fo:page-sequence master-reference="text" xml:lang="{$part?language}">
      <xsl:choose>
        <xsl:when test="$number eq 1">
          <xsl:attribute name="initial-page-number">1</xsl:attribute>
          <!-- What points to the whole document leads here. -->
          <xsl:for-each select="$document/* ! f:linked-id(.)">
            <xsl:attribute name="id" select="."/>
          </xsl:for-each>
        </xsl:when>
        <xsl:when test="$recto and f:opens-chapter($part)">
          <xsl:attribute name="initial-page-number">auto-odd</xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:call-template name="running-heads">
        <xsl:with-param name="sequence" select="$number"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="flow" id="lines-{$number}-{f:text-number($part)}">
          <xsl:if test="$titled">
            <xsl:call-template name="title-block"/>
          </xsl:if>
          <xsl:for-each select="$part?pieces">
            <xsl:call-template name="piece">
              <xsl:with-param name="piece" select="."/>
            </xsl:call-template>
          </xsl:for-each>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The number of the text among those of a corpus that a part begins with: line numbers may begin anew with it. -->
  <xsl:function name="f:text-number" as="xs:integer">
    <xsl:param name="part" as="map(*)"/>
    <xsl:sequence select="count($part?pieces[1]?document/preceding::tei:TEI)"/>
  </xsl:function>

  <!-- Whether a part begins with a division of the first rank, or with a document. -->
  <xsl:function name="f:opens-chapter" as="xs:boolean">
    <xsl:param name="part" as="map(*)"/>
    <xsl:variable name="first" as="node()*" select="($part?pieces[1]?opens, $part?pieces[1]?nodes[1])"/>
    <xsl:sequence select="exists($first[self::tei:TEI or f:is-division(.) and f:level(.) le 1])"/>
  </xsl:function>
</xsl:stylesheet>
