<?xml version="1.0" encoding="UTF-8"?>
<!-- The namesdates module: names in the text, and descriptions of persons, places, organisations, events and objects. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:persName | tei:placeName | tei:orgName | tei:geogName | tei:eventName | tei:objectName
                       | tei:country | tei:region | tei:settlement | tei:district | tei:bloc | tei:forename
                       | tei:roleName | tei:addName | tei:nameLink | tei:genName | tei:geogFeat
                       | tei:offset | tei:geo | tei:gender | tei:sex | tei:age | tei:faith | tei:nationality
                       | tei:occupation | tei:langKnown | tei:persPronouns | tei:socecStatus | tei:objectIdentifier" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- In a register, where nothing stands between the parts of a name, "Surname, Forename". -->
  <xsl:template match="tei:surname" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
    <xsl:if test="following-sibling::*[1]/self::tei:forename and not(../text()[normalize-space()])">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="', '"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Parts of a place that the source closes up are parted: "Vejle, Denmark". -->
  <xsl:template match="(tei:country | tei:region | tei:settlement | tei:district | tei:bloc)[f:closes-up(.)]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="', '"/>
      <xsl:with-param name="kind" select="'separator'"/>
    </xsl:call-template>
    <xsl:next-match/>
  </xsl:template>

  <!-- A name that points somewhere is a link. -->
  <xsl:template match="tei:persName[@ref] | tei:placeName[@ref] | tei:orgName[@ref] | tei:geogName[@ref]
                       | tei:eventName[@ref] | tei:objectName[@ref] | tei:country[@ref] | tei:region[@ref]
                       | tei:settlement[@ref] | tei:district[@ref]" mode="m:content" as="item()*" priority="1">
    <xsl:call-template name="b:link">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="target" select="f:target(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listNym
                       | tei:listObject | tei:listRelation" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="kind" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:person | tei:personGrp | tei:persona | tei:place | tei:org | tei:event | tei:nym
                       | tei:object" mode="m:content" as="item()*">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:affiliation | tei:birth | tei:death | tei:climate | tei:education | tei:floruit
                       | tei:langKnowledge | tei:location | tei:population | tei:residence | tei:state
                       | tei:terrain | tei:trait" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>

  <xsl:template match="tei:relation" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
