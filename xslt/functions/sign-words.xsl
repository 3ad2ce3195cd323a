<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- The words about signs, from schema/conventions/words: what a screen reader says, and the texts of the legend. -->

  <xsl:variable name="f:sign-languages" static="yes" as="xs:string+" select="'en', 'de', 'fr', 'it', 'es', 'ru', 'kk'"/>

  <xsl:variable name="f:sign-words" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="
      map:merge(for $language in $f:sign-languages
        return map:entry($language, map:merge(
          doc('../../schema/conventions/words/' || $language || '.xml')/c:words/c:word ! map:entry(string(@key), string(.)))))"/>

  <!-- A word in a language ("de", "de-AT"); in English where the language has none; else nothing. -->
  <xsl:function name="f:sign-word" as="xs:string?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="
        (($f:sign-words(lower-case(tokenize($language, '[\-_]')[1])), $f:sign-words('en')) ! .($key))[1]"/>
  </xsl:function>

</xsl:stylesheet>
