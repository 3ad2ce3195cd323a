<?xml version="1.0" encoding="UTF-8"?>
<!-- The figures module, and the graphics of the core module. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:mei="http://www.music-encoding.org/ns/mei" exclude-result-prefixes="#all">

  <xsl:template match="tei:figure" mode="m:content" as="item()*">
    <xsl:call-template name="b:figure">
      <xsl:with-param name="content" select="node() except (tei:head, tei:figDesc)"/>
      <xsl:with-param name="caption" select="tei:head"/>
      <xsl:with-param name="description" select="tei:figDesc"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:figDesc" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The words for those who cannot see it: its own desc, else the figure's description or caption. -->
  <xsl:template match="tei:graphic | tei:media | tei:binaryObject" mode="m:content" as="item()*">
    <xsl:call-template name="b:graphic">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="url" select="f:safe-image(@url)"/>
      <xsl:with-param name="alt" select="
          (tei:desc, parent::tei:figure/(tei:figDesc, tei:head), parent::tei:notatedMusic/(tei:desc, tei:label))[1] ! f:plain(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:formula" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:formula[not(f:is-block(.))] | tei:notatedMusic[not(f:is-block(.))]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Music is shown by its image, or led to by its pointers; its label and description stand below. -->
  <xsl:template match="tei:notatedMusic" mode="m:content" as="item()*">
    <xsl:call-template name="b:figure">
      <xsl:with-param name="content" select="node() except (tei:label, tei:desc)"/>
      <xsl:with-param name="caption" select="tei:label"/>
      <xsl:with-param name="description" select="tei:desc"/>
    </xsl:call-template>
  </xsl:template>

  <!-- In a line its parts stand apart, as the words around them do. -->
  <xsl:template match="tei:notatedMusic[not(f:is-block(.))]/tei:*[not(self::tei:graphic)]" mode="m:content" as="item()*" priority="3">
    <xsl:if test="preceding-sibling::*">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="' '"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:next-match/>
  </xsl:template>

  <!-- Music encoded amid the text (MEI) is no text: the web has it as a file, other outputs say that there is some. -->
  <xsl:template match="tei:notatedMusic/mei:*" mode="m:content" as="item()*" priority="4">
    <xsl:choose>
      <xsl:when test="@tp:href">
        <xsl:call-template name="b:link">
          <xsl:with-param name="content" select="()"/>
          <xsl:with-param name="target" select="string(@tp:href)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="b:text">
          <xsl:with-param name="content" select="()"/>
          <xsl:with-param name="text" select="'musicNotation'"/>
          <xsl:with-param name="kind" select="'word'"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:table" mode="m:content" as="item()*">
    <xsl:call-template name="b:table">
      <xsl:with-param name="content" select="node() except tei:head"/>
      <xsl:with-param name="caption" select="tei:head"/>
      <xsl:with-param name="columns" select="max((1, tei:row ! sum(tei:cell ! f:span(@cols)))) cast as xs:integer"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:row" mode="m:content" as="item()*">
    <xsl:call-template name="b:row">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="header" select="@role = 'label'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:cell" mode="m:content" as="item()*">
    <xsl:call-template name="b:cell">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="header" select="@role = 'label' or parent::tei:row/@role = 'label' and not(@role = 'data')"/>
      <xsl:with-param name="rows" select="f:span(@rows)"/>
      <xsl:with-param name="columns" select="f:span(@cols)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- How many rows or columns a cell takes: 1 to 1000, whatever the attribute says. -->
  <xsl:function name="f:span" as="xs:integer">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="
        if (matches($value, '^\s*[0-9]{1,3}\s*$')) then max((1, xs:integer($value))) else 1"/>
  </xsl:function>
</xsl:stylesheet>
