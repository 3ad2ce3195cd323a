<?xml version="1.0" encoding="UTF-8"?>
<!--
  How the source looked, as far as an output may follow it.

  The words that f:look() and the parameter $look use, and nothing else:
    italic upright bold small-caps caps superior inferior underline double-underline overline strike spaced larger
    smaller code quoted centre start end justify indent indent-2 to indent-6 hanging red blue green
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:key name="f:rendition" match="tei:rendition[@xml:id]" use="@xml:id"/>
  <xsl:key name="f:default-rendition" match="tei:tagUsage[@render]" use="@gi"/>

  <!-- Each look with the values of @rend that ask for it; compared without case, hyphens and underscores. -->
  <xsl:variable name="f:rend-values" static="yes" as="xs:string*" select="
      'italic: italic italics it i ital kursiv emph oblique slanted aq',
      'upright: upright normal roman regular antiqua rom',
      'bold: bold b bo bf strong fett boldface',
      'small-caps: smallcaps sc smallcap kapitälchen k',
      'caps: caps allcaps uppercase majuscule capitals versal cap upper',
      'superior: superior sup superscript super raised exponent hoch above',
      'inferior: inferior sub subscript lowered tief below',
      'underline: underline underlined u ul undersc lineunder underscore',
      'double-underline: doubleunderline underdouble doubleunderlined uu doubleunder',
      'overline: overline supraline overlined lineabove',
      'strike: strike strikethrough struck linethrough strikeout overstrike durchgestrichen linestrikethrough',
      'spaced: spaced letterspaced letterspace wide gesperrt g spacing spread expanded sperrung',
      'larger: large larger big bigger tall xlarge larg',
      'smaller: small smaller petit',
      'code: code mono typewriter tt monospace typescript typed teletype',
      'quoted: quoted quote quotes',
      'centre: centre center centered centred c middle zentriert',
      'start: left flushleft start',
      'end: right flushright end rechts',
      'justify: justify justified block',
      'indent: indent indent1 indented in et hi1 first',
      'indent-2: indent2 indented2 hi2',
      'indent-3: indent3 indented3 hi3',
      'indent-4: indent4 indented4',
      'indent-5: indent5',
      'indent-6: indent6',
      'hanging: hanging hang outdent',
      'red: red rubric rubricated rot',
      'blue: blue blau',
      'green: green'"/>

  <xsl:variable name="f:looks" static="yes" as="map(xs:string, xs:string)" select="
      map:merge(for $line in $f:rend-values, $value in tokenize(substring-after($line, ': '))
                return map:entry($value, substring-before($line, ':')))"/>

  <!-- CSS properties that a source may set, all of them also properties of XSL-FO. -->
  <xsl:variable name="f:properties" static="yes" as="xs:string*" select="
      'font-style', 'font-weight', 'font-variant', 'font-size', 'font-stretch', 'text-align', 'text-decoration',
      'text-indent', 'text-transform', 'letter-spacing', 'word-spacing', 'line-height', 'vertical-align', 'color',
      'background-color', 'margin-left', 'margin-right', 'margin-top', 'margin-bottom', 'padding-left', 'padding-right',
      'padding-top', 'padding-bottom', 'border', 'border-top', 'border-bottom', 'border-left', 'border-right'"/>

  <!-- What the source's @rend asks for, in the words above. -->
  <xsl:function name="f:look" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@rend ! f:look-of(.)"/>
  </xsl:function>

  <!-- What a value of @rend asks for, in the words above. -->
  <xsl:function name="f:look-of" as="xs:string*">
    <xsl:param name="rend" as="xs:string"/>
    <xsl:sequence select="
        distinct-values(tokenize(lower-case($rend), '[\s,;:()#.]+') ! $f:looks(translate(., '-_', '')))"/>
  </xsl:function>

  <!-- The declarations an element has from @rendition (first) and @style that are safe to hand on; empty if none. -->
  <xsl:function name="f:style" as="map(xs:string, xs:string)">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        map:merge((
          for $id in tokenize($element/@rendition)[starts-with(., '#')],
              $rendition in key('f:rendition', substring($id, 2), root($element))[1]
                            [not(@scheme) or @scheme = 'css'][not(@scope)]
          return f:declarations($rendition),
          f:declarations($element/@style)), map{'duplicates': 'use-last'})"/>
  </xsl:function>

  <!-- Reads CSS declarations and keeps those whose property and value are known to be harmless. -->
  <xsl:function name="f:declarations" as="map(xs:string, xs:string)">
    <xsl:param name="css" as="xs:string?"/>
    <xsl:sequence select="
        map:merge(
          for $declaration in tokenize($css, ';')[contains(., ':')],
              $property in lower-case(normalize-space(substring-before($declaration, ':')))[. = $f:properties],
              $value in lower-case(normalize-space(substring-after($declaration, ':')))[f:is-safe-value(.)]
          return map:entry($property, $value), map{'duplicates': 'use-last'})"/>
  </xsl:function>

  <!-- Words, numbers with units, percentages and hex colours; no functions, strings, escapes or comments. -->
  <xsl:function name="f:is-safe-value" as="xs:boolean">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="
        string-length($value) le 60
        and matches($value, '^(([a-z]+(-[a-z]+)*|[-+]?[0-9]{0,4}(\.[0-9]{1,4})?(em|ex|rem|pt|px|pc|cm|mm|in|%)?|#[0-9a-f]{3,6})( |$))+$')"/>
  </xsl:function>

  <!-- The same declarations as CSS text, in the order of their names. -->
  <xsl:function name="f:css" as="xs:string">
    <xsl:param name="style" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="string-join(for $p in sort(map:keys($style)) return $p || ':' || $style($p), ';')"/>
  </xsl:function>
</xsl:stylesheet>
