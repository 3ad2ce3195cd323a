<?xml version="1.0" encoding="UTF-8"?>
<!-- The legend: a file beside the text, with the signs that occur in it, each on a line with its meaning. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- The language of its words: the parameter's, else the document's where we have its words, else English. -->
  <xsl:variable name="legend-language" as="xs:string" select="
      (($language, string((/*/@xml:lang, //tei:text/@xml:lang)[1])) ! tokenize(., '-')[1][. = f:interface-languages()],
       'en')[1]"/>

  <xsl:template match="tp:legend" mode="m:legend" as="empty-sequence()">
    <xsl:variable name="lines" as="xs:string*" select="
        f:word('legend', $legend-language), f:word('convention', $legend-language) || ': ' || @title, '',
        tp:entry ! (tp:sign || '&#9;' || tp:gen)"/>
    <xsl:result-document href="signs.txt" method="text" encoding="UTF-8">
      <xsl:value-of select="string-join($lines, '&#10;') || '&#10;'"/>
    </xsl:result-document>
  </xsl:template>
</xsl:stylesheet>
