<?xml version="1.0" encoding="UTF-8"?>
<!-- How each behaviour looks in plain text: elements of t: that text/layout.xsl turns into lines. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:t="https://teipress.org/ns/text"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:use-package name="https://teipress.org/xslt/elements" package-version="1.0">
    <xsl:override>
      <xsl:template name="b:alternate" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="other" as="node()*"/>
        <xsl:param name="place" as="xs:string" select="'inline'"/>
        <xsl:choose>
          <xsl:when test="$place eq 'view'">
            <xsl:apply-templates select="$content[contains-token(current()/@names, $view)]" mode="m:content"/>
          </xsl:when>
          <xsl:when test="$place eq 'apparatus'">
            <xsl:apply-templates select="$content" mode="m:content"/>
            <xsl:call-template name="entry">
              <xsl:with-param name="lemma" select="$content"/>
              <xsl:with-param name="other" select="$other"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="$content" mode="m:content"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:template>

      <xsl:template name="b:anchor" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
      </xsl:template>

      <xsl:template name="b:block" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <t:block>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:block>
      </xsl:template>

      <xsl:template name="b:body" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="part" as="xs:string" select="local-name()"/>
        <t:section>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:section>
      </xsl:template>

      <xsl:template name="b:break" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="kind" as="xs:string" select="local-name()"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:param name="joined" as="xs:boolean" select="false()"/>
        <xsl:choose>
          <xsl:when test="$kind eq 'break'">
            <t:newline/>
          </xsl:when>
          <xsl:when test="exists($content) or @tp:row">
            <xsl:apply-templates select="$content" mode="m:content"/>
          </xsl:when>
          <xsl:when test="$kind eq 'caesura'">
            <xsl:text>&#x2003;</xsl:text>
            <xsl:apply-templates select="$content" mode="m:content"/>
          </xsl:when>
          <xsl:when test="not($joined)">
            <xsl:text> </xsl:text>
          </xsl:when>
        </xsl:choose>
      </xsl:template>

      <xsl:template name="b:cell" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="header" as="xs:boolean" select="false()"/>
        <xsl:param name="rows" as="xs:integer" select="1"/>
        <xsl:param name="columns" as="xs:integer" select="1"/>
        <t:cell>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:cell>
      </xsl:template>

      <xsl:template name="b:cit" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="flow">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="apart" select="f:is-block(.)"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:document" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <t:section>
          <xsl:apply-templates select="tei:teiHeader/tei:fileDesc/tei:titleStmt" mode="m:title"/>
          <!-- What describes the text is not the text. -->
          <xsl:apply-templates select="$content[not(self::tei:facsimile or self::tei:sourceDoc or self::tei:standOff)
              or empty(current()/(tei:text, tei:TEI))]" mode="m:content"/>
        </t:section>
      </xsl:template>

      <xsl:template name="b:figure" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="caption" as="node()*"/>
        <xsl:param name="description" as="node()*"/>
        <t:block>
          <xsl:apply-templates select="$content" mode="m:content"/>
          <t:block><xsl:apply-templates select="$caption" mode="m:content"/></t:block>
          <t:block><xsl:apply-templates select="$description" mode="m:content"/></t:block>
        </t:block>
      </xsl:template>

      <xsl:template name="b:glyph" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="character" as="xs:string?"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
        <xsl:if test="empty($content) and not(@tp:row)">
          <xsl:value-of select="$character"/>
        </xsl:if>
      </xsl:template>

      <xsl:template name="b:graphic" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="url" as="xs:string?"/>
        <xsl:param name="alt" as="xs:string?"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:template>

      <xsl:template name="b:heading" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="level" as="xs:integer" select="0"/>
        <t:block>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:block>
      </xsl:template>

      <xsl:template name="b:index" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="kind" as="xs:string" select="'toc'"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:template>

      <xsl:template name="b:inline" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:call-template name="flow">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="apart" select="* and f:holds-block(.)"/>
        </xsl:call-template>
      </xsl:template>

      <xsl:template name="b:link" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="target" as="xs:string?"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:apply-templates select="$content" mode="m:content"/>
        <xsl:if test="empty($content) and not(starts-with($target, '#'))">
          <xsl:value-of select="$target"/>
        </xsl:if>
      </xsl:template>

      <xsl:template name="b:list" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="kind" as="xs:string" select="'simple'"/>
        <t:list kind="{$kind}">
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:list>
      </xsl:template>

      <xsl:template name="b:listItem" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="label" as="node()*"/>
        <xsl:param name="number" as="xs:string?"/>
        <t:item number="{$number}">
          <xsl:if test="exists($label)">
            <t:label>
              <xsl:apply-templates select="$label/node()" mode="m:content"/>
            </t:label>
          </xsl:if>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:item>
      </xsl:template>

      <xsl:template name="b:metadata" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="name" as="xs:string" select="local-name()"/>
        <t:block>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:block>
      </xsl:template>

      <xsl:template name="b:note" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="place" as="xs:string" select="'foot'"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:choose>
          <xsl:when test="$place = ('foot', 'margin')">
            <t:note number="{$number}">
              <xsl:apply-templates select="$content" mode="m:content"/>
            </t:note>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="flow">
              <xsl:with-param name="content" select="$content"/>
              <xsl:with-param name="apart" select="$place eq 'block' or f:holds-block(.)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:template>

      <xsl:template name="b:omit" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
      </xsl:template>

      <xsl:template name="b:paragraph" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <xsl:param name="number" as="xs:string?"/>
        <xsl:element name="t:{if ($look = 'verse') then 'line' else if ($look = 'code') then 'verbatim' else 'block'}">
          <xsl:apply-templates select="$content" mode="m:content"/>
        </xsl:element>
      </xsl:template>

      <xsl:template name="b:row" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="header" as="xs:boolean" select="false()"/>
        <t:row>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:row>
      </xsl:template>

      <xsl:template name="b:section" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="level" as="xs:integer" select="1"/>
        <t:section>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:section>
      </xsl:template>

      <xsl:template name="b:table" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="caption" as="node()*"/>
        <xsl:param name="columns" as="xs:integer" select="1"/>
        <t:block>
          <xsl:apply-templates select="$caption, $content" mode="m:content"/>
        </t:block>
      </xsl:template>

      <xsl:template name="b:text" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="text" as="xs:string"/>
        <xsl:param name="kind" as="xs:string" select="'generated'"/>
        <xsl:sequence select="f:added(., $text, $kind)"/>
      </xsl:template>

      <xsl:template match="text()" mode="m:content" as="text()" priority="10">
        <xsl:variable name="text" as="text()*"><xsl:next-match/></xsl:variable>
        <xsl:sequence select="f:of-source(., string-join($text))"/>
      </xsl:template>

      <xsl:template name="b:title" as="item()*">
        <xsl:context-item as="element()" use="required"/>
        <xsl:param name="content" as="node()*"/>
        <xsl:param name="look" as="xs:string*"/>
        <t:block>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </t:block>
      </xsl:template>
    </xsl:override>
  </xsl:use-package>
</xsl:stylesheet>
