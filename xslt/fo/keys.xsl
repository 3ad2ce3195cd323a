<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes and entries keyed to lines, in tiers: what stands at the foot, before it is known which lines of which page it belongs to. fo-notes.xsl sets it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!--
    The tiers at the foot of the page, from above: the words that @type must have (app and note stand for all entries
    and notes that no other tier takes), and how the tier is set.
  -->
  <xsl:variable name="all-tiers" as="map(xs:string, xs:string*)*" select="
      ($tiers, 'app: run-in'[not($tiers ! f:tier-words(.) = 'app')], 'note: lines'[not($tiers ! f:tier-words(.) = 'note')])
      ! map{'words': f:tier-words(.), 'layout': normalize-space(substring-after(., ':'))[. ne '']}"/>

  <!-- The words of a tier as the house style writes it: "source parallel: run-in". -->
  <xsl:function name="f:tier-words" as="xs:string*">
    <xsl:param name="tier" as="xs:string"/>
    <xsl:sequence select="tokenize(lower-case(replace($tier, ':.*$', '')))"/>
  </xsl:function>

  <!-- The tier of a note or an entry, counted from above. -->
  <xsl:function name="f:tier" as="xs:integer">
    <xsl:param name="item" as="element()"/>
    <xsl:variable name="types" as="xs:string*" select="tokenize(lower-case($item/@type))"/>
    <xsl:variable name="general" as="xs:string" select="local-name($item)"/>
    <xsl:sequence select="
        (for $i in 1 to count($all-tiers) return $i[$all-tiers[$i]?words[not(. = ('app', 'note'))] = $types],
         for $i in 1 to count($all-tiers) return $i[$all-tiers[$i]?words = $general])[1]"/>
  </xsl:function>

  <!-- Whether an item is led to by its line alone: every entry, and the notes of a tier of their own. -->
  <xsl:function name="f:is-keyed" as="xs:boolean">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="exists($item/self::tei:app) or not($all-tiers[f:tier($item)]?words = 'note')"/>
  </xsl:function>

  <!-- What is keyed to lines in this document. -->
  <xsl:variable name="keyed-items" as="element()*" select="
      if ($apparatus eq 'letters' or $line-numbers eq 'none') then ()
      else f:apart-in(//tei:text[not(ancestor::tei:text)])[f:is-keyed(.)]"/>

  <!-- Whether the notes of this document are set in tiers, keyed to lines. -->
  <xsl:variable name="is-keyed" as="xs:boolean" select="exists($keyed-items)"/>

  <!-- What the margin counts: page, section, text, or none where every entry has a number of its own. -->
  <xsl:variable name="counted" as="xs:string" select="
      if ($line-numbers ne 'auto') then $line-numbers
      else if ($wants-lines or (some $item in $keyed-items satisfies empty(f:own-number($item)))) then 'page'
      else 'none'"/>

  <!--
    The number that verse or the lines of the source give to an item, unless all printed lines are counted. What is in a
    heading has that for its number, as is the custom.
  -->
  <xsl:function name="f:own-number" as="xs:string?">
    <xsl:param name="item" as="element()"/>
    <xsl:variable name="heading" as="xs:string?" select="
        ('tit.'[$item/ancestor::tei:head], 'subscr.'[$item/ancestor::tei:trailer])[not($line-headings)][1]"/>
    <xsl:if test="$line-numbers ne 'auto'">
      <xsl:sequence select="$heading"/>
    </xsl:if>
    <xsl:if test="$line-numbers eq 'auto'">
      <xsl:variable name="block" as="element()?" select="$item/ancestor::*[f:is-block(.)][1][f:is-lined(.)]"/>
      <xsl:variable name="lines" as="xs:string*" select="
          for $end in ($item, $item/self::tei:app/f:lemma(.)/descendant::node()[last()])
          return ($block//tei:lb[. &lt;&lt; $end])[last()]/string((@tp:n, @n)[1])"/>
      <xsl:sequence select="
          (f:verse-number($item), f:aimed-number($item), string-join(distinct-values($lines[. ne '']), '–')[. ne ''],
           $heading)[1]"/>
    </xsl:if>
  </xsl:function>

  <!-- The verses that a note aims at. -->
  <xsl:function name="f:aimed-number" as="xs:string?">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="aims" as="element()*" select="
        tokenize($note/@target)[starts-with(., '#')] ! key('f:by-name', substring(., 2), root($note))[1]"/>
    <xsl:variable name="lines" as="xs:string*" select="$aims/descendant-or-self::tei:l/string((@tp:n, @n)[1])[. ne '']"/>
    <xsl:sequence select="string-join(distinct-values(($lines[1], $lines[last()])), '–')[. ne '']"/>
  </xsl:function>

  <xsl:key name="f:by-name" match="*[@xml:id]" use="@xml:id"/>

  <!-- The address of an item at the foot; with "-from" and "-to", of the ends of what it is about. -->
  <xsl:function name="f:foot-id" as="xs:string">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="'foot-' || $item/@tp:id"/>
  </xsl:function>

  <!-- Where items hang in the text: a mark for a numbered note, nothing to see for what is keyed. In: the first item. -->
  <xsl:template name="keyed-footnote" as="element(fo:footnote)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="items" as="element()+"/>
    <xsl:variable name="anchor" as="element()" select="."/>
    <fo:footnote>
      <xsl:call-template name="place"/>
      <fo:inline>
        <fo:wrapper id="{f:foot-id(.)}"/>
        <xsl:if test="not(f:is-keyed(.))">
          <xsl:call-template name="note-mark">
            <xsl:with-param name="number" select="f:note-number(.)"/>
          </xsl:call-template>
        </xsl:if>
      </fo:inline>
      <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt">
        <xsl:for-each select="$items[not(f:stands-behind(.))]">
          <xsl:call-template name="foot">
            <xsl:with-param name="anchor" select="$anchor"/>
          </xsl:call-template>
        </xsl:for-each>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <!-- One item: its tier, what it is keyed to, and what it says. In: the item that hangs in the text for it. -->
  <xsl:template name="foot" as="element(tp:foot)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="anchor" as="element()"/>
    <xsl:variable name="lemma" as="xs:string" select="normalize-space(self::tei:app ! f:plain(f:lemma(.)))"/>
    <tp:foot name="{f:foot-id(.)}" anchor="{f:foot-id($anchor)}" tier="{f:tier(.)}">
      <xsl:if test="f:is-keyed(.)">
        <xsl:attribute name="own" select="(f:own-number(.), f:own-number($anchor))[1]"/>
      </xsl:if>
      <xsl:if test="not(f:is-keyed(.))">
        <xsl:attribute name="number" select="f:note-number(.)"/>
      </xsl:if>
      <xsl:if test=". is $anchor and count(tokenize($lemma)) = (1, 2, 3)">
        <xsl:attribute name="words" select="$lemma"/>
      </xsl:if>
      <xsl:if test="exists($witnesses)">
        <xsl:attribute name="present" select="f:present(.) ! f:siglum(.)" separator="&#x9;"/>
      </xsl:if>
      <xsl:if test="f:turns(.)">
        <xsl:attribute name="direction" select="f:direction(@xml:lang)"/>
      </xsl:if>
      <fo:inline role="Note">
        <xsl:call-template name="properties"/>
        <xsl:call-template name="foot-text"/>
      </fo:inline>
    </tp:foot>
  </xsl:template>

  <!-- What an item says. -->
  <xsl:template name="foot-text" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="self::tei:app">
        <xsl:call-template name="readings"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="m:content">
          <xsl:with-param name="is-apart" select="true()" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the layout has to know, on the root: how each tier is set, and which lines are counted. -->
  <xsl:template name="keys" as="attribute()*">
    <xsl:if test="$margin-notes ne 'foot'">
      <xsl:attribute name="tp:beside" select="$margin-notes"/>
    </xsl:if>
    <xsl:if test="$parallel eq 'facing'">
      <xsl:attribute name="tp:facing">true</xsl:attribute>
    </xsl:if>
    <xsl:if test="$attach-source">
      <xsl:attribute name="tp:attach">source</xsl:attribute>
    </xsl:if>
    <xsl:if test="$is-keyed">
      <xsl:attribute name="tp:tiers" select="$all-tiers ! (?layout, 'run-in')[1]"/>
      <xsl:if test="$tier-rules">
        <xsl:attribute name="tp:rules">thin</xsl:attribute>
      </xsl:if>
      <xsl:if test="exists($witnesses)">
        <xsl:attribute name="tp:witnesses" select="$witnesses ! f:siglum(.)" separator="&#x9;"/>
      </xsl:if>
      <xsl:attribute name="tp:size" select="$font-size"/>
      <xsl:attribute name="tp:between" select="$entry-separator"/>
      <xsl:attribute name="tp:measure" select="$measure * 72 div 25.4"/>
      <xsl:attribute name="tp:height" select="($page-height - $head - $foot - $head-space - $foot-space) * 72 div 25.4"/>
    </xsl:if>
    <xsl:if test="$grid">
      <xsl:attribute name="tp:grid">lines</xsl:attribute>
    </xsl:if>
    <xsl:if test="$verse-side ne 'end'">
      <xsl:attribute name="tp:own" select="$verse-side"/>
    </xsl:if>
    <xsl:if test="$counted ne 'none'">
      <xsl:attribute name="tp:counted" select="$counted"/>
      <xsl:attribute name="tp:step" select="xs:integer($line-step)"/>
      <xsl:attribute name="tp:side" select="$line-side"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
