<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks, paragraphs, quotations, titles and headings. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mml="http://www.w3.org/1998/Math/MathML" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A block of running text. -->
  <xsl:template name="block" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:if test="@tp:say">
        <xsl:call-template name="say"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </div>
  </xsl:template>

  <!-- A p of HTML holds no blocks; a paragraph that does is a div. -->
  <xsl:template name="paragraph" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="$look = 'verse' or * and f:holds-block(.)">
        <div>
          <xsl:call-template name="paragraph-content">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="look" select="$look[. ne 'verse']"/>
            <xsl:with-param name="number" select="$number"/>
          </xsl:call-template>
        </div>
      </xsl:when>
      <xsl:when test="$look = 'code'">
        <pre>
          <xsl:call-template name="paragraph-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </pre>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:call-template name="paragraph-content">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="look" select="$look"/>
            <xsl:with-param name="number" select="$number"/>
          </xsl:call-template>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is in a paragraph or line: its address and looks, its number, its text. -->
  <xsl:template name="paragraph-content" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:call-template name="attributes">
      <xsl:with-param name="look" select="$look"/>
      <xsl:with-param name="id" select="(@tp:id, @xml:id)[1] ! string()"/>
    </xsl:call-template>
    <xsl:for-each select="f:parts-before(.)[. ne '']">
      <xsl:attribute name="data-before" select="."/>
    </xsl:for-each>
    <xsl:if test="exists($number)">
      <span class="line-number" data-generated="">
        <xsl:value-of select="$number"/>
      </span>
    </xsl:if>
    <xsl:if test="@tp:say">
      <xsl:call-template name="say"/>
    </xsl:if>
    <xsl:apply-templates select="$content" mode="m:content"/>
  </xsl:template>

  <!-- Quotations in blocks; a cit in a line is a run. -->
  <xsl:template name="cit" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:element name="{if (self::tei:cit) then (if (f:is-block(.)) then 'div' else 'span') else 'blockquote'}">
      <xsl:call-template name="attributes">
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:if test="@tp:say">
        <xsl:call-template name="say"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </xsl:element>
  </xsl:template>

  <!-- A title that stands as a block. -->
  <xsl:template name="title" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:call-template name="block">
      <xsl:with-param name="content" select="$content"/>
      <xsl:with-param name="look" select="$look"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading of a division has its rank in the outline; any other is a block. -->
  <xsl:template name="heading" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <!-- Divisions without a heading leave no gap in the ranks. -->
    <xsl:variable name="rank" as="xs:integer" select="$first-rank + count(../ancestor::*[f:is-division(.)][tei:head])"/>
    <xsl:variable name="blocks" as="xs:boolean" select="f:holds-block(.)"/>
    <xsl:element name="{if ($level eq 0 or $blocks or $rank gt 6) then 'div' else 'h' || $rank}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="$level gt 0 and ($blocks or $rank gt 6)">
        <xsl:attribute name="role">heading</xsl:attribute>
        <xsl:attribute name="aria-level" select="$rank"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </xsl:element>
  </xsl:template>

  <!-- The rank of the headings of first divisions: below the page's title, and below the title of each text of a corpus. -->
  <xsl:variable name="first-rank" as="xs:integer" select="if (/tei:teiCorpus) then 3 else 2"/>
</xsl:stylesheet>
