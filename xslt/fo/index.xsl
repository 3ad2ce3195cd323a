<?xml version="1.0" encoding="UTF-8"?>
<!-- The places of the text that an index or a concordance names, and the pages of entries of registers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- Names of all kinds in the text: not those in readings, which are told at the foot alone. -->
  <xsl:variable name="names" as="element()*" select="
      //(tei:persName | tei:placeName | tei:orgName | tei:geogName | tei:name | tei:rs | tei:settlement | tei:country
         | tei:region | tei:district | tei:objectName | tei:eventName | tei:term | tei:title)
      [ancestor::tei:text][not(ancestor::tp:hidden or ancestor::tei:rdg or ancestor::tei:index)]"/>

  <!-- The names that point to an entry of this document, by its address. -->
  <xsl:variable name="names-of" as="map(xs:string, element()*)">
    <xsl:map>
      <xsl:for-each-group select="$names[starts-with(@tp:href, '#')]" group-by="substring(@tp:href, 2)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The entries that are looked for: those of registers that are printed. -->
  <xsl:variable name="index-entries" as="map(xs:string, xs:boolean)" select="
      map:merge(if ($index eq 'none') then () else
          //(tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listObject | tei:listNym)
          [not(ancestor::tp:hidden or ancestor::tei:teiHeader)]
          /(tei:person | tei:personGrp | tei:place | tei:org | tei:event | tei:object | tei:nym)
          ! f:id(.) ! map:entry(., true()), map{'duplicates': 'use-first'})"/>

  <!-- What the layout has to find, by @tp:id. -->
  <xsl:variable name="mentioned" as="map(xs:string, xs:boolean)" select="
      map:merge((map:keys($index-entries) ! $names-of(.), $indexed, $concordant)/@tp:id ! map:entry(string(.), true()),
                map{'duplicates': 'use-first'})"/>

  <!--
    Where something is that the layout has to find: nothing to see. A block where blocks stand around it; not where
    an entry at the foot repeats the text.
  -->
  <xsl:template name="mention" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="is-apart" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:param name="runs-in" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="not(f:is-mentioned(.)) or $is-apart and not(ancestor::tei:note) or $runs-in"/>
      <xsl:when test="f:stands-among-blocks(.)">
        <fo:block id="{f:mention-id(.)}" keep-with-next.within-page="9"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:wrapper id="{f:mention-id(.)}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The address of that place. -->
  <xsl:function name="f:mention-id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'mention-' || $element/@tp:id"/>
  </xsl:function>

  <!-- Whether an element is to be found, where it stands: what a note repeats of the text is not. -->
  <xsl:function name="f:is-mentioned" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($mentioned(string($element/@tp:id)))"/>
  </xsl:function>

  <!-- The pages of an entry, to be filled in by fo-notes.xsl. -->
  <xsl:template name="pages-of-entry" as="element(fo:block)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="mentions" as="element()*" select="f:id(.)[$index-entries(.)] ! $names-of(.)[@tp:id]"/>
    <xsl:if test="exists($mentions)">
      <fo:block xsl:use-attribute-sets="entry-pages">
        <xsl:value-of select="f:ui('mentions') || ': '"/>
        <xsl:call-template name="pages">
          <xsl:with-param name="mentions" select="$mentions"/>
        </xsl:call-template>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- Where the mentions are, to be filled in by fo-notes.xsl. -->
  <xsl:template name="pages" as="element(tp:pages)">
    <xsl:param name="mentions" as="element()+"/>
    <tp:pages by="{if ($index eq 'lines') then 'lines' else 'pages'}">
      <xsl:for-each select="$mentions">
        <xsl:variable name="note" as="element()?" select="ancestor::tei:note[f:note-place(.) = ('foot', 'margin')][last()]"/>
        <tp:at of="{f:mention-id(.)}" own="{f:line-of-source(.)}">
          <xsl:if test="$note">
            <xsl:attribute name="note" select="replace(f:ui('place-note'), '#', f:note-number($note))"/>
          </xsl:if>
        </tp:at>
      </xsl:for-each>
    </tp:pages>
  </xsl:template>
</xsl:stylesheet>
