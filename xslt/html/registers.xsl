<?xml version="1.0" encoding="UTF-8"?>
<!-- Registers of persons, places and whatever else a project keeps a list of. They follow the texts that use them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
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

  <!-- Elements of the text that name an entry of a register, by its address. -->
  <xsl:key name="f:mentions" match="*[starts-with(@tp:href, '#')][ancestor::tei:text][not(ancestor::tp:hidden)]"
           use="substring-after(@tp:href, '#')"/>

  <!-- Where the text speaks of an entry of a register: each place with the words around it, and a link. -->
  <xsl:template name="mentions" as="element(details)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="mentions" as="element()*" select="key('f:mentions', f:some-id(.))[f:is-mention(.)]"/>
    <xsl:if test="exists($mentions)">
      <details class="mentions" data-generated="">
        <summary>
          <xsl:value-of select="f:ui('mentions') || ': ' || count($mentions)"/>
        </summary>
        <ol>
          <xsl:for-each-group select="$mentions" group-adjacent="f:title-above(.)">
            <li>
              <xsl:if test="current-grouping-key()">
                <span class="where">
                  <xsl:value-of select="current-grouping-key()"/>
                </span>
              </xsl:if>
              <xsl:call-template name="quotations">
                <xsl:with-param name="mentions" select="current-group()"/>
              </xsl:call-template>
            </li>
          </xsl:for-each-group>
        </ol>
      </details>
    </xsl:if>
  </xsl:template>

  <!-- Mentions, each with the words around it. -->
  <xsl:template name="quotations" as="element(p)*">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each select="$mentions">
      <xsl:variable name="block" as="element()" select="f:block-of(.)"/>
      <xsl:variable name="texts" as="node()*" select="
          $block//(text() | tei:lb | tei:gap)[f:block-of(.) is $block]"/>
      <xsl:variable name="own" as="node()*" select="$texts intersect .//node()"/>
      <p>
        <xsl:sequence select="f:language-attributes-of(f:language(.))"/>
        <xsl:value-of select="f:last-words(f:run-of-text($texts[. &lt;&lt; $own[1]], $shown-views[1]))"/>
        <a href="#{f:some-id(.)}">
          <xsl:value-of select="(f:text($own, $shown-views[1])[. ne ''], f:plain(.)[. ne ''], '▸')[1]"/>
        </a>
        <xsl:value-of select="f:first-words(f:run-of-text($texts[. >> $own[last()]], $shown-views[1]))"/>
      </p>
    </xsl:for-each>
  </xsl:template>

  <!-- The heading of the division in which something is mentioned; else the title of its text in a corpus. -->
  <xsl:function name="f:title-above" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="division" as="element()?" select="$mention/ancestor::*[tei:head][f:is-division(.)][1]"/>
    <xsl:variable name="text" as="element()?" select="$mention/ancestor::tei:TEI[parent::tei:teiCorpus]"/>
    <xsl:sequence select="(f:plain($division/tei:head[1])[. ne ''], $text ! f:document-title(.), '')[1]"/>
  </xsl:function>
</xsl:stylesheet>
