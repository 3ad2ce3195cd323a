<?xml version="1.0" encoding="UTF-8"?>
<!-- Registers of persons, places and whatever else a project keeps a list of. They follow the texts that use them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The registers of the page: its own, then the authority files that a corpus brings along. -->
  <xsl:template name="registers" as="element(section)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="files" as="element()*" select="self::tei:teiCorpus/descendant::tei:TEI[f:is-authority(.)]"/>
    <xsl:if test="tei:standOff or $files">
      <section class="registers" id="_registers" aria-label="{f:ui('registers')}">
        <xsl:apply-templates select="tei:standOff, $files" mode="m:content"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Whether a document is an authority file: lists and nothing to read. -->
  <xsl:function name="f:is-authority" as="xs:boolean">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="
        exists($document/tei:standOff) and empty($document/(tei:text | tei:sourceDoc | tei:facsimile))"/>
  </xsl:function>
</xsl:stylesheet>
