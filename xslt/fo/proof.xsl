<?xml version="1.0" encoding="UTF-8"?>
<!-- A proof for correcting: lines of the source file in the margin, doubtful readings and unresolved pointers marked. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- Where the text of a block was written: the renderer sets the line of the file beside it. -->
  <xsl:template name="line-of-file" as="element(fo:wrapper)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="line" as="xs:string?" select="tokenize(@tp:at, ':')[2]"/>
    <xsl:if test="$proof and $line ne ''">
      <fo:wrapper id="written-{$line}-{@tp:id}"/>
    </xsl:if>
  </xsl:template>

  <!-- Whether an element says that its reading is doubtful. -->
  <xsl:function name="f:is-doubtful" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        $proof and (exists($element/self::tei:unclear) or $element/@cert = ('low', 'medium', 'unknown')
                    or exists($element/tei:certainty) or exists($element/self::tei:sic[not(parent::tei:choice)]))"/>
  </xsl:function>

  <!-- What a proof marks an element with. -->
  <xsl:template name="proof-properties" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="f:is-doubtful(.)">
      <xsl:attribute name="background-color">#ffe9a8</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- The pointers of an element that lead to nothing in the edition. -->
  <xsl:function name="f:unresolved" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($proof and not($element/@tp:href)) then tokenize(($element/@target, $element/@ref)[1])[starts-with(., '#')] else ()"/>
  </xsl:function>

  <!-- Names them behind the element. -->
  <xsl:template name="unresolved-pointers" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="is-silent" as="xs:boolean" select="false()"/>
    <!-- A pointer without text that leads nowhere in this edition says what it was to lead to. -->
    <xsl:if test="$is-silent">
      <xsl:value-of select="f:breakable(string(@target[empty(f:unresolved(..))]))"/>
    </xsl:if>
    <xsl:for-each select="string-join(f:unresolved(.), ' ')[. ne '']">
      <fo:inline xsl:use-attribute-sets="unresolved">
        <xsl:value-of select="'[?&#x2060;' || f:breakable(.) || ']'"/>
      </fo:inline>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
