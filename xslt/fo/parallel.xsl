<?xml version="1.0" encoding="UTF-8"?>
<!-- A text and its translation in two columns, kept in step by paragraph and by verse. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The division that stands beside another: its translation, or what says by @corresp that it belongs to it. -->
  <xsl:function name="f:counterpart" as="element()?">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="next" as="element()?" select="$division/following-sibling::*[1][f:is-division(.)]"/>
    <xsl:if test="$parallel ne 'none' and not($has-two-views and $parallel eq 'facing') and f:is-division($division)
                  and exists($next) and not(f:is-too-long($division)) and not(f:is-too-long($next))">
      <xsl:sequence select="
          $next[f:points-to(., $division) or f:points-to($division, .)
                or @type = 'translation' and not($division/@type = 'translation') and $division/@type = ('edition', 'original', 'text', 'transcription')]"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether a division is printed beside the one before it. -->
  <xsl:function name="f:is-counterpart" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="
        exists($division/preceding-sibling::*[1][f:is-division(.)][f:counterpart(.) is $division][not(f:is-counterpart(.))])"/>
  </xsl:function>

  <!-- Whether @corresp of one element names another. -->
  <xsl:function name="f:points-to" as="xs:boolean">
    <xsl:param name="from" as="element()"/>
    <xsl:param name="to" as="element()"/>
    <xsl:sequence select="$to/@xml:id and tokenize($from/@corresp) = '#' || $to/@xml:id"/>
  </xsl:function>

  <!-- What is kept in step: verses, and blocks that are no divisions or stanzas. -->
  <xsl:function name="f:steps" as="element()*">
    <xsl:param name="container" as="element()"/>
    <xsl:sequence select="
        $container/*[not(f:is-between(.))] ! (if (f:is-division(.) or self::tei:lg) then f:steps(.) else .)"/>
  </xsl:function>

  <!-- Whether an element only stands between steps, and goes with the next one, or the last. -->
  <xsl:function name="f:is-between" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::tp:* | self::tei:pb | self::tei:cb | self::tei:gb | self::tei:lb | self::tei:milestone
                         | self::tei:anchor | self::tei:fw | self::tei:note | self::tei:index))"/>
  </xsl:function>

  <!-- A step with what stands between it and the one before, and, if it is the last of its parent, with what follows. -->
  <xsl:function name="f:with-between" as="element()+">
    <xsl:param name="step" as="element()"/>
    <xsl:sequence select="f:between-before($step), $step, f:between-behind($step)"/>
  </xsl:function>

  <!-- What stands between a step and the one before, also before the stanza that it begins. -->
  <xsl:function name="f:between-before" as="element()*">
    <xsl:param name="step" as="element()"/>
    <xsl:variable name="last" as="element()?" select="$step/preceding-sibling::*[not(f:is-between(.))][1]"/>
    <xsl:sequence select="
        if (empty($last)) then f:outer-step($step) ! f:between-before(.) else (),
        $step/preceding-sibling::*[f:is-between(.)][empty($last) or . >> $last]"/>
  </xsl:function>

  <!-- What stands behind a step that is the last of its parent. -->
  <xsl:function name="f:between-behind" as="element()*">
    <xsl:param name="step" as="element()"/>
    <xsl:if test="empty($step/following-sibling::*[not(f:is-between(.))])">
      <xsl:variable name="outer" as="element()?" select="f:outer-step($step)"/>
      <xsl:sequence select="$step/following-sibling::*, $outer ! f:between-behind(.)"/>
    </xsl:if>
  </xsl:function>

  <!-- The stanza or division inside the columns that holds a step. -->
  <xsl:function name="f:outer-step" as="element()?">
    <xsl:param name="step" as="element()"/>
    <xsl:sequence select="
        $step/..[self::tei:lg or f:is-division(.)][not(exists(f:counterpart(.)) or f:is-counterpart(.))]"/>
  </xsl:function>

  <!-- A division and its counterpart as a table of two columns. In: the division. -->
  <xsl:template name="in-columns" as="element(fo:table)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="division" as="element()" select="."/>
    <xsl:variable name="counterpart" as="element()" select="f:counterpart(.)"/>
    <!-- The columns of a text from the right are set from the right, too. -->
    <xsl:variable name="from-right" as="xs:boolean" select="f:writing-mode(f:language(.)) eq 'rl-tb'"/>
    <fo:table xsl:use-attribute-sets="parallel">
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-body>
        <xsl:for-each select="f:in-step(f:steps(.), f:steps($counterpart))">
          <fo:table-row>
            <xsl:call-template name="column-cell">
              <xsl:with-param name="division" select="$division"/>
              <xsl:with-param name="steps" select="?left?*"/>
              <xsl:with-param name="is-right" select="false()"/>
              <xsl:with-param name="gutter" select="if ($from-right) then 'start' else 'end'"/>
            </xsl:call-template>
            <xsl:call-template name="column-cell">
              <xsl:with-param name="division" select="$counterpart"/>
              <xsl:with-param name="steps" select="?right?*"/>
              <xsl:with-param name="is-right" select="true()"/>
              <xsl:with-param name="gutter" select="if ($from-right) then 'end' else 'start'"/>
            </xsl:call-template>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!--
    Which steps stand beside each other: those that @corresp pairs, each with what follows it until the next pair; where
    nothing is paired, the first beside the first and so on. Each row is a map: left and right, arrays of elements.
  -->
  <xsl:function name="f:in-step" as="map(xs:string, array(*))*">
    <xsl:param name="left" as="element()*"/>
    <xsl:param name="right" as="element()*"/>
    <xsl:variable name="partners" as="map(xs:string, xs:string)" select="
        map:merge(for $r in $right, $l in $left[f:points-to(., $r) or f:points-to($r, .)][1] return map:entry(generate-id($r), generate-id($l)))"/>
    <xsl:choose>
      <xsl:when test="map:size($partners) eq 0">
        <xsl:sequence select="
            for $i in 1 to max((count($left), count($right)))
            return map{'left': array{$left[$i]}, 'right': array{$right[$i]}}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="rows" as="xs:string*" select="
            fold-left($right, (), function($known, $r) { $known, ($partners(generate-id($r)), $known[last()], '')[1] })"/>
        <xsl:variable name="before" as="element()*" select="$right[let $i := position() return $rows[$i] eq '']"/>
        <xsl:sequence select="map{'left': array{}, 'right': array{$before}}[exists($before)]"/>
        <xsl:for-each select="$left">
          <xsl:variable name="own" as="xs:string" select="generate-id()"/>
          <xsl:sequence select="map{'left': array{.}, 'right': array{$right[let $i := position() return $rows[$i] eq $own]}}"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- One side of a row; divisions that begin with it give their addresses. In: the division of this side; what stands there; where the other side is. -->
  <xsl:template name="column-cell" as="element(fo:table-cell)">
    <xsl:param name="division" as="element()"/>
    <xsl:param name="steps" as="element()*"/>
    <xsl:param name="is-right" as="xs:boolean"/>
    <xsl:param name="gutter" as="xs:string"/>
    <fo:table-cell xsl:use-attribute-sets="parallel-cell">
      <!-- FOP takes the start of a cell for its left, also where the table goes from the right. -->
      <xsl:attribute name="padding-{$gutter}">3mm</xsl:attribute>
      <!-- Whoever compares the pages with the text knows that this is out of its order. -->
      <xsl:if test="$is-right">
        <xsl:attribute name="tp:beside">true</xsl:attribute>
      </xsl:if>
      <!-- The translation may be written in another direction. -->
      <fo:block-container writing-mode="{f:writing-mode(f:language($division))}">
        <fo:block>
          <!-- The margin counts the lines of the text, not those of its translation. -->
          <xsl:if test="$is-right and $counted ne 'none' and exists($steps)">
            <xsl:attribute name="id" select="'uncounted-beside-' || f:some-id($steps[1])"/>
          </xsl:if>
          <xsl:for-each select="$steps">
            <xsl:call-template name="step">
              <xsl:with-param name="division" select="$division"/>
            </xsl:call-template>
          </xsl:for-each>
        </fo:block>
      </fo:block-container>
    </fo:table-cell>
  </xsl:template>

  <!-- A step in its column, in its language. -->
  <xsl:template name="step" as="element(fo:block)+">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="language" as="xs:string?" select="f:language(.)"/>
    <xsl:for-each select="ancestor::*[ancestor-or-self::* intersect $division][f:steps(.)[1] is current()]">
      <fo:block id="{f:section-id(.)}" keep-with-next.within-page="9">
        <xsl:call-template name="section-marker"/>
      </fo:block>
    </xsl:for-each>
    <fo:block>
      <xsl:if test="matches($language, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')">
        <xsl:attribute name="xml:lang" select="$language"/>
      </xsl:if>
      <xsl:apply-templates select="f:with-between(.)" mode="m:content"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
