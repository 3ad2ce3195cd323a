<?xml version="1.0" encoding="UTF-8"?>
<!-- Which elements stand as blocks and which run within a line: decided here once, from what they contain. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Elements that hold blocks only, so that a quotation or note among them is a block too. -->
  <xsl:variable name="f:frames" static="yes" as="xs:string" select="
      'TEI teiCorpus text group front body back div div1 div2 div3 div4 div5 div6 div7 floatingText standOff
       titlePage docTitle argument epigraph postscript opener closer lg sp spGrp castList castGroup set prologue epilogue
       performance list table row figure teiHeader fileDesc titleStmt editionStmt publicationStmt seriesStmt notesStmt
       sourceDesc encodingDesc profileDesc revisionDesc listChange xenoData appInfo application tagsDecl classDecl
       taxonomy category charDecl char glyph refsDecl citeStructure langUsage textClass correspDesc correspAction
       calendarDesc unitDecl unitDef listPrefixDef prefixDef editorialDecl handNotes particDesc settingDesc setting
       textDesc listBibl biblStruct biblFull monogr analytic series imprint listPerson person personGrp persona listPlace
       place listOrg org listEvent event listNym nym listObject object listRelation listWit listApp msDesc msIdentifier
       msContents msItem msItemStruct msPart msFrag physDesc objectDesc supportDesc layoutDesc handDesc scriptDesc
       typeDesc decoDesc bindingDesc sealDesc history additional adminInfo recordHist facsimile sourceDoc surface
       surfaceGrp zone superEntry entry hom re sense listAnnotation annotation noteGrp interpGrp spanGrp linkGrp joinGrp
       altGrp timeline fs fsDecl fLib fvLib fsdDecl graph tree eTree forest listForest recordingStmt recording scriptStmt
       transcriptionDesc broadcast equipment schemaSpec specGrp elementSpec classSpec macroSpec moduleSpec dataSpec
       paramSpec attDef attList valList valItem constraintSpec content exemplum remarks specList paramList model
       modelGrp modelSequence listRef listTranspose variantEncoding metDecl state trait population terrain climate
       location education birth death'"/>

  <!-- Elements that are blocks and hold running text. -->
  <xsl:variable name="f:leaves" static="yes" as="xs:string" select="
      'p ab head item headLabel headItem l salute signed dateline byline trailer docImprint imprimatur titlePart
       docAuthor docDate docEdition castItem speaker cell egXML eg witness figDesc line u post annotationBlock
       entryFree dictScrap handNote scriptNote typeNote decoNote licence change'"/>

  <!-- Elements that are blocks where blocks stand, and runs within a line. -->
  <xsl:variable name="f:eithers" static="yes" as="xs:string" select="
      'q quote said cit stage view camera caption tech sound move note bibl label address desc actor stamp
       formula notatedMusic graphic media binaryObject gap space fw meeting abstract app seg add del floruit
       form gramGrp etym xr def usg figure table list listBibl'"/>

  <!-- What steps leave within a line: what is hidden, signs and breaks; and what other vocabularies have within one, MathML and MEI. -->
  <xsl:variable name="f:nevers" static="yes" as="xs:string" select="'hidden sign break line-end math mei music mdiv score'"/>

  <!-- The kind of an element by its name: 1 a frame, 2 a leaf, 3 either, 4 never; none for a run. Numbers compare fast. -->
  <xsl:variable name="f:kinds" as="map(xs:string, xs:integer)" static="yes" select="
      map:merge((
        tokenize($f:frames) ! map:entry(., 1),
        tokenize($f:leaves) ! map:entry(., 2),
        tokenize($f:eithers)[not(. = tokenize($f:frames))] ! map:entry(., 3),
        tokenize($f:nevers) ! map:entry(., 4)))"/>

  <!-- Whether an element is shown as a block where it stands. Foot notes and what is hidden take no part. -->
  <xsl:function name="f:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="kind" as="xs:integer?" select="$f:kinds(local-name($element))"/>
    <xsl:sequence select="
        if ($kind le 2) then true()
        else if ($kind eq 4) then false()
        else if (empty($kind)) then f:holds-block($element)
        else if ($element/self::tei:note and f:note-place($element) = ('foot', 'margin')) then false()
        else f:stands-among-blocks($element) or f:holds-block($element)"/>
  </xsl:function>

  <!-- Whether an element is a division of a text. -->
  <xsl:function name="f:is-division" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::tei:div | self::tei:div1 | self::tei:div2 | self::tei:div3 | self::tei:div4
                         | self::tei:div5 | self::tei:div6 | self::tei:div7))"/>
  </xsl:function>

  <!-- Whether an element shows a block inside, at any depth. -->
  <xsl:function name="f:holds-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $child in $element/* satisfies f:is-block($child)"/>
  </xsl:function>

  <!-- Whether an element's siblings are blocks: its parent holds no running text. -->
  <xsl:function name="f:stands-among-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="parent" as="element()?" select="$element/parent::*"/>
    <xsl:sequence select="
        if (empty($parent)) then true()
        else if ($parent/(self::tp:view | self::tp:again)) then f:stands-among-blocks($parent)
        else $f:kinds(local-name($parent)) eq 1 and not($parent/text()[normalize-space()])"/>
  </xsl:function>
</xsl:stylesheet>
