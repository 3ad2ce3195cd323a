<?xml version="1.0" encoding="UTF-8"?>
<!--
  Plain text of one view: blocks between empty lines, lines where the convention ends them, notes numbered and listed
  at the end of their division. The signs are those of the other outputs.
  In: the prepared document (README.md). Out: text.
-->
<xsl:package name="https://teipress.org/xslt/text" package-version="1.0" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:tp="https://teipress.org/ns/prepared" xmlns:t="https://teipress.org/ns/text" xmlns:m="https://teipress.org/ns/mode"
             xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>
  <!-- The title of a document, from its header. -->
  <xsl:mode name="m:title" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <!-- From elements of t: to paragraphs, and from their content to the words of a line. -->
  <xsl:mode name="m:paragraphs" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:words" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- From the legend to a file beside the text. -->
  <xsl:mode name="m:legend" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- From the prepared document of a convention that is a code to what is typed in it. -->
  <xsl:mode name="m:code" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:include href="params.xsl"/>
  <xsl:include href="text/behaviours.xsl"/>
  <xsl:include href="text/source.xsl"/>
  <xsl:include href="text/notes.xsl"/>
  <xsl:include href="text/layout.xsl"/>
  <xsl:include href="text/legend.xsl"/>
  <xsl:include href="text/code.xsl"/>
  <xsl:include href="text/unsaid.xsl"/>

  <!-- The view to print. -->
  <xsl:variable name="view" as="xs:string" select="($views, 'edited')[1]"/>

  <!-- A code has neither title nor notes: whatever is printed is read again. -->
  <xsl:template match="document-node()[*/@tp:escape]" as="text()" priority="1">
    <xsl:apply-templates select="*/tp:legend" mode="m:legend"/>
    <xsl:call-template name="unsaid">
      <xsl:with-param name="document" select="*"/>
    </xsl:call-template>
    <xsl:value-of select="f:code(/*)"/>
  </xsl:template>

  <xsl:template match="/" as="text()">
    <xsl:variable name="blocks" as="node()*">
      <xsl:apply-templates select="*" mode="m:content"/>
    </xsl:variable>
    <xsl:variable name="tree" as="element(t:text)">
      <t:text>
        <xsl:sequence select="$blocks"/>
      </t:text>
    </xsl:variable>
    <xsl:apply-templates select="/*/tp:legend" mode="m:legend"/>
    <xsl:if test="$transcript">
      <xsl:call-template name="unsaid">
        <xsl:with-param name="document" select="/*"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:value-of select="string-join(($title, f:paragraphs($tree/node())), '&#10;&#10;') || '&#10;'"/>
  </xsl:template>
</xsl:package>
