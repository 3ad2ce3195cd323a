<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- What belongs to a transcript. -->

  <!--
    Whether a division, the front or the back of a text stands beside its edition: where there is one (div type="edition"), all that is
    neither in it nor around it. A code has signs for translations, too.
  -->
  <xsl:function name="f:is-beside-edition" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="kept" as="xs:string+" select="'edition', 'translation'[$f:convention/@escape]"/>
    <xsl:sequence select="
        exists($part/ancestor::tei:text[last()]//tei:div[@type = 'edition'])
        and empty($part/(ancestor-or-self::tei:div | descendant::tei:div)[@type = $kept])"/>
  </xsl:function>
</xsl:stylesheet>
