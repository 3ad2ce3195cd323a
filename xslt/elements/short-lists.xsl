<?xml version="1.0" encoding="UTF-8"?>
<!--
  Lists within notes that only say who, what place or which book is meant: they stand in the line, semicolons between, and not
  as the descriptions that the same elements make up in a register.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Whether a list of a note holds nothing but names and plain references. -->
  <xsl:function name="f:is-short-list" as="xs:boolean">
    <xsl:param name="list" as="element()"/>
    <xsl:sequence select="
        exists($list/ancestor::tei:note) and exists($list/*)
        and (every $item in $list/* satisfies $item/self::tei:bibl and not(f:holds-block($item))
          or $item/(self::tei:person | self::tei:place | self::tei:org)[tei:persName | tei:placeName | tei:orgName]
             and empty($item/(* except (tei:persName | tei:placeName | tei:orgName))))"/>
  </xsl:function>

  <xsl:template match="(tei:listPerson | tei:listPlace | tei:listOrg | tei:listBibl)[f:is-short-list(.)]" mode="m:content"
                as="item()*" priority="6">
    <xsl:call-template name="b:anchor">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
    <xsl:apply-templates select="*" mode="m:content"/>
  </xsl:template>

  <xsl:template match="(tei:person | tei:place | tei:org | tei:listBibl/tei:bibl)[f:is-short-list(..)]" mode="m:content"
                as="item()*" priority="6">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
    <!-- Behind the last one of a list too, where another list follows. -->
    <xsl:if test="following-sibling::* or ../following-sibling::node()[self::* or normalize-space()][1]
        /(self::tei:listPerson | self::tei:listPlace | self::tei:listOrg | self::tei:listBibl)[f:is-short-list(.)]">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="'; '"/>
        <xsl:with-param name="kind" select="'separator'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Another name of the same stands behind the first in the same way. -->
  <xsl:template match="(tei:person | tei:place | tei:org)[f:is-short-list(..)]/(tei:persName | tei:placeName | tei:orgName)"
                mode="m:content" as="item()*" priority="6">
    <xsl:call-template name="b:link">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="target" select="f:target(.)"/>
    </xsl:call-template>
    <xsl:if test="following-sibling::*">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="', '"/>
        <xsl:with-param name="kind" select="'separator'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
