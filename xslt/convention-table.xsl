<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!--
    A convention as a table for people. In: a complete convention, also as the parameter. Out: tp:table with a tp:line for
    each row: its id, a piece of markup that it is about, what each view prints of it, and where that is published.
  -->

  <xsl:import href="functions/specimens.xsl"/>
  <xsl:import href="functions/sign-words.xsl"/>
  <xsl:import href="prepare/signs/print.xsl"/>
  <xsl:import href="prepare/signs/legend.xsl"/>

  <!-- The views to show. -->
  <xsl:param name="views" as="xs:string+" select="'diplomatic', 'edited', 'normalized'"/>
  <!-- What becomes of the lines of the source: what the convention says. -->
  <xsl:param name="lines" as="xs:string" select="'convention'"/>
  <!-- The language of what is said about signs. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <xsl:template match="/" as="element(tp:table)">
    <tp:table>
      <xsl:for-each select="$f:convention/c:row">
        <xsl:variable name="row" as="element(c:row)" select="."/>
        <xsl:variable name="specimen" as="element()" select="f:specimen(.)"/>
        <tp:line row="{@id}" markup="{$specimen/(ancestor::*[not(self::tei:p)], .)[1]/f:markup(.)}" published="{f:published($row)}">
          <xsl:for-each select="$views">
            <xsl:attribute name="{.}" select="f:shown($specimen, f:print($row, .), string($row/@kind))"/>
          </xsl:for-each>
        </tp:line>
      </xsl:for-each>
    </tp:table>
  </xsl:template>

  <!-- What a print makes of a specimen: its characters; ⏎ for the end of a line, "nothing" for what is not shown. -->
  <xsl:function name="f:shown" as="xs:string">
    <xsl:param name="specimen" as="element()"/>
    <xsl:param name="print" as="element(c:print)?"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="normalize-space($specimen[not(self::tei:gap)])"/>
    <!-- A description that is shown stands where otherwise three dots stand for what is missing. -->
    <xsl:variable name="described" as="xs:boolean" select="
        some $view in $print ! tokenize(@view)[1] satisfies
        exists($specimen/tei:desc[not(f:row(.) ! f:print(., $view)/@text = 'hide')])"/>
    <xsl:variable name="sample" as="xs:string" select="
        if ($print/@sign[normalize-space() eq '']) then $print/@sign
        else if ($print) then f:sample($specimen, $print, if ($plain or $described) then '' else $kind) else ''"/>
    <xsl:variable name="shown" as="xs:string" select="
        if ($print/@text = 'hide' or $specimen/self::tei:rdg) then ''
        else if ($print/@line and not($print/@line = 'sign')) then f:line-end($print)
        else translate(($sample, $plain)[. ne ''][1], ' &#160;', if ($print/@sign[matches(., '^\s*$')]) then '␣␣' else ' ␣')"/>
    <xsl:variable name="note" as="xs:string?"
        select="($print/@note ! normalize-space(f:filled(., $specimen, $print)), $specimen/self::tei:rdg ! $sample[. ne '']) ! ('note: ' || .)"/>
    <xsl:sequence select="string-join((($shown, 'nothing'[empty($note)])[. ne ''][1], $note), '; ')"/>
  </xsl:function>

  <!-- What becomes of the end of a line of the source. -->
  <xsl:function name="f:line-end" as="xs:string">
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:sequence select="
        if ($print/@line = 'break') then $print/@hyphen || '⏎' else if ($print/@line = 'space') then '␣' else 'nothing'"/>
  </xsl:function>

  <!-- Where the signs of a row are published. -->
  <xsl:function name="f:published" as="xs:string">
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:variable name="named" as="element(c:published)*"
        select="$f:convention/c:published[@id = tokenize($row/@published)]"/>
    <xsl:sequence select="string-join($named ! normalize-space(.), '; ')"/>
  </xsl:function>

</xsl:stylesheet>
