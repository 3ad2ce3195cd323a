<?xml version="1.0" encoding="UTF-8"?>
<!-- Before the text: title page or title block, table of contents, bookmarks. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- A book opens with a title page, its imprint on the back, and the contents. -->
  <xsl:template name="front-pages" as="element(fo:page-sequence)*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:if test="$half-title">
      <xsl:call-template name="half-title"/>
    </xsl:if>
    <fo:page-sequence master-reference="title" format="i" initial-page-number="{if ($half-title) then 'auto-odd' else 1}">
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="title-page">
          <xsl:for-each select="*">
            <xsl:call-template name="title-lines"/>
          </xsl:for-each>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
    <fo:page-sequence master-reference="imprint" format="i">
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="imprint">
          <xsl:for-each select="*">
            <xsl:call-template name="imprint"/>
          </xsl:for-each>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
    <xsl:if test="$has-contents">
      <xsl:call-template name="contents-pages">
        <xsl:with-param name="entries" select="$entries"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The lines of the contents. -->
  <xsl:variable name="entries" as="element()*">
    <xsl:apply-templates select="$document/*" mode="m:contents"/>
  </xsl:variable>

  <!-- Whether a page with the contents comes first: in books. -->
  <xsl:variable name="has-contents" as="xs:boolean" select="$is-book and $contents and count($entries) gt 1"/>

  <!-- The title alone, on the first page; its back stays empty. -->
  <xsl:template name="half-title" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="title" format="i" initial-page-number="1" force-page-count="even">
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="half-title">
          <xsl:value-of select="$edition-title"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The contents, on a right-hand page. In: its entries. -->
  <xsl:template name="contents-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="entries" as="element()+" required="yes"/>
    <fo:page-sequence master-reference="text" format="i" initial-page-number="auto-odd">
      <xsl:call-template name="running-heads"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="flow">
          <fo:block xsl:use-attribute-sets="heading-1" id="contents">
            <fo:marker marker-class-name="section">
              <xsl:value-of select="f:ui('contents')"/>
            </fo:marker>
            <xsl:value-of select="f:ui('contents')"/>
          </fo:block>
          <fo:block role="TOC">
            <xsl:sequence select="$entries"/>
          </fo:block>
          <xsl:call-template name="listings"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Author, title, subtitle, editor, in the middle of the page. -->
  <xsl:template name="title-lines" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="statement" as="element()?" select="tei:teiHeader/tei:fileDesc/tei:titleStmt"/>
    <xsl:for-each select="$statement/tei:author[normalize-space()]">
      <fo:block xsl:use-attribute-sets="title-author">
        <xsl:value-of select="f:plain(.)"/>
      </fo:block>
    </xsl:for-each>
    <fo:block xsl:use-attribute-sets="title-main">
      <xsl:value-of select="$edition-title"/>
    </fo:block>
    <xsl:for-each select="$statement/tei:title[@type = ('sub', 'alt', 'desc')][normalize-space()]">
      <fo:block xsl:use-attribute-sets="title-sub">
        <xsl:value-of select="f:plain(.)"/>
      </fo:block>
    </xsl:for-each>
    <xsl:if test="$statement/tei:editor[normalize-space()]">
      <fo:block xsl:use-attribute-sets="title-editor">
        <xsl:value-of select="f:ui('edited-by') || ' ' || f:names-in-words(f:people($statement/tei:editor))"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The same above the text, where there is no title page. -->
  <xsl:template name="title-block" as="element(fo:block)">
    <xsl:context-item as="item()" use="optional"/>
    <fo:block xsl:use-attribute-sets="title-block" id="uncounted-title">
      <xsl:for-each select="$document/*">
        <xsl:call-template name="title-lines"/>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- Publisher, place and date, licence; the program. -->
  <xsl:template name="imprint" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="publication" as="element()?" select="tei:teiHeader/tei:fileDesc/tei:publicationStmt"/>
    <xsl:variable name="line" as="xs:string*" select="
        $publication/(tei:publisher, tei:authority, tei:distributor)[normalize-space()] ! f:plain(.),
        string-join(($publication/tei:pubPlace[1] ! f:plain(.), $publication/tei:date[1] ! (f:plain(.)[. ne ''], string(@when))[1])[. ne ''], ' ')"/>
    <xsl:for-each select="$line[normalize-space()]">
      <fo:block>
        <xsl:value-of select="."/>
      </fo:block>
    </xsl:for-each>
    <xsl:call-template name="licence"/>
  </xsl:template>

  <!-- The licence in its own words, and its address. In: the document element. -->
  <xsl:template name="licence" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:for-each select="tei:teiHeader/tei:fileDesc/tei:publicationStmt/tei:availability/tei:licence[1]">
      <fo:block space-before="0.6em">
        <xsl:value-of select="f:breakable((f:plain(.)[. ne ''], string(@target))[1])"/>
      </fo:block>
      <xsl:if test="f:plain(.) ne '' and f:safe-url(@target)">
        <fo:block>
          <fo:basic-link external-destination="{f:uri(f:safe-url(@target))}">
            <xsl:value-of select="f:breakable(string(@target))"/>
          </fo:basic-link>
        </fo:block>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:variable name="document" as="document-node()" select="root(/*)"/>

  <!-- Contents: a line for each division with a heading, down to the depth wanted. -->
  <xsl:template match="tei:teiCorpus | tei:text | tei:group | tei:front | tei:body | tei:back" mode="m:contents" as="element()*">
    <xsl:apply-templates select="f:in-order(.)[self::*]" mode="m:contents"/>
  </xsl:template>

  <xsl:template match="tei:TEI" mode="m:contents" as="element()*">
    <xsl:if test="parent::tei:teiCorpus">
      <xsl:call-template name="contents-line">
        <xsl:with-param name="text" select="f:document-title(.)"/>
        <xsl:with-param name="level" select="1"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="tei:text" mode="m:contents"/>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7"
                mode="m:contents" as="element()*">
    <xsl:variable name="text" as="xs:string" select="f:heading-text(.)"/>
    <xsl:variable name="level" as="xs:integer" select="f:level(.) + (if (ancestor::tei:teiCorpus) then 1 else 0)"/>
    <xsl:if test="$text ne '' and $level le $contents-depth">
      <xsl:call-template name="contents-line">
        <xsl:with-param name="text" select="$text"/>
        <xsl:with-param name="level" select="$level"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$level lt $contents-depth">
      <xsl:apply-templates select="*" mode="m:contents"/>
    </xsl:if>
  </xsl:template>

  <!-- A line of the contents. In: the division. -->
  <xsl:template name="contents-line" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:call-template name="line-with-page">
      <xsl:with-param name="text" select="$text"/>
      <xsl:with-param name="goal" select="f:section-id(.)"/>
      <xsl:with-param name="language" select="f:language((tei:head, .)[1])"/>
      <xsl:with-param name="indent" select="1.2 * ($level - 1) + 1.2"/>
      <xsl:with-param name="role" as="attribute()">
        <xsl:attribute name="role" select="'TOCI'"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- All the headings of a division in one line, without their notes. -->
  <xsl:function name="f:heading-text" as="xs:string">
    <xsl:param name="section" as="element()"/>
    <xsl:sequence select="f:plain($section/tei:head[1])"/>
  </xsl:function>

  <!-- The address of a division: it always has one, for contents and bookmarks. -->
  <xsl:function name="f:section-id" as="xs:string">
    <xsl:param name="section" as="element()"/>
    <xsl:sequence select="f:some-id($section)"/>
  </xsl:function>

  <!-- The outline that a reader of the PDF opens beside the page. -->
  <xsl:template name="bookmarks" as="element(fo:bookmark-tree)?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="bookmarks" as="element()*">
      <xsl:apply-templates select="*" mode="m:bookmarks"/>
    </xsl:variable>
    <xsl:if test="exists($bookmarks)">
      <fo:bookmark-tree>
        <xsl:sequence select="$bookmarks"/>
      </fo:bookmark-tree>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:teiCorpus | tei:text | tei:group | tei:front | tei:body | tei:back" mode="m:bookmarks" as="element()*">
    <xsl:apply-templates select="f:in-order(.)[self::*]" mode="m:bookmarks"/>
  </xsl:template>

  <xsl:template match="tei:TEI" mode="m:bookmarks" as="element()*">
    <xsl:choose>
      <xsl:when test="parent::tei:teiCorpus">
        <xsl:call-template name="bookmark">
          <xsl:with-param name="text" select="f:document-title(.)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="tei:text" mode="m:bookmarks"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7"
                mode="m:bookmarks" as="element()*">
    <xsl:call-template name="bookmark">
      <xsl:with-param name="text" select="f:heading-text(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A bookmark with those below it; a division without a heading leaves its place to those below. -->
  <xsl:template name="bookmark" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$text eq ''">
        <xsl:apply-templates select="*" mode="m:bookmarks"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:bookmark internal-destination="{f:section-id(.)}" starting-state="{if (f:level(.) lt 2) then 'show' else 'hide'}">
          <fo:bookmark-title>
            <xsl:value-of select="$text"/>
          </fo:bookmark-title>
          <xsl:apply-templates select="*" mode="m:bookmarks"/>
        </fo:bookmark>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
