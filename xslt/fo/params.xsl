<?xml version="1.0" encoding="UTF-8"?>
<!-- What a publication decides about its pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs tei m b f">

  <!-- The title for title page and running heads. Default: the header's. -->
  <xsl:param name="title" as="xs:string?"/>

  <!-- The language of the words that are not the document's: "de", "kk" … Default: the document's own. -->
  <xsl:param name="language" as="xs:string?"/>

  <!-- The view that the pages show comes first. -->
  <xsl:param name="views" as="xs:string*"/>

  <!-- The width of the trimmed page, in millimetres. -->
  <xsl:param name="page-width" as="xs:double" select="148"/>

  <!-- Its height. -->
  <xsl:param name="page-height" as="xs:double" select="210"/>

  <!-- The size of running text, in points. -->
  <xsl:param name="font-size" as="xs:double" select="10.5"/>

  <!-- How many ranks of headings the table of contents lists. -->
  <xsl:param name="contents-depth" as="xs:integer" select="3"/>

  <!-- Texts of more characters than this get a title page and a contents page of their own. -->
  <xsl:param name="book-length" as="xs:integer" select="12000"/>

  <!-- A division of more characters than this is a chapter and begins a new page. -->
  <xsl:param name="chapter-length" as="xs:integer" select="12000"/>

  <!-- No page sequence holds many more characters than this: FOP keeps one in memory as a whole. -->
  <xsl:param name="sequence-length" as="xs:integer" select="150000"/>

  <!-- Where notes stand: at the "foot" of their page, behind their "section", or at the "end", behind the text. -->
  <xsl:param name="notes" as="xs:string" select="'foot'"/>

  <!-- How registers and indexes say where the text speaks of their entries: by "pages", by pages and "lines"; registers also "none". -->
  <xsl:param name="index" as="xs:string" select="'pages'"/>

  <!-- What is indexed at the back: "persons", "places", "organisations", "works", "terms", or an index/@indexName. -->
  <xsl:param name="indexes" as="xs:string*"/>

  <!-- What is listed after the contents, or behind a text without them: "figures", "tables". -->
  <xsl:param name="lists" as="xs:string*"/>

  <!-- Whether the pages of the source are listed beside those of the edition. -->
  <xsl:param name="concordance" as="xs:boolean" select="false()"/>

  <!-- Which references name their place: "pointers", those without words of their own; or all, by "page" or by "page-line". -->
  <xsl:param name="references" as="xs:string" select="'pointers'"/>

  <!-- Where notes stand that the source has in its margin: at the "foot", or in the margin: "outer", "inner", "left", "right". -->
  <xsl:param name="margin-notes" as="xs:string" select="'foot'"/>

  <!-- What running heads say: the title and the "section"; instead the first and last of the "entries" of a dictionary; or, too, of the "verses", or of the "pages" of the source. -->
  <xsl:param name="running-heads" as="xs:string" select="'section'"/>

  <!-- Whether the pages are a proof: lines of the file in the margin, doubtful readings and unresolved pointers marked. -->
  <xsl:param name="proof" as="xs:boolean" select="false()"/>

  <!-- How a text and its translation stand: one after the other, "none", beside each other in "columns", or on "facing" pages; so do two views. -->
  <xsl:param name="parallel" as="xs:string" select="'none'"/>

  <!-- Whether the TEI document is put into the PDF. -->
  <xsl:param name="attach-source" as="xs:boolean" select="false()"/>

  <!-- Distance of the lines, by the size of the text. -->
  <xsl:param name="leading" as="xs:double" select="1.32"/>

  <!-- How many lines the first letter of a division is high. -->
  <xsl:param name="drop-capitals" as="xs:double" select="0"/>

  <!-- Margins in millimetres: inner, outer, above the running head, below the page number; none: by the page. -->
  <xsl:param name="margins" as="xs:double*"/>

  <!-- What is cut off on each side, in millimetres. -->
  <xsl:param name="bleed" as="xs:double" select="0"/>

  <!-- Whether marks show where the paper is cut. -->
  <xsl:param name="crop-marks" as="xs:boolean" select="false()"/>

  <!-- Whether chapters begin on right-hand pages. -->
  <xsl:param name="recto" as="xs:boolean" select="false()"/>

  <!-- Whether a page with nothing but the title comes first. -->
  <xsl:param name="half-title" as="xs:boolean" select="false()"/>

  <!-- Whether a book has a table of contents. -->
  <xsl:param name="contents" as="xs:boolean" select="true()"/>

  <!-- How readings are led to: by "lines", or by "letters" in the text. -->
  <xsl:param name="apparatus" as="xs:string" select="'lines'"/>

  <!-- The tiers at the foot, from above: types of app and note, a colon, how they are set: "source parallel: run-in". -->
  <xsl:param name="tiers" as="xs:string*"/>

  <!-- Whether rules part the tiers. -->
  <xsl:param name="tier-rules" as="xs:boolean" select="false()"/>

  <!-- Whether an entry names the witnesses of the lemma, too (a positive apparatus). -->
  <xsl:param name="lemma-witnesses" as="xs:boolean" select="true()"/>

  <!-- Whether a page names above its apparatus the witnesses that have its text. -->
  <xsl:param name="page-witnesses" as="xs:boolean" select="false()"/>

  <!-- What follows the lemma of an entry. -->
  <xsl:param name="lemma-separator" as="xs:string" select="']'"/>

  <!-- What stands between the entries of one line in a tier that runs in. -->
  <xsl:param name="entry-separator" as="xs:string" select="'|'"/>

  <!-- Which lines the margin counts: of each "page", "section" or "text", or "none"; "auto": those that entries refer to. -->
  <xsl:param name="line-numbers" as="xs:string" select="'auto'"/>

  <!-- Whether the lines of headings are counted, too. -->
  <xsl:param name="line-headings" as="xs:boolean" select="false()"/>

  <!-- Every how many lines the margin shows a number. -->
  <xsl:param name="line-step" as="xs:double" select="5"/>

  <!-- Where: "outer", "inner", "left" or "right". -->
  <xsl:param name="line-side" as="xs:string" select="'outer'"/>

  <!-- Where the numbers stand that verses and lines of the source have: at the "end" of the line, or "outer", "inner", "left" or "right". -->
  <xsl:param name="verse-side" as="xs:string" select="'end'"/>

  <!-- Whether all lines of running text stand on one grid, on each page the same. -->
  <xsl:param name="grid" as="xs:boolean" select="false()"/>
</xsl:stylesheet>
