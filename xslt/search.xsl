<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a search over many editions needs to know of one: its title and the like, and its text in units that a reader can
  be led to: paragraphs, verses, headings, items, notes, entries of registers.
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
  <xsl:include href="functions/notes.xsl"/>
  <xsl:include href="functions/passages.xsl"/>

  <xsl:template match="tei:note | tp:hidden | tp:sign | tp:gen" mode="m:plain" as="item()*"/>

  <!-- The view that units are quoted in. -->
  <xsl:variable name="view" as="xs:string" select="($views, 'edited')[1]"/>

  <xsl:key name="f:by-address" match="*[@xml:id]" use="(@tp:id, @xml:id)[1]"/>

  <xsl:template match="/" as="map(*)">
    <xsl:variable name="file" as="element()?" select="*/tei:teiHeader/tei:fileDesc"/>
    <xsl:variable name="statement" as="element()?" select="$file/tei:titleStmt"/>
    <xsl:variable name="titles" as="element()*" select="$statement/tei:title"/>
    <xsl:sequence select="map{
        'title': string((f:plain(($titles[@type = 'main'], $titles[not(@level = ('s', 'j'))], $titles)[1])[. ne ''],
                         $title, f:plain((//tei:head)[1]))[1]),
        'by': array{($statement/tei:author, $statement/tei:editor) ! f:plain(.)[. ne '']},
        'date': string(($file/tei:publicationStmt/tei:date ! (string(@when), f:plain(.)))[. ne ''][1]),
        'language': string(($language, (*/@xml:lang, //tei:text/@xml:lang)[1])[1]),
        'units': array{f:units(.)}}"/>
  </xsl:template>

  <!-- The units of a document, in its order: arrays of address, heading above, text, and further words. -->
  <xsl:function name="f:units" as="array(xs:string)*">
    <xsl:param name="document" as="document-node()"/>
    <xsl:for-each-group select="$document//(tei:text | tei:standOff)//node()[self::text() or self::tei:lb or self::tei:pb or self::tei:cb or self::tei:gap]
                                [not(parent::tp:sign or parent::tp:gen)]"
                        group-by="f:some-id(f:block-of(.))">
      <xsl:variable name="block" as="element()" select="f:block-of(.)"/>
      <xsl:variable name="text" as="xs:string" select="f:text(current-group(), $view)"/>
      <xsl:variable name="more" as="xs:string" select="f:more(current-group(), $text)"/>
      <xsl:if test="$text || $more">
        <xsl:sequence select="[f:address($block), f:heading($block), $text, $more]"/>
      </xsl:if>
    </xsl:for-each-group>
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
        $nodes[ancestor::tei:rdg or ancestor::tp:hidden] ! string(),
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
