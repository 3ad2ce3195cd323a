<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. HTML lets only rows stand in a table and only cells in a row; the rest is wrapped. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A table with its caption. -->
  <xsl:template name="table" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="caption" as="node()*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <!-- The box scrolls sideways when the table is wider than the screen, and can be reached by keyboard for that. -->
    <div class="table-box" tabindex="0" role="group" aria-label="{f:ui('table')}">
      <table>
        <xsl:call-template name="attributes"/>
        <xsl:if test="exists($caption)">
          <caption>
            <xsl:apply-templates select="$caption" mode="m:content"/>
          </caption>
        </xsl:if>
        <tbody>
          <xsl:apply-templates select="$content[self::* or normalize-space()]" mode="m:in-table">
            <xsl:with-param name="columns" select="$columns" tunnel="yes"/>
          </xsl:apply-templates>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="tei:row" mode="m:in-table" as="item()*">
    <xsl:apply-templates select="." mode="m:content"/>
  </xsl:template>

  <!-- Between rows: a page break, a note, anything else. -->
  <xsl:template match="* | text()" mode="m:in-table" as="element()" priority="-1">
    <xsl:param name="columns" as="xs:integer" tunnel="yes"/>
    <tr class="between">
      <td colspan="{$columns}">
        <xsl:apply-templates select="." mode="m:content"/>
      </td>
    </tr>
  </xsl:template>

  <!-- A row of a table; a block where no table stands around it. -->
  <xsl:template name="row" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="header" as="xs:boolean"/>
    <xsl:element name="{if (parent::tei:table) then 'tr' else 'div'}">
      <xsl:call-template name="attributes"/>
      <xsl:choose>
        <xsl:when test="parent::tei:table">
          <xsl:apply-templates select="$content[self::* or normalize-space()]" mode="m:in-row"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:cell" mode="m:in-row" as="item()*">
    <xsl:apply-templates select="." mode="m:content"/>
  </xsl:template>

  <xsl:template match="* | text()" mode="m:in-row" as="element()" priority="-1">
    <td class="between">
      <xsl:apply-templates select="." mode="m:content"/>
    </td>
  </xsl:template>

  <!-- A cell, with the rows and columns it spans; a block where no table stands around it. -->
  <xsl:template name="cell" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="header" as="xs:boolean"/>
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:element name="{if (not(parent::tei:row/parent::tei:table)) then 'div' else if ($header) then 'th' else 'td'}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="$rows gt 1">
        <xsl:attribute name="rowspan" select="$rows"/>
      </xsl:if>
      <xsl:if test="$columns gt 1">
        <xsl:attribute name="colspan" select="$columns"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
