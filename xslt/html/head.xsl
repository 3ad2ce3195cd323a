<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: what browsers, libraries and search engines read. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Nothing from elsewhere but the images that a reader asks for from hosts of the project; no scripts or styles inside the page. -->
  <xsl:variable name="policy" as="xs:string" select="
      &quot;default-src 'self'; img-src 'self' data:&quot;
      || string-join(if (exists($shown-pages)) then $image-hosts ! (' https://' || .) else ())
      || &quot;; object-src 'none'; base-uri 'none'; form-action 'none'&quot;"/>

  <!-- The head of the page: what it may load, its title, and what catalogues and reference managers read. -->
  <xsl:template name="head" as="element(head)">
    <xsl:context-item as="element()" use="required"/>
    <head>
      <meta charset="UTF-8"/>
      <meta http-equiv="Content-Security-Policy" content="{$policy}"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="referrer" content="no-referrer"/>
      <title>
        <xsl:value-of select="f:document-title(.)"/>
      </title>
      <xsl:call-template name="facts"/>
      <xsl:for-each select="$stylesheets ! f:safe-url(.)">
        <link rel="stylesheet" href="{.}"/>
      </xsl:for-each>
      <xsl:if test="//@style or //@rendition">
        <xsl:call-template name="rendition-css"/>
      </xsl:if>
      <xsl:if test="exists($shown-pages)">
        <link rel="stylesheet" href="{$site ! (. || 'site/')}viewer/facsimile.css"/>
      </xsl:if>
      <xsl:for-each select="$scripts ! f:safe-url(.), string-join(($site ! (. || 'site/'), 'viewer/facsimile.js'))[exists($shown-pages)]">
        <script src="{.}" defer=""/>
      </xsl:for-each>
    </head>
  </xsl:template>

  <!-- What catalogues, search engines and reference managers read. -->
  <xsl:template name="facts" as="element()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="statement" as="element()?" select="tei:teiHeader/tei:fileDesc/tei:titleStmt"/>
    <xsl:variable name="publication" as="element()?" select="tei:teiHeader/tei:fileDesc/tei:publicationStmt"/>
    <xsl:sequence select="
        f:meta('generator', $generator),
        f:meta('DC.title', f:document-title(.)),
        f:people($statement/tei:author) ! f:meta('DC.creator', f:name-in-words(.)),
        f:people($statement/tei:editor) ! f:meta('DC.contributor', f:name-in-words(.)),
        $publication/tei:publisher ! f:meta('DC.publisher', f:plain(.)),
        $publication/tei:date[1] ! f:meta('DC.date', string((@when, f:plain(.))[1])),
        $publication/tei:idno ! f:meta('DC.identifier', f:plain(.)),
        $publication/tei:availability/tei:licence/@target ! f:meta('DC.rights', string(.)),
        f:meta('DC.language', string((tei:text/@xml:lang, @xml:lang)[1])),
        f:meta('citation_title', f:document-title(.)),
        ($reference?author, $reference?editor[empty($reference?author)]) ! f:meta('citation_author', f:name-to-sort(., ())),
        f:meta('citation_publisher', $reference?publisher),
        f:meta('citation_publication_date', replace($reference?date, '-', '/')),
        f:meta('citation_doi', $reference?doi),
        f:meta('citation_language', $reference?language)"/>
    <meta property="og:type" content="book"/>
    <meta property="og:title" content="{f:document-title(.)}"/>
    <xsl:for-each select="(tei:teiHeader/tei:profileDesc/tei:abstract ! f:plain(.), $reference?subtitle)[. ne ''][1]">
      <meta property="og:description" content="{normalize-space(.)}"/>
      <meta name="description" content="{normalize-space(.)}"/>
    </xsl:for-each>
    <xsl:for-each select="f:address-of-edition($reference)">
      <meta property="og:url" content="{.}"/>
    </xsl:for-each>
    <xsl:for-each select="sort(map:keys($downloads))">
      <link rel="alternate" type="{f:download-type(.)}" title="{.}" href="{f:safe-url($downloads(.))}"/>
    </xsl:for-each>
    <xsl:call-template name="linked-data"/>
  </xsl:template>

  <!-- The media type of a download, by what it is called. -->
  <xsl:function name="f:download-type" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        (map{'PDF': 'application/pdf', 'EPUB': 'application/epub+zip', 'TEI': 'application/tei+xml'}($name), 'text/plain')[1]"/>
  </xsl:function>

  <!-- A meta element, unless there is nothing to say. -->
  <xsl:function name="f:meta" as="element(meta)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="xs:string?"/>
    <xsl:if test="normalize-space($content)">
      <meta name="{$name}" content="{normalize-space($content)}"/>
    </xsl:if>
  </xsl:function>

  <!-- The document's own styles, as classes in a file of their own: a page may not have styles inside. -->
  <xsl:template name="rendition-css" as="element(link)?">
    <xsl:if test="map:size($style-classes) gt 0">
      <xsl:result-document href="{$rendition-css}" method="text">
        <xsl:for-each select="map:keys($style-classes)">
          <xsl:sort select="xs:integer(substring($style-classes(.), 2))"/>
          <xsl:value-of select="'.' || $style-classes(.) || '{' || string-join((., f:in-the-dark(.)), ';') || '}&#10;'"/>
        </xsl:for-each>
      </xsl:result-document>
      <link rel="stylesheet" href="{$rendition-css}"/>
    </xsl:if>
  </xsl:template>

  <!-- The colours of a style so that they can be told from dark paper, too: letters lighter, what lies behind them darker. -->
  <xsl:function name="f:in-the-dark" as="xs:string?">
    <xsl:param name="css" as="xs:string"/>
    <xsl:variable name="colours" as="xs:string*" select="
        for $declaration in tokenize($css, ';'),
            $name in substring-before($declaration, ':')[. = ('color', 'background-color')],
            $colour in substring-after($declaration, ':')
        return $name || ':light-dark(' || $colour || ',color-mix(in srgb,' || $colour || ' 35%,' || (if ($name eq 'color') then 'white' else 'black') || '))'"/>
    <xsl:sequence select="string-join($colours, ';')[. ne '']"/>
  </xsl:function>

  <!-- The title of a document: that of the header, else the first heading. -->
  <xsl:function name="f:document-title" as="xs:string" cache="yes">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="
        ($title[empty($document/parent::*)], f:plain(f:main-title($document))[. ne ''],
         f:plain(($document//tei:head)[1])[. ne ''],
         f:ui('untitled'))[1]"/>
  </xsl:function>
</xsl:stylesheet>
