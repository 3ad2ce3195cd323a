<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a site of many editions needs to know of one: its title and the like; its text in units that a reader can be led to:
  paragraphs, verses, headings, items, notes, entries of registers; what its registers, letters and dates are.
  In: the prepared document (README.md). Out: JSON; see org.teipress.search.Part.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <xsl:output method="json" encoding="UTF-8"/>

  <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>
  <!-- One line of text, for titles. -->
  <xsl:mode name="m:plain" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <xsl:include href="params.xsl"/>
  <xsl:include href="functions/blocks.xsl"/>
  <xsl:include href="functions/names.xsl"/>
  <xsl:include href="functions/people.xsl"/>
  <xsl:include href="functions/notes.xsl"/>
  <xsl:include href="functions/passages.xsl"/>
  <xsl:include href="functions/registers.xsl"/>
  <xsl:include href="functions/urls.xsl"/>
  <xsl:include href="knowledge/entries.xsl"/>
  <xsl:include href="knowledge/dates.xsl"/>
  <xsl:include href="knowledge/filters.xsl"/>

  <xsl:template match="tei:note | tp:hidden | tp:sign | tp:gen" mode="m:plain" as="item()*"/>

  <!-- The view that units are quoted in. -->
  <xsl:variable name="view" as="xs:string" select="($views, 'edited')[1]"/>

  <xsl:key name="f:by-address" match="*[@xml:id]" use="(@tp:id, @xml:id)[1]"/>

  <xsl:template match="/" as="map(*)">
    <xsl:variable name="file" as="element()?" select="*/tei:teiHeader/tei:fileDesc"/>
    <xsl:variable name="statement" as="element()?" select="$file/tei:titleStmt"/>
    <xsl:sequence select="map{
        'title': string((f:plain(*/f:main-title(.))[. ne ''],
                         $title, f:plain((//tei:head)[1]))[1]),
        'by': array{f:people(($statement/tei:author, $statement/tei:editor)) ! f:name-in-words(.)},
        'date': string(($file/tei:publicationStmt/tei:date ! (string(@when), f:plain(.)))[. ne ''][1]),
        'language': string(($language, (*/@xml:lang, //tei:text/@xml:lang)[1])[1]),
        'units': array{f:units(.)}, 'texts': array{$texts ! f:time-and-kind(.)}, 'entries': array{f:register-entries(.)}, 'letters': array{f:letters(.)}, 'dates': array{f:dates(.)}}"/>
  </xsl:template>

  <!--
    The units of a document, in its order: arrays of address, heading above, text, further words, the number of the time and
    kind that hold, whom and what it names (one a line), then for each other view that has other words its name and text.
  -->
  <xsl:function name="f:units" as="array(xs:string)*">
    <xsl:param name="document" as="document-node()"/>
    <xsl:for-each-group select="$document//(tei:text | tei:sourceDoc | tei:standOff)//node()[self::text() or self::tei:lb or self::tei:pb or self::tei:cb or self::tei:gap]"
                        group-by="f:some-id(f:block-of(.))">
      <xsl:variable name="block" as="element()" select="f:block-of(.)"/>
      <xsl:variable name="nodes" as="node()*" select="current-group()"/>
      <xsl:variable name="text" as="xs:string" select="f:text($nodes, $view)"/>
      <xsl:variable name="more" as="xs:string" select="f:more($nodes, $text)"/>
      <xsl:if test="$text || $more">
        <xsl:sequence select="
            array{f:address($block), f:heading($block), $text, $more,
                  string(f:index-of-node($texts, f:text-around($block))), string-join(distinct-values(f:named-in($nodes)), '&#10;'),
                  f:other-views($nodes, $text)}"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The documents and divisions that have a time or a kind of their own. -->
  <xsl:variable name="texts" as="element()*" select="
      (/*, //tei:TEI, (//tei:div | //tei:div1 | //tei:div2 | //tei:div3)[@ana or @xml:id and exists(key('f:letter-of', @xml:id))])/."/>

  <!-- The place of a node in a sequence, from 0. -->
  <xsl:function name="f:index-of-node" as="xs:integer">
    <xsl:param name="nodes" as="element()*"/>
    <xsl:param name="node" as="element()"/>
    <xsl:sequence select="(for-each-pair($nodes, 0 to count($nodes) - 1, function($n, $i) {$i[$n is $node]}), 0)[1]"/>
  </xsl:function>

  <!-- Views other than the first that have words of their own: the name of each, and the text in it. -->
  <xsl:function name="f:other-views" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="f:words-of-text($text)"/>
    <xsl:for-each select="if ($nodes/ancestor::tp:view or $nodes/ancestor::tp:letters) then $views[position() gt 1] else ()">
      <xsl:variable name="other" as="xs:string" select="f:text($nodes, .)"/>
      <xsl:if test="$other ne $text and exists(f:words-of-text($other)[not(. = $words)])">
        <xsl:sequence select="., $other"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The heading under which a block stands. -->
  <xsl:function name="f:heading" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="headed" as="element()?" select="$block/ancestor::*[tei:head][f:is-division(.)][1]"/>
    <xsl:sequence select="f:plain($headed/tei:head[1])"/>
  </xsl:function>

  <!-- Words by which a unit is found besides its own: those of other views, of readings, of what is hidden, and the
       names of those whom it mentions. -->
  <xsl:function name="f:more" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="known" as="map(xs:string, xs:boolean)" select="
        map:merge(f:words-of-text($text) ! map:entry(., true()), map{'duplicates': 'use-first'})"/>
    <xsl:variable name="others" as="xs:string*" select="
        $views[position() gt 1] ! f:text($nodes, .),
        $nodes[ancestor::tei:rdg or ancestor::tp:hidden][not(parent::tp:sign or parent::tp:gen)] ! string(),
        $nodes/ancestor::*[@tp:href] ! f:names-at(@tp:href)"/>
    <xsl:sequence select="
        string-join(distinct-values($others ! f:words-of-text(.))[not(map:contains($known, .))], ' ')"/>
  </xsl:function>

  <!-- The words of a text, in lower case. -->
  <xsl:function name="f:words-of-text" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="tokenize(lower-case($text), '[^\p{L}\p{N}\p{M}]+')[. ne '']"/>
  </xsl:function>

  <!-- The names of the person, place or body that a link leads to. -->
  <xsl:function name="f:names-at" as="xs:string*">
    <xsl:param name="link" as="attribute()"/>
    <xsl:sequence select="
        key('f:by-address', substring-after($link, '#'), root($link))
        /(self::tei:person | self::tei:place | self::tei:org | self::tei:personGrp | self::tei:object | self::tei:event)
        /(tei:persName | tei:placeName | tei:orgName | tei:name | tei:objectName | tei:eventName | tei:label) ! f:plain(.)"/>
  </xsl:function>
</xsl:stylesheet>
