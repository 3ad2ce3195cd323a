<?xml version="1.0" encoding="UTF-8"?>
<!-- Indexes at the back: persons, places, organisations, works, terms, and those of index/@indexName, by page or by page and line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The elements that each index takes its entries from, by their names and their @type. -->
  <xsl:variable name="index-sources" static="yes" as="map(xs:string, map(xs:string, xs:string*))" select="map{
      'persons': map{'names': 'persName', 'types': ('person', 'pers', 'people')},
      'places': map{'names': ('placeName', 'geogName', 'settlement', 'country', 'region', 'district'), 'types': ('place', 'geo')},
      'organisations': map{'names': 'orgName', 'types': ('org', 'organisation', 'organization')},
      'works': map{'names': 'title', 'types': ('work', 'title')},
      'terms': map{'names': 'term', 'types': ('term', 'subject')}}"/>

  <!-- What the indexes that are wanted list. -->
  <xsl:variable name="indexed" as="element()*" select="$indexes ! f:indexed-by(.)"/>

  <!-- The places of the text that belong to an index. In: its word, or an index/@indexName. -->
  <xsl:function name="f:indexed-by" as="element()*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="source" as="map(xs:string, xs:string*)?" select="$index-sources($kind)"/>
    <xsl:sequence select="
        $names[local-name() = $source?names or self::tei:name[@type = $source?types] or self::tei:rs[@type = $source?types]]
              [f:index-heading(.) ne ''],
        f:asked($document)[(@indexName, 'terms')[1] = ($kind, $source?types)]"/>
  </xsl:function>

  <!-- The index elements of a text; those within others are entries below theirs. -->
  <xsl:function name="f:asked" as="element(tei:index)*">
    <xsl:param name="text" as="document-node()"/>
    <xsl:sequence select="
        $text//tei:index[tei:term][ancestor::tei:text][not(parent::tei:index or ancestor::tp:hidden or ancestor::tei:rdg)]"/>
  </xsl:function>

  <!-- What belongs to one entry: what points to the same, is called the same in @key, or else is written the same. -->
  <xsl:function name="f:index-key" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="
        (string(($mention/@tp:href, $mention/@ref, $mention/@key)[normalize-space()][1])[. ne ''],
         lower-case(f:index-heading($mention)))[1]"/>
  </xsl:function>

  <!-- What an index calls something: the name in its register, else a readable @key, else as the text has it. -->
  <xsl:function name="f:index-heading" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="entry" as="element()?" select="
        $mention/@tp:href[starts-with(., '#')] ! f:target-of(substring(., 2))
        /(self::tei:person | self::tei:personGrp | self::tei:place | self::tei:org | self::tei:event | self::tei:object
          | self::tei:nym | self::tei:bibl | self::tei:biblStruct | self::tei:category)"/>
    <xsl:sequence select="
        (f:sorted-name(($entry//(tei:persName | tei:placeName | tei:orgName | tei:geogName | tei:title | tei:name | tei:catDesc))[1])[. ne ''],
         $mention/@key[matches(., '[\p{L}], ?\p{L}|\p{L} \p{L}|^\p{Lu}\p{L}+$')] ! normalize-space(),
         $mention/self::tei:index ! f:plain(tei:term[1]),
         f:sorted-name($mention))[1]"/>
  </xsl:function>

  <!-- A name as lists have it: "Surname, Forename". -->
  <xsl:function name="f:sorted-name" as="xs:string">
    <xsl:param name="name" as="element()?"/>
    <xsl:variable name="surname" as="xs:string*" select="$name//tei:surname ! f:plain(.)"/>
    <xsl:variable name="others" as="xs:string*" select="$name//(tei:forename | tei:nameLink) ! f:plain(.)"/>
    <xsl:sequence select="
        if (exists($surname) and exists($others)) then string-join($surname, ' ') || ', ' || string-join($others, ' ')
        else replace($name ! f:plain(.), '^[\s,;.]+|[\s,;]+$', '')"/>
  </xsl:function>

  <!-- The pages with the indexes, in two columns. -->
  <xsl:template name="index-pages" as="element(fo:page-sequence)?">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:if test="exists($indexed)">
      <fo:page-sequence master-reference="columns" xml:lang="{$ui-language}">
        <xsl:call-template name="running-heads"/>
        <fo:flow flow-name="xsl-region-body">
          <fo:block xsl:use-attribute-sets="flow back-matter">
            <xsl:for-each select="$indexes[exists(f:indexed-by(.))]">
              <xsl:call-template name="list-heading">
                <xsl:with-param name="text" select="if (map:contains($index-sources, .)) then f:ui('index-' || .) else ."/>
                <xsl:with-param name="id" select="'index-' || position()"/>
              </xsl:call-template>
              <xsl:call-template name="index-entries">
                <xsl:with-param name="mentions" select="f:indexed-by(.)"/>
              </xsl:call-template>
            </xsl:for-each>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <!-- The heading of an index or a list, over all columns. -->
  <xsl:template name="list-heading" as="element(fo:block)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <fo:block xsl:use-attribute-sets="heading-1" role="H1" id="{$id}" span="all">
      <fo:marker marker-class-name="section">
        <xsl:value-of select="$text"/>
      </fo:marker>
      <xsl:value-of select="$text"/>
    </fo:block>
  </xsl:template>

  <!-- The entries of an index, a space before each new letter. -->
  <xsl:template name="index-entries" as="element(fo:block)*">
    <xsl:param name="mentions" as="element()+"/>
    <xsl:variable name="entries" as="map(*)*">
      <xsl:for-each-group select="$mentions" group-by="f:index-key(.)">
        <xsl:map>
          <xsl:map-entry key="'heading'" select="f:index-heading(.)"/>
          <xsl:map-entry key="'mentions'" select="current-group()"/>
        </xsl:map>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="sorted" as="map(*)*">
      <xsl:perform-sort select="$entries">
        <xsl:sort select="replace(?heading, '[^\p{L}\p{N} ,]', '')" lang="{$ui-language}"/>
      </xsl:perform-sort>
    </xsl:variable>
    <xsl:for-each-group select="$sorted" group-adjacent="f:initial(?heading)">
      <xsl:variable name="is-first" as="xs:boolean" select="position() eq 1"/>
      <xsl:for-each select="current-group()">
        <xsl:call-template name="index-entry">
          <xsl:with-param name="entry" select="."/>
          <xsl:with-param name="opens" select="position() eq 1 and not($is-first)"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- The letter under which something is listed. -->
  <xsl:function name="f:initial" as="xs:string">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:sequence select="upper-case(substring(replace(normalize-unicode($heading, 'NFD'), '[^\p{L}\p{N}]', ''), 1, 1))"/>
  </xsl:function>

  <!-- An entry and its places; below it, what the source lists under it (index in index). -->
  <xsl:template name="index-entry" as="element(fo:block)+">
    <xsl:param name="entry" as="map(*)"/>
    <xsl:param name="opens" as="xs:boolean"/>
    <xsl:variable name="mentions" as="element()+" select="$entry?mentions"/>
    <fo:block xsl:use-attribute-sets="index-entry">
      <xsl:if test="$opens">
        <xsl:attribute name="space-before">0.8em</xsl:attribute>
      </xsl:if>
      <xsl:value-of select="$entry?heading"/>
      <xsl:for-each select="$mentions[not(tei:index/tei:term)][1]">
        <xsl:text>&#x2002;</xsl:text>
        <xsl:call-template name="pages">
          <xsl:with-param name="mentions" select="$mentions[not(tei:index/tei:term)]"/>
        </xsl:call-template>
      </xsl:for-each>
    </fo:block>
    <xsl:for-each-group select="$mentions[tei:index/tei:term]" group-by="f:plain(tei:index[1]/tei:term[1])">
      <xsl:sort select="current-grouping-key()" lang="{$ui-language}"/>
      <fo:block xsl:use-attribute-sets="index-entry index-entry-below">
        <xsl:value-of select="current-grouping-key() || '&#x2002;'"/>
        <xsl:call-template name="pages">
          <xsl:with-param name="mentions" select="current-group()"/>
        </xsl:call-template>
      </fo:block>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
