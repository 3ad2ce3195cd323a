<?xml version="1.0" encoding="UTF-8"?>
<!-- What a search can be narrowed by: whom and which places a unit names, of what kind and time the text is that it stands in. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:key name="f:letter-of" match="tei:correspDesc[@corresp]" use="tokenize(@corresp) ! substring-after(., '#')"/>

  <!-- Whom and which places some nodes name: "person:Ada Lovelace", under the names of the registers. -->
  <xsl:function name="f:named-in" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each select="($nodes/ancestor::*[@ref or @key or @tp:href])/.">
      <xsl:variable name="entry" as="element()?" select="
          if (starts-with(@tp:href, '#')) then key('f:by-address', substring-after(@tp:href, '#'), root(.))[1] else ()"/>
      <xsl:variable name="register" as="xs:string?" select="(($entry, .) ! f:register-of(.))[1]"/>
      <xsl:if test="$register = ('person', 'place', 'org')">
        <xsl:sequence select="
            (if ($register eq 'place') then 'place:' else 'person:')
            || (($entry ! f:entry-names(.))[1], f:text(.//node(), $view)[. ne ''])[1]"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The text that a block belongs to, as far as it has a time or kind of its own: the nearest division that says so, else the document. -->
  <xsl:function name="f:text-around" as="element()">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="
        $block/ancestor-or-self::*[self::tei:TEI or self::tei:teiCorpus or f:is-division(.) and (@ana or @xml:id and exists(key('f:letter-of', @xml:id)))][1]"/>
  </xsl:function>

  <!-- When a text is of, and of which kind: a map for a document or a division. -->
  <xsl:function name="f:time-and-kind" as="map(*)">
    <xsl:param name="text" as="element()"/>
    <xsl:variable name="header" as="element()*" select="$text/ancestor-or-self::*/tei:teiHeader"/>
    <xsl:variable name="class" as="element()*" select="$header[last()]/tei:profileDesc/tei:textClass"/>
    <xsl:variable name="letter" as="element()?" select="($text/@xml:id ! key('f:letter-of', ., root($text)))[1]"/>
    <xsl:variable name="profile" as="element()*" select="$header[last()]/tei:profileDesc"/>
    <xsl:variable name="dates" as="element()*" select="
        $letter/tei:correspAction/tei:date, $text[f:is-division(.)]/(tei:head | tei:opener | tei:dateline)//tei:date,
        $profile/tei:correspDesc[not(@corresp)]/tei:correspAction/tei:date, $profile/tei:creation/tei:date,
        $header[last()]/tei:fileDesc/tei:sourceDesc//(tei:origDate, (tei:bibl | tei:biblStruct)//tei:date)"/>
    <xsl:sequence select="map{
        'when': string(($dates ! f:when(.))[. ne ''][1]),
        'kinds': array{distinct-values((
            ($text/@ana, $class/tei:catRef/@target) ! tokenize(.) ! key('f:by-xml-id', substring-after(., '#'), root($text))/self::tei:category
              ! f:plain((tei:catDesc, .)[1]),
            $class/(tei:keywords//tei:term, tei:classCode) ! f:plain(.))[. ne ''])}}"/>
  </xsl:function>
</xsl:stylesheet>
