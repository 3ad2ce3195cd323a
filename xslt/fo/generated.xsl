<?xml version="1.0" encoding="UTF-8"?>
<!-- What is not in the source, and what stands for something else: generated text, glyphs, choices, anchors. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:mml="http://www.w3.org/1998/Math/MathML"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map mml">

  <!--
    Text of the source, or a sign, told apart from what the program adds: an instruction before it names the node that it
    comes from and how many characters of what follows are its own. Whoever compares pages with their source reads it;
    FOP does not. Formulas are set as running text, without the lines and spaces of their encoding.
  -->
  <xsl:template name="of-source" as="node()*">
    <xsl:context-item as="node()" use="required"/>
    <xsl:param name="text" as="item()*"/>
    <xsl:variable name="shown" as="xs:string" select="
        if (parent::mml:*) then normalize-space() else string-join($text)"/>
    <xsl:if test="$shown ne ''">
      <xsl:processing-instruction name="source" select="generate-id() || ' ' || string-length($shown)"/>
      <xsl:value-of select="$shown"/>
    </xsl:if>
  </xsl:template>

  <!-- Text that is not in the source: signs, words, separators. -->
  <xsl:template name="generated" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$kind eq 'plain'"/>
      <xsl:when test="$kind eq 'sign'">
        <fo:inline xsl:use-attribute-sets="sign">
          <xsl:call-template name="of-source">
            <xsl:with-param name="text" select="$text"/>
          </xsl:call-template>
        </fo:inline>
      </xsl:when>
      <xsl:when test="$kind eq 'sigla'">
        <fo:inline xsl:use-attribute-sets="sigla">
          <xsl:value-of select="$text"/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="if ($kind eq 'word') then f:ui($text) else $text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A run of text, in small capitals where they are wanted. -->
  <xsl:function name="f:in-small-caps" as="item()*">
    <xsl:param name="run" as="item()*"/>
    <xsl:param name="wanted" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="$wanted">
        <xsl:apply-templates select="$run" mode="m:small-caps"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Small letters as capitals of their height: FOP knows no small capitals of a typeface. -->
  <xsl:template match="text()" mode="m:small-caps" as="item()*">
    <xsl:analyze-string select="." regex="[\p{{Ll}}\p{{M}}]+">
      <xsl:matching-substring>
        <fo:inline xsl:use-attribute-sets="small-caps">
          <xsl:value-of select="."/>
        </fo:inline>
      </xsl:matching-substring>
      <xsl:non-matching-substring>
        <xsl:value-of select="."/>
      </xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:template>

  <!-- A sign outside Unicode: what it stands for, else its name in double brackets. -->
  <xsl:template name="glyph" as="element(fo:inline)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="character" as="xs:string?"/>
    <fo:inline>
      <xsl:call-template name="properties"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="empty($content)">
        <xsl:value-of select="($character, string((@type, replace(@ref, '^.*#', ''))[1])[. ne ''] ! ('((' || . || '))'), '▯')[1]"/>
      </xsl:if>
    </fo:inline>
  </xsl:template>

  <!-- One of several encodings of the same thing. -->
  <xsl:template name="alternate" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="other" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$place eq 'apparatus'">
        <xsl:call-template name="lemma">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="inline">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How b:anchor looks on paper: nothing, but links may lead there. -->
  <xsl:template name="anchor" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*" select="()"/>
    <xsl:if test="f:linked-id(.)">
      <fo:wrapper id="{f:linked-id(.)}"/>
    </xsl:if>
    <xsl:if test="self::tei:pb and f:head-name(.)">
      <!-- FOP passes over a marker in a wrapper, and over an inline without a letter. -->
      <fo:inline>
        <xsl:call-template name="head-marker"/>
        <xsl:text>&#x2060;</xsl:text>
      </fo:inline>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
