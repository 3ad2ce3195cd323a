<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- The characters that a row prints for one element: its templates filled with what the element says. -->

  <xsl:import href="convention.xsl"/>
  <xsl:import href="letters.xsl"/>
  <xsl:import href="words.xsl"/>
  <xsl:import href="sign-readings.xsl"/>
  <xsl:import href="code.xsl"/>

  <xsl:key name="f:by-id" match="*[@xml:id]" use="@xml:id"/>
  <xsl:key name="f:undone" match="tei:undo" use="tokenize(@target) ! substring-after(., '#')"/>

  <!--
    A template with its {names} replaced. In: the template, the element, the print that it belongs to.
    {n|one|many} chooses a word by number: {line|lines} is the first for one, else the second. {@rend} is the first word of
    an attribute; {=by} is what {by} is with an equals sign before it, or nothing.
  -->
  <xsl:function name="f:filled" as="xs:string">
    <xsl:param name="template" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:choose>
      <xsl:when test="not(contains($template, '{'))">
        <xsl:sequence select="$template"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="parts" as="xs:string*">
          <xsl:analyze-string select="$template" regex="\{{([^{{}}]+)\}}">
            <xsl:matching-substring>
              <xsl:sequence select="f:value(regex-group(1), $element, $print)"/>
            </xsl:matching-substring>
            <xsl:non-matching-substring>
              <xsl:sequence select="."/>
            </xsl:non-matching-substring>
          </xsl:analyze-string>
        </xsl:variable>
        <xsl:sequence select="string-join($parts)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What one {name} of a template stands for. -->
  <xsl:function name="f:value" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:param name="print" as="element(c:print)"/>
    <xsl:variable name="extent" as="map(*)?" select="f:extent-of($element)"/>
    <xsl:sequence select="
        if (starts-with($name, '@')) then string(tokenize($element/@*[local-name() eq substring($name, 2)])[1])
        else if (starts-with($name, '=')) then f:value(substring($name, 2), $element, $print)[. ne ''] ! ('=' || .) => string()
        else if (contains($name, '|')) then tokenize($name, '\|')[if ($extent?n eq 1) then 1 else 2]
        else if (map:contains($f:values-by-name, $name)) then string($f:values-by-name($name)($element, $print, $extent))
        else f:partner($element, $name)"/>
  </xsl:function>

  <xsl:variable name="f:values-by-name" as="map(xs:string, function(*))" select="map {
      'n': function($e, $print, $extent) { ($extent?n, $e/@n)[1] },
      'min': function($e, $print, $extent) { $extent?n },
      'max': function($e, $print, $extent) { $extent?max },
      'unit': function($e, $print, $extent) { $extent?word },
      'extent': function($e, $print, $extent) { $extent?text },
      'dots': function($e, $print, $extent) {
        f:repeated(($print/@dot, '.')[1], ($extent?n, 3)[1], string($print/@between-dots)) },
      'met': function($e, $print, $extent) { f:metre($e) },
      'hand': function($e, $print, $extent) { f:hand($e) },
      'glyph': function($e, $print, $extent) { f:glyph($e) },
      'name': function($e, $print, $extent) { f:glyph-name($e) },
      'text': function($e, $print, $extent) { normalize-space(string-join($e//text()[not(ancestor::tp:sign)])) },
      'place': function($e, $print, $extent) { $e/@place },
      'rend': function($e, $print, $extent) { $e/@rend },
      'responsible': function($e, $print, $extent) { f:responsible($e) },
      'superscript': function($e, $print, $extent) { f:superscript(string($e/@n)) },
      'rdg': function($e, $print, $extent) { string-join(f:readings($e) ! normalize-space(), ', ') },
      'regs': function($e, $print, $extent) { string-join(reverse(f:partners($e)[self::tei:reg] ! normalize-space()), ', i.e. ') },
      'corrs': function($e, $print, $extent) { string-join(f:partners($e)[self::tei:corr] ! normalize-space(), ' : ') },
      'language': function($e, $print, $extent) { f:partners($e)[self::tei:reg][1] ! f:meaning(., 'lang') },
      'authority': function($e, $print, $extent) { f:authority($e) },
      'thousands': function($e, $print, $extent) { if (f:numeral-value($e) ge 1000) then '͵'[not(starts-with($e, .))] else '' },
      'tick': function($e, $print, $extent) { if (f:numeral-value($e) mod 1000 ne 0) then '´'[not(matches($e, '[´΄ʹ]\s*$'))] else '' },
      'by': function($e, $print, $extent) { string-join(tokenize(($e/@resp, $e/@source)[1]) ! f:proposer(., $e), ' ') },
      'desc': function($e, $print, $extent) { normalize-space(($e/(., tp:hidden, tp:view)/tei:desc)[1]) },
      'marks': function($e, $print, $extent) { f:mark-names($e) },
      'before-block': function($e, $print, $extent) { f:before-block($e) },
      'behind-block': function($e, $print, $extent) { f:behind-block($e) },
      'alternatives': function($e, $print, $extent) { string-join(f:partners($e)[self::tei:unclear], ' or ') },
      'quote-open': function($e, $print, $extent) { f:quotation-mark($e, 1) },
      'quote-close': function($e, $print, $extent) { f:quotation-mark($e, 2) } }"/>

  <!-- The text of the other half of a choice or substitution: {sic}, {corr}, {orig}, {reg}; {SIC} in capitals. -->
  <xsl:function name="f:partner" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="text" as="xs:string" select="
        normalize-space((f:partners($element)[local-name() eq lower-case($name)])[1])"/>
    <xsl:sequence select="if ($name eq upper-case($name)) then upper-case($text) else $text"/>
  </xsl:function>

  <!-- The elements that an element shares a choice or substitution with, wherever the steps have put them. -->
  <xsl:function name="f:partners" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="whole" as="element()?" select="$element/ancestor::tei:*[1]"/>
    <xsl:sequence select="$whole/(*, tp:hidden/*, tp:view/*) except $element"/>
  </xsl:function>

  <!-- The pattern of a lost verse: longs, shorts and either, from the nearest @met. -->
  <xsl:function name="f:metre" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="met" as="xs:string" select="string(($element/ancestor-or-self::*/@met)[last()])"/>
    <xsl:sequence select="string-join(string-to-codepoints(translate($met, '-–—uUvxX+=', 'ˉˉˉ˘˘˘××ˉˉ'))
        ! codepoints-to-string(.)[normalize-space()], ' ')"/>
  </xsl:function>

  <!--
    The number of a hand: the digits of @new ("m2", "#h2"), else the number or place of the handNote that it points to,
    else "?".
  -->
  <xsl:function name="f:hand" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="pointer" as="xs:string" select="string(($element/@new, $element/@hand)[1])"/>
    <xsl:variable name="note" as="element()?"
        select="key('f:by-id', substring-after($pointer, '#'), root($element))[1]"/>
    <xsl:variable name="digits" as="xs:string" select="replace($pointer, '^#?[A-Za-z_]{0,5}[.\-_]?([0-9]+)$', '$1')"/>
    <xsl:sequence select="
        if (matches($digits, '^[0-9]+$')) then $digits
        else if ($note/@n) then string($note/@n)
        else if (exists($note)) then string(1 + count($note/preceding-sibling::*[node-name() eq node-name($note)]))
        else '?'"/>
  </xsl:function>

  <!-- The character that stands for a glyph: its own text, the header's mapping, or the convention's. -->
  <xsl:function name="f:glyph" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="definition" as="element()?"
        select="key('f:by-id', substring-after($element/@ref, '#'), root($element))[1]"/>
    <xsl:variable name="types" as="xs:string*" select="tokenize($element/@type), f:glyph-name($element)"/>
    <xsl:sequence select="(
        $definition/tei:mapping[@type = ('standard', 'Unicode', 'unicode')]/normalize-space(),
        $definition/tei:mapping/normalize-space(),
        $f:convention/c:glyph[tokenize(@type) = $types]/@char ! string(.))[. ne ''][1]"/>
  </xsl:function>

  <!-- What a glyph is called: by its type, else by the last name in its pointer ("#leaf", "char:EOLhyphen", "leaf"). -->
  <xsl:function name="f:glyph-name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(($element/@type, $element/@ref ! replace(., '^.*[#:/]', '')) ! normalize-space(.))[. ne ''][1]
        => string()"/>
  </xsl:function>

  <!-- Who answers for a note: the name that @resp points to, else nothing. -->
  <xsl:function name="f:responsible" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="person" as="element()?"
        select="key('f:by-id', substring-after(tokenize($element/@resp)[1], '#'), root($element))[1]"/>
    <xsl:sequence select="normalize-space(string-join($person/(tei:persName, tei:name, self::*)[1]//text(), ' '))"/>
  </xsl:function>

  <!-- Digits as superior ones. -->
  <xsl:function name="f:superscript" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="translate($text, '0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')"/>
  </xsl:function>

  <!-- The tests that need more than names and values. -->
  <xsl:variable name="f:specials" as="map(xs:string, function(*))" select="map {
      'undone': function($e) { exists($e/@xml:id ! key('f:undone', ., root($e))) },
      'by-author': f:is-by-author#1,
      'mapped': function($e) { exists(f:glyph($e)) },
      'unfinished': function($e) { $e/@part = 'I' or $e/../@part = 'I' or matches($e, '(\s\s|&#160;)$') },
      'in-line': f:is-in-line#1,
      'greek-numeral': f:is-greek-numeral#1,
      'translated': f:is-translated#1,
      'several-regular': function($e) { count(f:partners($e)[self::tei:reg]) gt 1 },
      'several-corrections': function($e) { count(f:partners($e)[self::tei:corr]) gt 1 },
      'proposed': function($e) { f:authority($e) ne '' },
      'metrical': function($e) { exists($e/ancestor-or-self::*/@met) },
      'edition-text': function($e) { exists($e/ancestor::tei:div[@type = 'edition'])
        or exists($e/ancestor::tei:body) and empty(root($e)//tei:div[@type = 'edition']) },
      'quoted': function($e) { matches($e, '^\s*[“„‚‘«»‹›&quot;]') } }"/>

  <!-- Whether an element passes one of the tests named. -->
  <xsl:function name="f:is-special" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="some $value in $values satisfies $f:specials($value)($element)"/>
  </xsl:function>

  <!-- Whether the author of the edition, not its editor, answers for a note. -->
  <xsl:function name="f:is-by-author" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="pointer" as="xs:string?" select="tokenize($element/@resp)[1]"/>
    <xsl:variable name="person" as="element()?"
        select="$pointer ! key('f:by-id', substring-after(., '#'), root($element))[1]"/>
    <xsl:sequence select="exists($person/ancestor-or-self::tei:author)
        or $element/@resp = ('author', 'aut') or $element/@type = 'authorial'"/>
  </xsl:function>

  <!-- Whether a quotation runs on in a line of text, rather than standing as a block. -->
  <xsl:function name="f:is-in-line" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="not($element/(tei:p, tei:lg, tei:l, tei:ab, tei:list, tei:quote/tei:p))
        and not($element/parent::*[local-name() = ('div', 'div1', 'div2', 'div3', 'div4', 'div5', 'div6', 'div7', 'body',
        'front', 'back', 'epigraph', 'sp')]) and not($element/parent::tei:cit/parent::*[local-name() = ('div', 'body',
        'front', 'back', 'epigraph', 'entry', 'sense')])"/>
  </xsl:function>

  <!-- A quotation mark of the language around a quotation; inside another quotation the second kind. -->
  <xsl:function name="f:quotation-mark" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="side" as="xs:integer"/>
    <xsl:variable name="inner" as="xs:boolean"
        select="exists($element/ancestor::*[self::tei:q or self::tei:quote][f:is-in-line(.)])"/>
    <xsl:sequence select="f:quotes(($element/../ancestor-or-self::*/@xml:lang)[last()])[$side + (if ($inner) then 2 else 0)]"/>
  </xsl:function>

  <!-- Whether an editor doubts what an element says: @cert, or a certainty element that means it. -->
  <xsl:function name="f:is-doubtful" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="cert" as="xs:string*" select="$element/@cert,
        $element/tei:certainty[not(@target)][not(@match) or @match = ('..', '.')]/(@cert, @degree, 'low')[1],
        $element/self::tei:ex[not(following-sibling::tei:ex)]/parent::tei:expan/@cert,
        $element/self::tei:g/parent::tei:unclear/'low'"/>
    <xsl:variable name="medium" as="xs:boolean" select="$f:convention/@doubt-from = 'medium'"/>
    <xsl:sequence select="some $value in $cert satisfies
        $value = 'low' or $medium and $value = ('medium', 'unknown')
        or $value castable as xs:double and number($value) lt (if ($medium) then 0.67 else 0.34)"/>
  </xsl:function>

</xsl:stylesheet>
