<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- Letters and what the conventions do to them. A letter here is any character that is seen, with its marks. -->

  <!-- Each letter with a combining mark behind the marks that it has. The result is composed where Unicode can (NFC). -->
  <xsl:function name="f:marked" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:sequence select="
        if ($mark eq '') then $text
        else normalize-unicode(replace($text, '([^\s\p{M}\p{C}\p{Z}]\p{M}*)', '$1' || $mark))"/>
  </xsl:function>

  <!-- A text in another case: "upper", "lower", or as it stands. -->
  <xsl:function name="f:cased" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="case" as="xs:string"/>
    <xsl:sequence select="
        if ($case eq 'upper') then upper-case($text)
        else if ($case eq 'lower') then lower-case($text)
        else if ($case eq 'inscription') then f:as-cut($text)
        else $text"/>
  </xsl:function>

  <!-- A text as a stonecutter would write it: capitals without accents or spaces, V for U. -->
  <xsl:function name="f:as-cut" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        translate(upper-case(replace(normalize-unicode($text, 'NFD'), '[\p{M}\p{P}\s]', '')), 'UΣ', 'VΣ')"/>
  </xsl:function>

  <!-- One sign for each letter; spaces stay, so that words can still be told apart. -->
  <xsl:function name="f:each-letter" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:sequence select="
        string-join(string-to-codepoints(replace(normalize-unicode($text), '[\p{M}\p{P}\p{C}]', ''))
          ! (if (codepoints-to-string(.) = (' ', '&#9;', '&#10;', '&#13;')) then ' ' else $sign))"/>
  </xsl:function>

  <!-- The same sign several times, with something between. In: at most 1000 times. -->
  <xsl:function name="f:repeated" as="xs:string">
    <xsl:param name="sign" as="xs:string"/>
    <xsl:param name="times" as="xs:double"/>
    <xsl:param name="between" as="xs:string"/>
    <xsl:sequence select="string-join((1 to xs:integer(min((round($times), 1000)))) ! $sign, $between)"/>
  </xsl:function>

</xsl:stylesheet>
