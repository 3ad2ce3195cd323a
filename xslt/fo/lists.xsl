<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists. Only items stand in a list block; whatever else the source has among them is a block between. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:list looks on paper. -->
  <xsl:template name="list" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="list" as="element()" select="."/>
    <xsl:choose>
      <xsl:when test="$kind eq 'inline'">
        <xsl:element name="fo:{if (f:stands-among-blocks(.)) then 'block' else 'inline'}">
          <xsl:call-template name="properties"/>
          <xsl:apply-templates select="$content" mode="m:content">
            <xsl:with-param name="inline-list" select="$list" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="list">
          <xsl:call-template name="properties"/>
          <xsl:for-each-group select="$content[self::* or normalize-space()][not(. intersect f:of-all-above(..))]" group-adjacent="f:is-item(.)">
            <xsl:call-template name="items-or-others">
              <xsl:with-param name="list" select="$list"/>
              <xsl:with-param name="kind" select="$kind"/>
              <xsl:with-param name="nodes" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What follows each other in a list: items, or what stands between them. -->
  <xsl:template name="items-or-others" as="element()">
    <xsl:param name="list" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="nodes" as="node()+"/>
    <xsl:variable name="items" as="element(fo:list-block)?">
      <xsl:if test="f:is-item($nodes[1])">
        <xsl:call-template name="list-block">
          <xsl:with-param name="list" select="$list"/>
          <xsl:with-param name="kind" select="$kind"/>
          <xsl:with-param name="items" select="$nodes"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:variable name="beside" as="element()?" select="f:of-all-above($list)[. >> $nodes[last()]]"/>
    <xsl:choose>
      <xsl:when test="exists($items) and exists($beside)">
        <xsl:call-template name="grouped">
          <xsl:with-param name="items" select="$items"/>
          <xsl:with-param name="beside" select="$beside"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="exists($items)">
        <xsl:sequence select="$items"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:block>
          <xsl:apply-templates select="$nodes" mode="m:content"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Items that follow each other. Labels and the names of a register need more or less room than bullets. -->
  <xsl:template name="list-block" as="element(fo:list-block)">
    <xsl:param name="list" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="items" as="element()+"/>
    <fo:list-block xsl:use-attribute-sets="list-block">
      <xsl:if test="$kind = ('gloss', 'register')">
        <xsl:attribute name="provisional-distance-between-starts" select="max((1.2, f:label-width($list))) || 'em'"/>
      </xsl:if>
      <xsl:apply-templates select="$items" mode="m:content">
        <xsl:with-param name="list-block" select="$list" tunnel="yes"/>
        <xsl:with-param name="list-kind" select="$kind" tunnel="yes"/>
      </xsl:apply-templates>
    </fo:list-block>
  </xsl:template>

  <!-- The elements that call b:listItem where a list holds them. -->
  <xsl:function name="f:is-item" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node/(self::tei:item | self::tei:castItem | self::tei:person | self::tei:personGrp | self::tei:persona
                      | self::tei:place | self::tei:org | self::tei:event | self::tei:nym | self::tei:object
                      | self::tei:witness | self::tei:char | self::tei:glyph
                      | self::tei:bibl[parent::tei:listBibl] | self::tei:biblStruct[parent::tei:listBibl]
                      | self::tei:biblFull[parent::tei:listBibl] | self::tei:msDesc[parent::tei:listBibl]))"/>
  </xsl:function>

  <!-- How b:listItem looks on paper: in its list, else as a block or a run. -->
  <xsl:template name="list-item" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="label" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="list-block" as="element()?" select="()" tunnel="yes"/>
    <xsl:param name="list-kind" as="xs:string" select="'simple'" tunnel="yes"/>
    <xsl:param name="inline-list" as="element()?" select="()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$inline-list is .. or not($list-block is ..)">
        <xsl:element name="fo:{if ($inline-list is .. and not(* and f:holds-block(.))) then 'inline' else 'block'}">
          <xsl:call-template name="item-content">
            <xsl:with-param name="content" select="$label, $content"/>
            <xsl:with-param name="number" select="$number"/>
          </xsl:call-template>
        </xsl:element>
        <xsl:value-of select="' '[$inline-list is current()/..]"/>
      </xsl:when>
      <xsl:when test="$list-kind = ('bulleted', 'ordered') or $number and $list-kind ne 'gloss'">
        <xsl:call-template name="marked-item">
          <xsl:with-param name="content" select="$label, $content"/>
          <xsl:with-param name="mark" select="
              ($number, if ($list-kind eq 'ordered') then (1 + count(preceding-sibling::tei:item)) || '.' else '•')[1]"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$list-kind eq 'register'">
        <xsl:call-template name="entry-item">
          <xsl:with-param name="content" select="$label, $content"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="hanging-item">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="label" select="$label"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What an item holds, behind its number if that stands in the text. -->
  <xsl:template name="item-content" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:call-template name="properties"/>
    <xsl:if test="$number">
      <xsl:value-of select="$number || ' '"/>
    </xsl:if>
    <xsl:apply-templates select="$content" mode="m:content"/>
  </xsl:template>

  <!-- An item behind its bullet or number. -->
  <xsl:template name="marked-item" as="element(fo:list-item)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="mark" as="xs:string"/>
    <fo:list-item xsl:use-attribute-sets="list-item">
      <fo:list-item-label end-indent="label-end()">
        <fo:block xsl:use-attribute-sets="list-mark">
          <xsl:value-of select="$mark"/>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block>
          <xsl:call-template name="item-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- An entry of a register: its first name stands out, the rest is set in. -->
  <xsl:template name="entry-item" as="element(fo:list-item)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <fo:list-item xsl:use-attribute-sets="register-entry">
      <fo:list-item-label end-indent="label-end()">
        <fo:block/>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block>
          <xsl:call-template name="item-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
          <xsl:call-template name="pages-of-entry"/>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- An item without a bullet. Its label stands beside it where all the labels are short, else above. -->
  <xsl:template name="hanging-item" as="element(fo:list-item)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="label" as="node()*"/>
    <xsl:variable name="beside" as="xs:boolean" select="exists($label) and f:label-width(..) gt 0"/>
    <fo:list-item xsl:use-attribute-sets="list-item">
      <fo:list-item-label end-indent="label-end()">
        <!-- A label that is kept with what follows keeps the whole item with what follows. -->
        <fo:block xsl:use-attribute-sets="list-label" keep-with-next.within-page="auto">
          <xsl:for-each select="$label[$beside]">
            <xsl:call-template name="item-content">
              <xsl:with-param name="content" select="node()"/>
            </xsl:call-template>
          </xsl:for-each>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <xsl:for-each select="$label[not($beside)]">
          <fo:block xsl:use-attribute-sets="list-label">
            <xsl:call-template name="item-content">
              <xsl:with-param name="content" select="node()"/>
            </xsl:call-template>
          </fo:block>
        </xsl:for-each>
        <fo:block>
          <xsl:call-template name="item-content">
            <xsl:with-param name="content" select="$content"/>
          </xsl:call-template>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- How wide a column for the labels of a list has to be, in ems; 0 where there are none, or too long ones. -->
  <xsl:function name="f:label-width" as="xs:double">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="longest" as="xs:integer" select="max((0, $list/tei:label ! string-length()))"/>
    <xsl:sequence select="if ($longest gt 24) then 0 else $longest * 0.55 + (if ($longest gt 0) then 1 else 0)"/>
  </xsl:function>
</xsl:stylesheet>
