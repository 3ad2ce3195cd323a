<?xml version="1.0" encoding="UTF-8"?>
<!-- Which part of a long text stands on which page. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <xsl:key name="f:id" match="*[@id]" use="@id"/>

  <!-- The smallest parts that stand on a page whole, in order. -->
  <xsl:variable name="leaves" as="element()*" select="f:leaves($main)"/>

  <!-- What a part of the text falls into. Notes are gathered at its end and go where their marks are. -->
  <xsl:function name="f:leaves" as="element()*">
    <xsl:param name="part" as="element()"/>
    <xsl:for-each select="$part/*[not(f:gathers(.))]">
      <xsl:sequence select="if (f:falls-apart(.)) then f:leaves(.) else ."/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether an element is no part of a page but holds several: the large parts of a text, and a division that is too long. -->
  <xsl:function name="f:falls-apart" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::div) then tokenize($element/@class)[1] = ('text', 'front', 'body', 'back', 'group', 'TEI')
        else if ($element/self::section or $element/self::article)
        then exists($element/(self::section/section, self::article//section)[not(f:gathers(.))])
             and string-length($element) gt $limit
        else false()"/>
  </xsl:function>

  <!-- Whether an element holds the notes or the entries of what stands before it. -->
  <xsl:function name="f:gathers" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/self::section and tokenize($element/@class)[1] = ('notes', 'apparatus')"/>
  </xsl:function>

  <!-- Whether a part may begin a chapter: a division, or what comes first in a larger one; a title page stands with the title. -->
  <xsl:function name="f:may-begin" as="xs:boolean">
    <xsl:param name="leaf" as="element()"/>
    <xsl:sequence select="
        exists($leaf/(self::section | self::article))
        or empty($leaf/preceding-sibling::*) and not($leaf/parent::main or tokenize($leaf/../@class)[1] = ('text', 'front'))"/>
  </xsl:function>

  <!-- The parts that begin a chapter. A heading that stands before divisions goes with the first of them. -->
  <xsl:variable name="beginnings" as="element()*">
    <xsl:iterate select="$leaves">
      <!-- What holds the parts of the chapter so far, as long as there are none but headings and the like. -->
      <xsl:param name="holders" as="element()*" select="()"/>
      <xsl:variable name="waits" as="xs:boolean" select="
          exists($holders) and exists(self::section | self::article | .[f:may-begin(.)])
          and (every $holder in $holders satisfies exists($holder intersect ancestor::*))"/>
      <xsl:variable name="begins" as="xs:boolean" select="f:may-begin(.) and not($waits)"/>
      <xsl:sequence select=".[$begins]"/>
      <xsl:next-iteration>
        <xsl:with-param name="holders" select="
            if (self::section or self::article) then ()
            else if ($begins) then .. else if (exists($holders)) then $holders | .. else ()"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <!-- The parts by chapter; what comes before the first beginning stands on the first page. -->
  <xsl:variable name="groups" as="array(element())*">
    <xsl:for-each-group select="$leaves" group-starting-with=".[. intersect $beginnings]">
      <xsl:sequence select="array{current-group()}"/>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- The first page: what stands before the first chapter, and all that is about the whole. -->
  <xsl:variable name="opening" as="map(*)" select="
      map{'number': 0, 'file': 'index.html', 'title': '', 'leaves': $groups[1]?*[not($groups[1]?1 intersect $beginnings)],
          'next': $chapters[1]}"/>

  <!-- The page of the registers. -->
  <xsl:variable name="registers" as="map(*)" select="
      map{'number': -1, 'file': 'registers.html', 'title': f:ui('registers'), 'leaves': $body/section[@class = 'registers']}"/>

  <!-- The chapters: number, file, title, parts. -->
  <xsl:variable name="chapters" as="map(*)*">
    <xsl:variable name="own" as="array(element())*" select="$groups[?1 intersect $beginnings]"/>
    <xsl:variable name="names" as="xs:string*" select="$own ! f:file-name(., position())"/>
    <xsl:variable name="plain" as="map(*)*">
      <xsl:for-each select="$own">
        <xsl:variable name="number" as="xs:integer" select="position()"/>
        <xsl:variable name="twin" as="xs:string" select="if ($names[position() lt $number] = $names[$number]) then '-' || $number else ''"/>
        <xsl:sequence select="map{'number': $number, 'file': $names[$number] || $twin || '.html', 'title': f:title-of(?*), 'leaves': ?*}"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="$plain">
      <xsl:variable name="number" as="xs:integer" select="?number"/>
      <xsl:sequence select="map:merge((., map{'previous': $plain[$number - 1], 'next': $plain[$number + 1]}))"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- The name of a chapter's file: what the editor called the division, else its number. -->
  <xsl:function name="f:file-name" as="xs:string">
    <xsl:param name="leaves" as="array(element())"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="id" as="xs:string" select="string(($leaves?*[self::section or self::article])[1]/@id)"/>
    <xsl:variable name="slug" as="xs:string" select="
        substring(replace(replace(lower-case($id), '[^a-z0-9]+', '-'), '^-+|-+$', ''), 1, 60)"/>
    <xsl:sequence select="
        if (starts-with($id, '_') or matches($slug, '^([et](-\d+)+|con|prn|aux|nul|com\d|lpt\d|index|registers|search|)$'))
        then 'chapter-' || $number else $slug"/>
  </xsl:function>

  <!-- The heading of a chapter in one line: that of the larger division which begins with it, and its own. -->
  <xsl:function name="f:title-of" as="xs:string">
    <xsl:param name="leaves" as="element()*"/>
    <xsl:variable name="division" as="element()?" select="$leaves[self::section or self::article][1]"/>
    <xsl:variable name="headings" as="element()*" select="
        if (empty($division)) then $leaves[f:is-heading(.)]
        else ($division/ancestor::*[self::section or self::article]/*[f:is-heading(.)][1],
              ($division/*[f:is-heading(.)], $division//*[f:is-heading(.)])[1])"/>
    <xsl:variable name="titles" as="xs:string*" select="
        distinct-values($headings ! normalize-space(string-join(
            .//text()[not(ancestor::*[@role = 'doc-noteref' or @class = 'say'])])))[. ne '']"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join(
        $leaves//text()[not(ancestor::*[@class = ('say', 'part-number') or @role = 'doc-noteref'])]))"/>
    <xsl:sequence select="
        (string-join($titles, ' · ')[. ne ''], replace($words, '^(.{0,40})\s.*$', '$1 …')[. ne ''], f:ui('untitled'))[1]"/>
  </xsl:function>

  <!-- Whether an element is a heading. -->
  <xsl:function name="f:is-heading" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="matches(local-name($element), '^h[1-6]$') or tokenize($element/@class) = 'head'"/>
  </xsl:function>

  <!-- Each address of the edition with the files that have it. -->
  <xsl:variable name="places" as="map(xs:string, xs:string*)">
    <xsl:variable name="once" as="map(xs:string, xs:string*)" select="
        map:merge((
          for $leaf in $leaves, $id in $leaf/ancestor::*[ancestor::main]/@id
          return map:entry(string($id), $leaf-files(generate-id($leaf))),
          ($body/section[@class = ('about', 'cite')]/descendant-or-self::*/@id, $body/div/@id) ! map:entry(string(.), 'index.html')),
          map{'duplicates': 'use-first'})"/>
    <xsl:variable name="more" as="map(xs:string, xs:string*)*">
      <xsl:sequence select="
          for $page in ($opening, $chapters, $registers), $id in $page?leaves/descendant-or-self::*/(@id, @data-cite)
          return map:entry(string($id), $page?file)"/>
      <xsl:for-each select="$main//section[f:gathers(.)][not(ancestor::* intersect $leaves)]/ol/li">
        <xsl:variable name="home" as="xs:string" select="f:home(.)"/>
        <xsl:sequence select="descendant-or-self::*/@id ! map:entry(string(.), $home)"/>
      </xsl:for-each>
      <xsl:for-each select="$body//aside[tokenize(@class) = 'facsimiles']/*">
        <xsl:variable name="files" as="xs:string+" select="f:files-of-image(.)"/>
        <xsl:sequence select="descendant-or-self::*/@id ! map:entry(string(.), $files)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge(($once, $more), map{'duplicates': 'combine'})"/>
  </xsl:variable>

  <!-- The file in which an address is first found. -->
  <xsl:function name="f:file-of" as="xs:string?">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="$address ! $places(.)[1]"/>
  </xsl:function>

  <!-- The file of a gathered note: where its mark is, which may be in another note. -->
  <xsl:function name="f:home" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="mark" as="element()?" select="key('f:id', '_ref-' || $note/@id, root($note))[1]"/>
    <xsl:variable name="outer" as="element()?" select="$mark/ancestor::li[parent::ol/parent::section[f:gathers(.)]][1][not(. is $note)]"/>
    <xsl:sequence select="
        if (exists($outer)) then f:home($outer)
        else ($leaf-files($mark/ancestor-or-self::*[map:contains($leaf-files, generate-id(.))][1] ! generate-id(.)), 'index.html')[1]"/>
  </xsl:function>

  <!-- Each part with the file of its page. -->
  <xsl:variable name="leaf-files" as="map(xs:string, xs:string)" select="
      map:merge(for $page in ($opening, $chapters), $leaf in $page?leaves return map:entry(generate-id($leaf), $page?file))"/>

  <!-- The files whose text leads to an image; else the first page. -->
  <xsl:function name="f:files-of-image" as="xs:string+">
    <xsl:param name="figure" as="element()"/>
    <xsl:variable name="links" as="element()*" select="key('f:links', $figure/descendant-or-self::*/@id ! ('#' || .), root($figure))"/>
    <xsl:variable name="files" as="xs:string*" select="distinct-values($links/ancestor::*/generate-id() ! $leaf-files(.))"/>
    <xsl:sequence select="if (exists($files)) then $files else 'index.html'"/>
  </xsl:function>

  <xsl:key name="f:links" match="main//a[starts-with(@href, '#')]" use="@href"/>
</xsl:stylesheet>
