<?xml version="1.0" encoding="UTF-8"?>
<!--
  What each TEI element means, said once for all outputs.

  A template in mode m:content decides which behaviour an element has and calls it. The behaviours are abstract here;
  an output (html.xsl, fo.xsl, text.xsl) uses this package and overrides every one of them. A missing or mistyped
  override does not compile.

  In every behaviour
    the context item  is the TEI element (or tp: element) that is to be shown;
    $content          is what is to be processed inside it, with
                      <xsl:apply-templates select="$content" mode="m:content"/>. Nothing else is inside it;
    $look             is how its meaning asks to be set, as words of the list in functions/look.xsl. What the source
                      itself asks for (@rend, @rendition, @style) is not in it: an output gets that from f:look(.) and
                      f:style(.), in its one place for attributes, and lets it win.
  The id of an element is f:id(.), its language @xml:lang, its kind of editorial sign @tp:kind.

  Functions (f:*) of this package are visible in the packages that use it; an output does not include them again.
-->
<xsl:package name="https://teipress.org/xslt/elements" package-version="1.0" version="3.0"
             xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
             xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
             xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:expose component="function" names="f:*" visibility="final"/>

  <xsl:include href="functions/blocks.xsl"/>
  <xsl:include href="functions/letters.xsl"/>
  <xsl:include href="functions/look.xsl"/>
  <xsl:include href="functions/names.xsl"/>
  <xsl:include href="functions/people.xsl"/>
  <xsl:include href="functions/notes.xsl"/>
  <xsl:include href="functions/urls.xsl"/>
  <xsl:include href="functions/verses.xsl"/>
  <xsl:include href="functions/words.xsl"/>

  <xsl:include href="elements/prepared.xsl"/>
  <xsl:include href="elements/core.xsl"/>
  <xsl:include href="elements/lists.xsl"/>
  <xsl:include href="elements/bibliography.xsl"/>
  <xsl:include href="elements/textstructure.xsl"/>
  <xsl:include href="elements/transcr.xsl"/>
  <xsl:include href="elements/textcrit.xsl"/>
  <xsl:include href="elements/header.xsl"/>
  <xsl:include href="elements/namesdates.xsl"/>
  <xsl:include href="elements/short-lists.xsl"/>
  <xsl:include href="elements/msdescription.xsl"/>
  <xsl:include href="elements/figures.xsl"/>
  <xsl:include href="elements/math.xsl"/>
  <xsl:include href="elements/verse.xsl"/>
  <xsl:include href="elements/drama.xsl"/>
  <xsl:include href="elements/spoken.xsl"/>
  <xsl:include href="elements/gaiji.xsl"/>
  <xsl:include href="elements/linking.xsl"/>
  <xsl:include href="elements/analysis.xsl"/>
  <xsl:include href="elements/dictionaries.xsl"/>
  <xsl:include href="elements/tagdocs.xsl"/>

  <!-- The document as it reads: every element's meaning. Text stands as it is. -->
  <xsl:mode name="m:content" visibility="public" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <!-- A heading or title as one line of plain text, without notes, breaks and what is hidden: for tables of contents,
       running heads, bookmarks and the window's title. Yields text nodes; see f:plain(). -->
  <xsl:mode name="m:plain" visibility="public" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <!-- One of several encodings of the same thing: $content is shown here, $other is not, but belongs to it.
       place "inline": the rest of a choice. place "apparatus": an app; process $other in m:content for its entry. -->
  <xsl:template name="b:alternate" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="other" as="node()*"/>
    <xsl:param name="place" as="xs:string" select="'inline'"/>
  </xsl:template>

  <!-- A point that can be pointed at and shows nothing. -->
  <xsl:template name="b:anchor" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
  </xsl:template>

  <!-- A block of its own that is no paragraph: speaker, stage direction, salute, group of lines … -->
  <xsl:template name="b:block" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
  </xsl:template>

  <!-- A large part of a text: $part is text, front, body, back, group or floating. -->
  <xsl:template name="b:body" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="part" as="xs:string" select="local-name()"/>
  </xsl:template>

  <!-- Where the source starts a new line, page, column, gathering or other unit ($kind: lb pb cb gb milestone).
       $joined: the word runs on over it. With @tp:row the convention has decided: $content is all that shows in the
       line, and where a line ends, $content holds a tp:break, which comes here as $kind "break". -->
  <xsl:template name="b:break" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string" select="local-name()"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="joined" as="xs:boolean" select="false()"/>
  </xsl:template>

  <!-- A cell of a table. -->
  <xsl:template name="b:cell" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="header" as="xs:boolean" select="false()"/>
    <xsl:param name="rows" as="xs:integer" select="1"/>
    <xsl:param name="columns" as="xs:integer" select="1"/>
  </xsl:template>

  <!-- A quotation that stands as a block, or one with its reference. -->
  <xsl:template name="b:cit" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
  </xsl:template>

  <!-- The whole: TEI or teiCorpus. $content is without the header, which an output places itself. -->
  <xsl:template name="b:document" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
  </xsl:template>

  <!-- A figure: its graphics and text, its caption (head), and the description for those who cannot see it. -->
  <xsl:template name="b:figure" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="caption" as="node()*"/>
    <xsl:param name="description" as="node()*"/>
  </xsl:template>

  <!-- A sign that is no plain text: a character outside Unicode, for which $character stands when the element is empty,
       or a formula in MathML, whose content a simple output shows as text. -->
  <xsl:template name="b:glyph" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="character" as="xs:string?"/>
  </xsl:template>

  <!-- An image, or another medium. $url has passed f:safe-url(); absent: nothing can be shown. -->
  <xsl:template name="b:graphic" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="url" as="xs:string?"/>
    <xsl:param name="alt" as="xs:string?"/>
  </xsl:template>

  <!-- The heading of a division, list, table … $level counts from 1; 0 is no rank in the outline. -->
  <xsl:template name="b:heading" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer" select="0"/>
  </xsl:template>

  <!-- A list that the edition makes: divGen, listed by $kind (toc, index, figures …). -->
  <xsl:template name="b:index" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string" select="'toc'"/>
  </xsl:template>

  <!-- A run within a line. It may hold blocks all the same: ask f:holds-block(.). -->
  <xsl:template name="b:inline" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
  </xsl:template>

  <!-- A link. $target: "#id" here or a checked URL; absent where it leads nowhere. Without $content, show the target. -->
  <xsl:template name="b:link" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:param name="look" as="xs:string*"/>
  </xsl:template>

  <!-- A list: $kind is bulleted, ordered, simple, gloss (items have labels), inline or register.
       $content may hold more than items: headings, breaks, notes. -->
  <xsl:template name="b:list" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string" select="'simple'"/>
  </xsl:template>

  <!-- An item with its label. -->
  <xsl:template name="b:listItem" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="label" as="node()*"/>
    <xsl:param name="number" as="xs:string?"/>
  </xsl:template>

  <!-- A fact about something, with its name: in the header, in descriptions of persons, places and manuscripts.
       $name is a key for f:word(); the empty string asks for no label. -->
  <xsl:template name="b:metadata" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="name" as="xs:string" select="local-name()"/>
  </xsl:template>

  <!-- A note: $place is foot, margin, inline or block (see f:note-place); $number is its mark in the text. -->
  <xsl:template name="b:note" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="place" as="xs:string" select="'foot'"/>
    <xsl:param name="number" as="xs:string?"/>
  </xsl:template>

  <!-- What carries data but no text to read, or what tp:hidden holds. -->
  <xsl:template name="b:omit" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
  </xsl:template>

  <!-- A paragraph, verse line ($look has verse) or anonymous block. $number: its number, where it is to be shown. -->
  <xsl:template name="b:paragraph" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="number" as="xs:string?"/>
  </xsl:template>

  <!-- A row of a table. -->
  <xsl:template name="b:row" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="header" as="xs:boolean" select="false()"/>
  </xsl:template>

  <!-- A division. $level counts from 1 in each document. -->
  <xsl:template name="b:section" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer" select="1"/>
  </xsl:template>

  <!-- A table: $content holds rows, and breaks between them; $caption its heads; $columns the width of the grid. -->
  <xsl:template name="b:table" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="caption" as="node()*"/>
    <xsl:param name="columns" as="xs:integer" select="1"/>
  </xsl:template>

  <!-- Text that is not in the source. $kind: sign (tp:sign: @side, and words for a screen reader in the element's
       @tp:say), word ($text is a key for f:word) or generated ($text as it is). -->
  <xsl:template name="b:text" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="kind" as="xs:string" select="'generated'"/>
  </xsl:template>

  <!-- The title of a work on its title page, or a part of it. -->
  <xsl:template name="b:title" visibility="abstract" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="look" as="xs:string*"/>
  </xsl:template>
</xsl:package>
