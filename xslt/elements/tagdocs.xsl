<?xml version="1.0" encoding="UTF-8"?>
<!-- The tagdocs module: names of elements in prose, examples, and specifications as facts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:eg="http://www.tei-c.org/ns/Examples" xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns:sch="http://purl.oclc.org/dsdl/schematron" exclude-result-prefixes="#all">

  <xsl:template match="tei:gi | tei:tag | tei:att | tei:val | tei:ident" mode="m:content" as="item()*">
    <xsl:variable name="around" as="xs:string+" select="
        if (self::tei:gi) then ('&lt;', '>')
        else if (self::tei:tag) then
          (map{'end': '&lt;/', 'pi': '&lt;?', 'comment': '&lt;!--'}(string(@type)), '&lt;')[1] ! (., if (current()/@type = 'empty') then '/>' else '>')
        else if (self::tei:att) then ('@', '')
        else if (self::tei:val) then ('&quot;', '&quot;')
        else ('', '')"/>
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="$around[1]"/>
    </xsl:call-template>
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'code'"/>
    </xsl:call-template>
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="$around[2]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:eg" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'code'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:altIdent | tei:anyElement | tei:attDef | tei:attList | tei:attRef | tei:alternate
                       | tei:classRef | tei:classSpec | tei:classes | tei:constraint | tei:constraintDecl
                       | tei:constraintSpec | tei:content | tei:dataFacet | tei:dataRef | tei:dataSpec
                       | tei:datatype | tei:defaultVal | tei:elementRef | tei:elementSpec | tei:empty | tei:equiv
                       | tei:exemplum | tei:listRef | tei:macroRef | tei:macroSpec | tei:memberOf | tei:model
                       | tei:modelGrp | tei:modelSequence | tei:moduleRef | tei:moduleSpec | tei:outputRendition
                       | tei:param | tei:paramList | tei:paramSpec | tei:remarks | tei:schemaSpec | tei:sequence
                       | tei:specDesc | tei:specGrp | tei:specGrpRef | tei:specList | tei:textNode | tei:valDesc
                       | tei:valItem | tei:valList" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>

  <xsl:template match="eg:egXML" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'code'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- In examples and schemas, markup is shown as markup. -->
  <xsl:template match="eg:*[not(self::eg:egXML)] | rng:* | sch:*" mode="m:content" as="item()*" priority="-5">
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="f:start-tag(.)"/>
      <xsl:with-param name="kind" select="'markup'"/>
    </xsl:call-template>
    <xsl:apply-templates mode="m:content"/>
    <xsl:if test="node()">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="'&lt;/' || name() || '>'"/>
        <xsl:with-param name="kind" select="'markup'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The start tag of an element as it is written. -->
  <xsl:function name="f:start-tag" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        '&lt;' || name($element)
        || string-join($element/@*[not(namespace-uri() = 'https://teipress.org/ns/prepared')]
                       ! (' ' || name() || '=&quot;' || . || '&quot;'))
        || (if (empty($element/node())) then '/>' else '>')"/>
  </xsl:function>
</xsl:stylesheet>
