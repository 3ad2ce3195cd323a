<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists, and notes to how they are built: items may have labels beside them, and other things stand between them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:list" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()[not(self::tei:label[f:labels-item(.)])]"/>
      <xsl:with-param name="kind" select="f:list-kind(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:item" mode="m:content" as="item()*">
    <xsl:variable name="label" as="element()?" select="preceding-sibling::*[1]/self::tei:label"/>
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="label" select="$label"/>
      <xsl:with-param name="number" select="string(@n)[. ne '']"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether a label belongs to the item after it. -->
  <xsl:function name="f:labels-item" as="xs:boolean">
    <xsl:param name="label" as="element(tei:label)"/>
    <xsl:sequence select="exists($label/following-sibling::*[1]/self::tei:item)"/>
  </xsl:function>

  <!-- The kind of a list, from @rend or @type (old encodings have it there) or from its labels. -->
  <xsl:function name="f:list-kind" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="said" as="xs:string*" select="tokenize(lower-case(string-join(($list/@rend, $list/@type), ' ')))"/>
    <xsl:sequence select="
        if ($list/tei:label/following-sibling::*[1]/self::tei:item) then 'gloss'
        else if ($said = ('ordered', 'numbered', 'arabic', 'decimal', 'number')) then 'ordered'
        else if ($said = ('bulleted', 'bullets', 'unordered', 'bullet')) then 'bulleted'
        else if ($said = ('inline', 'run-on', 'runon')) then 'inline'
        else 'simple'"/>
  </xsl:function>

  <xsl:template match="tei:headLabel | tei:headItem" mode="m:content" as="item()*">
    <xsl:call-template name="b:heading">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
