<?xml version="1.0" encoding="UTF-8"?>
<!-- How a text came about: by which hand and at which stage something was written or struck out. genesis.js lets the reader choose. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The stages that the text speaks of, in the order in which the header lists them. -->
  <xsl:variable name="stages" as="element(tei:change)*" select="
      let $named := distinct-values((//tei:text | //tei:sourceDoc)//@change ! tokenize(.) ! substring-after(., '#'))
      return if (empty($named)) then () else //tei:listChange/tei:change[@xml:id = $named]"/>

  <!-- The hands that the text speaks of. -->
  <xsl:variable name="hands" as="element()*" select="
      let $named := distinct-values(((//tei:text | //tei:sourceDoc)//(@hand | tei:handShift/@new)) ! substring-after(., '#'))
      return if (empty($named)) then () else (//tei:handNote | //tei:person)[@xml:id = $named]"/>

  <!-- Whether there is anything to choose: several stages, or several hands. -->
  <xsl:variable name="has-genesis" as="xs:boolean" select="count($stages) gt 1 or count($hands) gt 1"/>

  <!-- Elements that a stage or hand is told of for all that they contain. What restores comes after what it restores. -->
  <xsl:function name="f:genesis-attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="around" as="element()*" select="$element/ancestor-or-self::*[. is $element or not(self::tei:restore)]"/>
    <xsl:variable name="change" as="attribute()?" select="$around[@change][last()]/@change"/>
    <xsl:variable name="hand" as="attribute()?" select="$around[@hand][last()]/@hand"/>
    <xsl:for-each select="f:index-of-named($stages, $change)">
      <xsl:attribute name="data-stage" select="."/>
    </xsl:for-each>
    <xsl:for-each select="f:index-of-named($hands, $hand)">
      <xsl:attribute name="data-hand" select="."/>
    </xsl:for-each>
    <!-- From here on, until another hand begins. -->
    <xsl:for-each select="$element/self::tei:handShift ! f:index-of-named($hands, @new)">
      <xsl:attribute name="data-hand-from" select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- The place in a list of the last of its elements that a pointer names. -->
  <xsl:function name="f:index-of-named" as="xs:integer?">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:variable name="names" as="xs:string*" select="tokenize($pointers) ! substring-after(., '#')"/>
    <xsl:sequence select="for-each-pair($elements, 1 to count($elements), function($e, $n) {$n[$e/@xml:id = $names]})[last()]"/>
  </xsl:function>

  <!-- The reader's choice of a stage and of a hand. -->
  <xsl:template name="genesis-choice" as="element(label)*">
    <xsl:if test="count($stages) gt 1">
      <label class="picker">
        <xsl:value-of select="f:ui('stage') || ' '"/>
        <select data-genesis="stage">
          <option value="">
            <xsl:value-of select="f:ui('stage-last')"/>
          </option>
          <xsl:for-each select="$stages">
            <option value="{position()}">
              <xsl:value-of select="position() || '. ' || f:short-name(.)"/>
            </option>
          </xsl:for-each>
        </select>
      </label>
    </xsl:if>
    <xsl:if test="count($hands) gt 1">
      <label class="picker">
        <xsl:value-of select="f:ui('handNote') || ' '"/>
        <select data-genesis="hand">
          <option value="">
            <xsl:value-of select="f:ui('hands-all')"/>
          </option>
          <xsl:for-each select="$hands">
            <option value="{position()}">
              <xsl:value-of select="f:short-name(.)"/>
            </option>
          </xsl:for-each>
        </select>
      </label>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
