<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:mei="http://www.music-encoding.org/ns/mei"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map m f mei" expand-text="yes">

  <!--
    Step 60: answers pointers. Where the first pointer of an element's @target, @ref or @who leads to something in this
    document, the element gets @tp:href="#address"; where it is a web or mail address, that; where nothing answers,
    nothing. @facs is answered too, as @tp:facs or, for an image of the project, @tp:src. Private prefixes are unfolded as
    the header's prefixDef says.
    In: a document after step 50. Out: the same with the attributes.
  -->

  <xsl:mode name="m:link" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="f:by-id" match="*[@xml:id]" use="@xml:id"/>
  <xsl:key name="f:prefix" match="tei:prefixDef" use="@ident"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*" mode="m:link"/>
    </xsl:document>
  </xsl:template>

  <!-- Local images: the address as written, to the file name that the publication gives it. -->
  <xsl:param name="images" as="map(xs:string, xs:string)" select="map { }"/>

  <!-- How large they are: the file name to width and height in pixels, a space between. -->
  <xsl:param name="image-sizes" as="map(xs:string, xs:string)" select="map { }"/>

  <xsl:template match="tei:graphic[@url]" mode="m:link" as="element()" priority="1">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:sequence select="f:image-attributes(normalize-space(@url))"/>
      <xsl:apply-templates mode="m:link"/>
    </xsl:copy>
  </xsl:template>

  <!-- Pointers. A file of music that lies beside the document comes along with it. -->
  <xsl:template match="tei:*[@target or @ref or @who or @facs]" mode="m:link" as="element()">
    <xsl:variable name="pointer" as="xs:string?" select="tokenize((@target, @ref, @who)[1])[1]"/>
    <xsl:variable name="answer" as="xs:string?" select="
        for $p in $pointer return (f:answer($p, root(.)), parent::tei:notatedMusic ! $images($p))[1]"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="exists($answer)">
        <xsl:attribute name="tp:href" select="$answer"/>
      </xsl:if>
      <xsl:sequence select="@facs ! f:facs-attributes(., root(.))"/>
      <xsl:apply-templates mode="m:link"/>
    </xsl:copy>
  </xsl:template>

  <!-- Music encoded amid the text: the file that it comes along as, called by the place that it has among its like. -->
  <xsl:template match="tei:notatedMusic/mei:*" mode="m:link" as="element()">
    <xsl:variable name="number" as="xs:integer">
      <xsl:number level="any" count="tei:notatedMusic/mei:*"/>
    </xsl:variable>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:for-each select="$images('mei:' || $number)">
        <xsl:attribute name="tp:href" select="."/>
      </xsl:for-each>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- What is transcribed in a zone is shown by that zone. -->
  <xsl:template match="(tei:zone | tei:line)[@ulx or @points]" mode="m:link" as="element()" priority="1">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="ancestor::tei:sourceDoc">
        <xsl:attribute name="tp:facs" select="'#' || @tp:id"/>
      </xsl:if>
      <xsl:apply-templates mode="m:link"/>
    </xsl:copy>
  </xsl:template>

  <!-- Where a local image lies in the publication, and how large it is. In: its address as written. Out: attributes. -->
  <xsl:function name="f:image-attributes" as="attribute()*">
    <xsl:param name="url" as="xs:string"/>
    <xsl:for-each select="$images($url)">
      <xsl:attribute name="tp:src" select="."/>
      <xsl:for-each select="$image-sizes(.)">
        <xsl:attribute name="tp:width" select="substring-before(., ' ')"/>
        <xsl:attribute name="tp:height" select="substring-after(., ' ')"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!--
    What @facs leads to: tp:facs is the first of its pointers that is answered, "#address" of a surface, a zone or a
    graphic, or a web address; an image of the project is described as that of a graphic is.
  -->
  <xsl:function name="f:facs-attributes" as="attribute()*">
    <xsl:param name="facs" as="attribute()"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="pointers" as="xs:string*" select="tokenize($facs)"/>
    <xsl:variable name="image" as="xs:string?" select="$pointers[map:contains($images, .)][1]"/>
    <xsl:choose>
      <xsl:when test="exists($image)">
        <xsl:sequence select="f:image-attributes($image)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="($pointers ! f:answer(., $document))[1]">
          <xsl:attribute name="tp:facs" select="."/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!--
    Where a pointer leads. In: one pointer as written; the document. Out: "#address", an http, https or mailto
    address, or nothing. A file of the project that was brought in by XInclude answers by its identifier.
  -->
  <xsl:function name="f:answer" as="xs:string?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="prefix" as="xs:string" select="substring-before($pointer, ':')"/>
    <xsl:variable name="unfolded" as="xs:string" select="
        if ($prefix ne '' and exists(key('f:prefix', $prefix, $document)))
        then f:unfold($pointer, key('f:prefix', $prefix, $document)[1]) else $pointer"/>
    <xsl:choose>
      <xsl:when test="matches($unfolded, '^(https?:|mailto:)', 'i')">
        <xsl:sequence select="$unfolded"/>
      </xsl:when>
      <xsl:when test="contains($unfolded, '#')">
        <xsl:variable name="target" as="element()?"
            select="key('f:by-id', substring-after($unfolded, '#'), $document)[1]"/>
        <xsl:sequence select="$target/@tp:id ! ('#' || .)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- A private address written out: what the prefixDef's matchPattern catches goes into its replacementPattern. -->
  <xsl:function name="f:unfold" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="definition" as="element(tei:prefixDef)"/>
    <xsl:variable name="rest" as="xs:string" select="substring-after($pointer, ':')"/>
    <xsl:try>
      <xsl:sequence select="
          if ($definition/@matchPattern and matches($rest, '^(' || $definition/@matchPattern || ')$'))
          then replace($rest, '^' || $definition/@matchPattern || '$', $definition/@replacementPattern) else $pointer"/>
      <xsl:catch>
        <xsl:message><tp:diagnostic rule="ref-prefix-pattern" severity="warning" at="{$definition/@tp:at}"
            help="correct @matchPattern or @replacementPattern">the pattern of prefixDef {$definition/@ident} cannot be used</tp:diagnostic></xsl:message>
        <xsl:sequence select="$pointer"/>
      </xsl:catch>
    </xsl:try>
  </xsl:function>

</xsl:stylesheet>
