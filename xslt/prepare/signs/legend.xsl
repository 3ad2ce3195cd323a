<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map tei c f">

  <!-- The legend of an edition: exactly the signs that occur in it, in the order of the convention's rows. -->

  <!-- In: the document after the first pass. Out: the legend, if any view prints a sign. -->
  <xsl:function name="f:legend" as="element(tp:legend)?">
    <xsl:param name="signed" as="document-node()"/>
    <xsl:variable name="samples" as="map(*)*">
      <xsl:for-each-group select="$signed//tei:*[@tp:row][not(ancestor::tp:hidden)]" group-by="string(@tp:row)">
        <xsl:sequence select="f:samples($f:row-by-id(current-grouping-key()), current-group())"/>
      </xsl:for-each-group>
      <xsl:if test="$signed//tp:sign/@doubtful">
        <xsl:sequence select="map { 'place': 10000, 'sign': string(($f:convention/@doubt, '?')[1]),
            'text': f:legend-text('doubtful', ''), 'row': 'doubt', 'views': distinct-values($signed//tp:sign[@doubtful]/tokenize(@names)) }"/>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="exists($samples)">
      <tp:legend convention="{$f:convention/@id}" title="{normalize-space($f:convention/c:title)}">
        <xsl:for-each-group select="$samples" group-by="?sign || ' ' || ?text">
          <xsl:sort select="min(current-group()?place)" data-type="number"/>
          <tp:entry row="{distinct-values(current-group()?row)}"
              names="{$views[. = current-group()?views]}">
            <tp:sign side="only">
              <xsl:value-of select="?sign"/>
            </tp:sign>
            <tp:gen>
              <xsl:value-of select="?text"/>
            </tp:gen>
          </tp:entry>
        </xsl:for-each-group>
      </tp:legend>
    </xsl:if>
  </xsl:function>

  <!-- The signs of one row, each with the views that print it. In: the row, the elements that it is about. -->
  <xsl:function name="f:samples" as="map(*)*">
    <xsl:param name="row" as="element(c:row)?"/>
    <xsl:param name="elements" as="element()+"/>
    <xsl:variable name="place" as="xs:integer" select="count($row/preceding-sibling::c:row)"/>
    <xsl:for-each select="$views[exists($row)]">
      <xsl:variable name="view" as="xs:string" select="."/>
      <xsl:variable name="print" as="element(c:print)?" select="f:print($row, $view)[not(@text = 'hide')]"/>
      <!-- Not every element of a row prints its sign: an abbreviation that ends with a full stop needs no other. -->
      <xsl:variable name="sign" as="xs:string" select="
          string(($elements[exists($print)][not(ancestor::tp:view[not(contains-token(@names, $view))])][not(@place = $print/@place)]
          ! f:sample(., $print, string($row/@kind)))[. ne ''][1])"/>
      <xsl:if test="$sign">
        <xsl:sequence select="map { 'place': $place, 'row': string($row/@id), 'views': $view, 'sign': $sign,
            'text': f:legend-text(string(($row/@legend, $row/@say, $row/@kind)[1]), string($row/@id)) }"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- What a print makes of "abc": brackets around it, marks on it, or the sign itself. -->
  <xsl:function name="f:sample" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="body" as="xs:string" select="f:body($element, $print, false())"/>
    <xsl:variable name="letters" as="xs:string" select="if ($kind = ('gap', 'note', 'space')) then '…' else 'abc'"/>
    <xsl:variable name="looks" as="xs:string" select="
        if ($print/@letter) then f:each-letter($letters, $print/@letter)
        else if ($print/@between-letters) then f:marked(substring($letters, 1, 1), $print/@mark) || substring($letters, 2, 1)
        else f:marked(f:cased($letters, string($print/@case)), string($print/@mark))"/>
    <xsl:variable name="opening" as="xs:string" select="f:opening($element, $print)"/>
    <xsl:variable name="closing" as="xs:string" select="f:closing($element, $print, false(), false())"/>
    <xsl:variable name="hyphen" as="xs:string" select="if (f:line($print) eq 'break') then string($print/@hyphen) else ''"/>
    <xsl:variable name="content" as="xs:string" select="
        if ($body || $hyphen ne '') then $body || $hyphen
        else if ($opening || $closing ne '' or $print/(@mark, @case, @letter)) then $looks else ''"/>
    <xsl:sequence select="normalize-space($opening || $content || $closing)"/>
  </xsl:function>

  <!-- The words for a sign: those of its row, else those of its kind. -->
  <xsl:function name="f:legend-text" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="row" as="xs:string"/>
    <xsl:sequence select="string((f:sign-word('legend.' || $row, $language), f:sign-word('legend.' || $key, $language),
        f:sign-word($key, $language), $key)[1])"/>
  </xsl:function>

</xsl:stylesheet>
