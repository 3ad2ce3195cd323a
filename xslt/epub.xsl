<?xml version="1.0" encoding="UTF-8"?>
<!--
  From the page of the web edition to the documents of an EPUB: the same elements, in XHTML, a file for each division.
  In: the page (the tree that html.xsl makes). Out: beside the (empty) main result, the documents, the navigation and the
  package document, by their paths below the package's folder.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                xmlns:epub="http://www.idpf.org/2007/ops" xmlns="http://www.w3.org/1999/xhtml"
                exclude-result-prefixes="#all">

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>
  <!-- The same in XHTML, its links leading from file to file. -->
  <xsl:mode name="m:epub" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <!-- The entries of the contents. -->
  <xsl:mode name="m:nav" on-no-match="deep-skip" on-multiple-match="fail"/>

  <xsl:include href="params.xsl"/>
  <xsl:include href="epub/package.xsl"/>

  <!-- Style sheets and images that go into the package: path to media type. -->
  <xsl:param name="files" as="map(xs:string, xs:string)" select="map{}"/>

  <xsl:variable name="body" as="element()" select="/html/body"/>
  <xsl:variable name="main" as="element()" select="$body//main"/>

  <!-- The documents in reading order: the name of the file, and what stands in it. -->
  <xsl:variable name="documents" as="map(xs:string, item()*)*">
    <xsl:sequence select="map{'file': 'title.xhtml', 'nodes': $body/header}"/>
    <xsl:for-each-group select="f:pieces($main)" group-starting-with="section[not(@class = ('notes', 'apparatus'))] | article">
      <xsl:sequence select="map{'file': 'text-' || position() || '.xhtml', 'nodes': current-group()}"/>
    </xsl:for-each-group>
    <xsl:for-each select="$body//aside[@class = 'facsimiles'], $body/section">
      <xsl:sequence select="map{'file': tokenize(@class)[1] || '.xhtml', 'nodes': (., self::section[@class = 'about']/../footer)}"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- Each address of the page with its address in the package. What held several documents leads to the first. -->
  <xsl:variable name="places" as="map(xs:string, xs:string)" select="
      map:merge((
        for $document in $documents, $id in $document?nodes/descendant-or-self::*/@id
        return map:entry(string($id), $document?file || '#' || f:fragment($id)),
        for $document in $documents, $id in $document?nodes/ancestor::*/@id return map:entry(string($id), string($document?file))),
        map{'duplicates': 'use-first'})"/>

  <!-- What a text falls into: its divisions, and what stands between them. -->
  <xsl:function name="f:pieces" as="element()*">
    <xsl:param name="part" as="element()"/>
    <xsl:for-each select="$part/*">
      <xsl:sequence select="
          if (self::div and tokenize(@class)[1] = ('text', 'front', 'body', 'back', 'group', 'TEI')) then f:pieces(.) else ."/>
    </xsl:for-each>
  </xsl:function>

  <!-- An address as it may stand behind "#". -->
  <xsl:function name="f:fragment" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="iri-to-uri($id)"/>
  </xsl:function>

  <xsl:template match="/" as="empty-sequence()">
    <xsl:for-each select="$documents">
      <xsl:call-template name="document">
        <xsl:with-param name="file" select="?file"/>
        <xsl:with-param name="nodes" select="?nodes"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="navigation"/>
    <xsl:call-template name="package"/>
  </xsl:template>

  <!-- One document of the package. -->
  <xsl:template name="document" as="empty-sequence()">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="title" as="xs:string" select="f:title-of($nodes)"/>
    <xsl:variable name="language" as="attribute()?" select="$nodes[1]/ancestor::*[@lang][1]/@lang"/>
    <xsl:result-document href="{$file}" method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="no">
      <html xmlns:epub="http://www.idpf.org/2007/ops" lang="{$language}" xml:lang="{$language}">
        <xsl:sequence select="$nodes[1]/ancestor::*[@dir][1]/@dir"/>
        <head>
          <title>
            <xsl:value-of select="$title"/>
          </title>
          <xsl:call-template name="style-sheets"/>
        </head>
        <body>
          <main>
            <xsl:apply-templates select="$nodes" mode="m:epub"/>
          </main>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

  <!-- Links to the style sheets of the package. -->
  <xsl:template name="style-sheets" as="element()*">
    <xsl:for-each select="sort(map:keys($files)[ends-with(., '.css')])">
      <link rel="stylesheet" type="text/css" href="{.}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The first heading of some nodes, else their name, else the title of the edition. -->
  <xsl:function name="f:title-of" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="heading" as="element()?" select="$nodes/descendant-or-self::*[matches(local-name(), '^h[1-6]$')][1]"/>
    <xsl:variable name="text" as="xs:string" select="
        string-join($heading//text()[not(ancestor::a[@role = 'doc-noteref'] or ancestor::*[@class = 'say'])]) => normalize-space()"/>
    <xsl:sequence select="($text[. ne ''], $nodes[1]/@aria-label ! string(), string(root($nodes[1])/html/head/title))[1]"/>
  </xsl:function>

  <!-- Elements of the page, as XHTML. -->
  <xsl:template match="*[namespace-uri() eq '']" mode="m:epub" as="element()">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@*, node()" mode="m:epub"/>
    </xsl:element>
  </xsl:template>

  <!-- What a book has no use for. -->
  <xsl:template match="*[@class = ('tools', 'formats', 'downloads')] | @tabindex | @data-views | @data-generated" mode="m:epub"
                as="empty-sequence()" priority="1"/>

  <xsl:template match="@lang" mode="m:epub" as="attribute()+">
    <xsl:attribute name="lang" select="."/>
    <xsl:attribute name="xml:lang" select="."/>
  </xsl:template>

  <!-- Links within the page lead from file to file; one that leads to what is not in the package leads nowhere. -->
  <xsl:template match="a/@href[starts-with(., '#')]" mode="m:epub" as="attribute()?">
    <xsl:for-each select="$places(substring(., 2))">
      <xsl:attribute name="href" select="."/>
    </xsl:for-each>
  </xsl:template>

  <!-- Marks and notes, in the words by which reading systems know them: they show the note in its place. -->
  <xsl:template match="a/@role[. = 'doc-noteref']" mode="m:epub" as="attribute()+">
    <xsl:attribute name="role" select="."/>
    <xsl:attribute name="epub:type">noteref</xsl:attribute>
  </xsl:template>

  <xsl:template match="section/@role[. = 'doc-endnotes']" mode="m:epub" as="attribute()+">
    <xsl:attribute name="role" select="."/>
    <xsl:attribute name="epub:type">endnotes</xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
