<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands between blocks in the source, and runs into the first line of the next one on the page. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs tei tp m f">

  <!-- The pages and columns that begin between blocks run into the first line of what follows. -->
  <xsl:key name="run-in" match="tei:pb | tei:cb | tei:gb | tei:milestone" use="f:line-behind(.) ! generate-id()"/>

  <!-- The block whose first line a break between blocks runs into. -->
  <xsl:function name="f:line-behind" as="element()?">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="
        if (f:stands-among-blocks($break)) then f:first-line($break/following-sibling::*[not(f:is-between(.)) or self::tei:fw][1]) else ()"/>
  </xsl:function>

  <!-- The block that begins an element and holds running text; none where that is no plain block. -->
  <xsl:function name="f:first-line" as="element()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:choose>
      <xsl:when test="empty($element)"/>
      <xsl:when test="$element/(self::tei:p | self::tei:l | self::tei:ab | self::tei:head | self::tei:speaker | self::tei:salute
                                | self::tei:signed | self::tei:dateline | self::tei:trailer | self::tei:byline | self::tei:quote
                                | self::tei:q | self::tei:said | self::tei:fw)[f:is-block(.)][not(f:holds-block(.))]">
        <xsl:sequence select="$element[normalize-space()]"/>
      </xsl:when>
      <xsl:when test="$element/(self::tei:lg | self::tei:sp | self::tei:opener | self::tei:closer | self::tei:cit | self::tei:quote
                                | self::tei:q | self::tei:said) or f:is-division($element)">
        <xsl:sequence select="f:first-line($element/*[not(f:is-between(.))][1])"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- What runs into the first line of a block: breaks before it, the number of the note or of the division that begins with it. -->
  <xsl:template name="run-in" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:param name="led" as="element()?" tunnel="yes"/>
    <xsl:param name="lead" as="item()*" tunnel="yes"/>
    <xsl:if test="current() is $led">
      <xsl:sequence select="$lead"/>
    </xsl:if>
    <xsl:if test="not($is-apart)">
      <xsl:for-each select="key('run-in', generate-id())[not(ancestor::tp:hidden)]">
        <xsl:apply-templates select="." mode="m:content">
          <xsl:with-param name="runs-in" select="true()" tunnel="yes"/>
        </xsl:apply-templates>
        <xsl:text> </xsl:text>
      </xsl:for-each>
      <xsl:for-each select="key('part', generate-id())">
        <xsl:call-template name="part-number"/>
        <xsl:text>&#x2002;</xsl:text>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The divisions that begin with the first line of a block, and show their number there. -->
  <xsl:key name="part" match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7"
           use="if (exists(f:number-of-part(.))) then f:first-line(.) ! generate-id() else ()"/>

  <!-- The number of a division without a heading. -->
  <xsl:template name="part-number" as="element(fo:inline)">
    <xsl:context-item as="element()" use="required"/>
    <fo:inline xsl:use-attribute-sets="part-number" role="Lbl">
      <xsl:value-of select="f:number-of-part(.)"/>
    </fo:inline>
  </xsl:template>

  <!-- How a division without a heading begins: the word for what it is, or its number where no line can take it. -->
  <xsl:template name="part-beginning" as="element(fo:block)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="word" as="xs:string?" select="f:word-of-part(.)"/>
    <xsl:choose>
      <xsl:when test="tei:head"/>
      <xsl:when test="$word">
        <fo:block xsl:use-attribute-sets="heading-small">
          <xsl:attribute name="xml:lang" select="$ui-language"/>
          <xsl:value-of select="f:ui($word)"/>
        </fo:block>
      </xsl:when>
      <xsl:when test="exists(f:number-of-part(.)) and empty(f:first-line(.))">
        <fo:block keep-with-next.within-page="9">
          <xsl:call-template name="part-number"/>
        </fo:block>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
