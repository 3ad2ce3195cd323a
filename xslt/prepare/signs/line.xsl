<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs m f">

  <!-- The line of the text as the second pass of step 40 reads it: what stands between two ends of a block. -->

  <xsl:mode name="m:line" on-no-match="deep-skip" on-multiple-match="fail"/>

  <!--
    The blocks in whose lines signs, or ends of lines of the source, may do something to each other: few of all.
    In: the document after the first pass.
  -->
  <xsl:function name="f:blocks-to-read" as="element()*">
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="
        ($document//tp:line-end
         | $document//tp:sign[@join and @side eq 'close' or @ends-line or starts-with(., ' ')])/f:line-of(.)"/>
  </xsl:function>

  <!-- The element in whose line a sign stands. -->
  <xsl:function name="f:line-of" as="element()">
    <xsl:param name="sign" as="element()"/>
    <xsl:sequence select="$sign/(ancestor::*[not(self::tp:view)][f:is-apart(.)][1], root()/*)[1]"/>
  </xsl:function>

  <!-- The views that show an element. -->
  <xsl:function name="f:views-of" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="around" as="element(tp:view)*" select="$element/ancestor::tp:view"/>
    <xsl:sequence select="$views[every $view in $around satisfies contains-token($view/@names, .)]"/>
  </xsl:function>

  <!--
    The line of all views: text, signs, ends of lines; a block within it stands there itself, for its own line is read
    elsewhere.
  -->
  <xsl:template match="*" mode="m:line" as="node()*">
    <xsl:choose>
      <xsl:when test="f:is-apart(.)">
        <xsl:sequence select="."/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="m:line"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    Whether neighbours in a line can do anything to each other: lines of the source end in it, signs set spaces, or a
    bracket closes before an equal one opens. In most blocks none of this is so.
  -->
  <xsl:function name="f:may-meet" as="xs:boolean">
    <xsl:param name="line" as="node()*"/>
    <xsl:variable name="signs" as="element(tp:sign)*" select="$line[self::tp:sign]"/>
    <xsl:sequence select="
        exists($line[self::tp:line-end]) or exists($signs[@ends-line or starts-with(., ' ')])
        or (some $close in $signs[@side eq 'close'][@join][1] satisfies
            exists($signs[@side eq 'open'][@join = $signs[@side eq 'close']/@join][. >> $close]))"/>
  </xsl:function>

  <!-- Whether an element is a line of its own: a block, or a note that only leaves its mark here. -->
  <xsl:function name="f:is-apart" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:is-block($element) or $element/self::tei:note and f:note-place($element) = ('foot', 'margin')"/>
  </xsl:function>

  <xsl:template match="text()" mode="m:line" as="node()*">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="tp:sign | tp:line-end" mode="m:line" as="node()*">
    <xsl:sequence select="."/>
  </xsl:template>

  <!-- What only some views show, between itself and itself: the others read on behind it. -->
  <xsl:template match="tp:view" mode="m:line" as="node()*">
    <xsl:sequence select="."/>
    <xsl:apply-templates mode="m:line"/>
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="tp:hidden" mode="m:line" as="node()*"/>

</xsl:stylesheet>
