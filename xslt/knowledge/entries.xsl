<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the registers of a site need to know of one edition: the persons, places, bodies, works and terms that it has entries
  of or names by an identifier, each with all places where the text speaks of it. See org.teipress.registers.Entry.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Elements of the text that name an entry of this document. -->
  <xsl:key name="f:speaks-of" match="*[starts-with(@tp:href, '#')][ancestor::tei:text or ancestor::tei:sourceDoc][not(ancestor::tp:hidden)]"
           use="substring-after(@tp:href, '#')"/>

  <!-- Which register an element belongs to. -->
  <xsl:function name="f:register-of" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        map{'person': 'person', 'personGrp': 'person', 'persona': 'person', 'persName': 'person',
            'place': 'place', 'placeName': 'place', 'geogName': 'place', 'settlement': 'place', 'country': 'place',
            'region': 'place', 'district': 'place', 'org': 'org', 'orgName': 'org', 'bibl': 'work', 'biblStruct': 'work',
            'biblFull': 'work', 'msDesc': 'work', 'title': 'work', 'object': 'object', 'objectName': 'object',
            'event': 'event', 'eventName': 'event', 'term': 'term'}(local-name($element))"/>
  </xsl:function>

  <!-- All entries of a document: those of its lists, then those that only names in the text speak of. -->
  <xsl:function name="f:register-entries" as="map(*)*">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="listed" as="element()*" select="
        $document//(tei:person | tei:personGrp | tei:persona | tei:place | tei:org | tei:object)[not(ancestor::tp:hidden)],
        $document//tei:listBibl/(tei:bibl | tei:biblStruct | tei:biblFull | tei:msDesc)"/>
    <xsl:sequence select="$listed ! f:listed-entry(.)"/>
    <xsl:for-each-group select="$document//(tei:text | tei:sourceDoc)//(tei:persName | tei:placeName | tei:geogName | tei:orgName | tei:settlement
                                | tei:country | tei:region | tei:title | tei:objectName | tei:rs | tei:name)[@ref or @key]
                                [not(starts-with(@tp:href, '#'))][not(ancestor::tp:hidden)][exists(f:pointed-identity(.))]"
                        group-by="f:pointed-identity(.) || '|' || (f:register-of(.), f:register-by-type(@type), 'person')[1]">
      <xsl:sequence select="f:named-entry(current-group(), substring-after(current-grouping-key(), '|'))"/>
    </xsl:for-each-group>
    <xsl:for-each-group select="$document//tei:text//tei:term[not(ancestor::tp:hidden)][not(starts-with(@tp:href, '#'))][normalize-space()]"
                        group-by="lower-case(f:plain(.))">
      <xsl:sequence select="f:named-entry(current-group(), 'term')"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The register of a name or rs, by its type. -->
  <xsl:function name="f:register-by-type" as="xs:string?">
    <xsl:param name="type" as="attribute()?"/>
    <xsl:sequence select="
        map{'person': 'person', 'pers': 'person', 'place': 'place', 'org': 'org', 'organisation': 'org', 'organization': 'org', 'work': 'work',
            'bibl': 'work', 'object': 'object'}(lower-case(string($type)))"/>
  </xsl:function>

  <!-- The identifier that a name in the text points to, outside this document; empty for a file that nobody can follow. -->
  <xsl:function name="f:pointed-identity" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="pointer" as="xs:string?" select="($name/@tp:href ! string(), tokenize($name/@ref)[1])[1]"/>
    <xsl:sequence select="
        (f:identity((), string($pointer)), $pointer[contains(., '#')] ! ('#' || substring-after(., '#')), $name/@key ! ('key:' || normalize-space(.)))[1]"/>
  </xsl:function>

  <!-- An entry of a list. -->
  <xsl:function name="f:listed-entry" as="map(*)?">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="xs:string*" select="f:entry-names($entry)"/>
    <xsl:variable name="identities" as="xs:string*" select="
        distinct-values(($entry/tei:idno ! f:identity(string(@type), normalize-space(.)),
                         $entry/(@ref | @corresp | @sameAs) ! tokenize(.)[matches(., '^https?://')] ! f:identity((), .),
                         $entry/tei:placeName/@ref[matches(., '^https?://')] ! f:identity((), string(.))))"/>
    <xsl:if test="exists($names)">
      <xsl:sequence select="map{
          'register': f:register-of($entry), 'names': array{distinct-values($names)}, 'sort': f:sort-name($entry, $names[1]),
          'identities': array{$identities, '#' || $entry/@xml:id[. ne ''] || '|' || $names[1]},
          'links': array{$identities ! f:authority-of(.)},
          'facts': array{f:entry-facts($entry)}, 'language': string(f:language($entry)),
          'geo': string(f:coordinates($entry)), 'address': f:address($entry),
          'mentions': array{key('f:speaks-of', f:some-id($entry), root($entry)) ! f:mention(.)}}"/>
    </xsl:if>
  </xsl:function>

  <!-- What several names in the text speak of: called as they most often call it. -->
  <xsl:function name="f:named-entry" as="map(*)">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:param name="register" as="xs:string"/>
    <xsl:variable name="names" as="xs:string*" select="
        sort(distinct-values($mentions ! f:text(.//node(), $view)[. ne '']), (), function($n) {-count($mentions[f:text(.//node(), $view) = $n])})"/>
    <xsl:variable name="identity" as="xs:string?" select="
        if ($register eq 'term') then 'term:' || lower-case(string($names[1])) else f:pointed-identity($mentions[1])"/>
    <xsl:sequence select="map{
        'register': $register, 'names': array{($names, $identity)[1]}, 'sort': string(($names, $identity)[1]),
        'identities': array{$identity}, 'links': array{$identity[not(matches(., '^(#|key:|term:)'))] ! f:authority-of(.)},
        'facts': array{}, 'language': string(f:language($mentions[1])), 'geo': '', 'address': '',
        'mentions': array{$mentions ! f:mention(.)}}"/>
  </xsl:function>

  <!-- The names of an entry, the preferred one in front; a reference is its own name. -->
  <xsl:function name="f:entry-names" as="xs:string*">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="element()*" select="
        $entry/(tei:persName | tei:placeName | tei:geogName | tei:orgName | tei:objectName | tei:name | tei:settlement | tei:country | tei:region
                | tei:objectIdentifier/tei:objectName | tei:label)"/>
    <xsl:sequence select="
        if (f:register-of($entry) eq 'work') then f:reference($entry)[. ne '']
        else (sort($names, (), function($n) {if ($n/@type = ('preferred', 'main', 'pref', 'reg')) then 0 else 1})
              ! (if (tei:surname and tei:forename) then string-join((tei:forename, tei:nameLink, tei:surname) ! f:plain(.), ' ') else f:plain(.)))[. ne '']"/>
  </xsl:function>

  <!-- A reference in one line; the parts of a structured one with points between them. -->
  <xsl:function name="f:reference" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="
        $entry/(tei:analytic | tei:monogr | tei:series)/(* except tei:imprint), $entry//tei:imprint/*, $entry/(tei:titleStmt | tei:publicationStmt)/*,
        $entry/tei:msIdentifier/*"/>
    <xsl:sequence select="
        if (exists($parts)) then string-join($parts ! (f:plain(.)[. ne ''], string((@when, @target)[1]))[1][. ne ''], '. ')
        else f:plain($entry)"/>
  </xsl:function>

  <!-- By what an entry is sorted: the surname first. -->
  <xsl:function name="f:sort-name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="person" as="element()?" select="$entry/tei:persName[tei:surname][1]"/>
    <xsl:variable name="work" as="element()?" select="($entry//(tei:author | tei:editor))[1]"/>
    <xsl:sequence select="
        if ($person) then string-join(($person/tei:surname, $person/tei:forename, $person/tei:nameLink) ! f:plain(.), ', ')
        else if ($work/tei:surname | $work/tei:persName/tei:surname) then f:plain($work//tei:surname[1]) || ' ' || $name
        else $name"/>
  </xsl:function>

  <!-- What an entry tells in short: birth and death, occupation, kind, notes. -->
  <xsl:function name="f:entry-facts" as="map(*)*">
    <xsl:param name="entry" as="element()"/>
    <xsl:for-each select="
        $entry[not(f:register-of(.) eq 'work')]/(tei:birth | tei:death | tei:floruit | tei:occupation | tei:nationality | tei:country | tei:region
        | tei:note | tei:desc | tei:event)">
      <xsl:variable name="date" as="xs:string" select="string((@when, @from, @notBefore)[1])"/>
      <xsl:variable name="words" as="xs:string" select="f:plain(.)"/>
      <xsl:if test="($words, $date) != ''">
        <xsl:sequence select="map{'name': local-name(), 'value': ($words[. ne ''], $date)[1], 'when': $date}"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Latitude and longitude of a place in degrees, "55.76 37.62". -->
  <xsl:function name="f:coordinates" as="xs:string?">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="numbers" as="xs:string*" select="tokenize(translate(($entry//tei:geo)[1], ',;', '  '))"/>
    <xsl:if test="count($numbers) eq 2 and (every $n in $numbers satisfies matches($n, '^-?\d{1,3}(\.\d+)?$'))
                  and abs(number($numbers[1])) le 90 and abs(number($numbers[2])) le 180">
      <xsl:sequence select="string-join($numbers, ' ')"/>
    </xsl:if>
  </xsl:function>

  <!-- A place where the text speaks of something: its address, the words and those around them, the heading above. -->
  <xsl:function name="f:mention" as="array(xs:string)">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="block" as="element()" select="f:block-of($name)"/>
    <xsl:variable name="texts" as="node()*" select="
        $block//(text() | tei:lb | tei:gap)[f:block-of(.) is $block]"/>
    <xsl:variable name="own" as="node()*" select="$texts intersect $name//node()"/>
    <!-- Names that lead nowhere have no address of their own on the page. -->
    <xsl:sequence select="[
        if ($name/@xml:id or $name/@tp:href and f:is-mention($name)) then f:some-id($name) else f:address($block),
        f:last-words(f:run-of-text($texts[. &lt;&lt; $own[1]], $view)),
        (f:text($own, $view)[. ne ''], f:plain($name)[. ne ''], '▸')[1],
        f:first-words(f:run-of-text($texts[. >> $own[last()]], $view)),
        f:heading($block), string(f:language($name))]"/>
  </xsl:function>
</xsl:stylesheet>
