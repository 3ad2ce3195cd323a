<?xml version="1.0" encoding="UTF-8"?>
<!-- The verse module, and the verse elements of the core module. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:lg" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:l" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'verse'"/>
      <xsl:with-param name="number" select="string((@tp:n, @n)[1])[f:shows-number(.)][empty(f:part-before(current())[@n = current()/@n])]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether a line's number is printed: every fifth, and each that is no plain number. What is longer than a number can be is an address. -->
  <xsl:function name="f:shows-number" as="xs:boolean">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="
        $number ne '' and (if ($number castable as xs:integer) then xs:integer($number) mod 5 = 0 else string-length($number) le 8)"/>
  </xsl:function>

  <xsl:template match="tei:rhyme" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:caesura" mode="m:content" as="item()*">
    <xsl:call-template name="b:break">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:metDecl | tei:metSym" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
