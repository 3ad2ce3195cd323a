<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. FOP wants every row filled and no cell beside the grid, so the grid is worked out first. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:table looks on paper. -->
  <xsl:template name="table" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="caption" as="node()*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:variable name="rows" as="node()*" select="$content[self::* or normalize-space()]"/>
    <xsl:variable name="heads" as="element()*" select="f:heads($rows)"/>
    <xsl:variable name="width" as="xs:integer" select="max((1, f:grid-width($rows)))"/>
    <fo:block xsl:use-attribute-sets="table-block">
      <xsl:call-template name="properties">
        <xsl:with-param name="id" select="(f:some-id(.)[f:is-listed(current())], f:linked-id(.))[1]"/>
      </xsl:call-template>
      <xsl:if test="exists($caption)">
        <fo:block xsl:use-attribute-sets="caption table-caption" role="Caption">
          <xsl:call-template name="uncounted"/>
          <xsl:apply-templates select="$caption" mode="m:content"/>
        </fo:block>
      </xsl:if>
      <fo:table xsl:use-attribute-sets="table">
        <xsl:call-template name="columns">
          <xsl:with-param name="rows" select="$rows"/>
          <xsl:with-param name="width" select="$width"/>
        </xsl:call-template>
        <xsl:if test="exists($heads) and exists($rows except $heads)">
          <fo:table-header>
            <xsl:apply-templates select="$heads" mode="m:row">
              <xsl:with-param name="width" select="$width" tunnel="yes"/>
              <xsl:with-param name="together" select="$heads" tunnel="yes"/>
            </xsl:apply-templates>
          </fo:table-header>
        </xsl:if>
        <xsl:call-template name="table-body">
          <xsl:with-param name="rows" select="if (exists($rows except $heads)) then $rows except $heads else $rows"/>
          <xsl:with-param name="width" select="$width"/>
        </xsl:call-template>
      </fo:table>
    </fo:block>
  </xsl:template>

  <!-- The rows of a table; FOP wants at least one. -->
  <xsl:template name="table-body" as="element(fo:table-body)">
    <xsl:param name="rows" as="node()*"/>
    <xsl:param name="width" as="xs:integer"/>
    <fo:table-body>
      <xsl:apply-templates select="$rows" mode="m:row">
        <xsl:with-param name="width" select="$width" tunnel="yes"/>
        <xsl:with-param name="together" select="$rows" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:if test="empty($rows)">
        <fo:table-row>
          <fo:table-cell>
            <fo:block/>
          </fo:table-cell>
        </fo:table-row>
      </xsl:if>
    </fo:table-body>
  </xsl:template>

  <!-- The rows at the top that are repeated on each page. -->
  <xsl:function name="f:heads" as="element()*">
    <xsl:param name="rows" as="node()*"/>
    <xsl:variable name="first-data" as="node()?" select="$rows[not(self::tei:row[@role = 'label'])][1]"/>
    <xsl:variable name="heads" as="node()*" select="if ($first-data) then $rows[. &lt;&lt; $first-data] else ()"/>
    <xsl:sequence select="$heads[every $cell in $heads/tei:cell satisfies f:span($cell/@rows) eq 1]"/>
  </xsl:function>

  <!-- How many columns the grid has, cells of earlier rows that reach down included. -->
  <xsl:function name="f:grid-width" as="xs:integer">
    <xsl:param name="rows" as="node()*"/>
    <xsl:iterate select="$rows">
      <xsl:param name="reaching" as="xs:integer*" select="()"/>
      <xsl:param name="width" as="xs:integer" select="1"/>
      <xsl:on-completion select="$width"/>
      <xsl:variable name="cells" as="node()*" select="f:cells(.)"/>
      <xsl:variable name="used" as="xs:integer" select="
          count($reaching) + xs:integer(sum($cells ! f:columns-of(.)))"/>
      <xsl:next-iteration>
        <xsl:with-param name="reaching" select="
            ($reaching ! (. - 1))[. gt 0],
            (for $cell in $cells[self::tei:cell], $column in 1 to f:columns-of($cell)
             return f:span($cell/@rows) - 1)[. gt 0]"/>
        <xsl:with-param name="width" select="max(($width, min(($used, 200))))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- What is set in cells: the cells of a row and whatever else stands in it; what stands between rows. -->
  <xsl:function name="f:cells" as="node()*">
    <xsl:param name="row" as="node()"/>
    <xsl:sequence select="$row/self::tei:row/node()[self::* or normalize-space()]"/>
  </xsl:function>

  <!-- How many columns a cell takes; what is no cell takes one. -->
  <xsl:function name="f:columns-of" as="xs:integer">
    <xsl:param name="cell" as="node()"/>
    <xsl:sequence select="if ($cell/self::tei:cell) then min((f:span($cell/@cols), 100)) else 1"/>
  </xsl:function>

  <!-- Columns as wide as what they hold, within bounds. -->
  <xsl:template name="columns" as="element(fo:table-column)+">
    <xsl:param name="rows" as="node()*"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:for-each select="1 to $width">
      <xsl:variable name="column" as="xs:integer" select="."/>
      <xsl:variable name="lengths" as="xs:double*" select="
          $rows[position() le 60]/tei:cell[not(@cols) and not(../tei:cell/@cols)][$column] ! string-length()"/>
      <xsl:variable name="share" as="xs:double" select="
          if (empty($lengths)) then 12 else min((60, max((4, avg((avg($lengths), max($lengths)))))))"/>
      <fo:table-column column-width="proportional-column-width({round($share, 1)})"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:row" mode="m:row" as="element(fo:table-row)">
    <xsl:apply-templates select="." mode="m:content">
      <xsl:with-param name="is-in-table" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Between rows: a page break, a note, anything else. -->
  <xsl:template match="* | text()" mode="m:row" as="element(fo:table-row)" priority="-1">
    <xsl:param name="width" as="xs:integer" tunnel="yes"/>
    <fo:table-row>
      <fo:table-cell number-columns-spanned="{$width}">
        <fo:block>
          <xsl:apply-templates select="." mode="m:content"/>
        </fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <!-- How b:row looks on paper: a row in a table, else a block. -->
  <xsl:template name="row" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="header" as="xs:boolean"/>
    <xsl:param name="is-in-table" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$is-in-table and parent::tei:table">
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="place"/>
          <xsl:for-each select="f:cells(.)">
            <xsl:apply-templates select="." mode="m:row"/>
          </xsl:for-each>
          <xsl:if test="empty(f:cells(.))">
            <fo:table-cell>
              <fo:block/>
            </fo:table-cell>
          </xsl:if>
        </fo:table-row>
      </xsl:when>
      <xsl:otherwise>
        <fo:block>
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:row/node()" mode="m:row" as="element(fo:table-cell)" priority="2">
    <fo:table-cell xsl:use-attribute-sets="cell">
      <fo:block>
        <xsl:apply-templates select="." mode="m:content"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="tei:row/tei:cell" mode="m:row" as="element(fo:table-cell)" priority="3">
    <xsl:apply-templates select="." mode="m:content">
      <xsl:with-param name="is-in-row" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- How b:cell looks on paper: a cell in a row, else a block. -->
  <xsl:template name="cell" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="header" as="xs:boolean"/>
    <xsl:param name="rows" as="xs:integer"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:param name="is-in-row" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:param name="together" as="node()*" select="()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$is-in-row and parent::tei:row">
        <xsl:variable name="below" as="xs:integer" select="1 + count($together[. &gt;&gt; current()/..])"/>
        <fo:table-cell xsl:use-attribute-sets="cell" number-columns-spanned="{f:columns-of(.)}"
                       number-rows-spanned="{min(($rows, $below))}">
          <xsl:if test="$header">
            <xsl:attribute name="role">TH</xsl:attribute>
            <xsl:attribute name="font-weight">bold</xsl:attribute>
          </xsl:if>
          <fo:block>
            <xsl:call-template name="properties"/>
            <xsl:apply-templates select="$content" mode="m:content">
              <xsl:with-param name="is-in-row" select="false()" tunnel="yes"/>
              <xsl:with-param name="is-in-table" select="false()" tunnel="yes"/>
            </xsl:apply-templates>
          </fo:block>
        </fo:table-cell>
      </xsl:when>
      <xsl:otherwise>
        <fo:block>
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
