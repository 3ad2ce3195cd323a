<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!--
    Which elements hold only elements, and which stand in the line of the text. The first list follows the content
    models of TEI P5; white space directly inside these elements is layout of the file, never text.
  -->

  <xsl:variable name="f:element-only-names" static="yes" as="map(xs:string, xs:boolean)" select="
      map:merge(tokenize('TEI teiCorpus teiHeader fileDesc titleStmt editionStmt publicationStmt seriesStmt notesStmt
      sourceDesc encodingDesc profileDesc revisionDesc editorialDecl classDecl tagsDecl namespace charDecl
      char glyph refsDecl cRefPattern citeStructure listPrefixDef prefixDef appInfo application taxonomy category
      langUsage textClass keywords correspDesc correspAction correspContext creation particDesc settingDesc textDesc
      handNotes scriptNote listChange calendarDesc respStmt standOff text front body back group floatingText div div1
      div2 div3 div4 div5 div6 div7 lg list table row sp spGrp castList castGroup listBibl biblStruct monogr analytic
      imprint series choice app rdgGrp listApp subst listWit listPerson listPlace listOrg listEvent listNym listRelation
      personGrp person place org listObject facsimile surface surfaceGrp sourceDoc titlePage docImprint
      msDesc msIdentifier msContents physDesc objectDesc supportDesc layoutDesc handDesc
      scriptDesc decoDesc bindingDesc sealDesc history additional adminInfo accMat listTranspose transpose
      entry superEntry hom re fs fLib fvLib fsDecl graph tree nym linkGrp joinGrp altGrp spanGrp timeline
      annotationBlock listAnnotation annotation figure notatedMusic fvLib schemaSpec moduleSpec specGrp
      elementSpec classSpec macroSpec dataSpec attList attDef valList valItem content sequence alternate classes
      constraintSpec constraint exemplum datatype model modelGrp modelSequence paramList listRef
      facsimile zone')
      ! map:entry(., true()), map { 'duplicates': 'use-first' })"/>

  <xsl:variable name="f:inline-names" static="yes" as="map(xs:string, xs:boolean)" select="
      map:merge(tokenize('abbr add addName addSpan am anchor author biblScope c caesura cb certainty choice cl code
      corr damage date del delSpan distinct docAuthor docDate emph email ex expan foreign forename fw g gap gb genName
      geogFeat geogName gi gloss handShift hi ident idno interp lb lem locus m measure mentioned metamark milestone
      mod name nameLink num objectName objectType offset orgName orig pb pc persName persPronouns phr placeName
      ptr pubPlace publisher q quote rdg redo ref reg region restore retrace rhyme roleName rs s seg
      settlement sic soCalled space stamp subst supplied surname surplus symbol tag term time title
      unclear undo unit val w watermark')
      ! map:entry(., true()), map { 'duplicates': 'use-first' })"/>

  <!--
    Whether white space directly inside an element is only the layout of the file.
    In: a TEI element. Out: true where TEI allows no text there and, indeed, none stands there.
  -->
  <xsl:function name="f:is-element-only" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($f:element-only-names, local-name($element))
        and not($element/text()[normalize-space()])"/>
  </xsl:function>

  <!-- Elements that are blocks among blocks, and stand in the line of the text where text stands around them. -->
  <xsl:variable name="f:inline-in-text" as="map(xs:string, xs:boolean)" select="
      map:merge(tokenize('actor address bibl camera caption cit def desc etym form formula gram gramGrp label orth pron said
      sound stage tech usg view xr') ! map:entry(., true()))"/>

  <!-- Whether an element stands in the line of the text, as a word does. In: a TEI element. -->
  <xsl:function name="f:is-inline" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($f:inline-names, local-name($element))
        or map:contains($f:inline-in-text, local-name($element)) and exists($element/../text()[normalize-space()])"/>
  </xsl:function>

  <!-- Whether an element marks where something in the source begins: a line, a page, a column. -->
  <xsl:function name="f:is-milestone" as="xs:boolean">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="$node/self::tei:lb or $node/self::tei:pb or $node/self::tei:cb or $node/self::tei:gb
        or $node/self::tei:milestone"/>
  </xsl:function>

</xsl:stylesheet>
