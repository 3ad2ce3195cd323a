<?xml version="1.0" encoding="UTF-8"?>
<!-- Formulas in MathML. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The elements and attributes of MathML that only show; anything else keeps its text and nothing more. -->
  <xsl:variable name="math-elements" static="yes" as="xs:string*" select="tokenize(
      'math semantics mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom menclose msub
       msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mlabeledtr mtd maligngroup malignmark')"/>
  <xsl:variable name="math-attributes" static="yes" as="xs:string*" select="tokenize(
      'display mathvariant dir accent accentunder columnalign rowalign columnspan rowspan depth height width fence form
       largeop linethickness lspace rspace maxsize minsize movablelimits notation separator
       stretchy symmetric voffset mathsize scriptlevel displaystyle columnlines rowlines frame')"/>

  <xsl:template match="mml:*" mode="m:math" as="item()*" xmlns:mml="http://www.w3.org/1998/Math/MathML">
    <xsl:choose>
      <xsl:when test="local-name() = $math-elements">
        <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
          <xsl:copy-of select="@*[local-name() = $math-attributes and namespace-uri() = '']"/>
          <xsl:apply-templates mode="m:math"/>
        </xsl:element>
      </xsl:when>
      <xsl:when test="self::mml:mfenced">
        <xsl:call-template name="fenced"/>
      </xsl:when>
      <xsl:when test="self::mml:annotation or self::mml:annotation-xml">
        <xsl:element name="annotation" namespace="http://www.w3.org/1998/Math/MathML">
          <xsl:value-of select="."/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="m:math"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Browsers no longer draw the brackets and commas of mfenced: they are written out. -->
  <xsl:template name="fenced" as="element()" xmlns="http://www.w3.org/1998/Math/MathML">
    <xsl:context-item as="element()" use="required"/>
    <mrow>
      <mo data-generated="">
        <xsl:value-of select="(@open, '(')[1]"/>
      </mo>
      <xsl:for-each select="*">
        <xsl:variable name="separator" as="xs:string" select="normalize-space(f:math-separator(., position()))"/>
        <xsl:if test="$separator">
          <mo data-generated="">
            <xsl:value-of select="$separator"/>
          </mo>
        </xsl:if>
        <xsl:apply-templates select="." mode="m:math"/>
      </xsl:for-each>
      <mo data-generated="">
        <xsl:value-of select="(@close, ')')[1]"/>
      </mo>
    </mrow>
  </xsl:template>
</xsl:stylesheet>
