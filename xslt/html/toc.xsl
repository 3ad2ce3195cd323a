<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents, made from the headings of divisions and the titles of a corpus's texts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The table of contents, where there is more than one heading. -->
  <xsl:template name="toc" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="entries" as="element()*">
      <xsl:apply-templates mode="m:toc"/>
    </xsl:variable>
    <xsl:if test="count($entries/descendant-or-self::li) gt 1">
      <nav class="toc" aria-label="{f:ui('contents')}" data-generated="">
        <details open="">
          <summary>
            <xsl:value-of select="f:ui('contents')"/>
          </summary>
          <ol>
            <xsl:sequence select="$entries"/>
          </ol>
        </details>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:text | tei:group | tei:front | tei:body | tei:back" mode="m:toc" as="element()*">
    <xsl:apply-templates select="*" mode="m:toc"/>
  </xsl:template>

  <xsl:template match="tei:TEI[parent::tei:teiCorpus]" mode="m:toc" as="element()*">
    <xsl:call-template name="toc-entry">
      <xsl:with-param name="title" select="f:document-title(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:TEI | tei:teiCorpus" mode="m:toc" as="element()*" priority="-1">
    <xsl:apply-templates select="*" mode="m:toc"/>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7" mode="m:toc"
                as="element()*">
    <xsl:if test="f:level(.) le $toc-depth">
      <xsl:call-template name="toc-entry">
        <xsl:with-param name="title" select="f:plain(tei:head[1])"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- An entry with those below it; a division without a heading leaves its place to those below. -->
  <xsl:template name="toc-entry" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="below" as="element()*">
      <xsl:apply-templates select="*" mode="m:toc"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$title eq ''">
        <xsl:sequence select="$below"/>
      </xsl:when>
      <xsl:otherwise>
        <li>
          <a href="#{f:some-id(.)}">
            <xsl:for-each select="(tei:head, .)[1]">
              <xsl:if test="@xml:lang or ../@xml:lang">
                <xsl:sequence select="f:language-attributes((self::*[@xml:lang], ..)[1])"/>
              </xsl:if>
            </xsl:for-each>
            <xsl:value-of select="$title"/>
          </a>
          <xsl:if test="exists($below)">
            <ol>
              <xsl:sequence select="$below"/>
            </ol>
          </xsl:if>
        </li>
      </xsl:otherwise>
    </xsl:choose>
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
