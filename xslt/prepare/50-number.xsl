<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs m f">

  <!--
    Step 50: gives every element that a reader may point at an address (@tp:id), and numbers what is counted (@tp:n):
    notes, apparatus entries and figures, through the whole document in the order of the text. An address comes from
    xml:id, else from the element's place in the tree, so that the same document always has the same addresses.
    In: a document after step 40. Out: the same with the attributes.
  -->

  <xsl:import href="../functions/blocks.xsl"/>
  <xsl:import href="../functions/notes.xsl"/>

  <xsl:mode use-accumulators="#all"/>
  <xsl:mode name="m:number" on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="#all"/>

  <xsl:accumulator name="f:notes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="tei:note[f:is-counted(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="f:entries" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="tei:app[f:has-entry(.)][not(ancestor::tei:app)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="f:figures" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="tei:figure[tei:graphic]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*" mode="m:number">
        <xsl:with-param name="address" select="'t'"/>
      </xsl:apply-templates>
    </xsl:document>
  </xsl:template>

  <xsl:template match="tei:*" mode="m:number" as="element()">
    <xsl:param name="address" as="xs:string" select="'t'"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="tp:id" select="if (@xml:id) then f:address-of(@xml:id) else $address"/>
      <xsl:call-template name="number"/>
      <xsl:for-each select="node()">
        <xsl:apply-templates select="." mode="m:number">
          <xsl:with-param name="address" select="$address || '.' || position()"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="tp:*" mode="m:number" as="element()">
    <xsl:param name="address" as="xs:string" select="'t'"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:for-each select="node()">
        <xsl:apply-templates select="." mode="m:number">
          <xsl:with-param name="address" select="$address || '.' || position()"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>

  <!-- @tp:n on what is counted. -->
  <xsl:template name="number" as="attribute()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="self::tei:note[f:is-counted(.)]">
        <xsl:attribute name="tp:n" select="accumulator-before('f:notes')"/>
      </xsl:when>
      <xsl:when test="self::tei:app[f:has-entry(.)][not(ancestor::tei:app)]">
        <xsl:attribute name="tp:n" select="accumulator-before('f:entries')"/>
      </xsl:when>
      <xsl:when test="self::tei:figure[tei:graphic]">
        <xsl:attribute name="tp:n" select="accumulator-before('f:figures')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!--
    Whether a note hangs on a mark in the text: it stands in the text proper, not in the line (those carry a sign)
    and not in a description.
  -->
  <xsl:function name="f:is-counted" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="exists($note/ancestor::tei:text) and not($note/@tp:kind) and not($note/@place = 'inline')
        and not($note/ancestor::tp:hidden) and not($note/parent::tei:app or $note/ancestor::tei:listWit
        or $note/ancestor::tei:biblStruct or $note/ancestor::tei:person or $note/ancestor::tei:place
        or $note/ancestor::tei:org or $note/ancestor::tei:msDesc or $note/ancestor::tei:entry)"/>
  </xsl:function>

  <!--
    An address from an xml:id, one to one: letters, digits, point, hyphen stay; anything else is written as its code
    point between underscores, and an underscore is doubled. "id-" before it tells it apart from our own "t.…", and so
    also stands before what begins with "id-" itself.
  -->
  <xsl:function name="f:address-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="escaped" as="xs:string" select="
        if (matches($id, '^[A-Za-z0-9.\-]+$')) then $id
        else string-join(string-to-codepoints($id) ! (
            if (. eq 95) then '__'
            else if (matches(codepoints-to-string(.), '[A-Za-z0-9.\-]')) then codepoints-to-string(.)
            else '_' || . || '_'))"/>
    <xsl:sequence select="if (matches($escaped, '^t(\.|$)|^id-|^[^A-Za-z]')) then 'id-' || $escaped else $escaped"/>
  </xsl:function>

</xsl:stylesheet>
