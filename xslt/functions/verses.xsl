<?xml version="1.0" encoding="UTF-8"?>
<!-- Verses that speakers share: l with @part I, M, F. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The part of a verse that was spoken last before another part of it. -->
  <xsl:function name="f:part-before" as="element(tei:l)?">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="$line[self::tei:l][@part = ('M', 'F')]/preceding::tei:l[1][@part = ('I', 'M')]"/>
  </xsl:function>

  <!-- The words of a verse that others have spoken before this part of it: it begins where they ended. -->
  <xsl:function name="f:parts-before" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="string-join(f:part-before($line) ! (f:parts-before(.)[. ne ''], normalize-space(f:plain(.))), ' ')"/>
  </xsl:function>
</xsl:stylesheet>
