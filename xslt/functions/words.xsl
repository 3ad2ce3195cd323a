<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface and of generated text, from i18n/*.xml; read once, when the stylesheets are compiled. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:variable name="f:languages" static="yes" as="xs:string*" select="'en', 'de', 'fr', 'it', 'es', 'ru', 'kk'"/>

  <xsl:variable name="f:words" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="
      map:merge(for $language in $f:languages
                return map:entry($language, map:merge(
                  doc('../i18n/' || $language || '.xml')/words/word ! map:entry(string(@key), string(.)))))"/>

  <!-- The languages that the interface has words in. -->
  <xsl:function name="f:interface-languages" as="xs:string+">
    <xsl:sequence select="$f:languages"/>
  </xsl:function>

  <!-- A word in a language ("de", "de-AT"); in English where the language has none; the key itself as a last resort. -->
  <xsl:function name="f:word" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:sequence select="
        (($f:words(string(tokenize(lower-case($language), '-')[1])), $f:words('en')) ! .($key), f:words-of($key))[1]"/>
  </xsl:function>

  <!-- All words of a language that the interface has. -->
  <xsl:function name="f:words-in" as="map(xs:string, xs:string)">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="$f:words($language)"/>
  </xsl:function>

  <!-- Whether there is a word for a key. -->
  <xsl:function name="f:has-word" as="xs:boolean">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="map:contains($f:words('en'), $key)"/>
  </xsl:function>

  <!-- A name in camel case as words: "origPlace" gives "orig place". -->
  <xsl:function name="f:words-of" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="lower-case(replace($name, '([a-z])([A-Z])', '$1 $2'))"/>
  </xsl:function>

  <!-- The quotation marks of a language, outer and inner: four strings. -->
  <xsl:function name="f:quotes" as="xs:string+">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="code" as="xs:string" select="string(tokenize(lower-case($language), '-')[1])"/>
    <xsl:choose>
      <xsl:when test="$code = ('de', 'cs', 'sk', 'sl', 'bg', 'is', 'et', 'lt', 'hsb', 'deu', 'ger')">
        <xsl:sequence select="'„', '“', '‚', '‘'"/>
      </xsl:when>
      <xsl:when test="$code = ('fr', 'fra', 'frm', 'fro')">
        <xsl:sequence select="'«&#xA0;', '&#xA0;»', '“', '”'"/>
      </xsl:when>
      <xsl:when test="$code = ('ru', 'kk', 'it', 'es', 'uk', 'be', 'el', 'grc', 'la', 'pt', 'ky', 'tt', 'tr', 'uz', 'ar', 'fa')">
        <xsl:sequence select="'«', '»', '“', '”'"/>
      </xsl:when>
      <xsl:when test="$code = ('pl', 'hu', 'ro', 'hr', 'sr', 'srp')">
        <xsl:sequence select="'„', '”', '«', '»'"/>
      </xsl:when>
      <xsl:when test="$code = ('zh', 'ja')">
        <xsl:sequence select="'「', '」', '『', '』'"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="'“', '”', '‘', '’'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
