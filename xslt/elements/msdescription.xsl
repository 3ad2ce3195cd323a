<?xml version="1.0" encoding="UTF-8"?>
<!-- The msdescription module: descriptions as facts with their names, nested. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:accMat | tei:acquisition | tei:additional | tei:additions | tei:adminInfo
                       | tei:altIdentifier | tei:binding | tei:bindingDesc | tei:collation | tei:collection
                       | tei:condition | tei:custEvent | tei:custodialHist | tei:decoDesc | tei:decoNote
                       | tei:dimensions | tei:filiation | tei:foliation | tei:handDesc | tei:history
                       | tei:institution | tei:layout | tei:layoutDesc | tei:msContents | tei:msDesc | tei:msFrag
                       | tei:msIdentifier | tei:msItem | tei:msItemStruct | tei:msName | tei:msPart
                       | tei:musicNotation | tei:objectDesc | tei:origin | tei:physDesc | tei:provenance
                       | tei:recordHist | tei:repository | tei:scriptDesc | tei:seal | tei:sealDesc | tei:source
                       | tei:summary | tei:support | tei:supportDesc | tei:surrogates | tei:typeDesc | tei:typeNote" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>

  <xsl:template match="tei:catchwords | tei:colophon | tei:explicit | tei:finalRubric
                       | tei:heraldry | tei:incipit | tei:locus | tei:locusGrp | tei:material
                       | tei:objectType | tei:origDate | tei:origPlace | tei:rubric | tei:secFol | tei:signatures
                       | tei:stamp | tei:watermark" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>

  <!-- Measures that follow words without a space stand apart from them. -->
  <xsl:template match="tei:extent/tei:dimensions" mode="m:content" as="item()*" priority="1">
    <xsl:if test="preceding-sibling::node()[1][self::* or matches(., '[^\s(]$')]">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="' '"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:next-match/>
  </xsl:template>

  <!-- "210 × 148 mm": the signs between measures are ours. -->
  <xsl:template match="tei:dimensions/*" mode="m:content" as="item()*" priority="5">
    <xsl:variable name="unit" as="xs:string" select="string((@unit, ../@unit)[1])"/>
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="
          (if (empty(node())) then string((@quantity, @extent)[1]) else '')
          || (if (following-sibling::*[@unit = current()/@unit or not($unit)]) then ' × '
              else ($unit[. ne ''] ! ('&#xA0;' || .)) || (if (following-sibling::*) then ' × ' else ''))"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:height | tei:width | tei:depth | tei:dim" mode="m:content" as="item()*">
    <xsl:call-template name="fact"/>
  </xsl:template>
</xsl:stylesheet>
