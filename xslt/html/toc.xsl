<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents, made from the headings of divisions and the titles of a corpus's texts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The contents, where there are at least two places to go to. -->
  <xsl:template name="toc" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="count(descendant::tei:TEI) gt 1 or count(descendant::tei:head[f:is-division(..)]) gt 1
                  or count(descendant::tei:div[f:is-numbered(.)]) gt 2">
      <nav class="toc" aria-label="{f:ui('contents')}" data-generated="">
        <details open="">
          <summary>
            <xsl:value-of select="f:ui('contents')"/>
          </summary>
          <xsl:where-populated>
            <ol>
              <xsl:apply-templates select="." mode="m:toc"/>
            </ol>
          </xsl:where-populated>
        </details>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:TEI | tei:text | tei:group | tei:front | tei:body | tei:back" mode="m:toc"
                as="item()*">
    <xsl:apply-templates select="*" mode="m:toc"/>
  </xsl:template>

  <!-- Texts first: registers stand behind them. -->
  <xsl:template match="tei:teiCorpus" mode="m:toc" as="item()*" priority="1">
    <xsl:variable name="registers" as="element()*" select="tei:TEI[f:is-authority(.)]"/>
    <xsl:choose>
      <xsl:when test="parent::tei:teiCorpus">
        <xsl:call-template name="toc-entry">
          <xsl:with-param name="title" select="f:document-title(.)"/>
          <xsl:with-param name="below" select="* except $registers"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="* except $registers, descendant::tei:TEI[f:is-authority(.)]" mode="m:toc"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:TEI[parent::tei:teiCorpus]" mode="m:toc" as="item()*">
    <xsl:call-template name="toc-entry">
      <xsl:with-param name="title" select="f:document-title(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A division; one without a heading leaves its place to those below. -->
  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7" mode="m:toc"
                as="item()*">
    <xsl:choose>
      <xsl:when test="f:level(.) gt $toc-depth"/>
      <xsl:when test="tei:head">
        <xsl:call-template name="toc-entry">
          <xsl:with-param name="title" select="f:plain(tei:head[1])"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="f:is-numbered(.)">
        <xsl:call-template name="toc-entry">
          <xsl:with-param name="title" select="normalize-space(@n)"/>
          <xsl:with-param name="below" select="if (parent::*[f:is-numbered(.)]) then () else *"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*" mode="m:toc"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An entry with those below it. -->
  <xsl:template name="toc-entry" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="below" as="node()*" select="*"/>
    <li>
      <xsl:if test="f:is-numbered(.)">
        <xsl:attribute name="class">number-only</xsl:attribute>
      </xsl:if>
      <a href="#{f:some-id(.)}">
        <xsl:sequence select="(tei:head[1][@xml:lang], .[@xml:lang])[1] ! f:language-attributes(.)"/>
        <xsl:value-of select="$title"/>
      </a>
      <xsl:where-populated>
        <ol>
          <xsl:apply-templates select="$below" mode="m:toc"/>
        </ol>
      </xsl:where-populated>
    </li>
  </xsl:template>

  <!-- A list that the source asks for: the contents are in the page already. -->
  <xsl:template name="index" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string"/>
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
