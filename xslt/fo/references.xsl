<?xml version="1.0" encoding="UTF-8"?>
<!-- References by page and line: "p. 12, l. 4". What the layout has to find out stands as tp:place; fo-notes.xsl fills it in. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- Whether references and registers name printed lines, too. -->
  <xsl:variable name="wants-lines" as="xs:boolean" select="$references eq 'page-line' or $index eq 'lines'"/>

  <!-- What a reference with words of its own adds behind them, where the house style wants that. In: a tei:ref; its target. -->
  <xsl:template name="place-behind" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:if test="$target and self::tei:ref and $references ne 'pointers' and f:target-of($target)/ancestor::tei:text">
      <xsl:text> (</xsl:text>
      <xsl:call-template name="place-of">
        <xsl:with-param name="target" select="$target"/>
      </xsl:call-template>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Where something is printed: its page, and its line or the number of its note. In: the address of a printed element. -->
  <xsl:template name="place-of" as="item()*">
    <xsl:param name="target" as="xs:string" required="yes"/>
    <xsl:variable name="element" as="element()" select="f:target-of($target)"/>
    <xsl:choose>
      <xsl:when test="f:is-found-by-line($element)">
        <tp:place of="{$target}" page="{f:ui('place-page')}" line="{f:ui('place-line')}">
          <xsl:value-of select="replace(f:ui('place-page') || ', ' || f:ui('place-line'), '#', '00')"/>
        </tp:place>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring-before(f:ui('place-page'), '#')"/>
        <fo:page-number-citation ref-id="{$target}"/>
        <xsl:value-of select="substring-after(f:ui('place-page'), '#')"/>
        <xsl:value-of select="f:within-page($element) ! (', ' || .)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What tells a place on its page, where that needs no layout: the number of a note, a verse, a line of the source. -->
  <xsl:function name="f:within-page" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$references eq 'page'"/>
      <xsl:when test="$element/self::tei:note and f:note-place($element) = ('foot', 'margin')">
        <xsl:sequence select="replace(f:ui('place-note'), '#', f:note-number($element))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="
            f:line-of-source($element) ! replace(f:ui(if ($element/ancestor-or-self::tei:l) then 'place-verse' else 'place-line'), '#', .)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The number that verse or the lines of the source give to a place, unless all printed lines are counted. -->
  <xsl:function name="f:line-of-source" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$line-numbers eq 'auto'">
      <xsl:variable name="block" as="element()?" select="$element/ancestor::*[f:is-block(.)][1][f:is-lined(.)]"/>
      <xsl:sequence select="
          ($element/ancestor-or-self::tei:l[1], ($block//tei:lb[. &lt;&lt; $element])[last()])[1] ! string((@tp:n, @n)[1])[. ne '']"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether only the layout can tell the line of a place. -->
  <xsl:function name="f:is-found-by-line" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        $references ne 'page' and $counted ne 'none' and empty(f:line-of-source($element))
        and exists($element/ancestor::tei:body) and not(f:is-reading($element))
        and empty($element/ancestor-or-self::tei:note[f:note-place(.) = ('foot', 'margin')])
        and not(f:is-division($element))"/>
  </xsl:function>

  <!-- What an address belongs to. -->
  <xsl:function name="f:target-of" as="element()?">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="key('by-address', $address, $document)[1]"/>
  </xsl:function>
</xsl:stylesheet>
