<?xml version="1.0" encoding="UTF-8"?>
<!-- Entries of registers, what mentions them, and the pages that authority files have of them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The end of a text, in whole words. -->
  <xsl:function name="f:last-words" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (string-length($text) le 64) then $text else replace($text, '^.*?(\s\S.{0,60})$', '…$1')"/>
  </xsl:function>

  <!-- The beginning of a text, in whole words. -->
  <xsl:function name="f:first-words" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (string-length($text) le 64) then $text else replace($text, '^(.{0,60}\S\s).*$', '$1…')"/>
  </xsl:function>

  <!-- Whether an element names somebody or something, so that its place is worth listing; verses may have a speaker. -->
  <xsl:function name="f:is-mention" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        local-name($element) = ('persName', 'placeName', 'orgName', 'geogName', 'name', 'rs', 'settlement', 'country',
                                'region', 'district', 'objectName', 'eventName', 'term', 'title', 'forename', 'surname')"/>
  </xsl:function>

  <!-- Whether an element is an entry of a register. -->
  <xsl:function name="f:is-entry" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::tei:person | self::tei:personGrp | self::tei:persona | self::tei:place | self::tei:org
                         | self::tei:event | self::tei:object | self::tei:nym))"/>
  </xsl:function>

  <!-- The page of an authority file for an identifier; the identifier itself where it is an address. -->
  <xsl:function name="f:authority-link" as="xs:string?">
    <xsl:param name="idno" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="normalize-space($idno)"/>
    <xsl:sequence select="
        if (matches($id, '^https?://')) then f:safe-url($id)
        else if (matches($id, '^[\w./:-]+$')) then $f:authorities(upper-case(string($idno/@type))) ! f:safe-url(. || $id)
        else ()"/>
  </xsl:function>

  <!-- Where the authority files of libraries and scholarly projects show an entry, by idno/@type. -->
  <xsl:variable name="f:authorities" static="yes" as="map(xs:string, xs:string)" select="
      map{'VIAF': 'https://viaf.org/viaf/', 'GND': 'https://d-nb.info/gnd/', 'WIKIDATA': 'https://www.wikidata.org/wiki/',
          'GEONAMES': 'https://www.geonames.org/', 'ORCID': 'https://orcid.org/', 'ISNI': 'https://isni.org/isni/',
          'LCCN': 'https://id.loc.gov/authorities/', 'BNF': 'https://catalogue.bnf.fr/ark:/12148/',
          'TGN': 'http://vocab.getty.edu/tgn/', 'ULAN': 'http://vocab.getty.edu/ulan/',
          'PLEIADES': 'https://pleiades.stoa.org/places/', 'TM': 'https://www.trismegistos.org/text/',
          'DOI': 'https://doi.org/', 'HANDLE': 'https://hdl.handle.net/'}"/>

  <!-- An identifier that two editions may share, "GND:118540238": that of an idno, or of a web address of an authority file. -->
  <xsl:function name="f:identity" as="xs:string?">
    <xsl:param name="type" as="xs:string?"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="bare" as="xs:string" select="
        replace(replace($id, '^https?://(www\.)?', ''), '^wikidata\.org/entity/', 'wikidata.org/wiki/')"/>
    <xsl:variable name="known" as="xs:string?" select="
        map:keys($f:authorities)[starts-with($bare, replace($f:authorities(.), '^https?://(www\.)?', ''))][1]"/>
    <xsl:sequence select="
        if ($known and matches($id, '^https?://'))
        then $known || ':' || replace(substring-after($bare, replace($f:authorities($known), '^https?://(www\.)?', '')), '[/?#].*$', '')
        else if (matches($id, '^https?://')) then $id
        else if ($type and map:contains($f:authorities, upper-case($type))) then upper-case($type) || ':' || $id
        else ()"/>
  </xsl:function>

  <!-- What an identity is called and where it leads: "GND" and its address. -->
  <xsl:function name="f:authority-of" as="map(xs:string, xs:string)?">
    <xsl:param name="identity" as="xs:string"/>
    <xsl:variable name="type" as="xs:string" select="substring-before($identity, ':')"/>
    <xsl:variable name="address" as="xs:string?" select="
        if (map:contains($f:authorities, $type)) then f:safe-url($f:authorities($type) || substring-after($identity, ':')) else f:safe-url($identity)"/>
    <xsl:sequence select="
        $address ! map{'name': if (map:contains($f:authorities, $type)) then $type else replace(., '^https?://([^/?#]*).*$', '$1'), 'href': .}"/>
  </xsl:function>
</xsl:stylesheet>
