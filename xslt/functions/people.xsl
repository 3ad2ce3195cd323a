<?xml version="1.0" encoding="UTF-8"?>
<!-- The people who answer for an edition, and how they are called. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- The people of the author and editor elements of a header: one of these may name several. -->
  <xsl:function name="f:people" as="map(xs:string, xs:string)*">
    <xsl:param name="statements" as="element()*"/>
    <xsl:for-each select="$statements[normalize-space()]">
      <xsl:variable name="names" as="element()*" select="(tei:name | tei:persName | tei:orgName)[normalize-space()]"/>
      <xsl:sequence select="(if (count($names) gt 1 and not(text()[normalize-space()])) then $names else .) ! f:name-parts(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A person by family and given name where the header tells them apart; anybody else by the whole name. -->
  <xsl:function name="f:name-parts" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="family" as="xs:string" select="f:plain(($name//tei:surname)[1])"/>
    <xsl:variable name="given" as="xs:string" select="string-join($name//tei:forename ! f:plain(.), ' ')"/>
    <xsl:sequence select="
        if ($family and $given) then map{'family': $family, 'given': $given} else map{'literal': f:plain($name)}"/>
  </xsl:function>

  <!-- A name as it is spoken: "Ada Lovelace". -->
  <xsl:function name="f:name-in-words" as="xs:string">
    <xsl:param name="name" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="string-join(($name?given, $name?family, $name?literal), ' ')"/>
  </xsl:function>

  <!-- Names in one line; those written "Lovelace, Ada" need more than a comma between them. -->
  <xsl:function name="f:names-in-words" as="xs:string">
    <xsl:param name="names" as="map(xs:string, xs:string)*"/>
    <xsl:variable name="words" as="xs:string*" select="$names ! f:name-in-words(.)"/>
    <xsl:sequence select="string-join($words, if (some $word in $words satisfies contains($word, ',')) then '; ' else ', ')"/>
  </xsl:function>
</xsl:stylesheet>
