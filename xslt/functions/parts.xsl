<?xml version="1.0" encoding="UTF-8"?>
<!-- What a division without a heading is known by: its number, or, beside the text of an edition, its kind. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The word for a division that accompanies the text of an edition, as inscriptions and papyri have them. -->
  <xsl:function name="f:word-of-part" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="
        $division[../*[f:is-division(.)]/@type = 'edition'][normalize-space()]/@type[. = ('apparatus', 'translation', 'commentary', 'bibliography')] ! string()"/>
  </xsl:function>

  <!--
    The number of a division as its first line shows it. Where divisions begin with the same line the innermost shows the
    numbers of all, "2.1", then "2", "3"; a number that has the outer one in it, "d1" in "d", stands alone. Names that are no numbers, such as urn:cts:…, are none to show.
  -->
  <xsl:function name="f:number-of-part" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="first" as="element()?" select="$division/*[not(self::tei:pb or self::tei:cb or self::tei:lb or self::tei:milestone)][1]"/>
    <xsl:if test="f:is-numbered($division) and not($first ! f:is-numbered(.))">
      <xsl:variable name="own" as="xs:string" select="normalize-space($division/@n)"/>
      <xsl:sequence select="string-join((f:numbers-before($division)[not(f:is-in-number(., $own))], $own), '.')"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether a number has an outer one in it: "2a" and "2.1" have "2" in them, "21" has not. -->
  <xsl:function name="f:is-in-number" as="xs:boolean">
    <xsl:param name="outer" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:variable name="rest" as="xs:string" select="if (starts-with($number, $outer)) then substring($number, string-length($outer) + 1) else ''"/>
    <xsl:sequence select="$rest ne '' and not(matches($rest, '^\p{N}') and matches($outer, '\p{N}$'))"/>
  </xsl:function>

  <!-- Whether a division is known by a number. -->
  <xsl:function name="f:is-numbered" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="
        f:is-division($division) and matches($division/@n, '^\s*[\p{L}\p{N}.–-]{1,8}\s*$') and empty($division/tei:head)"/>
  </xsl:function>

  <!-- The numbers of the divisions that begin with this one. -->
  <xsl:function name="f:numbers-before" as="xs:string*">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="before" as="element()*" select="
        $division/preceding-sibling::*[not(self::tei:pb or self::tei:cb or self::tei:lb or self::tei:milestone)]"/>
    <xsl:for-each select="$division/..[f:is-numbered(.)][empty($before)]">
      <xsl:sequence select="f:numbers-before(.), normalize-space(@n)"/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
