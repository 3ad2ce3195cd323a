<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines of the source that are kept: each hangs where it is turned over, and has its number at its end or in the margin. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How far the rest of a line of the source that is turned over is set in. -->
  <xsl:variable name="hanging" as="xs:double" select="$font-size * 1.5"/>

  <!-- The text of a paragraph; where it keeps the lines of the source, they are not spread, and have ends. -->
  <xsl:template name="lines" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="is-lined" as="xs:boolean" select="f:is-lined(.)"/>
    <xsl:if test="$is-lined">
      <xsl:call-template name="hanging-lines"/>
    </xsl:if>
    <xsl:call-template name="as-counted">
      <xsl:with-param name="run" as="item()*">
        <xsl:for-each select="(.[$is-lined]//tei:lb)[1][. &lt;&lt; (current()//tp:break)[1]][not(tp:break)]">
          <xsl:call-template name="number-beside"/>
        </xsl:for-each>
        <xsl:call-template name="marked">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
        <xsl:if test="$is-lined">
          <xsl:call-template name="line-end"/>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The properties of a block of such lines. FOP indents the first line alone: the others are pulled out one by one. -->
  <xsl:template name="hanging-lines" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-align-last" select="if ($verse-side eq 'end') then 'justify' else 'start'"/>
    <xsl:attribute name="start-indent" select="'from-parent(start-indent) + ' || $hanging || 'pt'"/>
    <xsl:attribute name="text-indent" select="(if (f:follows-paragraph(.)) then $font-size * 1.2 else 0) - $hanging || 'pt'"/>
    <xsl:sequence select="f:room-for-numbers(.//tei:lb/string((@tp:n, @n)[1]))"/>
  </xsl:template>

  <!-- The beginning of a line of the source behind the end of another. In: the tp:break between them. -->
  <xsl:template name="line-begins" as="item()*">
    <xsl:context-item as="element(tp:break)" use="required"/>
    <xsl:variable name="block" as="element()?" select="ancestor::*[f:is-block(.) or self::tei:note or self::tei:app][1]"/>
    <xsl:if test="$block[self::tei:p or self::tei:ab][f:is-lined(.)]">
      <fo:leader leader-pattern="space" leader-length="{-$hanging}pt"/>
      <xsl:for-each select="(ancestor::tei:lb, following::tei:lb[ancestor::* intersect $block])[1]">
        <xsl:call-template name="number-beside"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The number of a verse or of a line of the source at the end of its line. -->
  <xsl:template name="number-at-end" as="element()*">
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="prints" as="xs:boolean" select="f:prints-number($number)"/>
    <xsl:if test="$verse-side eq 'end'">
      <fo:leader xsl:use-attribute-sets="line-end"/>
      <xsl:if test="$prints">
        <fo:inline xsl:use-attribute-sets="line-number" role="Lbl">
          <xsl:value-of select="$number"/>
        </fo:inline>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- Its number in the margin, where the line begins: the renderer reads it from the address. In: a verse or an lb. -->
  <xsl:template name="number-beside" as="element(fo:wrapper)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="number" as="xs:string" select="string((@tp:n, @n)[1])"/>
    <xsl:if test="$verse-side ne 'end' and (f:prints-number($number) or $number and self::tei:lb and f:follows-lost-lines(.))">
      <fo:wrapper id="own-{@tp:id}={encode-for-uri($number)}"/>
    </xsl:if>
  </xsl:template>

  <!-- Whether the number of a verse or of a line of the source is printed: those of the step, and each that is no plain number. What is longer than a number can be is an address. -->
  <xsl:function name="f:prints-number" as="xs:boolean">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="
        $number ne '' and (if ($number castable as xs:integer) then xs:integer($number) mod xs:integer($line-step) = 0 else string-length($number) le 8)"/>
  </xsl:function>

  <!--
    The room at the end of a line where its number stands: only the last line of what is turned over reaches into it, so
    that a number never falls into a line of its own. In: the numbers of a block.
  -->
  <xsl:function name="f:room-for-numbers" as="attribute()*">
    <xsl:param name="numbers" as="xs:string*"/>
    <xsl:variable name="longest" as="xs:integer?" select="max($numbers[$verse-side eq 'end'][f:prints-number(.)] ! string-length())"/>
    <xsl:if test="$longest">
      <xsl:variable name="room" as="xs:decimal" select="0.5 + 0.45 * $longest"/>
      <xsl:attribute name="end-indent" select="'from-parent(end-indent) + ' || $room || 'em'"/>
      <xsl:attribute name="last-line-end-indent" select="'-' || $room || 'em'"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
