<?xml version="1.0" encoding="UTF-8"?>
<!--
  How to cite an edition, for people and for their programs: a reference in words, the same as BibTeX, RIS and CSL-JSON in
  files beside the page, and as schema.org in the page. All of them are made of one map, which the header fills.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- What a reference needs to know of an edition; keys without a value are absent. -->
  <xsl:variable name="reference" as="map(xs:string, item()*)">
    <xsl:variable name="file" as="element()?" select="/*/tei:teiHeader/tei:fileDesc"/>
    <xsl:variable name="published" as="element()?" select="$file/tei:publicationStmt"/>
    <xsl:variable name="numbers" as="element()*" select="$published//tei:idno"/>
    <xsl:variable name="all" as="map(xs:string, item()*)" select="map{
        'author': f:people($file/tei:titleStmt/tei:author),
        'editor': f:people($file/tei:titleStmt/tei:editor),
        'title': f:document-title(/*),
        'subtitle': f:plain(($file/tei:titleStmt/tei:title[@type = 'sub'])[1])[. ne ''],
        'edition': f:plain(($file/tei:editionStmt/tei:edition)[1])[. ne ''],
        'series': f:plain(($file/tei:seriesStmt/tei:title)[1])[. ne ''],
        'publisher': f:plain(($published/tei:publisher)[1])[. ne ''],
        'place': f:plain(($published/tei:pubPlace)[1])[. ne ''],
        'date': $published/tei:date[1] ! (string(@when)[. ne ''], f:plain(.)[. ne ''])[1],
        'doi': replace(normalize-space($numbers[upper-case(@type) = 'DOI'][1]), '^https?://(dx\.)?doi\.org/', '')[. ne ''],
        'url': $numbers[matches(normalize-space(), '^https?://')][1] ! f:safe-url(.),
        'licence': ($published/tei:availability/tei:licence/@target)[1] ! f:safe-url(.),
        'language': f:language-tag((/*/tei:text/@xml:lang, /*/@xml:lang)[1])}"/>
    <xsl:sequence select="map:merge(map:for-each($all, function($key, $value) {$value[. instance of map(*) or . ne ''] ! map:entry($key, $value)}),
                                    map{'duplicates': 'use-first'})"/>
  </xsl:variable>

  <!-- A name by which lists are sorted: "Lovelace, Ada"; $wrap goes around names that have no parts. -->
  <xsl:function name="f:name-to-sort" as="xs:string">
    <xsl:param name="name" as="map(xs:string, xs:string)"/>
    <xsl:param name="wrap" as="xs:string*"/>
    <xsl:sequence select="if ($name?family) then $name?family || ', ' || $name?given else $wrap[1] || $name?literal || $wrap[2]"/>
  </xsl:function>

  <!-- The year of a date. -->
  <xsl:function name="f:year" as="xs:string?">
    <xsl:param name="date" as="xs:string?"/>
    <xsl:sequence select="$date[matches(., '\d{4}')] ! replace(., '^.*?(\d{4}).*$', '$1', 's')"/>
  </xsl:function>

  <!-- Where the edition can be found for good. -->
  <xsl:function name="f:address-of-edition" as="xs:string?">
    <xsl:param name="of" as="map(*)"/>
    <xsl:sequence select="($of?doi ! f:safe-url('https://doi.org/' || .), $of?url)[1]"/>
  </xsl:function>

  <!-- The part of the page that says how to cite it. -->
  <xsl:template name="cite" as="element(section)">
    <section class="cite" id="_cite" aria-label="{f:ui('cite')}" data-generated="">
      <h2>
        <xsl:value-of select="f:ui('cite')"/>
      </h2>
      <p class="reference">
        <xsl:value-of select="f:sentence(f:names-in-words($reference?author))"/>
        <cite>
          <xsl:value-of select="string-join(($reference?title, $reference?subtitle), ': ')"/>
        </cite>
        <xsl:value-of select="'. ',
            f:sentence($reference?editor[1] ! (f:ui('edited-by') || ' ' || f:names-in-words($reference?editor))),
            f:sentence($reference?edition), f:sentence($reference?series),
            f:sentence(string-join((string-join(($reference?place, $reference?publisher), ': ')[. ne ''], f:year($reference?date)), ', '))"
            separator=""/>
        <xsl:for-each select="f:address-of-edition($reference)">
          <a href="{.}" rel="noopener noreferrer">
            <xsl:value-of select="."/>
          </a>
        </xsl:for-each>
      </p>
      <p class="formats" data-copy="{f:ui('copy')}" data-copied="{f:ui('copied')}">
        <a href="cite.bib">BibTeX</a>
        <xsl:text> </xsl:text>
        <a href="cite.ris">RIS</a>
        <xsl:text> </xsl:text>
        <a href="cite.json">CSL-JSON</a>
      </p>
    </section>
    <xsl:call-template name="citation-files"/>
  </xsl:template>

  <!-- A text with a full stop and a space behind it; nothing where there is none. -->
  <xsl:function name="f:sentence" as="xs:string?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="$text[. ne ''] ! (if (matches(., '[.!?]$')) then . || ' ' else . || '. ')"/>
  </xsl:function>

  <!-- The files for programs that manage references. -->
  <xsl:template name="citation-files" as="empty-sequence()">
    <xsl:result-document href="cite.bib" method="text">
      <xsl:value-of select="f:bibtex($reference)"/>
    </xsl:result-document>
    <xsl:result-document href="cite.ris" method="text">
      <xsl:value-of select="f:ris($reference)"/>
    </xsl:result-document>
    <xsl:result-document href="cite.json" method="text">
      <xsl:value-of select="serialize([f:csl($reference)], map{'method': 'json', 'indent': true()})"/>
    </xsl:result-document>
  </xsl:template>

  <!-- A short name for the edition, of letters and digits: the first name and the year. -->
  <xsl:function name="f:citation-key" as="xs:string">
    <xsl:param name="of" as="map(*)"/>
    <xsl:variable name="name" as="xs:string" select="
        (($of?author, $of?editor)[1] ! (?family, tokenize(?literal)[last()])[1], $of?title)[1]"/>
    <xsl:variable name="plain" as="xs:string" select="replace(normalize-unicode($name, 'NFKD'), '[^A-Za-z0-9]', '')"/>
    <xsl:sequence select="(lower-case($plain)[. ne ''], 'edition')[1] || f:year($of?date)"/>
  </xsl:function>

  <!-- The reference in BibTeX. -->
  <xsl:function name="f:bibtex" as="xs:string">
    <xsl:param name="of" as="map(*)"/>
    <xsl:variable name="fields" as="xs:string*" select="
        f:bibtex-field('author', string-join($of?author ! f:name-to-sort(., ('{', '}')), ' and ')),
        f:bibtex-field('editor', string-join($of?editor ! f:name-to-sort(., ('{', '}')), ' and ')),
        for $key in ('title', 'subtitle', 'edition', 'series', 'publisher') return f:bibtex-field($key, $of($key)),
        f:bibtex-field('address', $of?place), f:bibtex-field('year', f:year($of?date)),
        f:bibtex-field('doi', $of?doi), f:bibtex-field('url', $of?url), f:bibtex-field('language', $of?language)"/>
    <xsl:sequence select="'@book{' || string-join((f:citation-key($of), $fields), ',&#10;  ') || '&#10;}&#10;'"/>
  </xsl:function>

  <!-- A field of BibTeX; what TeX would take for commands is escaped. -->
  <xsl:function name="f:bibtex-field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:variable name="braces" as="xs:string" select="if ($name = ('author', 'editor')) then '' else '{}'"/>
    <xsl:sequence select="$value[. ne ''] ! ($name || ' = {' || (
        if ($name = ('doi', 'url')) then replace(., '[{}\\]', '')
        else string-join(analyze-string(., '[&amp;%$#_' || (if ($braces) then '{}' else '') || '\\~^]')/*
             ! (if (self::*:match) then (if (. = ('\', '~', '^')) then '\char' || string-to-codepoints(.) || '{}' else '\' || .) else string()))) || '}')"/>
  </xsl:function>

  <!-- The reference in RIS. -->
  <xsl:function name="f:ris" as="xs:string">
    <xsl:param name="of" as="map(*)"/>
    <xsl:variable name="lines" as="xs:string*" select="
        'TY  - BOOK', $of?author ! ('AU  - ' || f:name-to-sort(., ())), $of?editor ! ('ED  - ' || f:name-to-sort(., ())),
        'TI  - ' || string-join(($of?title, $of?subtitle), ': '), $of?series ! ('T2  - ' || .), $of?edition ! ('ET  - ' || .),
        $of?place ! ('CY  - ' || .), $of?publisher ! ('PB  - ' || .), f:year($of?date) ! ('PY  - ' || .),
        $of?doi ! ('DO  - ' || .), f:address-of-edition($of) ! ('UR  - ' || .), $of?language ! ('LA  - ' || .), 'ER  - '"/>
    <xsl:sequence select="string-join($lines ! (. || '&#13;&#10;'))"/>
  </xsl:function>

  <!-- The reference in the JSON of the Citation Style Language. -->
  <xsl:function name="f:csl" as="map(*)">
    <xsl:param name="of" as="map(*)"/>
    <xsl:sequence select="map:merge((
        map{'id': f:citation-key($of), 'type': 'book', 'title': string-join(($of?title, $of?subtitle), ': ')},
        ('author', 'editor')[exists($of(.))] ! map:entry(., array{$of(.)}),
        $of?series ! map:entry('collection-title', .), $of?edition ! map:entry('edition', .),
        $of?publisher ! map:entry('publisher', .), $of?place ! map:entry('publisher-place', .),
        f:year($of?date) ! map:entry('issued', map{'date-parts': [[xs:integer(.)]]}),
        $of?doi ! map:entry('DOI', .), f:address-of-edition($of) ! map:entry('URL', .),
        $of?language ! map:entry('language', .)))"/>
  </xsl:function>

  <!-- The same in the words of schema.org, for search engines; what could end the element is escaped. -->
  <xsl:template name="linked-data" as="element(script)">
    <xsl:variable name="person" as="function(*)" select="function($name as map(*)) as map(*) {
        if ($name?family) then map{'@type': 'Person', 'name': f:name-in-words($name), 'familyName': $name?family, 'givenName': $name?given}
        else map{'@type': 'Thing', 'name': $name?literal}}"/>
    <xsl:variable name="all" as="map(*)" select="map:merge((
        map{'@context': 'https://schema.org', '@type': 'Book', 'bookFormat': 'https://schema.org/EBook', 'name': $reference?title},
        $reference?subtitle ! map:entry('alternativeHeadline', .),
        ('author', 'editor')[exists($reference(.))] ! map:entry(., array{$reference(.) ! $person(.)}),
        $reference?publisher ! map:entry('publisher', map{'@type': 'Organization', 'name': .}),
        $reference?date ! map:entry('datePublished', .), $reference?language ! map:entry('inLanguage', .),
        $reference?licence ! map:entry('license', .), $reference?edition ! map:entry('bookEdition', .),
        f:address-of-edition($reference) ! map:entry('url', .), $reference?doi ! map:entry('identifier', 'doi:' || .)))"/>
    <script type="application/ld+json">
      <xsl:value-of select="serialize($all, map{'method': 'json'}) => replace('&lt;', '\\u003c') => replace('>', '\\u003e') => replace('&amp;', '\\u0026')"/>
    </script>
  </xsl:template>
</xsl:stylesheet>
