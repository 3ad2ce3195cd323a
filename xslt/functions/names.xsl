<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses, levels, languages and one-line texts of elements. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The address of an element in the output: @tp:id of the prepared document, else its xml:id. -->
  <xsl:function name="f:id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string($element/(@tp:id, @xml:id)[1])[. ne '']"/>
  </xsl:function>

  <!-- The address of an element that needs one: f:id(), else its place in the document (e.g. "e-1-2-14"). -->
  <xsl:function name="f:some-id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (f:id($element),
         string-join(('e', $element/ancestor-or-self::*/(1 + count(preceding-sibling::*))), '-'))[1]"/>
  </xsl:function>

  <!-- The rank of a division: 1 for those directly in front, body or back. -->
  <xsl:function name="f:level" as="xs:integer">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="
        count($division/ancestor-or-self::*[self::tei:div or self::tei:div1 or self::tei:div2 or self::tei:div3
              or self::tei:div4 or self::tei:div5 or self::tei:div6 or self::tei:div7])
        + count($division/ancestor::tei:text[parent::tei:group])"/>
  </xsl:function>

  <!-- The language of an element: its own or the nearest above it. -->
  <xsl:function name="f:language" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string($element/ancestor-or-self::*[@xml:lang][1]/@xml:lang)[. ne '']"/>
  </xsl:function>

  <!-- Three-letter codes that have a two-letter form; BCP 47 wants the short one. -->
  <xsl:variable name="f:short-codes" static="yes" as="map(xs:string, xs:string)" select="
      map:merge(tokenize('eng:en deu:de ger:de fra:fr fre:fr ita:it spa:es por:pt lat:la ell:el gre:el rus:ru ukr:uk bel:be
        bul:bg srp:sr hrv:hr slv:sl ces:cs cze:cs slk:sk pol:pl hun:hu ron:ro rum:ro nld:nl dut:nl dan:da swe:sv nor:no
        isl:is ice:is fin:fi est:et lav:lv lit:lt gle:ga cym:cy wel:cy eus:eu baq:eu cat:ca glg:gl ara:ar heb:he fas:fa
        per:fa tur:tr kaz:kk uzb:uz tat:tt kir:ky hye:hy arm:hy kat:ka geo:ka san:sa hin:hi ben:bn tam:ta bod:bo tib:bo
        zho:zh chi:zh jpn:ja kor:ko vie:vi tha:th urd:ur yid:yi epo:eo chu:cu')
        ! map:entry(substring-before(., ':'), substring-after(., ':')))"/>

  <!-- Scripts that a language is written in anyway, so that a tag leaves them out. -->
  <xsl:variable name="f:usual-scripts" static="yes" as="xs:string*" select="
      tokenize('en-latn de-latn fr-latn it-latn es-latn la-latn pt-latn nl-latn pl-latn cs-latn sv-latn da-latn fi-latn
        kk-cyrl ru-cyrl uk-cyrl be-cyrl bg-cyrl el-grek he-hebr ar-arab fa-arab ur-arab yi-hebr hy-armn ka-geor hi-deva
        ja-jpan ko-kore th-thai ta-taml')"/>

  <!-- A language tag that browsers understand; empty where @xml:lang is none. Unknown subtags are left out. -->
  <xsl:function name="f:language-tag" as="xs:string?">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(translate(normalize-space($language), '_ ', '-'), '-')"/>
    <xsl:variable name="code" as="xs:string" select="lower-case(head($parts))"/>
    <xsl:if test="matches($code, '^[a-z]{2,3}$')">
      <xsl:variable name="short" as="xs:string" select="($f:short-codes($code), $code)[1]"/>
      <xsl:variable name="script" as="xs:string?" select="
          $parts[2][matches(., '^(Arab|Armn|Beng|Copt|Cyrl|Deva|Ethi|Geor|Goth|Grek|Hans|Hant|Hebr|Kore|Jpan|Latf|Latn|Mong|Phnx|Runr|Syrc|Taml|Tibt|Xsux)$', 'i')]"/>
      <xsl:variable name="region" as="xs:string?" select="$parts[position() = (2, 3)][matches(., '^[A-Z]{2}$')][1]"/>
      <xsl:sequence select="
          string-join(($short, $script[not(lower-case($short || '-' || .) = $f:usual-scripts)], $region), '-')"/>
    </xsl:if>
  </xsl:function>

  <!-- The direction in which a language tag is written: by its script, else by its language. -->
  <xsl:function name="f:direction" as="xs:string">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case($language), '[-_]')"/>
    <xsl:sequence select="
        if ($parts = ('arab', 'hebr', 'syrc', 'syre', 'syrj', 'syrn', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr'))
        then 'rtl'
        else if (tail($parts)[string-length(.) = 4]) then 'ltr'
        else if (head($parts) = ('ar', 'he', 'hbo', 'arc', 'fa', 'ur', 'syr', 'syc', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb',
                                 'ota', 'jrb', 'jpr', 'nqo', 'ara', 'heb', 'fas', 'per', 'sam', 'xaa', 'arb', 'tmr'))
        then 'rtl'
        else 'ltr'"/>
  </xsl:function>

  <!-- The text of a heading or title in one line: no notes, no breaks, nothing hidden. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="item()*">
      <xsl:apply-templates select="$nodes" mode="m:plain"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text ! string()))"/>
  </xsl:function>

  <xsl:template match="(tei:country | tei:region | tei:settlement | tei:district | tei:bloc)[f:closes-up(.)]" mode="m:plain" as="item()*" priority="2">
    <xsl:text>, </xsl:text>
    <xsl:next-match/>
  </xsl:template>

  <!-- Whether a part of a place stands directly behind another one. -->
  <xsl:function name="f:closes-up" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part/preceding-sibling::node()[1][self::tei:country or self::tei:region or self::tei:settlement
        or self::tei:district or self::tei:bloc])"/>
  </xsl:function>

  <!--
    The title of a document by its header: the main one, else that of the text rather than of its series, and one without a
    type rather than one of a type of the project's own (a date to sort by, say).
  -->
  <xsl:function name="f:main-title" as="element(tei:title)?">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="all" as="element()*" select="$document/tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title[normalize-space()]"/>
    <xsl:variable name="own" as="element()*" select="$all[not(@level = ('s', 'j'))]"/>
    <xsl:sequence select="($all[@type = 'main'], $own[not(@type)], $own, $all)[1]"/>
  </xsl:function>

  <!-- A day, a year or a span of them as readers write it: "-0043/0017" becomes "−43 – 17". -->
  <xsl:function name="f:span-of-time" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($when, '/') ! replace(replace(., '^-0*', '−'), '^0+', ''), ' – ')"/>
  </xsl:function>
</xsl:stylesheet>
