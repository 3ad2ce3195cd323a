<?xml version="1.0" encoding="UTF-8"?>
<!-- What a reading system reads first: the contents, and the package document with everything that is in the EPUB. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                xmlns:epub="http://www.idpf.org/2007/ops" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns="http://www.w3.org/1999/xhtml" exclude-result-prefixes="#all">

  <!-- What names this edition and no other: an address, or urn:uuid:… -->
  <xsl:param name="identifier" as="xs:string"/>

  <!-- The contents: those of the page, else a line for each document. -->
  <xsl:template name="navigation" as="empty-sequence()">
    <xsl:variable name="contents" as="element()?" select="$body//nav[@class = 'toc']"/>
    <xsl:variable name="language" as="xs:string" select="string(/html/@lang)"/>
    <xsl:result-document href="nav.xhtml" method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="no">
      <html xmlns:epub="http://www.idpf.org/2007/ops" lang="{$language}" xml:lang="{$language}">
        <head>
          <title>
            <xsl:value-of select="/html/head/title"/>
          </title>
          <xsl:call-template name="style-sheets"/>
        </head>
        <body>
          <nav epub:type="toc" role="doc-toc">
            <h1>
              <xsl:value-of select="($contents/@aria-label, /html/head/title)[1]"/>
            </h1>
            <ol>
              <xsl:apply-templates select="$contents/details/ol/li" mode="m:nav"/>
              <xsl:for-each select="$documents[not($contents and (starts-with(?file, 'text-') or ?file = ('title.xhtml', 'registers.xhtml')))]">
                <li>
                  <a href="{?file}">
                    <xsl:value-of select="f:title-of(?nodes)"/>
                  </a>
                </li>
              </xsl:for-each>
            </ol>
          </nav>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

  <xsl:template match="li" mode="m:nav" as="element()?">
    <li>
      <xsl:apply-templates select="a" mode="m:epub"/>
      <xsl:for-each select="ol">
        <ol>
          <xsl:apply-templates select="li" mode="m:nav"/>
        </ol>
      </xsl:for-each>
    </li>
  </xsl:template>

  <!-- The package document. -->
  <xsl:template name="package" as="empty-sequence()">
    <xsl:result-document href="package.opf" method="xml" encoding="UTF-8" indent="yes">
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{/html/@lang}">
        <xsl:call-template name="about-the-book"/>
        <manifest>
          <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
          <xsl:for-each select="$documents">
            <item id="{f:item-id(?file)}" href="{?file}" media-type="application/xhtml+xml">
              <xsl:variable name="uses" as="xs:string*" select="
                  'svg'[current()?nodes/descendant-or-self::*:svg], 'mathml'[current()?nodes/descendant-or-self::*:math]"/>
              <xsl:if test="exists($uses)">
                <xsl:attribute name="properties" select="$uses"/>
              </xsl:if>
            </item>
          </xsl:for-each>
          <xsl:for-each select="sort(map:keys($files))">
            <item id="{f:item-id(.)}" href="{iri-to-uri(.)}" media-type="{$files(.)}"/>
          </xsl:for-each>
        </manifest>
        <spine>
          <xsl:for-each select="$documents">
            <itemref idref="{f:item-id(?file)}"/>
          </xsl:for-each>
        </spine>
      </package>
    </xsl:result-document>
  </xsl:template>

  <!-- The name of a file in the package document. -->
  <xsl:function name="f:item-id" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="'i-' || replace($path, '[^A-Za-z0-9.-]', '_')"/>
  </xsl:function>

  <!-- What libraries and readers want to know, accessibility included. -->
  <xsl:template name="about-the-book" as="element()" xmlns="http://www.idpf.org/2007/opf">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="facts" as="element()*" select="/html/head/meta"/>
    <xsl:variable name="images" as="element()*" select="$body//img | $body//*:svg"/>
    <metadata>
      <dc:identifier id="id">
        <xsl:value-of select="$identifier"/>
      </dc:identifier>
      <dc:title>
        <xsl:value-of select="/html/head/title"/>
      </dc:title>
      <dc:language>
        <xsl:value-of select="($main/@lang, /html/@lang)[1]"/>
      </dc:language>
      <xsl:for-each select="'creator', 'contributor', 'publisher', 'rights'">
        <xsl:variable name="name" as="xs:string" select="."/>
        <xsl:for-each select="$facts[@name = 'DC.' || $name]">
          <xsl:element name="dc:{$name}" namespace="http://purl.org/dc/elements/1.1/">
            <xsl:value-of select="@content"/>
          </xsl:element>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:for-each select="$facts[@name = 'DC.date'][matches(@content, '^\d{4}(-\d\d(-\d\d)?)?$')]">
        <dc:date>
          <xsl:value-of select="@content"/>
        </dc:date>
      </xsl:for-each>
      <!-- Wanted to the second. The clock would make a new book of an unchanged text: the day of publication does not. -->
      <meta property="dcterms:modified">
        <xsl:value-of select="
            let $date := ($facts[@name = 'DC.date']/@content[matches(., '^\d{4}(-\d\d(-\d\d)?)?$')], '2000')[1]
            return substring($date || '-01-01', 1, 10) || 'T00:00:00Z'"/>
      </meta>
      <xsl:sequence select="
          ('textual', 'visual'[exists($images)]) ! f:property('accessMode', .), f:property('accessModeSufficient', 'textual'),
          ('tableOfContents', 'readingOrder', 'structuralNavigation', 'alternativeText'[exists($images)],
           'MathML'[exists($body//*:math)]) ! f:property('accessibilityFeature', .),
          f:property('accessibilityHazard', 'none')"/>
    </metadata>
  </xsl:template>

  <!-- A fact in the words of schema.org. -->
  <xsl:function name="f:property" as="element()" xmlns="http://www.idpf.org/2007/opf">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <meta property="schema:{$name}">
      <xsl:value-of select="$value"/>
    </meta>
  </xsl:function>
</xsl:stylesheet>
