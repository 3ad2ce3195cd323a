<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the list of letters and the chronology of a site need to know of one edition: who wrote to whom, when and where, and
  whatever has a date. See org.teipress.registers.Letter and Dated.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The letters of a document: each description of a correspondence, with the address of the text that it is of. -->
  <xsl:function name="f:letters" as="map(*)*">
    <xsl:param name="document" as="document-node()"/>
    <xsl:for-each select="$document//tei:correspDesc[tei:correspAction]">
      <xsl:variable name="sent" as="element()?" select="(tei:correspAction[@type = 'sent'], tei:correspAction)[1]"/>
      <xsl:variable name="received" as="element()?" select="tei:correspAction[@type = 'received'][1]"/>
      <xsl:variable name="text" as="element()?" select="
          (@corresp ! tokenize(.) ! key('f:by-xml-id', substring-after(., '#'), root(current())))[1]"/>
      <xsl:variable name="document" as="element()?" select="ancestor::tei:TEI[parent::tei:teiCorpus]"/>
      <xsl:sequence select="map{
          'from': array{f:people-of($sent)}, 'to': array{f:people-of($received)},
          'place': f:places-of($sent), 'destination': f:places-of($received),
          'when': f:when(($sent/tei:date, $received/tei:date)[1]), 'date': f:date-words(($sent/tei:date, $received/tei:date)[1]),
          'title': string((f:plain($text/tei:head[1])[. ne ''], $document ! f:title-of(.))[1]),
          'address': string(($text ! f:address(.), $document ! f:address(.))[1])}"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:key name="f:by-xml-id" match="*[@xml:id]" use="@xml:id"/>

  <!-- Who took part in a step of a correspondence. -->
  <xsl:function name="f:people-of" as="xs:string*">
    <xsl:param name="action" as="element()?"/>
    <xsl:sequence select="$action/(tei:persName | tei:orgName | tei:name | tei:rs) ! f:plain(.)[. ne '']"/>
  </xsl:function>

  <!-- Where a step took place. -->
  <xsl:function name="f:places-of" as="xs:string">
    <xsl:param name="action" as="element()?"/>
    <xsl:sequence select="string-join($action/(tei:placeName | tei:settlement | tei:country) ! f:plain(.), ', ')"/>
  </xsl:function>

  <!-- The main title of a document. -->
  <xsl:function name="f:title-of" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="f:plain(f:main-title($document))"/>
  </xsl:function>

  <!-- When something was, as far as a machine can tell: "1925-06-23", "1922-10-14/1922-10-31", or nothing. -->
  <xsl:function name="f:when" as="xs:string">
    <xsl:param name="dated" as="element()?"/>
    <xsl:variable name="ends" as="xs:string*" select="
        (($dated/@when, $dated/@from, $dated/@notBefore, $dated/@when-iso, $dated/@when-custom)[1],
         ($dated/@to, $dated/@notAfter)[1]) ! string(.)[matches(., '^-?\d{4}(-\d\d(-\d\d)?)?([T/].*)?$')] ! replace(., '[T/].*$', '')"/>
    <xsl:sequence select="string-join(distinct-values($ends), '/')"/>
  </xsl:function>

  <!-- A date in the words of the source, else as its attributes say. -->
  <xsl:function name="f:date-words" as="xs:string">
    <xsl:param name="dated" as="element()?"/>
    <xsl:sequence select="
        if (empty($dated)) then ''
        else if (string-length(f:plain($dated)) le 60 and $dated[self::tei:date or self::tei:origDate] and f:plain($dated) ne '') then f:plain($dated)
        else f:span-of-time(f:when($dated))"/>
  </xsl:function>

  <!-- What of a document has a date: letters, origins, events, births and deaths, dates that the text speaks of. -->
  <xsl:function name="f:dates" as="map(*)*">
    <xsl:param name="document" as="document-node()"/>
    <xsl:for-each select="
        $document//tei:origDate[ancestor::tei:sourceDesc], $document//tei:creation/tei:date, $document//tei:event,
        $document//(tei:person | tei:personGrp | tei:persona)/(tei:birth | tei:death),
        $document//(tei:text | tei:sourceDoc)//tei:date[not(ancestor::tp:hidden or ancestor::tei:event or ancestor::tei:bibl or ancestor::tei:biblStruct)]">
      <xsl:if test="f:when(.) ne '' and empty(ancestor::tp:view[not(tokenize(@names) = $view)])">
        <xsl:sequence select="f:dated(.)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- One thing with its date: of which kind, its words, and where it stands. -->
  <xsl:function name="f:dated" as="map(*)">
    <xsl:param name="dated" as="element()"/>
    <xsl:variable name="kind" as="xs:string" select="
        if ($dated/self::tei:origDate or $dated/parent::tei:creation) then 'origin'
        else if ($dated/self::tei:date) then 'text' else local-name($dated)"/>
    <xsl:variable name="around" as="array(xs:string)?" select="if ($kind eq 'text') then f:mention($dated) else ()"/>
    <xsl:variable name="document" as="element()?" select="$dated/ancestor::tei:TEI[parent::tei:teiCorpus]"/>
    <xsl:sequence select="map{
        'when': f:when($dated), 'date': f:date-words($dated), 'kind': $kind,
        'words': array{
          if ($kind eq 'text') then ($around(2), $around(3), $around(4))
          else ('', string(if ($kind = ('birth', 'death')) then f:entry-names($dated/..)[1]
                    else if ($kind eq 'event') then (f:plain(($dated/(tei:eventName | tei:head | tei:label))[1])[. ne ''], f:plain($dated))[1]
                    else if ($document) then f:title-of($document) else ''), '')},
        'address': if ($kind eq 'text') then f:address(f:block-of($dated))
                   else if ($kind eq 'origin') then string($document ! f:address(.)) else f:address($dated),
        'language': string(f:language($dated))}"/>
  </xsl:function>
</xsl:stylesheet>
