<?xml version="1.0" encoding="UTF-8"?>
<!-- The header and corpus modules: facts about the text, each with its name. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A fact with its name where facts stand among themselves, a run of text where it stands in a line. -->
  <xsl:template name="fact" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="f:is-block(.) or f:stands-among-blocks(.)">
        <xsl:call-template name="b:metadata">
          <xsl:with-param name="content" select="node()"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="b:inline">
          <xsl:with-param name="content" select="node()"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:teiHeader | tei:fileDesc | tei:titleStmt | tei:editionStmt | tei:edition | tei:extent
                       | tei:publicationStmt | tei:availability | tei:authority | tei:distributor | tei:seriesStmt
                       | tei:notesStmt | tei:sourceDesc | tei:encodingDesc | tei:projectDesc | tei:samplingDecl
                       | tei:editorialDecl | tei:correction | tei:normalization | tei:quotation | tei:hyphenation
                       | tei:punctuation | tei:segmentation | tei:stdVals | tei:interpretation | tei:conversion
                       | tei:tagsDecl | tei:classDecl | tei:refsDecl | tei:geoDecl | tei:appInfo | tei:application
                       | tei:profileDesc | tei:creation | tei:langUsage | tei:textClass | tei:keywords
                       | tei:classCode | tei:abstract | tei:calendarDesc | tei:calendar | tei:correspDesc
                       | tei:correspAction | tei:correspContext | tei:revisionDesc | tei:listChange | tei:funder
                       | tei:sponsor | tei:principal | tei:idno | tei:scriptNote | tei:handNote | tei:styleDefDecl
                       | tei:unitDecl | tei:unitDef | tei:namespace | tei:taxonomy | tei:category | tei:catDesc
                       | tei:language | tei:licence | tei:change | tei:listPrefixDef" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>

  <xsl:template match="tei:handNotes" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="kind" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Elements whose children are facts, whatever they are called. -->
  <xsl:variable name="f:fact-holders" static="yes" as="map(xs:string, xs:boolean)" select="
      map:merge(tokenize('titleStmt publicationStmt editionStmt seriesStmt correspAction creation msIdentifier msContents msItem origin
        person personGrp persona place org event object nym') ! map:entry(., true()))"/>

  <!-- One rule for all of them: a pattern with a wildcard is asked of every element, so it must be cheap. -->
  <xsl:template match="tei:*[$f:fact-holders(local-name(..))][f:is-fact(.)][not(../text()[normalize-space()])]"
                mode="m:content" as="item()*" priority="5">
    <xsl:call-template name="b:metadata">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether a child of a description is a fact about it, and no entry, list, part or running text. -->
  <xsl:function name="f:is-fact" as="xs:boolean">
    <xsl:param name="child" as="element()"/>
    <xsl:sequence select="not(map:contains($f:no-facts, local-name($child)))"/>
  </xsl:function>

  <xsl:variable name="f:no-facts" static="yes" as="map(xs:string, xs:boolean)" select="
      map:merge(tokenize('p ab note noteGrp head figure table list listBibl listPerson listPlace listOrg listEvent listNym
        listObject listRelation listChange person personGrp persona place org event nym object msItem msItemStruct msPart
        msFrag linkGrp link graphic media relation lg l eg egXML') ! map:entry(., true()))"/>

  <!-- Whether an element of the header is for machines: it shows nothing, and a group that holds nothing else is no group. -->
  <xsl:function name="f:is-for-machines" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($f:for-machines, local-name($element))"/>
  </xsl:function>

  <xsl:variable name="f:for-machines" static="yes" as="map(xs:string, xs:boolean)" select="
      map:merge(tokenize('cRefPattern citeStructure citeData refState prefixDef rendition tagUsage schemaRef xenoData catRef metDecl
        variantEncoding') ! map:entry(., true()))"/>

  <!-- For machines. -->
  <xsl:template match="tei:cRefPattern | tei:citeStructure | tei:citeData | tei:refState | tei:prefixDef
                       | tei:rendition | tei:tagUsage | tei:schemaRef | tei:xenoData | tei:catRef" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>


  <xsl:template match="tei:particDesc | tei:settingDesc | tei:setting | tei:textDesc | tei:channel
                       | tei:constitution | tei:derivation | tei:domain | tei:factuality | tei:interaction
                       | tei:preparedness | tei:purpose | tei:activity | tei:locale" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>
</xsl:stylesheet>
