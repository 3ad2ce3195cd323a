<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of figures and tables, and the concordance of the pages of the source with those of the edition. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- What has a caption and is listed. In: "figures" or "tables". -->
  <xsl:function name="f:listed" as="element()*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="
        $document//(tei:figure[$kind = 'figures'] | tei:table[$kind = 'tables'])
        [f:caption(.) ne ''][f:is-block(.)][ancestor::tei:text][not(ancestor::tp:hidden or ancestor::tei:note or ancestor::tei:rdg)],
        $document//tei:facsimile//tei:surface[$kind = 'figures'][f:is-plate(.)][f:caption(.) ne '']"/>
  </xsl:function>

  <!-- The caption of a figure or table, else the beginning of what describes it. -->
  <xsl:function name="f:caption" as="xs:string">
    <xsl:param name="figure" as="element()"/>
    <xsl:sequence select="
        if ($figure/self::tei:surface) then f:caption-of-plate($figure)
        else string((f:plain($figure/tei:head[1])[. ne ''], $figure/tei:figDesc[1] ! f:shortened(f:plain(.), 70))[1])"/>
  </xsl:function>

  <!-- Whether a figure or table is listed somewhere, and so needs an address. -->
  <xsl:function name="f:is-listed" as="xs:boolean">
    <xsl:param name="figure" as="element()"/>
    <xsl:sequence select="
        (if ($figure/self::tei:surface) then 'figures'[f:is-plate($figure)] else $figure/local-name() || 's') = ($lists, $document//tei:divGen/f:list-of(@type)) and f:caption($figure) ne ''"/>
  </xsl:function>

  <!-- What a divGen asks for, in our words. -->
  <xsl:function name="f:list-of" as="xs:string?">
    <xsl:param name="type" as="xs:string?"/>
    <xsl:sequence select="
        if (lower-case($type) = ('figures', 'figlist', 'list-of-figures', 'lof')) then 'figures'
        else if (lower-case($type) = ('tables', 'tablist', 'list-of-tables', 'lot')) then 'tables' else ()"/>
  </xsl:function>

  <!-- The lists of the front. -->
  <xsl:template name="listings" as="element(fo:block)*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:for-each select="$lists[exists(f:listed(.))]">
      <fo:block xsl:use-attribute-sets="heading-2" role="H1">
        <xsl:value-of select="f:ui('list-' || .)"/>
      </fo:block>
      <xsl:call-template name="listing">
        <xsl:with-param name="kind" select="."/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The lines of a list. -->
  <xsl:template name="listing" as="element(fo:block)*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:for-each select="f:listed($kind)">
      <xsl:call-template name="line-with-page">
        <xsl:with-param name="text" select="f:caption(.)"/>
        <xsl:with-param name="goal" select="f:some-id(.)"/>
        <xsl:with-param name="language" select="f:language(.)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- Words, dots, the page of what they name; from the side on which the words begin. -->
  <xsl:template name="line-with-page" as="element()">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="goal" as="xs:string"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:param name="indent" as="xs:double" select="1.2"/>
    <xsl:param name="role" as="attribute(role)?"/>
    <xsl:variable name="has-letters" as="xs:boolean" select="matches($text, $from-right)"/>
    <xsl:variable name="line" as="element(fo:block)">
      <fo:block xsl:use-attribute-sets="contents-line" start-indent="{$indent}em">
        <xsl:copy-of select="$role"/>
        <fo:basic-link internal-destination="{$goal}" fox:alt-text="{$text}">
          <xsl:value-of select="$text || ' '"/>
          <!-- Between letters from the right FOP sets dots wider than the line; a dotted rule is as wide as it should be. -->
          <fo:leader leader-alignment="reference-area">
            <xsl:attribute name="leader-pattern" select="if ($has-letters) then 'rule' else 'dots'"/>
            <xsl:attribute name="{if ($has-letters) then 'rule-style' else 'leader-pattern-width'}" select="if ($has-letters) then 'dotted' else '0.6em'"/>
          </fo:leader>
          <fo:page-number-citation ref-id="{$goal}"/>
        </fo:basic-link>
      </fo:block>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$has-letters and f:direction($language) eq 'rtl'">
        <fo:block-container writing-mode="rl-tb">
          <xsl:sequence select="$line"/>
        </fo:block-container>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$line"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The breaks that a concordance lists: pages and milestones with a number. -->
  <xsl:variable name="concordant" as="element()*" select="
      if ($concordance) then //(tei:pb | tei:milestone)[@n ne ''][ancestor::tei:text][not(ancestor::tp:hidden or ancestor::tei:rdg
          or ancestor::tei:note)] else ()"/>

  <!-- The pages with the concordance: one for each edition or witness that pb/@ed names, and for each unit of milestones. -->
  <xsl:template name="concordance-pages" as="element(fo:page-sequence)?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:if test="exists($concordant)">
      <fo:page-sequence master-reference="columns" xml:lang="{$ui-language}">
        <xsl:call-template name="running-heads"/>
        <fo:flow flow-name="xsl-region-body">
          <fo:block xsl:use-attribute-sets="flow back-matter">
            <xsl:call-template name="list-heading">
              <xsl:with-param name="text" select="f:ui('concordance')"/>
              <xsl:with-param name="id" select="'concordance'"/>
            </xsl:call-template>
            <xsl:for-each-group select="$concordant" group-by="f:numbering(.)">
              <xsl:call-template name="concordance-of">
                <xsl:with-param name="name" select="current-grouping-key()"/>
                <xsl:with-param name="breaks" select="current-group()"/>
              </xsl:call-template>
            </xsl:for-each-group>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <!-- The numbering that a break belongs to: its edition, else the unit of its milestone, else the source. -->
  <xsl:function name="f:numbering" as="xs:string">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="
        (string-join(($break/@ed ! replace(., '#', ''), $break/self::tei:milestone/@unit), ', ')[. ne ''], f:ui('concordance-source'))[1]"/>
  </xsl:function>

  <!-- One numbering beside the pages of this edition. -->
  <xsl:template name="concordance-of" as="element(fo:table)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="breaks" as="element()+"/>
    <fo:table table-layout="fixed" width="100%" space-after="1em">
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-header font-style="italic">
        <fo:table-row keep-with-next.within-column="9">
          <xsl:for-each select="$name, f:ui('concordance-here')">
            <fo:table-cell><fo:block><xsl:value-of select="."/></fo:block></fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="$breaks">
          <fo:table-row>
            <fo:table-cell><fo:block><xsl:value-of select="@n"/></fo:block></fo:table-cell>
            <fo:table-cell>
              <fo:block>
                <xsl:call-template name="pages">
                  <xsl:with-param name="mentions" select="."/>
                </xsl:call-template>
              </fo:block>
            </fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- The pages that indexes and concordance stand on: like those of the text, in two columns. -->
  <xsl:template name="column-masters" as="element()*">
    <xsl:for-each select="'right', 'left', 'opening-right', 'opening-left'">
      <xsl:call-template name="master">
        <xsl:with-param name="name" select="."/>
        <xsl:with-param name="columns" select="2"/>
      </xsl:call-template>
    </xsl:for-each>
    <fo:page-sequence-master master-name="columns">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="blank" blank-or-not-blank="blank"/>
        <fo:conditional-page-master-reference master-reference="columns-opening-right" page-position="first" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="columns-opening-left" page-position="first" odd-or-even="even"/>
        <fo:conditional-page-master-reference master-reference="columns-right" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="columns-left" odd-or-even="even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:template>
</xsl:stylesheet>
