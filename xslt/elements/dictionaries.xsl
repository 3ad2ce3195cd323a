<?xml version="1.0" encoding="UTF-8"?>
<!-- The dictionaries module. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:superEntry | tei:entry | tei:re" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:entryFree | tei:dictScrap" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:orth | tei:form | tei:def | tei:etym | tei:gramGrp | tei:usg | tei:xr
                       | tei:pron | tei:hyph | tei:syll | tei:stress | tei:lang | tei:subc | tei:colloc | tei:lbl
                       | tei:oRef | tei:pRef" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'bold'[current()/self::tei:orth[not(@rend)]]"/>
    </xsl:call-template>
    <xsl:call-template name="space-after-part"/>
  </xsl:template>

  <xsl:template match="tei:case | tei:gen | tei:gram | tei:iType | tei:mood | tei:number | tei:per | tei:pos
                       | tei:tns" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'italic'"/>
    </xsl:call-template>
    <xsl:call-template name="space-after-part"/>
  </xsl:template>

  <!-- Between the parts of an entry, where only elements stand. -->
  <xsl:template name="space-after-part" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="following-sibling::node()[1]/self::* and not(../text()[normalize-space()])">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="' '"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Senses are numbered by @n. -->
  <xsl:template match="tei:hom | tei:sense" mode="m:content" as="item()*">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="number" select="string(@n)[. ne '']"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
