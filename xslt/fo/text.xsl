<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, headings, paragraphs, blocks and runs of text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- A division with its address and what the running head says while it lasts. -->
  <xsl:template name="section" as="element(fo:block)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:variable name="in-columns" as="xs:boolean" select="exists(f:counterpart(.))"/>
    <xsl:if test="not(f:is-counterpart(.))">
      <fo:block role="Sect">
        <xsl:call-template name="properties">
          <xsl:with-param name="id" select="f:section-id(.)[not($in-columns)]"/>
        </xsl:call-template>
        <xsl:call-template name="section-marker"/>
        <xsl:if test="$counted eq 'section' and $level eq 1">
          <fo:block id="anew-{@tp:id}"/>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="$in-columns and $parallel eq 'facing'">
            <xsl:call-template name="left-pages"/>
          </xsl:when>
          <xsl:when test="$in-columns">
            <xsl:call-template name="in-columns"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="part-beginning"/>
            <xsl:apply-templates select="$content" mode="m:content"/>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="notes-of-section"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The opening of a division whose content is set in several parts. -->
  <xsl:template name="section-opening" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <fo:block id="{f:section-id(.)}">
      <xsl:call-template name="section-marker"/>
      <xsl:if test="$counted eq 'section' and f:is-division(.) and f:level(.) le 1">
        <fo:block id="anew-{@tp:id}"/>
      </xsl:if>
      <xsl:if test="self::tei:TEI">
        <fo:block xsl:use-attribute-sets="title-main">
          <xsl:value-of select="f:document-title(.)"/>
        </fo:block>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <!-- What the running head says while a division lasts. -->
  <xsl:template name="section-marker" as="element(fo:marker)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="text" as="xs:string" select="if (self::tei:TEI) then f:document-title(.) else f:heading-text(.)"/>
    <xsl:if test="$text ne '' and not(ancestor::tei:floatingText)">
      <fo:marker marker-class-name="section">
        <xsl:value-of select="f:shortened($text, 60)"/>
      </fo:marker>
    </xsl:if>
  </xsl:template>

  <!-- How b:body looks on paper, where it is not cut into parts. -->
  <xsl:template name="body" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="part" as="xs:string"/>
    <fo:block>
      <xsl:call-template name="properties"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </fo:block>
  </xsl:template>

  <!-- Only reached for what is not cut into parts. -->
  <xsl:template name="document" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:apply-templates select="$content" mode="m:content"/>
  </xsl:template>

  <!-- How b:heading looks on paper: three sizes, and a small one for headings outside the outline. -->
  <xsl:template name="heading" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:choose>
      <xsl:when test="$level eq 0">
        <fo:block xsl:use-attribute-sets="heading-small">
          <xsl:call-template name="heading-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </xsl:when>
      <xsl:when test="$level eq 1">
        <fo:block xsl:use-attribute-sets="heading-1" role="H1">
          <xsl:call-template name="heading-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </xsl:when>
      <xsl:when test="$level eq 2">
        <fo:block xsl:use-attribute-sets="heading-2" role="H2">
          <xsl:call-template name="heading-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="heading-3" role="H{min(($level, 6))}">
          <xsl:call-template name="heading-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What a heading holds. -->
  <xsl:template name="heading-content" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:call-template name="properties"/>
    <xsl:call-template name="as-counted">
      <xsl:with-param name="run" as="item()*">
        <xsl:call-template name="run-in"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
        <xsl:call-template name="hosted-notes"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- How b:paragraph looks on paper: a verse line, or a paragraph, indented when it follows another. -->
  <xsl:template name="paragraph" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$is-apart and f:is-reading(.)">
        <fo:inline>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:inline>
        <xsl:value-of select="' | '[current()/following-sibling::tei:l]"/>
      </xsl:when>
      <xsl:when test="$look = 'verse'">
        <fo:block xsl:use-attribute-sets="verse">
          <xsl:call-template name="verse">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="paragraph">
          <xsl:if test="not(f:follows-paragraph(.))">
            <xsl:attribute name="text-indent">0pt</xsl:attribute>
          </xsl:if>
          <xsl:call-template name="drop-capital"/>
          <xsl:call-template name="properties">
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
          <xsl:call-template name="head-marker"/>
          <xsl:call-template name="lines">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a paragraph comes after another, so that its first line is indented. -->
  <xsl:function name="f:follows-paragraph" as="xs:boolean">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:variable name="before" as="element()?" select="
        $paragraph/preceding-sibling::*[not(self::tei:pb or self::tei:lb or self::tei:cb or self::tei:milestone or self::tp:hidden
                                            or self::tei:anchor)][1]"/>
    <xsl:sequence select="
        exists($before/(self::tei:p | self::tei:ab | self::tei:said | self::tei:list | self::tei:quote | self::tei:cit | self::tei:q))"/>
  </xsl:function>

  <!-- How b:block looks on paper. -->
  <xsl:template name="block" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <fo:block>
      <xsl:call-template name="properties">
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:call-template name="head-marker"/>
      <xsl:call-template name="marked">
        <xsl:with-param name="content" select="$content"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- A run of text; one that holds blocks is a block. -->
  <xsl:template name="inline" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="inside" as="item()*">
      <xsl:call-template name="marked">
        <xsl:with-param name="content" select="$content"/>
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:is-empty($inside)">
        <xsl:call-template name="anchor"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="fo:{if (* and f:holds-block(.) and not($is-apart and f:is-reading(.))) then 'block' else 'inline'}">
          <xsl:call-template name="properties">
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
          <xsl:sequence select="f:in-small-caps($inside, ($look, f:look(.)) = 'small-caps')"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The content, with quotation marks where it has none. -->
  <xsl:template name="marked" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:variable name="quotes" as="xs:string*" select="if ($look = 'quoted') then f:added-quotes(.) else ()"/>
    <xsl:call-template name="run-in"/>
    <xsl:value-of select="$quotes[1]"/>
    <xsl:apply-templates select="$content" mode="m:content"/>
    <xsl:value-of select="$quotes[2]"/>
    <xsl:call-template name="hosted-notes"/>
  </xsl:template>

  <!-- How b:cit looks on paper: set in, or a run in its line. -->
  <xsl:template name="cit" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:choose>
      <xsl:when test="f:is-block(.) and not(ancestor::tei:entry or ancestor::tei:entryFree)">
        <fo:block xsl:use-attribute-sets="quotation" role="BlockQuote">
          <xsl:call-template name="properties">
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
          <xsl:call-template name="run-in"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="inline">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How b:title looks on paper. -->
  <xsl:template name="title" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:call-template name="block">
      <xsl:with-param name="content" select="$content"/>
      <xsl:with-param name="look" select="$look"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
