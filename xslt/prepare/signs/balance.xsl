<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map m f" expand-text="yes">

  <!-- Checks that every bracket a convention printed is closed in the block in which it was opened. -->

  <xsl:mode name="m:printed" on-no-match="deep-skip" on-multiple-match="fail"/>

  <xsl:variable name="f:mates" as="map(xs:string, xs:string)" select="
      map { '[': ']', '(': ')', '{': '}', '⟨': '⟩', '⟦': '⟧', '〚': '〛', '⸢': '⸣', '⌈': '⌉', '⎣': '⎦', '⸌': '⸍' }"/>

  <xsl:variable name="f:bracket-pattern" as="xs:string" select="'[\[\]\(\)\{\}⟨⟩⟦⟧〚〛⸢⸣⌈⌉⎣⎦⸌⸍]'"/>

  <!-- Says sign-unbalanced for each block whose brackets do not pair in a view. -->
  <xsl:template name="check-balance" as="empty-sequence()">
    <xsl:param name="document" as="document-node()" required="yes"/>
    <xsl:param name="view" as="xs:string" required="yes"/>
    <xsl:variable name="signs" as="node()*">
      <xsl:apply-templates select="$document/*" mode="m:printed">
        <xsl:with-param name="view" select="$view" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:iterate select="$signs">
      <!-- One string of open brackets for each block that we are in; behind it the blocks themselves. -->
      <xsl:param name="open" as="xs:string*" select="''"/>
      <xsl:param name="blocks" as="element()*" select="()"/>
      <xsl:variable name="ends" as="xs:boolean" select="exists($blocks) and head($blocks) is ."/>
      <xsl:variable name="now" as="xs:string" select="if (self::tp:sign) then f:after-brackets(head($open), .) else head($open)"/>
      <xsl:if test="$ends and head($open) ne '' or contains($now, '!')">
        <xsl:message><tp:diagnostic rule="sign-unbalanced" severity="error" at="{ancestor-or-self::*[@tp:at][1]/@tp:at}"
          help="this is a fault of teipress or of the convention: please report it with the text"
          >the {$view} view has brackets without a partner in this {local-name()}: {translate(head($open), '!', '')}</tp:diagnostic></xsl:message>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="open" select="
            if (self::tp:sign) then (translate($now, '!', ''), tail($open)) else if ($ends) then tail($open) else ('', $open)"/>
        <xsl:with-param name="blocks" select="
            if (self::tp:sign) then $blocks else if ($ends) then tail($blocks) else (., $blocks)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:template>

  <!-- The brackets that stand open behind a sign, innermost first; with "!" if one closes that was not open. -->
  <xsl:function name="f:after-brackets" as="xs:string">
    <xsl:param name="open" as="xs:string"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:sequence select="fold-left(analyze-string($sign, $f:bracket-pattern)/*:match/string(), $open,
        function($stack as xs:string, $bracket as xs:string) as xs:string {
          if (map:contains($f:mates, $bracket)) then $bracket || $stack
          else if ($f:mates(substring($stack, 1, 1)) = $bracket) then substring($stack, 2)
          else $stack || '!' })"/>
  </xsl:function>

  <xsl:template match="*" mode="m:printed" as="node()*">
    <xsl:variable name="block" as="element()?" select=".[f:is-apart(.)]"/>
    <xsl:sequence select="$block"/>
    <xsl:apply-templates select="*" mode="m:printed"/>
    <xsl:sequence select="$block"/>
  </xsl:template>

  <xsl:template match="tp:sign" mode="m:printed" as="element()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="tp:hidden" mode="m:printed" as="element()*"/>

  <xsl:template match="tp:view" mode="m:printed" as="node()*">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:if test="contains-token(@names, $view)">
      <xsl:apply-templates select="*" mode="m:printed"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
