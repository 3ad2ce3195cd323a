<?xml version="1.0" encoding="UTF-8"?>
<!-- What the PDF says of itself: XMP, from the header. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- Title, authors, language and rights, as XMP. -->
  <xsl:template name="document-metadata" as="element(fo:declarations)">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="header" as="element()?" select="*/tei:teiHeader/tei:fileDesc"/>
    <xsl:variable name="authors" as="xs:string*" select="
        f:people(($header/tei:titleStmt/tei:author, $header/tei:titleStmt/tei:editor)) ! f:name-in-words(.)"/>
    <fo:declarations>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default">
                  <xsl:value-of select="$edition-title"/>
                </rdf:li>
              </rdf:Alt>
            </dc:title>
            <xsl:if test="exists($authors)">
              <dc:creator>
                <rdf:Seq>
                  <xsl:for-each select="$authors">
                    <rdf:li>
                      <xsl:value-of select="."/>
                    </rdf:li>
                  </xsl:for-each>
                </rdf:Seq>
              </dc:creator>
            </xsl:if>
            <dc:language>
              <rdf:Bag>
                <rdf:li>
                  <xsl:value-of select="f:document-language(*)"/>
                </rdf:li>
              </rdf:Bag>
            </dc:language>
            <xsl:call-template name="rights"/>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <!-- The licence, as XMP. -->
  <xsl:template name="rights" as="element()?" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:variable name="licence" as="element()?" select="(*/tei:teiHeader//tei:publicationStmt//tei:licence)[1]"/>
    <xsl:variable name="text" as="xs:string?" select="$licence ! (f:plain(.)[. ne ''], string(@target))[. ne ''][1]"/>
    <xsl:if test="exists($text)">
      <dc:rights>
        <rdf:Alt>
          <rdf:li xml:lang="x-default">
            <xsl:value-of select="$text"/>
          </rdf:li>
        </rdf:Alt>
      </dc:rights>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
