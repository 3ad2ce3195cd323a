<?xml version="1.0" encoding="UTF-8"?>
<!-- The gaiji module: characters outside Unicode, and their descriptions. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:g" mode="m:content" as="item()*">
    <xsl:variable name="described" as="element()?" select="key('f:id', replace(@ref, '^.*#', ''))[1][self::tei:char or self::tei:glyph]"/>
    <xsl:call-template name="b:glyph">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="character" select="
          string(($described/tei:mapping[@type = ('Unicode', 'standard', 'unicode')],
                  $described/tei:mapping[normalize-space()])[1])[. ne '']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:charDecl" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="kind" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:char | tei:glyph" mode="m:content" as="item()*">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:mapping" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:localProp | tei:unicodeProp | tei:unihanProp" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
