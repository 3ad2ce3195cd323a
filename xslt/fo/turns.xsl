<?xml version="1.0" encoding="UTF-8"?>
<!-- Keeps facing pages in step (see fo/facing.xsl): where both sides turn to a new opening, where one waits for the other. Part of fo-notes.xsl. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:tp="https://teipress.org/ns/prepared" xmlns:m="https://teipress.org/ns/mode"
                exclude-result-prefixes="#all">

  <!--
    By the address where a row of facing pages begins: 0 where both sides begin new sequences of pages, so that nothing
    before can put them out of step; else how many pages this side goes on while the other one is ahead.
  -->
  <xsl:param name="breaks" as="map(xs:string, xs:integer)" select="map{}"/>

  <!-- A row that waits for the other side: pages that stay empty, then the one that it begins. -->
  <xsl:template match="fo:block[starts-with(@id, 'facing-')][$breaks(@id) gt 0]" as="element(fo:block)+">
    <xsl:for-each select="2 to $breaks(@id)">
      <fo:block break-before="page"/>
    </xsl:for-each>
    <fo:block break-before="page">
      <xsl:copy-of select="@*"/>
    </fo:block>
  </xsl:template>

  <!-- The rows that begin new sequences. -->
  <xsl:key name="turns" match="fo:block[starts-with(@id, 'facing-')][$breaks(@id) eq 0]" use="generate-id(ancestor::fo:page-sequence)"/>

  <!-- The sequences of the left side and those of the right one, in turn. -->
  <xsl:template match="fo:page-sequence[@master-reference eq 'facing-left'][key('turns', generate-id())]" as="element(fo:page-sequence)+">
    <xsl:variable name="sides" as="element(fo:page-sequence)+" select="., following-sibling::*[1]"/>
    <xsl:for-each select="0 to count(key('turns', generate-id()))">
      <xsl:variable name="number" as="xs:integer" select="."/>
      <xsl:for-each select="$sides">
        <xsl:apply-templates select="." mode="m:part">
          <xsl:with-param name="number" select="$number" tunnel="yes"/>
          <xsl:with-param name="from" select="key('turns', generate-id())[$number]" tunnel="yes"/>
          <xsl:with-param name="to" select="key('turns', generate-id())[$number + 1]" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="fo:page-sequence[@master-reference eq 'facing-right'][key('turns', generate-id())]" as="empty-sequence()"/>

  <xsl:mode name="m:part" on-no-match="fail" on-multiple-match="fail"/>

  <!-- What of a sequence stands between two rows. In: the first row of this part, that of the next one, the number of the part. -->
  <xsl:template match="node()" mode="m:part" as="node()*">
    <xsl:param name="from" as="element()?" tunnel="yes"/>
    <xsl:param name="to" as="element()?" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test=". intersect ($from, $to)/ancestor::*">
        <xsl:copy>
          <xsl:apply-templates select="@*" mode="m:part"/>
          <xsl:apply-templates mode="m:part"/>
        </xsl:copy>
      </xsl:when>
      <xsl:when test="self::fo:static-content or self::fo:marker[not($to) or . &lt;&lt; $to]">
        <xsl:apply-templates select="."/>
      </xsl:when>
      <xsl:when test=". &lt;&lt; $from or . is $to or . >> $to"/>
      <xsl:otherwise>
        <xsl:apply-templates select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What goes on has its address and its opening only once; its lines are counted on. -->
  <xsl:template match="@*" mode="m:part" as="attribute()?">
    <xsl:param name="number" as="xs:integer" tunnel="yes"/>
    <xsl:param name="from" as="element()?" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="empty($from) or not(.. intersect $from/ancestor::*)">
        <xsl:sequence select="."/>
      </xsl:when>
      <xsl:when test="parent::fo:page-sequence and name() eq 'master-reference'">
        <xsl:attribute name="master-reference" select=". || '-on'"/>
      </xsl:when>
      <xsl:when test="name() eq 'initial-page-number'">
        <xsl:attribute name="initial-page-number" select="if (../@master-reference eq 'facing-left') then 'auto-even' else 'auto-odd'"/>
      </xsl:when>
      <xsl:when test="name() eq 'id' and starts-with(., 'lines-')">
        <xsl:attribute name="id" select="replace(., '^lines', 'lines-' || $number)"/>
      </xsl:when>
      <xsl:when test="name() eq 'id' and starts-with(., 'uncounted-')">
        <xsl:attribute name="id" select=". || '-' || $number"/>
      </xsl:when>
      <xsl:when test="name() = ('id', 'space-before', 'break-before')"/>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
