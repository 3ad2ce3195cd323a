<?xml version="1.0" encoding="UTF-8"?>
<!--
  Facing pages: a text on the left and its translation on the right, or one view of it and another one.

  FOP fills one flow after the other. So each side is a sequence of pages of its own, which leaves out every second page; the
  program puts the pages of both in turn (see Spreads.java). A row is what is kept in step: its beginnings are
  marked on both sides, "facing-left-ROW" and "facing-right-ROW", and fo/turns.xsl has rows begin new pages where the program
  finds that they would not face each other.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="xs tei m f map">

  <!-- The pages of each side, those that the other side has left out. -->
  <xsl:template name="facing-masters" as="element()+">
    <xsl:call-template name="master">
      <xsl:with-param name="name" select="'left-out'"/>
      <xsl:with-param name="region" select="'other-side'"/>
    </xsl:call-template>
    <xsl:for-each select="'left', 'right'">
      <xsl:variable name="parity" as="xs:string" select="if (. eq 'left') then 'even' else 'odd'"/>
      <xsl:variable name="side" as="xs:string" select="."/>
      <xsl:for-each select="'', '-on'">
        <fo:page-sequence-master master-name="facing-{$side}{.}">
          <fo:repeatable-page-master-alternatives>
            <fo:conditional-page-master-reference master-reference="blank" blank-or-not-blank="blank"/>
            <xsl:if test=". eq ''">
              <fo:conditional-page-master-reference master-reference="opening-{$side}" page-position="first" odd-or-even="{$parity}"/>
            </xsl:if>
            <fo:conditional-page-master-reference master-reference="{$side}" odd-or-even="{$parity}"/>
            <fo:conditional-page-master-reference master-reference="left-out"/>
          </fo:repeatable-page-master-alternatives>
        </fo:page-sequence-master>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- The pages of a part on both sides. In: the part, its number, whether the title of a short text comes first. -->
  <xsl:template name="facing-sequences" as="element(fo:page-sequence)+">
    <xsl:param name="part" as="map(*)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="titled" as="xs:boolean"/>
    <xsl:variable name="nodes" as="node()*" select="$part?pieces[last()]?nodes"/>
    <xsl:if test="$titled">
      <xsl:call-template name="title-sequence">
        <xsl:with-param name="language" select="$part?language"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="side">
      <xsl:with-param name="side" select="'left'"/>
      <xsl:with-param name="number" select="$number"/>
      <xsl:with-param name="from" select="if ($number eq 1 and not($titled)) then '2' else 'auto-even'"/>
      <xsl:with-param name="language" select="$part?language"/>
      <xsl:with-param name="run" as="node()*">
        <fo:block id="lines-{$number}-{f:text-number($part)}">
          <xsl:for-each select="$part?pieces">
            <xsl:call-template name="piece">
              <xsl:with-param name="piece" select="."/>
            </xsl:call-template>
          </xsl:for-each>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="side">
      <xsl:with-param name="side" select="'right'"/>
      <xsl:with-param name="number" select="$number"/>
      <xsl:with-param name="from" select="'auto-odd'"/>
      <xsl:with-param name="language" select="$nodes[f:is-counterpart(.)][1] ! f:language-of-pages(.)"/>
      <xsl:with-param name="run" as="node()*">
        <!-- The margin counts the lines on the left. -->
        <fo:block id="uncounted-facing-{$number}" tp:beside="true">
          <xsl:call-template name="other-side">
            <xsl:with-param name="nodes" select="$nodes"/>
          </xsl:call-template>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What faces the nodes of a piece. -->
  <xsl:template name="other-side" as="element()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each select="$nodes[. intersect $facing-divisions]">
      <xsl:call-template name="right-pages"/>
    </xsl:for-each>
    <xsl:for-each select="$nodes/descendant-or-self::tp:again">
      <xsl:call-template name="other-view"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The page before facing pages that has the title of a short text. -->
  <xsl:template name="title-sequence" as="element(fo:page-sequence)">
    <xsl:param name="language" as="xs:string"/>
    <fo:page-sequence master-reference="text" xml:lang="{$language}" initial-page-number="1">
      <xsl:call-template name="running-heads"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="flow">
          <xsl:call-template name="title-block"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The pages of one side. In: what stands on them, the number of the first one, the language, where it is another. -->
  <xsl:template name="side" as="element(fo:page-sequence)">
    <xsl:param name="side" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="from" as="xs:string"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:param name="run" as="node()*"/>
    <fo:page-sequence master-reference="facing-{$side}" initial-page-number="{$from}" xml:lang="{($language, $ui-language)[1]}">
      <xsl:if test="$side eq 'left'">
        <xsl:attribute name="force-page-count">end-on-odd</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="running-heads">
        <xsl:with-param name="sequence" select="$number"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="flow">
          <xsl:sequence select="$run"/>
          <fo:block id="facing-{$side}-{$number}-end"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Where a row begins; it goes to another page only together with the row. -->
  <xsl:template name="row-begins" as="element(fo:block)">
    <xsl:param name="side" as="xs:string"/>
    <xsl:param name="row" as="xs:string"/>
    <fo:block id="facing-{$side}-{$row}" keep-with-next.within-page="always"/>
  </xsl:template>

  <!-- The rows of a division and its counterpart; a heading goes with what it stands above. -->
  <xsl:function name="f:rows" as="map(xs:string, array(*))*">
    <xsl:param name="division" as="element()"/>
    <xsl:for-each-group select="f:in-step(f:steps($division), f:steps(f:counterpart($division)))"
                        group-ending-with=".[not(every $step in (?left?*, ?right?*) satisfies $step/(self::tei:head or self::tei:speaker))]">
      <xsl:sequence select="map{'left': array{current-group()?left?*}, 'right': array{current-group()?right?*}}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The left side of a division. -->
  <xsl:template name="left-pages" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:call-template name="rows">
      <xsl:with-param name="side" select="'left'"/>
      <xsl:with-param name="division" select="."/>
      <xsl:with-param name="name" select="string(@tp:id)"/>
      <xsl:with-param name="rows" select="f:rows(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The side of its counterpart. -->
  <xsl:template name="right-pages" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <fo:block role="Sect">
      <xsl:for-each select="f:counterpart(.)">
        <xsl:call-template name="section-marker"/>
      </xsl:for-each>
      <xsl:call-template name="rows">
        <xsl:with-param name="side" select="'right'"/>
        <xsl:with-param name="division" select="f:counterpart(.)"/>
        <xsl:with-param name="name" select="string(@tp:id)"/>
        <xsl:with-param name="rows" select="f:rows(.)"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- The rows of one side. -->
  <xsl:template name="rows" as="element()*">
    <xsl:param name="side" as="xs:string"/>
    <xsl:param name="division" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="rows" as="map(xs:string, array(*))*"/>
    <xsl:for-each select="$rows">
      <xsl:call-template name="row-begins">
        <xsl:with-param name="side" select="$side"/>
        <xsl:with-param name="row" select="$name || '-' || position()"/>
      </xsl:call-template>
      <xsl:variable name="run" as="element(fo:block)*">
        <xsl:for-each select=".($side)?*">
          <xsl:call-template name="step">
            <xsl:with-param name="division" select="$division"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:variable>
      <xsl:sequence select="f:as-written($run, f:language($division))"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Blocks in the direction of their language. -->
  <xsl:function name="f:as-written" as="element()*">
    <xsl:param name="run" as="element(fo:block)*"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="exists($run) and f:direction($language) eq 'rtl'">
        <fo:block-container writing-mode="rl-tb">
          <xsl:sequence select="$run"/>
        </fo:block-container>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A step that two views show: both beside each other, or this one on the left page. In: what it became in the first view. -->
  <xsl:template name="two-views" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="item()*"/>
    <xsl:choose>
      <xsl:when test="$parallel eq 'facing'">
        <xsl:if test="f:begins-row(.)">
          <xsl:call-template name="row-begins">
            <xsl:with-param name="side" select="'left'"/>
            <xsl:with-param name="row" select="f:row-name(.)"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:sequence select="$run"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="in-two-views">
          <xsl:with-param name="run" select="$run"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the second view shows of a step, for the right page. In: the tp:again. -->
  <xsl:template name="other-view" as="element()+">
    <xsl:context-item as="element(tp:again)" use="required"/>
    <xsl:variable name="first" as="element()" select="preceding-sibling::*[1]"/>
    <xsl:if test="f:begins-row($first)">
      <xsl:call-template name="row-begins">
        <xsl:with-param name="side" select="'right'"/>
        <xsl:with-param name="row" select="f:row-name($first)"/>
      </xsl:call-template>
    </xsl:if>
    <!-- A diplomatic view has no hyphens but those of the source. -->
    <xsl:variable name="run" as="element(fo:block)">
      <fo:block hyphenate="{not(@names = 'diplomatic')}">
        <xsl:if test="$first/parent::tei:lg and empty($first/preceding-sibling::*)">
          <xsl:attribute name="space-before">0.8em</xsl:attribute>
        </xsl:if>
        <xsl:apply-templates mode="m:content"/>
      </fo:block>
    </xsl:variable>
    <xsl:sequence select="f:as-written($run, f:language(..))"/>
  </xsl:template>

  <!-- The mark of a note; where pages face each other, with the address by which the layout finds its row. -->
  <xsl:template name="measured-mark" as="element(fo:inline)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:variable name="mark" as="element(fo:inline)">
      <xsl:call-template name="note-mark">
        <xsl:with-param name="number" select="$number"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$parallel eq 'facing'">
        <fo:inline>
          <fo:wrapper id="{f:foot-id(.)}"/>
          <xsl:sequence select="$mark"/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$mark"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What a note says; where pages face each other, with the address by which the layout finds how high it is. -->
  <xsl:template name="measured" as="element()+">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="run" as="element()+"/>
    <xsl:choose>
      <xsl:when test="$parallel eq 'facing'">
        <fo:block id="room-{f:foot-id(.)}">
          <xsl:sequence select="$run"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$run"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
