<?xml version="1.0" encoding="UTF-8"?>
<!--
  Text of the source, told apart from what the program adds: whoever compares the text with its source reads the marks, and
  the program takes them out of the file.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Whether the text of the source is marked. -->
  <xsl:param name="marked" as="xs:boolean" select="false()"/>

  <!--
    A run of the source, or a sign. Marked: U+FDD0, the name of its node in tag characters, U+FDD1, the text, U+FDD2; white
    space at its ends stays outside, where lines are laid out. In: the node, and its text as it is shown.
  -->
  <xsl:function name="f:of-source" as="text()">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="f:run-of-source(f:run-name($node), $text)"/>
  </xsl:function>

  <!-- The name of a node in the marks; it is only used while one document is made and read back. -->
  <xsl:function name="f:run-name" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="name" as="xs:string" select="generate-id($node)"/>
    <xsl:sequence select="$name"/>
  </xsl:function>

  <!-- The same. In: the name of the node, and its text as it is shown. -->
  <xsl:function name="f:run-of-source" as="text()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="core" as="xs:string" select="replace($text, '^\s+|\s+$', '')"/>
    <xsl:choose>
      <xsl:when test="not($marked) or $core eq ''">
        <xsl:value-of select="$text"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring-before($text, $core) || '&#xFDD0;'
            || codepoints-to-string(string-to-codepoints($name) ! (. + 917504)) || '&#xFDD1;' || $core || '&#xFDD2;'
            || substring-after($text, $core)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What b:text adds: signs belong to the source, words to the language of the edition. -->
  <xsl:function name="f:added" as="text()">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$kind eq 'sign'">
        <xsl:sequence select="f:of-source($node, $text)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="if ($kind eq 'word') then f:word($text, $language) else $text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
