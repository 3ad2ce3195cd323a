<?xml version="1.0" encoding="UTF-8"?>
<!-- The tiers at the foot of a page: how much room their items take, how they are set, what an item shows before it. Part of fo-notes.xsl. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tp="https://teipress.org/ns/prepared" xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:math="http://www.w3.org/2005/xpath-functions/math"
                exclude-result-prefixes="#all">

  <!-- The part of the page that an item fills, in points: a part of a line where it runs on, else whole lines. -->
  <xsl:function name="f:height" as="xs:double">
    <xsl:param name="item" as="element(tp:foot)"/>
    <xsl:variable name="width" as="xs:double" select="(($widths(string($item/@name)), 0)[1] + f:key-width($item)) * $note-size * 1.01"/>
    <xsl:variable name="layout" as="xs:string" select="$layouts[xs:integer($item/@tier)]"/>
    <xsl:variable name="columns" as="xs:double" select="(number(substring-after($layout, 'columns-'))[. ge 1], 1)[1]"/>
    <xsl:variable name="lines" as="xs:double" select="
        if ($layout eq 'run-in') then $width div $measure
        else (ceiling($width div ($measure div $columns - 4)) + 1 div $note-line) div $columns"/>
    <xsl:sequence select="round($lines * $note-line, 2)"/>
  </xsl:function>

  <!-- What stands before an item, by the size of the type: a number with the spaces around it. -->
  <xsl:function name="f:key-width" as="xs:double">
    <xsl:param name="item" as="element(tp:foot)"/>
    <xsl:sequence select="1.2 + 0.45 * string-length(f:key($item))"/>
  </xsl:function>

  <!-- The height of a line of notes, in points. -->
  <xsl:variable name="note-line" as="xs:double" select="$note-size * $note-leading"/>

  <!--
    What the tiers of a page add to the heights of their items: spaces, and what a last line leaves empty, half of it on average. Tiers
    that few lines have items for are not on every page.
  -->
  <xsl:variable name="between-tiers" as="xs:double" select="
      let $all := //tp:foot,
          $pages := max((1, $plan?*?page)) * $font-size * 2 div $height
      return sum(for $t in distinct-values($all/@tier)
                 return (3 + (if ($has-rules) then 3 else 0) + 0.5 * $note-line)
                        * (1 - math:exp(- count($all[@tier = $t]) div $pages)))
             + (if (empty($witnesses)) then 0 else $note-line + 3)"/>

  <!-- While notes only take room, this is taken at the rule above the notes, which every page with notes has once. -->
  <xsl:template match="fo:static-content[@flow-name = 'xsl-footnote-separator']/fo:block/@padding-after" as="attribute()">
    <xsl:attribute name="padding-after" select="
        if ($stage eq 'room') then xs:double(substring-before(., 'pt')) + $between-tiers || 'pt' else string()"/>
  </xsl:template>

  <!--
    What stands at the foot of a page. It is kept together, so that FOP does not take the first line that has a note over to
    the page before and divides the notes of a page; only what fills a page may be divided.
  -->
  <xsl:template name="foot-of-page" as="element(fo:block)">
    <xsl:param name="items" as="element(tp:foot)+"/>
    <fo:block>
      <xsl:if test="sum($items ! f:height(.)) lt $height * 0.85">
        <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
      </xsl:if>
      <xsl:variable name="place" as="map(xs:string, item())?" select="$plan(string($items[1]/@anchor))"/>
      <xsl:choose>
        <xsl:when test="$place?held">
          <xsl:attribute name="padding-after" select="6 * $note-line || 'pt'"/>
        </xsl:when>
        <xsl:when test="exists($place)">
          <xsl:attribute name="id" select="'tiers-' || $items[1]/@anchor"/>
          <xsl:attribute name="padding-before" select="$place?white || 'pt'"/>
        </xsl:when>
      </xsl:choose>
      <xsl:call-template name="tiers">
        <xsl:with-param name="items" select="$items"/>
        <xsl:with-param name="tight" select="($place?tight, 1)[1]" tunnel="yes"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- Whether rules part the tiers. -->
  <xsl:variable name="has-rules" as="xs:boolean" select="exists(/*/@tp:rules)"/>

  <!-- The sigla of all witnesses; none where pages do not name theirs. -->
  <xsl:variable name="witnesses" as="xs:string*" select="tokenize(/*/@tp:witnesses, '&#x9;')"/>

  <!-- The witnesses that have the text of a page, above its apparatus. -->
  <xsl:template name="present" as="element(fo:block)?">
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:param name="tight" as="xs:double" tunnel="yes"/>
    <xsl:variable name="present" as="xs:string*" select="$items/@present ! tokenize(., '&#x9;')"/>
    <xsl:if test="exists($present)">
      <fo:block xsl:use-attribute-sets="note present">
        <xsl:attribute name="line-height" select="$note-leading * $tight"/>
        <xsl:value-of select="$witnesses[. = $present]" separator="&#x2002;"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The tiers of a page, from above. In: the footnote that they hang on; their items. -->
  <xsl:template name="tiers" as="element()*">
    <xsl:context-item as="element(fo:footnote)" use="required"/>
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:variable name="around" as="xs:string" select="(ancestor::*/@writing-mode, 'lr-tb')[1]"/>
    <xsl:variable name="present" as="element(fo:block)?">
      <xsl:call-template name="present">
        <xsl:with-param name="items" select="$items"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:sequence select="$present"/>
    <xsl:for-each-group select="$items" group-by="xs:integer(@tier)">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:variable name="layout" as="xs:string" select="$layouts[current-grouping-key()]"/>
      <fo:block xsl:use-attribute-sets="tier">
        <xsl:if test="position() eq 1 and empty($present)">
          <xsl:attribute name="space-before">0pt</xsl:attribute>
        </xsl:if>
        <xsl:if test="$has-rules and position() gt 1">
          <xsl:attribute name="border-before-style">solid</xsl:attribute>
          <xsl:attribute name="border-before-width">0.3pt</xsl:attribute>
          <xsl:attribute name="padding-before">2.5pt</xsl:attribute>
        </xsl:if>
        <xsl:variable name="tier" as="element()*">
          <xsl:call-template name="tier">
            <xsl:with-param name="items" select="current-group()"/>
            <xsl:with-param name="layout" select="$layout"/>
            <xsl:with-param name="around" select="$around"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:sequence select="if ($layout eq 'run-in') then f:by-letters($tier, $around) else $tier"/>
      </fo:block>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A tier as it is set. In: the direction around it. -->
  <xsl:template name="tier" as="element()*">
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:param name="layout" as="xs:string"/>
    <xsl:param name="around" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="starts-with($layout, 'columns-')">
        <xsl:call-template name="columns">
          <xsl:with-param name="items" select="$items"/>
          <xsl:with-param name="count" select="xs:integer(substring-after($layout, '-'))"/>
          <xsl:with-param name="around" select="$around"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$layout eq 'lines'">
        <xsl:call-template name="lines">
          <xsl:with-param name="items" select="$items"/>
          <xsl:with-param name="around" select="$around"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tier-as-paragraph">
          <xsl:with-param name="items" select="$items"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One paragraph: a wide space before each line's first entry, a stroke between entries of one line. -->
  <xsl:template name="tier-as-paragraph" as="element(fo:block)">
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:param name="tight" as="xs:double" tunnel="yes"/>
    <fo:block xsl:use-attribute-sets="note">
      <xsl:attribute name="line-height" select="$note-leading * $tight"/>
      <xsl:for-each-group select="$items" group-adjacent="f:key(.)">
        <xsl:variable name="place" as="xs:integer" select="position()"/>
        <fo:inline word-spacing="0.7em">
          <xsl:value-of select="' '[$place gt 1]"/>
        </fo:inline>
        <fo:inline>
          <xsl:for-each select="current-group()">
            <xsl:variable name="place-in-line" as="xs:integer" select="position()"/>
            <xsl:value-of select="$between[$place-in-line gt 1]"/>
            <xsl:call-template name="item">
              <xsl:with-param name="shows-key" select="position() eq 1"/>
            </xsl:call-template>
          </xsl:for-each>
        </fo:inline>
      </xsl:for-each-group>
    </fo:block>
  </xsl:template>

  <!-- One below the other, the number of a line shown once. -->
  <xsl:template name="lines" as="element()*">
    <xsl:param name="items" as="element(tp:foot)*"/>
    <xsl:param name="around" as="xs:string"/>
    <xsl:param name="tight" as="xs:double" tunnel="yes"/>
    <xsl:for-each select="$items">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="line" as="element(fo:block)">
        <fo:block xsl:use-attribute-sets="note">
          <xsl:attribute name="line-height" select="$note-leading * $tight"/>
          <xsl:call-template name="item">
            <xsl:with-param name="shows-key" select="@number or $place eq 1 or not(f:key(.) eq f:key($items[$place - 1]))"/>
          </xsl:call-template>
        </fo:block>
      </xsl:variable>
      <xsl:sequence select="f:by-letters($line, $around)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- In columns of about the same length. -->
  <xsl:template name="columns" as="element(fo:table)">
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="around" as="xs:string"/>
    <xsl:variable name="share" as="xs:double" select="sum($items ! (string-length() + 20)) div $count"/>
    <fo:table table-layout="fixed" width="100%">
      <fo:table-body>
        <fo:table-row>
          <xsl:for-each select="1 to $count">
            <xsl:variable name="column" as="xs:integer" select="."/>
            <fo:table-cell padding-start="{if ($column gt 1) then 4 else 0}pt" padding-end="{if ($column lt $count) then 4 else 0}pt">
              <fo:block>
                <xsl:call-template name="lines">
                  <xsl:with-param name="items" select="$items[f:column(., $items, $share, $count) eq $column]"/>
                  <xsl:with-param name="around" select="$around"/>
                </xsl:call-template>
              </fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- The column of an item, by how much stands before it. -->
  <xsl:function name="f:column" as="xs:integer">
    <xsl:param name="item" as="element(tp:foot)"/>
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:param name="share" as="xs:double"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:variable name="before" as="xs:double" select="
        sum($items[position() lt index-of($items ! generate-id(), generate-id($item))[1]] ! (string-length() + 20))"/>
    <xsl:sequence select="min((xs:integer(floor($before div $share)) + 1, $count))"/>
  </xsl:function>

  <!-- An item with its key, in the direction in which it is written. -->
  <xsl:template name="item" as="item()*">
    <xsl:context-item as="element(tp:foot)" use="required"/>
    <xsl:param name="shows-key" as="xs:boolean"/>
    <xsl:choose>
      <xsl:when test="@number">
        <fo:inline xsl:use-attribute-sets="note-number" role="Lbl">
          <xsl:value-of select="@number"/>
        </fo:inline>
        <xsl:text>&#xA0;</xsl:text>
      </xsl:when>
      <xsl:when test="$shows-key and f:key(.) ne ''">
        <fo:inline xsl:use-attribute-sets="entry-number" role="Lbl">
          <xsl:value-of select="replace(f:key(.), '–', '–&#x2060;')"/>
        </fo:inline>
        <xsl:text>&#xA0;</xsl:text>
      </xsl:when>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="@direction">
        <fo:bidi-override unicode-bidi="embed" direction="{@direction}">
          <xsl:apply-templates/>
        </fo:bidi-override>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What an item is keyed to: the number of its note, its own number, or the line where it was printed. -->
  <xsl:function name="f:key" as="xs:string">
    <xsl:param name="item" as="element(tp:foot)"/>
    <xsl:sequence select="
        string(($item/@number, $item/@own[. ne ''], $plan(string($item/@anchor))?line)[1])"/>
  </xsl:function>

  <!-- The sign of a word that its line has more than once. -->
  <xsl:template match="tp:which" as="text()?">
    <xsl:value-of select="ancestor::tp:foot[1][@words]/$plan(string(@anchor))?which"/>
  </xsl:template>
</xsl:stylesheet>
