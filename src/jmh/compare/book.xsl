<?xml version="1.0" encoding="UTF-8"?>
<!-- A book to compare formatters with: chapters of paragraphs, each with a note and an entry of an apparatus. The same one always. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- How many chapters of forty paragraphs. -->
  <xsl:param name="chapters" as="xs:integer" select="8"/>

  <!-- Whether there is an apparatus, or only notes. -->
  <xsl:param name="apparatus" as="xs:boolean" select="true()"/>

  <xsl:variable name="words" as="xs:string+" select="
      tokenize('river ferry stone winter ink letter harbour rope lantern bread silence morning wheel copper ledger bridge garden mountain')"/>

  <!-- So many words; which ones, the place decides. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="place" as="xs:integer"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:sequence select="
        string-join(for $i in 1 to $count return $words[(($place * 7919 + $i * 104729) idiv 31 + $i * $i) mod 18 + 1], ' ')"/>
  </xsl:function>

  <xsl:template name="xsl:initial-template" as="element()">
    <TEI xml:lang="en">
      <teiHeader>
        <fileDesc>
          <titleStmt><title>A book to compare</title></titleStmt>
          <publicationStmt><p>Made for a comparison.</p></publicationStmt>
          <sourceDesc><listWit><witness xml:id="A">Copy A</witness><witness xml:id="B">Copy B</witness></listWit></sourceDesc>
        </fileDesc>
      </teiHeader>
      <text>
        <body>
          <xsl:for-each select="1 to $chapters">
            <xsl:variable name="chapter" as="xs:integer" select="."/>
            <div>
              <head>Chapter <xsl:value-of select="."/></head>
              <xsl:for-each select="1 to 40">
                <xsl:variable name="place" as="xs:integer" select="$chapter * 1000 + . * 10"/>
                <p><xsl:value-of select="f:words($place, 50)"/><xsl:text> </xsl:text>
                  <xsl:if test="$apparatus">
                    <app><lem wit="#A"><xsl:value-of select="f:words($place + 1, 2)"/></lem>
                      <rdg wit="#B"><xsl:value-of select="f:words($place + 2, 2)"/></rdg></app><xsl:text> </xsl:text>
                  </xsl:if>
                  <xsl:value-of select="f:words($place + 3, 40)"/><note><xsl:value-of select="f:words($place + 4, 14)"/></note>
                  <xsl:text> </xsl:text><xsl:value-of select="f:words($place + 5, 30)"/>.</p>
              </xsl:for-each>
            </div>
          </xsl:for-each>
        </body>
      </text>
    </TEI>
  </xsl:template>
</xsl:stylesheet>
