<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!--
    What a convention inherits. A convention names the ones it extends; of two that say something about the same row
    and view, the later one counts, and a convention counts more than all that it extends. Rows that only the heir has
    come first, so that a special case wins over the general one.
  -->

  <!--
    A convention with all that it inherits. In: a convention; a function that finds a convention by its id.
    Out: one convention without @extends, its rows complete.
  -->
  <xsl:function name="f:with-inheritance" as="element(c:convention)">
    <xsl:param name="heir" as="element(c:convention)"/>
    <xsl:param name="find" as="function(xs:string) as element(c:convention)"/>
    <xsl:sequence select="f:completed($heir, $find, string($heir/@id))"/>
  </xsl:function>

  <!-- The same; a convention that is already being completed (by its id) is not followed again. -->
  <xsl:function name="f:completed" as="element(c:convention)">
    <xsl:param name="heir" as="element(c:convention)"/>
    <xsl:param name="find" as="function(xs:string) as element(c:convention)"/>
    <xsl:param name="on-the-way" as="xs:string*"/>
    <xsl:variable name="parents" as="element(c:convention)*"
        select="tokenize($heir/@extends)[not(. = $on-the-way)] ! f:completed($find(.), $find, ($on-the-way, .))"/>
    <xsl:sequence select="fold-left(($parents, $heir), (), f:merged#2)"/>
  </xsl:function>

  <!-- Two conventions in one: what the second says counts. -->
  <xsl:function name="f:merged" as="element(c:convention)">
    <xsl:param name="older" as="element(c:convention)?"/>
    <xsl:param name="newer" as="element(c:convention)"/>
    <xsl:variable name="known" as="xs:string*" select="$older/c:row/@id"/>
    <xsl:variable name="rows" as="map(xs:string, element(c:row))"
        select="map:merge($newer/c:row ! map:entry(string(@id), .))"
        xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
    <convention xmlns="https://teipress.org/ns/convention">
      <xsl:copy-of select="$newer/@id, $newer/@xml:lang, ($newer/@doubt, $older/@doubt)[1],
          ($newer/@doubt-from, $older/@doubt-from)[1], ($newer/@escape, $older/@escape)[1]"/>
      <xsl:copy-of select="$newer/c:title, $newer/c:desc, $newer/c:view"/>
      <xsl:copy-of select="$newer/c:published, $older/c:published[not(@id = $newer/c:published/@id)]"/>
      <xsl:copy-of select="$newer/c:joint, $older/c:joint[not(@name = $newer/c:joint/@name)]"/>
      <xsl:copy-of select="$newer/c:glyph, $older/c:glyph"/>
      <xsl:for-each-group select="$older/c:values, $newer/c:values" group-by="@attribute || ' ' || @of">
        <values attribute="{@attribute}" of="{@of}">
          <xsl:copy-of select="current-group()[@default][last()]/@default"/>
          <xsl:copy-of select="reverse(current-group())/c:value"/>
        </values>
      </xsl:for-each-group>
      <xsl:copy-of select="$newer/c:row[not(@id = $known)][not(@remove = 'yes')]"/>
      <xsl:for-each select="$older/c:row">
        <xsl:sequence select="if (exists($rows(@id))) then f:merged-row(., $rows(@id)) else ."/>
      </xsl:for-each>
    </convention>
  </xsl:function>

  <!-- A row and what an heir says of it: whole tests and whole prints are replaced, the rest stays. -->
  <xsl:function name="f:merged-row" as="element(c:row)?">
    <xsl:param name="older" as="element(c:row)"/>
    <xsl:param name="newer" as="element(c:row)"/>
    <xsl:variable name="views" as="xs:string*" select="$newer/c:print/@view ! tokenize(.)"/>
    <xsl:if test="not($newer/@remove = 'yes')">
      <row xmlns="https://teipress.org/ns/convention">
        <xsl:copy-of select="$older/@*, $newer/@*"/>
        <xsl:copy-of select="if ($newer/c:when) then $newer/c:when else $older/c:when"/>
        <xsl:for-each select="$older/c:print">
          <xsl:variable name="left" as="xs:string*" select="tokenize(@view)[not(. = $views)]"/>
          <xsl:if test="exists($left)">
            <print view="{$left}">
              <xsl:copy-of select="@* except @view"/>
            </print>
          </xsl:if>
        </xsl:for-each>
        <xsl:copy-of select="$newer/c:print"/>
      </row>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
