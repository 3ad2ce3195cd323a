<?xml version="1.0" encoding="UTF-8"?>
<!-- Letters that look different in different views: each look stands once, for the views that have it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A text inside tp:letters of some views only: its looks, one beside the other; one alone stands as it is. -->
  <xsl:template name="letters-by-view" as="item()*">
    <xsl:context-item as="text()" use="required"/>
    <xsl:variable name="text" as="text()" select="."/>
    <xsl:variable name="shown" as="xs:string*"
        select="f:views-here(., ($views, tokenize(string-join(ancestor::*/@names, ' ')) => distinct-values()))"/>
    <xsl:for-each-group select="$shown" group-by="f:look-in($text, .)">
      <xsl:choose>
        <xsl:when test="count(current-group()) eq count($shown)">
          <xsl:value-of select="current-grouping-key()"/>
        </xsl:when>
        <xsl:otherwise>
          <span class="view" data-views="{current-group()}">
            <xsl:value-of select="current-grouping-key()"/>
          </span>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Of these views, those that get to see a node at all. In: a node; views. Out: views, each once. -->
  <xsl:function name="f:views-here" as="xs:string*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="views" as="xs:string*"/>
    <xsl:sequence select="distinct-values($views)[
        every $names in $node/ancestor::tp:view/@names satisfies . = tokenize($names)]"/>
  </xsl:function>

  <!-- A text as one view shows it. In: a text node; a view. Out: its letters with their marks, in their case. -->
  <xsl:function name="f:look-in" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:sequence select="
        fold-left($text/ancestor::tp:letters[not(@names) or tokenize(@names) = $view], string($text),
          function($sofar as xs:string, $letters as element(tp:letters)) as xs:string {
            f:marked(f:cased($sofar, string($letters/@case)), string($letters/@mark)) })"/>
  </xsl:function>

</xsl:stylesheet>
