<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists. HTML lets only items stand in a list, so whatever else the source has there is wrapped. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A list of the given kind (ordered, gloss, or plain): its heading before it, everything else inside. -->
  <xsl:template name="list" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string"/>
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="role" select="'list-' || $kind"/>
      </xsl:call-template>
      <xsl:variable name="before" as="node()*" select="$content[self::tei:head][not(preceding-sibling::tei:item)]"/>
      <xsl:apply-templates select="$before" mode="m:content"/>
      <xsl:variable name="inside" as="node()*" select="($content except $before)[self::* or normalize-space()]"/>
      <xsl:if test="exists($inside)">
        <xsl:element name="{if ($kind eq 'ordered') then 'ol' else if ($kind eq 'gloss') then 'dl' else 'ul'}">
          <xsl:apply-templates select="$inside" mode="m:in-list">
            <xsl:with-param name="gloss" select="$kind eq 'gloss'" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:element>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- Not an item: a heading between items, a page break, a note, loose text. -->
  <xsl:template match="* | text()" mode="m:in-list" as="element()">
    <xsl:param name="gloss" as="xs:boolean" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$gloss">
        <xsl:element name="{if (self::tei:headLabel) then 'dt' else 'dd'}">
          <xsl:attribute name="class" select="if (self::tei:headLabel or self::tei:headItem) then 'column-head' else 'between'"/>
          <xsl:apply-templates select="." mode="m:content"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <li class="between">
          <xsl:apply-templates select="." mode="m:content"/>
        </li>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:item | tei:castItem | tei:person | tei:personGrp | tei:persona | tei:place | tei:org | tei:event
                       | tei:nym | tei:object | tei:witness | tei:char | tei:glyph
                       | tei:listApp/tei:app | tei:listBibl/tei:bibl | tei:listBibl/tei:biblStruct | tei:listBibl/tei:biblFull
                       | tei:listBibl/tei:msDesc" mode="m:in-list" as="element()*" priority="1">
    <xsl:apply-templates select="." mode="m:content"/>
  </xsl:template>

  <!-- An item; outside a list it is a block. -->
  <xsl:template name="list-item" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="label" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="gloss" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="listed" as="xs:boolean" select="f:is-list(..)"/>
    <xsl:variable name="glossed" as="xs:boolean" select="$listed and parent::tei:list and f:list-kind(..) eq 'gloss'"/>
    <!-- The number of an item in an ordered list is where the others are. -->
    <xsl:variable name="counted" as="xs:boolean" select="
        matches($number, '^[1-9][0-9]{0,5}$') and $listed and parent::tei:list and f:list-kind(..) eq 'ordered'"/>
    <xsl:if test="$glossed">
      <dt>
        <xsl:for-each select="$label">
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates mode="m:content"/>
        </xsl:for-each>
      </dt>
    </xsl:if>
    <xsl:element name="{if ($glossed) then 'dd' else if ($listed) then 'li' else if (f:is-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="attributes">
        <xsl:with-param name="role" select="if ($number and not($counted)) then 'numbered' else ()"/>
        <xsl:with-param name="id" select="string((@tp:id, @xml:id)[1])[. ne '']"/>
      </xsl:call-template>
      <xsl:if test="$counted">
        <xsl:attribute name="value" select="$number"/>
      </xsl:if>
      <xsl:sequence select="self::tei:app ! f:referred(.)"/>
      <xsl:call-template name="item-number">
        <xsl:with-param name="number" select="$number[not($counted)]"/>
      </xsl:call-template>
      <xsl:if test="not($glossed)">
        <xsl:apply-templates select="$label" mode="m:content"/>
      </xsl:if>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="f:is-entry(.)">
        <xsl:call-template name="mentions"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- The number of an item; that of an entry of the apparatus leads to the line it speaks of. -->
  <xsl:template name="item-number" as="element(span)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:if test="$number">
      <span class="number" data-generated="">
        <xsl:variable name="target" as="attribute()?" select="self::tei:app ! f:referred(.)[name() = ('data-from', 'data-line')][. ne '']"/>
        <xsl:choose>
          <xsl:when test="$target">
            <a href="#{$target}">
              <xsl:value-of select="$number"/>
            </a>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="$number"/>
          </xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- Whether an element is shown as a list, so that its items are items. -->
  <xsl:function name="f:is-list" as="xs:boolean">
    <xsl:param name="parent" as="node()?"/>
    <xsl:sequence select="
        exists($parent/(self::tei:list | self::tei:listBibl | self::tei:castList | self::tei:castGroup | self::tei:listPerson
                        | self::tei:listPlace | self::tei:listOrg | self::tei:listEvent | self::tei:listNym
                        | self::tei:listObject | self::tei:listRelation | self::tei:listWit | self::tei:listApp
                        | self::tei:charDecl))"/>
  </xsl:function>
</xsl:stylesheet>
