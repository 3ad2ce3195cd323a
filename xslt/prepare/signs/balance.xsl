<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs f" expand-text="yes">

  <!-- Checks that every bracket a convention printed is closed in the block in which it was opened. -->

  <!-- Brackets that open and close, and two that pair with nothing between. -->
  <xsl:variable name="f:brackets" static="yes" as="xs:string" select="'[](){}⟨⟩⟦⟧〚〛⸢⸣⌈⌉⎣⎦⸌⸍'"/>
  <xsl:variable name="f:pairs" static="yes" as="xs:string" select="'\[\]|\(\)|\{\}|⟨⟩|⟦⟧|〚〛|⸢⸣|⌈⌉|⎣⎦|⸌⸍'"/>

  <!-- Says sign-unbalanced for each block whose brackets do not pair in a view. -->
  <xsl:template name="check-balance" as="empty-sequence()">
    <xsl:param name="document" as="document-node()" required="yes"/>
    <xsl:for-each-group select="$document//tp:sign[translate(., $f:brackets, '') ne string()]" group-by="generate-id(f:line-of(.))">
      <xsl:variable name="block" as="element()" select="f:line-of(.)"/>
      <xsl:for-each select="f:views-of($block)">
        <xsl:variable name="unpaired" as="xs:string" select="f:unpaired(f:brackets-of(current-group(), .))"/>
        <xsl:if test="$unpaired ne ''">
          <xsl:message><tp:diagnostic rule="sign-unbalanced" severity="error" at="{$block/ancestor-or-self::*[@tp:at][1]/@tp:at}"
            help="this is a fault of teipress or of the convention: please report it with the text"
            >the {.} view has brackets without a partner in this {local-name($block)}: {$unpaired}</tp:diagnostic></xsl:message>
        </xsl:if>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- The brackets that some signs have in a view. -->
  <xsl:function name="f:brackets-of" as="xs:string">
    <xsl:param name="signs" as="element(tp:sign)*"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:variable name="text" as="xs:string" select="string-join($signs[f:views-of(.) = $view])"/>
    <xsl:sequence select="translate($text, translate($text, $f:brackets, ''), '')"/>
  </xsl:function>

  <!-- What is left of brackets without those that pair. -->
  <xsl:function name="f:unpaired" as="xs:string">
    <xsl:param name="brackets" as="xs:string"/>
    <xsl:variable name="left" as="xs:string" select="replace($brackets, $f:pairs, '')"/>
    <xsl:sequence select="if ($left eq $brackets) then $left else f:unpaired($left)"/>
  </xsl:function>

</xsl:stylesheet>
