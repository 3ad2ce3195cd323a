<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- What the witness that the diplomatic view follows has where the text follows another one (TEI P5, 13.1). -->

  <!-- The siglum or xml:id of that witness; empty where the project names none. -->
  <xsl:param name="base-witness" as="xs:string" select="''"/>

  <xsl:key name="f:witness" match="tei:witness | tei:listWit" use="@xml:id"/>

  <!--
    The reading of the base witness, for the reading that stands in the text. Empty: no base witness, another reading
    than that in the text, the same reading, none told; readings of whole blocks or with choices, which have no plain words.
  -->
  <xsl:function name="f:base-reading" as="element()?">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="app" as="element()?" select="$reading[$base-witness ne '']/(parent::tei:app, parent::tei:rdgGrp/parent::tei:app)"/>
    <xsl:variable name="readings" as="element()*" select="$app/(tei:lem, tei:rdg, tei:rdgGrp/(tei:lem, tei:rdg))"/>
    <xsl:if test="exists($readings[1]) and $readings[1] is $reading and not(f:attests($reading))">
      <xsl:variable name="other" as="element()?" select="$readings[f:attests(.)][1]"/>
      <xsl:sequence select="$other[empty(($reading, .)/descendant::*[self::tei:choice or self::tei:app or self::tei:l
          or self::tei:lg or self::tei:p or self::tei:ab or self::tei:sp or self::tei:div or self::tei:list or self::tei:table])]"/>
    </xsl:if>
  </xsl:function>

  <!-- The words of a reading, without notes. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($reading//text()[not(ancestor::tei:note)]))"/>
  </xsl:function>

  <!-- Whether the base witness, or a group that it belongs to, has a reading. -->
  <xsl:function name="f:attests" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="
        some $id in tokenize($reading/@wit) ! replace(., '^.*#', '') satisfies
          $id eq $base-witness
          or key('f:witness', $id, root($reading))/descendant-or-self::tei:witness/(@xml:id, @n, tei:abbr) = $base-witness"/>
  </xsl:function>
</xsl:stylesheet>
