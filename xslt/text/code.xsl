<?xml version="1.0" encoding="UTF-8"?>
<!--
  Text in a convention that is a code: its signs stand in the document already. Here readings come in the order in which
  they are typed, text that would be read as a sign is escaped, and signs that would be read together are parted.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared" xmlns:t="https://teipress.org/ns/text"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- What is typed for a document. -->
  <xsl:function name="f:code" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="pieces" as="element()*">
      <xsl:apply-templates select="$document" mode="m:code"/>
    </xsl:variable>
    <xsl:variable name="parted" as="xs:string*" select="
        for $place in 1 to count($pieces)
        return (f:between($pieces[$place - 1], $pieces[$place]), f:typed($pieces[$place]))"/>
    <xsl:sequence select="string-join($parted) => replace('[ \t]+\n', '&#10;') => replace('\n{2,}', '&#10;')
        => replace('^\n+', '') => replace('[ \n]+$', '') || '&#10;'"/>
  </xsl:function>

  <!-- What is typed for a piece: text of the source as such, the escapes in it not. -->
  <xsl:function name="f:typed" as="xs:string">
    <xsl:param name="piece" as="element()"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$piece" regex="&amp;(.)">
        <xsl:matching-substring>
          <xsl:sequence select="if ($piece/self::t:sign or regex-group(1) eq ';') then . else ('&amp;', string(f:run-of-source($piece/@node, regex-group(1))))"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="if ($piece/@node) then string(f:run-of-source($piece/@node, .)) else ."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <!-- What parts two pieces, if a reader would take something of both for one sign: the escape and a semicolon. -->
  <xsl:function name="f:between" as="xs:string?">
    <xsl:param name="left" as="element()?"/>
    <xsl:param name="right" as="element()"/>
    <xsl:variable name="first" as="xs:string" select="string($left)"/>
    <xsl:variable name="second" as="xs:string" select="string($right)"/>
    <xsl:variable name="together" as="xs:boolean" select="
        if ($left/self::t:sign and $right/self::t:source) then
          matches($first, '[\p{L}\p{N}?]$') and matches($second, '^(\p{N}|\?|-\p{N}|lin|char|cm|mm)')
          or matches($first, '[|][~]\S+$|(vestig|lin|char|cm|mm)$') and matches($second, '^[\p{L}\p{M}\p{N}\-]')
          or matches($first, '-$') and starts-with($second, '-')
        else if ($left and $right/self::t:sign) then
          matches($first, '[\p{L}\p{M}]$') and matches($second, '^(ca|lost)\.')
          or matches($first, '([|][~]\S+|vestig)$') and matches($second, '^[\p{L}\p{N}\-]')
          or matches($first, '(^|\P{L})(ca|vac|lost|vestig)$') and starts-with($second, '.')
          or matches($first, '-$') and starts-with($second, '-')
        else false()"/>
    <xsl:sequence select="'&amp;;'[$together]"/>
  </xsl:function>

  <xsl:template match="tei:teiHeader | tei:facsimile | tei:sourceDoc | tei:standOff | tp:hidden | tp:legend | tp:gen" mode="m:code" as="element()*"/>

  <!-- Spaces that belong to a sign must not meet those of the text: rows write them as no-break spaces. -->
  <xsl:template match="tp:sign" mode="m:code" as="element()">
    <t:sign node="{f:run-name(.)}">
      <xsl:value-of select="translate(., '&#xA0;', ' ')"/>
    </t:sign>
  </xsl:template>

  <!-- The form that is right, or was written last, comes first. -->
  <xsl:template match="tei:choice | tei:subst | tei:app" mode="m:code" as="element()*">
    <xsl:apply-templates select="tp:sign[@side eq 'open']" mode="m:code"/>
    <xsl:apply-templates select="* except tp:sign" mode="m:code">
      <xsl:sort select="if (self::tei:corr or self::tei:reg or self::tei:add or self::tei:lem) then 1 else 2"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="tp:sign[@side eq 'close']" mode="m:code"/>
  </xsl:template>

  <!-- Whatever stands as a block begins a line. -->
  <xsl:template match="tei:ab | tei:p | tei:head | tei:l | tei:item | tei:cell | tei:opener | tei:closer | tei:salute | tei:signed | tei:dateline"
      mode="m:code" as="element()*">
    <t:sign>
      <xsl:text>&#10;</xsl:text>
    </t:sign>
    <xsl:apply-templates mode="m:code"/>
    <t:sign>
      <xsl:text>&#10;</xsl:text>
    </t:sign>
  </xsl:template>

  <!-- Text: marked letters with their marks, the rest escaped. -->
  <xsl:template match="text()" mode="m:code" as="element()*">
    <!-- What stands between the number of a line and its first word is part of the number. -->
    <xsl:variable name="text" as="xs:string"
        select="replace(., '[ \t\r\n]+', ' ') => replace(if (preceding-sibling::node()[1]/self::tei:lb) then '^ ' else '^\n', '')"/>
    <xsl:variable name="marks" as="xs:string" select="string-join(ancestor::tp:letters/@mark)"/>
    <xsl:variable name="equals" as="xs:string" select="if (ancestor::tei:lem or ancestor::tei:rdg or ancestor::tei:reg or ancestor::tei:num) then '=' else ''"/>
    <xsl:if test="$text ne ''">
      <t:source node="{f:run-name(.)}">
        <!-- Words of a note are read as they stand. -->
        <xsl:value-of select="if (ancestor::tei:note) then $text else f:escaped(., $text, $equals, $marks)"/>
      </t:source>
    </xsl:if>
  </xsl:template>

  <!--
    A text with the escape before what has a meaning in Leiden+: its reserved characters, a dot that a number would make a
    gap or the number of a line, four hyphens, letters that bring a mark of their own.
  -->
  <xsl:function name="f:escaped" as="xs:string">
    <xsl:param name="node" as="text()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="also" as="xs:string"/>
    <xsl:param name="marks" as="xs:string"/>
    <!-- Only where letters have such marks is each looked at by itself. -->
    <xsl:variable name="single" as="xs:string"
        select="if (matches(normalize-unicode($text, 'NFD'), '[&#x304;&#x323;]')) then '|\S\p{M}*' else ''"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:analyze-string select="$text" regex="[\\/\[\]\^&lt;&gt;_#@~〚〛⟦⟧$*&amp;|!(){{}}&quot;¯+{$also}]|\.[0-9?]|[0-9]\w{{0,6}}\.(-? |-?$)|(ca|lost|vac)\.[0-9?]|vestig|---{$single}">
        <xsl:matching-substring>
          <xsl:sequence select="f:escaped-piece(., $also, $marks)"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="f:marked(if (exists($node/parent::tei:ex)) then replace(., '&#xA0;', '  ') else ., $marks)"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <!-- One piece: a sign, a number with its dot, hyphens, or a letter. -->
  <xsl:function name="f:escaped-piece" as="xs:string">
    <xsl:param name="piece" as="xs:string"/>
    <xsl:param name="also" as="xs:string"/>
    <xsl:param name="marks" as="xs:string"/>
    <xsl:variable name="apart" as="xs:string" select="normalize-unicode($piece, 'NFD')"/>
    <xsl:sequence select="
        if (matches($piece, '^([0-9]|ca|lost|vac).*\.')) then replace($piece, '\.', '&amp;.')
        else if (starts-with($piece, '.') and string-length($piece) gt 1 or matches($apart, '[&#x304;&#x323;]')) then '&amp;' || $piece
        else if ($piece eq 'vestig') then 'v&amp;;estig'
        else if ($piece eq '---') then '--&amp;;-'
        else if (matches($piece, '^[\\/\[\]\^&lt;&gt;_#@~〚〛⟦⟧$*&amp;|!(){}&quot;¯+]') or $also ne '' and $piece eq $also) then '&amp;' || $piece
        else f:marked($piece, $marks)"/>
  </xsl:function>
</xsl:stylesheet>
