<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map c f">

  <!-- The signs that the prints of a row make for one element. Each function's "prints" maps a view to its print;
       only map(*), since a closer type would be checked entry by entry at each of many thousand elements. -->

  <!-- The signs before the content: one for each group of views that open alike. -->
  <xsl:function name="f:openings" as="element(tp:sign)*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:param name="prints" as="map(*)"/>
    <xsl:param name="bracketed" as="xs:string*"/>
    <xsl:for-each-group select="$views[map:contains($prints, .)][not(. = $bracketed)]"
        group-by="f:opening($element, $prints(.))">
      <xsl:if test="current-grouping-key()">
        <tp:sign side="open" names="{current-group()}">
          <xsl:if test="$row/@joins and exists($prints(current-group()[1])/@close)">
            <xsl:attribute name="join" select="$row/@joins"/>
            <xsl:attribute name="mate" select="f:filled(string($prints(current-group()[1])/@close), $element, $prints(current-group()[1]))"/>
          </xsl:if>
          <xsl:value-of select="current-grouping-key()"/>
        </tp:sign>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The sign before the content. -->
  <xsl:function name="f:opening" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:sequence select="f:filled(string($print/@open), $element, $print)"/>
  </xsl:function>

  <!-- The signs after the content. -->
  <xsl:function name="f:closings" as="element(tp:sign)*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:param name="prints" as="map(*)"/>
    <xsl:param name="bracketed" as="xs:string*"/>
    <xsl:variable name="doubtful" as="xs:boolean" select="f:is-doubtful($element)"/>
    <xsl:for-each-group select="$views[map:contains($prints, .)]"
        group-by="f:closing($element, $prints(.), $doubtful, . = $bracketed)">
      <xsl:if test="current-grouping-key()">
        <tp:sign side="close" names="{current-group()}">
          <xsl:if test="$row/@joins and exists($prints(current-group()[1])/@open) and not(current-group()[1] = $bracketed)">
            <xsl:attribute name="join" select="$row/@joins"/>
          </xsl:if>
          <!-- What follows is not in doubt: such a bracket never merges. -->
          <xsl:if test="f:doubt($prints(current-group()[1]), $doubtful) ne ''">
            <xsl:attribute name="doubtful" select="'yes'"/>
          </xsl:if>
          <xsl:value-of select="current-grouping-key()"/>
        </tp:sign>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The closing characters of one print, with the sign of doubt before or behind them. -->
  <xsl:function name="f:closing" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:param name="doubtful" as="xs:boolean"/>
    <xsl:param name="bracketed" as="xs:boolean"/>
    <xsl:variable name="template" as="xs:string" select="
        string(if ($print/@close-word and f:is-whole-word($element)) then $print/@close-word else $print/@close)"/>
    <xsl:variable name="close" as="xs:string" select="
        if ($bracketed or $template eq '.' and ends-with(normalize-space($element), '.')) then ''
        else f:filled($template, $element, $print)"/>
    <xsl:variable name="doubt" as="xs:string" select="f:doubt($print, $doubtful)"/>
    <xsl:sequence select="if ($print/@doubt-place = 'after') then $close || $doubt else $doubt || $close"/>
  </xsl:function>

  <!-- The sign of doubt that a print shows, if there is doubt and it has a sign that can carry it. -->
  <xsl:function name="f:doubt" as="xs:string">
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:param name="doubtful" as="xs:boolean"/>
    <xsl:sequence select="
        if ($doubtful and $print[@close or @sign][not(@doubtful)])
        then string(($print/@doubt, $f:convention/@doubt, '?')[1]) else ''"/>
  </xsl:function>

  <!--
    The signs that stand for missing content. @after, @before and @between are what to print instead where the
    bracket on the left, on the right, or both have merged with a neighbour's.
  -->
  <xsl:function name="f:bodies" as="element(tp:sign)*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:param name="prints" as="map(*)"/>
    <xsl:variable name="doubtful" as="xs:boolean" select="f:is-doubtful($element)"/>
    <xsl:for-each-group select="$views[map:contains($prints, .)]" group-by="f:body($element, $prints(.), $doubtful)">
      <xsl:variable name="print" as="element(c:print)" select="$prints(current-group()[1])"/>
      <xsl:if test="current-grouping-key()">
        <tp:sign side="only" names="{current-group()}">
          <xsl:for-each select="$print/(@after, @before, @between)">
            <xsl:attribute name="{local-name()}" select="f:filled(., $element, $print)"/>
          </xsl:for-each>
          <xsl:if test="$print/@line">
            <xsl:attribute name="ends-line" select="'yes'"/>
          </xsl:if>
          <xsl:if test="$row/@kind = ('space', 'glyph', 'break')">
            <xsl:attribute name="trails" select="'yes'"/>
          </xsl:if>
          <xsl:value-of select="current-grouping-key()"/>
        </tp:sign>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The sign that stands for the element itself; another where its extent is doubtful, if the convention has one. -->
  <xsl:function name="f:body" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:param name="doubtful" as="xs:boolean"/>
    <xsl:sequence select="
        if ($print/@line and not(f:line($print) eq 'sign') or f:parts-nothing($element, $print)) then ''
        else if ($print/@line = 'break') then string($print/@running)
        else f:filled(string(if ($doubtful and $print/@doubtful) then $print/@doubtful else $print/@sign), $element, $print)"/>
  </xsl:function>

  <!-- Whether a page or column begins here before any text, and its sign only parts texts: it names nothing. -->
  <xsl:function name="f:parts-nothing" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:variable name="edition" as="element()?"
        select="$element/(self::tei:pb | self::tei:cb)/ancestor::*[self::tei:text or self::tei:div[@type = ('edition', 'textpart')]][1]"/>
    <xsl:sequence select="
        exists($edition) and not(matches($print/@sign, '[\p{L}\p{N}{]'))
        and not(($edition//text()[normalize-space()])[1] &lt;&lt; $element)"/>
  </xsl:function>

  <!-- Notes that explain what has no sign: generated, at the foot. -->
  <xsl:function name="f:sign-notes" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="prints" as="map(*)"/>
    <xsl:for-each-group select="$views[$prints(.)/@note]" group-by="f:filled($prints(.)/@note, $element, $prints(.))">
      <tp:view names="{current-group()}">
        <note xmlns="http://www.tei-c.org/ns/1.0" type="sign" place="foot">
          <tp:gen>
            <xsl:value-of select="current-grouping-key()"/>
          </tp:gen>
        </note>
      </tp:view>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What becomes of the end of a line in the source: break, space, join, or sign. -->
  <xsl:function name="f:line" as="xs:string">
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:sequence select="if ($print/@line = 'break' and $lines eq 'running') then 'sign' else string($print/@line)"/>
  </xsl:function>

  <!-- Marks for the second pass: here a line of the source ends. -->
  <xsl:function name="f:line-ends" as="element(tp:line-end)*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="prints" as="map(*)"/>
    <xsl:for-each-group select="$views[$prints(.)/@line][not(f:line($prints(.)) eq 'sign')]"
        group-by="f:line($prints(.)) || ' ' || $prints(.)/@hyphen">
      <tp:line-end as="{substring-before(current-grouping-key(), ' ')}"
          hyphen="{substring-after(current-grouping-key(), ' ')}" names="{current-group()}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Whether an element begins and ends where a word does. -->
  <xsl:function name="f:is-whole-word" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="before" as="text()?" select="$element/preceding::text()[1]"/>
    <xsl:variable name="after" as="text()?"
        select="($element/following-sibling::node()[1]/descendant-or-self::text()[1], $element/following::text()[1])[1]"/>
    <xsl:sequence select="matches($element, '\p{L}\p{M}*\p{L}') and not(matches($before, '[\p{L}\p{N}\p{M}]$'))
        and not(matches($after, '^[\p{L}\p{N}\p{M}]'))"/>
  </xsl:function>

  <!-- What a screen reader says of an element: the word of its row, and whether it is doubtful. -->
  <xsl:function name="f:say" as="xs:string">
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:param name="element" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="string-join((f:sign-word(($row/@say, $row/@kind)[1], $language),
        f:sign-word('doubtful', $language)[f:is-doubtful($element)]), ', ')"/>
  </xsl:function>

</xsl:stylesheet>
