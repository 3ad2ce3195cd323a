<?xml version="1.0" encoding="UTF-8"?>
<!-- The index: on which pages the text speaks of an entry of a register. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- The places of the text that speak of an entry, by the address of the entry. -->
  <xsl:key name="indexed" match="
      (tei:persName | tei:placeName | tei:orgName | tei:geogName | tei:name | tei:rs | tei:settlement | tei:country | tei:region
       | tei:district | tei:objectName | tei:eventName | tei:term | tei:title)
      [starts-with(@tp:href, '#')][ancestor::tei:text][not(ancestor::tp:hidden or ancestor::tei:note or ancestor::tei:app)]"
           use="substring-after(@tp:href, '#')"/>

  <!-- The entries that are looked for: those of registers that are printed. -->
  <xsl:variable name="index-entries" as="map(xs:string, xs:boolean)" select="
      map:merge(if ($index eq 'none') then () else
          //(tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listObject | tei:listNym)
          [not(ancestor::tp:hidden or ancestor::tei:teiHeader)]
          /(tei:person | tei:personGrp | tei:place | tei:org | tei:event | tei:object | tei:nym)
          ! f:id(.) ! map:entry(., true()), map{'duplicates': 'use-first'})"/>

  <!-- Whether any page is looked for. -->
  <xsl:variable name="is-indexed" as="xs:boolean" select="
      some $entry in map:keys($index-entries) satisfies exists(key('indexed', $entry, $document))"/>

  <!-- Where the text speaks of an entry: nothing to see, but the layout finds its page. -->
  <xsl:template name="mention" as="element(fo:wrapper)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="@tp:id and $index-entries(substring-after(@tp:href, '#'))
                  and key('indexed', substring-after(@tp:href, '#'))[. is current()]">
      <fo:wrapper id="mention-{@tp:id}"/>
    </xsl:if>
  </xsl:template>

  <!-- The pages of an entry, to be filled in by fo-notes.xsl. -->
  <xsl:template name="pages-of-entry" as="element(fo:block)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="mentions" as="element()*" select="
        f:id(.)[$index-entries(.)] ! key('indexed', ., $document)[@tp:id]"/>
    <xsl:if test="exists($mentions)">
      <fo:block xsl:use-attribute-sets="entry-pages">
        <xsl:value-of select="f:ui('mentions') || ': '"/>
        <tp:pages of="{$mentions ! ('mention-' || @tp:id)}"/>
      </fo:block>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
