<?xml version="1.0" encoding="UTF-8"?>
<!-- What a transcript does not say: markup that its convention has no sign for, and words that it does not print. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Whether only the transcript is asked for. -->
  <xsl:param name="transcript" as="xs:boolean" select="false()"/>

  <!-- Names what the transcript of a prepared document does not say, each kind of markup once with its number. -->
  <xsl:template name="unsaid" as="empty-sequence()">
    <xsl:param name="document" as="element()" required="yes"/>
    <xsl:variable name="shown" as="element()*" select="$document//tei:text//tei:*[not(ancestor::tp:hidden)]"/>
    <xsl:variable name="hidden" as="element()*"
        select="$document//tei:text//tp:hidden[@rule ne 'beside-the-edition'][not(ancestor::tp:hidden)]/tei:*"/>
    <xsl:variable name="unsaid" as="xs:string*" select="f:counted($shown[f:is-unsaid(.)]), f:counted($hidden) ! (. || ' (not printed at all)'),
        f:counted($hidden/../../(self::tei:choice, self::tei:subst, self::tei:app)) ! (. || ' (of each one reading is printed)')"/>
    <xsl:if test="exists($unsaid)">
      <xsl:message><tp:diagnostic rule="pub-unsaid" severity="warning" at="{($shown/self::tei:div[@type = 'edition'], $shown, $document)[1]/@tp:at}"
          help="keep the TEI: an import of this text does not bring it back">the signs of this convention do not say: {string-join($unsaid, ', ')}</tp:diagnostic></xsl:message>
    </xsl:if>
  </xsl:template>

  <!-- Elements by kind, with numbers: "3 × persName". -->
  <xsl:function name="f:counted" as="xs:string*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each-group select="$elements" group-by="local-name() || self::tei:hi/@rend ! (' ' || .)">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:sequence select="count(current-group()) || ' × ' || current-grouping-key()"/>
    </xsl:for-each-group>
  </xsl:function>

  <!--
    Whether an element leaves nothing in the transcript but its text. Blocks are told by empty lines; what stands in a choice or an
    expansion is said by the signs of its parent or of what stands beside it.
  -->
  <xsl:function name="f:is-unsaid" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="around" as="element()*"
        select="$element/parent::*[self::tei:choice or self::tei:subst or self::tei:app or self::tei:expan]"/>
    <xsl:variable name="bare-line" as="xs:boolean" select="exists($element/self::tei:lb[not(@n)]/ancestor::tei:TEI/@tp:escape)"/>
    <xsl:variable name="half" as="xs:boolean" select="exists($element/self::tei:subst[not(tei:add and tei:del)])"/>
    <xsl:variable name="others" as="xs:boolean" select="exists($element/self::tei:supplied[@evidence eq 'previouseditor']/ancestor::tei:TEI/@tp:escape)"/>
    <xsl:sequence select="$bare-line or $half or $others or not($element/self::tei:lb)
        and empty($element/(self::tei:body, self::tei:div[not(@type = 'textpart') or tei:head or ancestor::tei:TEI/@tp:escape], self::tei:ab, self::tei:p, self::tei:lg, self::tei:l, self::tei:head, self::tei:list,
          self::tei:item, self::tei:table, self::tei:row, self::tei:cell, self::tei:desc, self::tei:certainty, self::tei:note))
        and empty($element/(., *[$element/(self::tei:choice, self::tei:subst, self::tei:app, self::tei:expan)], $around, $around/*)[f:has-sign(.)])"/>
  </xsl:function>

  <!-- Whether signs or marked letters stand in an element, and belong to it. -->
  <xsl:function name="f:has-sign" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(tp:sign, tp:letters, tp:break, tp:view/(tp:sign, tp:letters)))"/>
  </xsl:function>
</xsl:stylesheet>
