<?xml version="1.0" encoding="UTF-8"?>
<!-- How each behaviour looks on paper. All overrides stand here; the work is in the modules they call. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:use-package name="https://teipress.org/xslt/elements" package-version="1.0">
    <xsl:override>
      <xsl:template name="b:alternate" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="other" as="node()*"/>
        <xsl:param name="place" as="xs:string" select="'inline'"/>
        <xsl:call-template name="alternate">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="other" select="$other"/>
          <xsl:with-param name="place" select="$place"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:anchor" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:call-template name="anchor">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:block" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="block">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:body" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="part" as="xs:string" select="local-name()"/>
        <xsl:call-template name="body">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="part" select="$part"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:break" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="kind" as="xs:string" select="local-name()"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:param name="joined" as="xs:boolean" select="false()"/>
        <xsl:call-template name="break">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="kind" select="$kind"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="joined" select="$joined"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:cell" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="header" as="xs:boolean" select="false()"/>
        <xsl:param name="rows" as="xs:integer" select="1"/>
        <xsl:param name="columns" as="xs:integer" select="1"/>
        <xsl:call-template name="cell">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="header" select="$header"/>
          <xsl:with-param name="rows" select="$rows"/>
          <xsl:with-param name="columns" select="$columns"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:cit" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="cit">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:document" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:call-template name="document">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:figure" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="caption" as="node()*"/>
        <xsl:param name="description" as="node()*"/>
        <xsl:call-template name="figure">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="caption" select="$caption"/>
          <xsl:with-param name="description" select="$description"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:glyph" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="character" as="xs:string?"/>
        <xsl:call-template name="glyph">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="character" select="$character"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:graphic" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="url" as="xs:string?"/>
        <xsl:param name="alt" as="xs:string?"/>
        <xsl:call-template name="graphic">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="url" select="$url"/>
          <xsl:with-param name="alt" select="$alt"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:heading" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="level" as="xs:integer" select="0"/>
        <xsl:call-template name="heading">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="level" select="$level"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:index" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="kind" as="xs:string" select="'toc'"/>
        <xsl:call-template name="index">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="kind" select="$kind"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:inline" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="inline">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:link" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="target" as="xs:string?"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="link">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="target" select="$target"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:list" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="kind" as="xs:string" select="'simple'"/>
        <xsl:call-template name="list">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="kind" select="$kind"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:listItem" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="label" as="node()*"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:call-template name="list-item">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="label" select="$label"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:metadata" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="name" as="xs:string" select="local-name()"/>
        <xsl:call-template name="metadata">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="name" select="$name"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:note" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="place" as="xs:string" select="'foot'"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:call-template name="note">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="place" select="$place"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:omit" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:sequence select="()"/>
      </xsl:template>

      <xsl:template name="b:paragraph" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:call-template name="paragraph">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:row" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="header" as="xs:boolean" select="false()"/>
        <xsl:call-template name="row">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="header" select="$header"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:section" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="level" as="xs:integer" select="1"/>
        <xsl:call-template name="section">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="level" select="$level"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:table" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="caption" as="node()*"/>
        <xsl:param name="columns" as="xs:integer" select="1"/>
        <xsl:call-template name="table">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="caption" select="$caption"/>
          <xsl:with-param name="columns" select="$columns"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:text" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="text" as="xs:string"/>
        <xsl:param name="kind" as="xs:string" select="'generated'"/>
        <xsl:call-template name="generated">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="kind" select="$kind"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:title" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="title">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template match="text()" mode="m:content" as="node()*" priority="10">
        <xsl:call-template name="of-source"><xsl:with-param name="text" as="text()*"><xsl:next-match/></xsl:with-param></xsl:call-template>
      </xsl:template>
      <xsl:template match="*[f:is-twice(.)]" mode="m:content" as="item()*" priority="110">
        <xsl:call-template name="two-views"><xsl:with-param name="run" as="item()*"><xsl:next-match/></xsl:with-param></xsl:call-template>
      </xsl:template>

      <xsl:template match="*[f:is-mentioned(.)] | *[@xml:lang][f:turns(.)]" mode="m:content" as="item()*" priority="100">
        <xsl:call-template name="mention"/>
        <xsl:call-template name="turned"><xsl:with-param name="run" as="item()*"><xsl:next-match/></xsl:with-param></xsl:call-template>
      </xsl:template>
    </xsl:override>
  </xsl:use-package>
</xsl:stylesheet>
