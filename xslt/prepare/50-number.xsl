<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map m f">

  <!--
    Step 50: gives every element that a reader may point at an address (@tp:id), and numbers what is counted (@tp:n):
    notes, apparatus entries and figures, through the whole document in the order of the text. An address comes from
    xml:id, else from the element's place in the tree, so that the same document always has the same addresses.
    In: a document after step 40. Out: the same with the attributes.
  -->

  <xsl:import href="../functions/blocks.xsl"/>
  <xsl:import href="../functions/notes.xsl"/>

  <xsl:mode name="m:number" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- What is counted, each kind for itself: node to number. -->
  <xsl:function name="f:numbers" as="map(*)">
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="
        map:merge((f:places($document//tei:note[f:is-counted(.)]),
          f:places($document//tei:app[f:has-entry(.)][not(ancestor::tei:app)]),
          f:places($document//tei:figure[tei:graphic])))"/>
  </xsl:function>

  <!-- Elements with their places in the order of the text. -->
  <xsl:function name="f:places" as="map(*)*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="for $i in 1 to count($elements) return map:entry(generate-id($elements[$i]), $i)"/>
  </xsl:function>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*" mode="m:number">
        <xsl:with-param name="numbers" tunnel="yes" select="f:numbers(.)"/>
      </xsl:apply-templates>
    </xsl:document>
  </xsl:template>

  <!-- An address is that of the parent and the place among its nodes; the outermost element is "t". -->
  <xsl:template match="*" mode="m:number" as="element()">
    <xsl:param name="parent" as="xs:string?"/>
    <xsl:variable name="address" as="xs:string" select="if (exists($parent)) then $parent || '.' || position() else 't'"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="self::tei:*">
        <xsl:attribute name="tp:id" select="if (@xml:id) then f:address-of(@xml:id) else $address"/>
        <xsl:if test="self::tei:note or self::tei:app or self::tei:figure">
          <xsl:call-template name="number"/>
        </xsl:if>
      </xsl:if>
      <xsl:apply-templates mode="m:number">
        <xsl:with-param name="parent" select="$address"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!-- @tp:n on what is counted. -->
  <xsl:template name="number" as="attribute()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:for-each select="$numbers(generate-id())">
      <xsl:attribute name="tp:n" select="."/>
    </xsl:for-each>
  </xsl:template>

  <!--
    Whether a note hangs on a mark in the text: it stands in the text proper, not in the line (those carry a sign)
    and not in a description.
  -->
  <xsl:function name="f:is-counted" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="(exists($note/ancestor::tei:text) or exists($note/ancestor::tei:line))
        and not($note/@tp:kind) and not($note/@place = 'inline')
        and not($note/ancestor::tp:hidden or f:is-of-speech($note) or f:is-alone($note)) and not($note/parent::tei:app or $note/ancestor::tei:listWit
        or $note/ancestor::tei:biblStruct or $note/ancestor::tei:person or $note/ancestor::tei:place
        or $note/ancestor::tei:org or $note/ancestor::tei:msDesc or $note/ancestor::tei:entry)"/>
  </xsl:function>

  <!-- The letters of an address. Each word of a text may have an identifier: no regular expression looks at it. -->
  <xsl:variable name="f:address-letters" static="yes" as="xs:string"
      select="'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'"/>

  <!--
    An address from an xml:id, one to one: letters, digits, point, hyphen stay; anything else is written as its code
    point between underscores, and an underscore is doubled. "id-" before it tells it apart from our own "t.…", and so
    also stands before what begins with "id-" itself.
  -->
  <xsl:function name="f:address-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="others" as="xs:string" select="translate($id, $f:address-letters || '0123456789.-', '')"/>
    <xsl:variable name="escaped" as="xs:string" select="
        if ($others eq '') then $id
        else if (translate($others, '_', '') eq '') then replace($id, '_', '__')
        else string-join(string-to-codepoints($id) ! (
            if (. eq 95) then '__'
            else if (contains($others, codepoints-to-string(.))) then '_' || . || '_'
            else codepoints-to-string(.)))"/>
    <xsl:sequence select="
        if ($escaped eq 't' or starts-with($escaped, 't.') or starts-with($escaped, 'id-')
            or not(contains($f:address-letters, substring($escaped, 1, 1)))) then 'id-' || $escaped
        else $escaped"/>
  </xsl:function>

</xsl:stylesheet>
