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

  <xsl:variable name="f:brackets" as="xs:string" select="string-join(map:keys($f:mates)) || string-join($f:mates?*)"/>

  <!-- Says sign-unbalanced for each block whose brackets do not pair in a view. -->
  <xsl:template name="check-balance" as="empty-sequence()">
    <xsl:param name="document" as="document-node()" required="yes"/>
    <xsl:variable name="signs" as="node()*">
      <xsl:apply-templates select="$document/*" mode="m:printed"/>
    </xsl:variable>
    <xsl:for-each select="$views">
      <xsl:call-template name="check-view">
        <xsl:with-param name="signs" select="$signs"/>
        <xsl:with-param name="view" select="."/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The same for one view. In: the signs of all views, between the blocks and views that they stand in. -->
  <xsl:template name="check-view" as="empty-sequence()">
    <xsl:param name="signs" as="node()*" required="yes"/>
    <xsl:param name="view" as="xs:string" required="yes"/>
    <xsl:iterate select="$signs">
      <!-- One string of open brackets for each block that we are in; behind it the blocks themselves. -->
      <xsl:param name="open" as="xs:string*" select="''"/>
      <xsl:param name="blocks" as="element()*" select="()"/>
      <!-- What this view does not show, while we are in it. -->
      <xsl:param name="unseen" as="element(tp:view)?"/>
      <xsl:variable name="begins" as="element(tp:view)?"
          select="self::tp:view[empty($unseen)][not(contains-token(@names, $view))]"/>
      <xsl:variable name="passed" as="xs:boolean" select="exists($unseen) or exists(self::tp:view)"/>
      <xsl:variable name="ends" as="xs:boolean" select="not($passed) and exists($blocks) and head($blocks) is ."/>
      <xsl:variable name="now" as="xs:string" select="if (self::tp:sign and not($passed)) then f:after-brackets(head($open), .) else head($open)"/>
      <xsl:if test="$ends and head($open) ne '' or contains($now, '!')">
        <xsl:message><tp:diagnostic rule="sign-unbalanced" severity="error" at="{ancestor-or-self::*[@tp:at][1]/@tp:at}"
          help="this is a fault of teipress or of the convention: please report it with the text"
          >the {$view} view has brackets without a partner in this {local-name()}: {translate(head($open), '!', '')}</tp:diagnostic></xsl:message>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="open" select="
            if ($passed) then $open
            else if (self::tp:sign) then (translate($now, '!', ''), tail($open)) else if ($ends) then tail($open) else ('', $open)"/>
        <xsl:with-param name="blocks" select="
            if ($passed or self::tp:sign) then $blocks else if ($ends) then tail($blocks) else (., $blocks)"/>
        <xsl:with-param name="unseen" select="$begins, $unseen[not(. is current())]"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:template>

  <!-- The brackets that stand open behind a sign, innermost first; with "!" if one closes that was not open. -->
  <xsl:function name="f:after-brackets" as="xs:string">
    <xsl:param name="open" as="xs:string"/>
    <xsl:param name="sign" as="xs:string"/>
    <!-- Of a sign only its brackets. -->
    <xsl:variable name="brackets" as="xs:string" select="translate($sign, translate($sign, $f:brackets, ''), '')"/>
    <xsl:sequence select="
        if ($brackets eq '') then $open
        else fold-left(string-to-codepoints($brackets) ! codepoints-to-string(.), $open,
          function($stack as xs:string, $bracket as xs:string) as xs:string {
            if (map:contains($f:mates, $bracket)) then $bracket || $stack
            else if ($f:mates(substring($stack, 1, 1)) = $bracket) then substring($stack, 2)
            else $stack || '!' })"/>
  </xsl:function>

  <!-- What holds no sign is passed over; a block or view stands on both sides of the signs that it holds. -->
  <xsl:template match="*" mode="m:printed" as="node()*">
    <xsl:variable name="inside" as="node()*">
      <xsl:apply-templates select="*" mode="m:printed"/>
    </xsl:variable>
    <xsl:variable name="around" as="element()?" select=".[exists($inside)][self::tp:view or f:is-apart(.)]"/>
    <xsl:sequence select="$around, $inside, $around"/>
  </xsl:template>

  <xsl:template match="tp:sign" mode="m:printed" as="element()">
    <xsl:sequence select="."/>
  </xsl:template>

</xsl:stylesheet>
