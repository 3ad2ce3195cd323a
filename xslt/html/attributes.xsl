<?xml version="1.0" encoding="UTF-8"?>
<!-- The one place where attributes of a page come from: class, id, language, direction, kind, tooltip. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Each style that the document itself asks for, as CSS, with its class: "font-style:italic" to "s1". -->
  <xsl:variable name="style-classes" as="map(xs:string, xs:string)" select="
      map:merge(
        let $styles := distinct-values(map:for-each($styles, function($asked, $css) {$css}))[. ne '']
        return for $i in 1 to count($styles) return map:entry($styles[$i], 's' || $i))"/>

  <!-- Each combination of @rendition and @style in the document with the CSS that it comes to. -->
  <xsl:variable name="styles" as="map(xs:string, xs:string)" select="
      map:merge((//@style/.. | //@rendition/..) ! map:entry(f:asked-style(.), .), map{'duplicates': 'use-first'})
      => map:for-each(function($asked, $element) {map:entry($asked, f:css(f:style($element)))}) => map:merge()"/>

  <!-- What an element says about its style. -->
  <xsl:function name="f:asked-style" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@rendition || '|' || $element/@style"/>
  </xsl:function>

  <!--
    The attributes of the HTML element that shows the context element.
    $id: its address, if it is to have one. $role: class names beside the element's own name. $look: see look.xsl.
    What is asked of every element is read from maps made once for each document.
  -->
  <xsl:template name="attributes" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="id" as="xs:string?" select="if (@xml:id or @tp:facs or @tp:href and f:is-mention(.)) then f:id(.) else ()"/>
    <xsl:param name="role" as="xs:string*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:attribute name="class" select="
        if (empty($look) and empty($role) and not(@rend or @rendition or @style)) then local-name()
        else f:classes(., $role, $look)"/>
    <xsl:if test="exists($id)">
      <xsl:attribute name="id" select="$id"/>
      <xsl:if test="map:contains($citations, $id)">
        <xsl:attribute name="data-cite" select="$citations($id)"/>
      </xsl:if>
    </xsl:if>
    <xsl:if test="@xml:lang">
      <xsl:sequence select="f:language-attributes(.)"/>
    </xsl:if>
    <xsl:if test="@type">
      <xsl:attribute name="data-type" select="@type"/>
    </xsl:if>
    <xsl:if test="@wit">
      <xsl:attribute name="data-wit" select="f:witnesses(@wit)"/>
    </xsl:if>
    <xsl:if test="@cause">
      <xsl:attribute name="data-cause" select="@cause"/>
    </xsl:if>
    <xsl:if test="@tp:facs">
      <xsl:sequence select="f:zone-attribute(.)"/>
    </xsl:if>
    <xsl:if test="$has-genesis and (@change or @hand or self::tei:add or self::tei:del or self::tei:handShift)">
      <xsl:sequence select="f:genesis-attributes(.)"/>
    </xsl:if>
    <xsl:if test="@tp:kind">
      <xsl:attribute name="data-kind" select="@tp:kind"/>
    </xsl:if>
    <xsl:if test="@tp:kind or @ana and f:is-analysed(.)">
      <xsl:sequence select="f:tooltip(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- The class names of an element: its name, the role, the looks, the class of its own style. -->
  <xsl:function name="f:classes" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="role" as="xs:string*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:sequence select="
        if ($element/@rend or $element/@rendition or $element/@style)
        then string-join((local-name($element), $role,
                          distinct-values(($look, $rend-looks(string($element/@rend)))) ! ('is-' || .),
                          $style-classes(string($styles(f:asked-style($element))))), ' ')
        else if (empty($role) and empty($look)) then local-name($element)
        else string-join((local-name($element), $role, $look ! ('is-' || .)), ' ')"/>
  </xsl:function>

  <!-- Each @rend of the document with the looks it asks for. -->
  <xsl:variable name="rend-looks" as="map(xs:string, xs:string*)" select="
      map:merge(distinct-values(//@rend ! string()) ! map:entry(., f:look-of(.)))"/>

  <!-- Each @xml:lang of the document with its tag and its direction. -->
  <xsl:variable name="language-tags" as="map(xs:string, xs:string*)" select="
      map:merge(distinct-values(//@xml:lang ! string()) ! map:entry(., (f:direction(.), f:language-tag(.))))"/>

  <!-- lang, and dir where an element is written in another direction than what surrounds it. -->
  <xsl:function name="f:language-attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="own" as="xs:string*" select="$language-tags($element/@xml:lang)"/>
    <xsl:variable name="around" as="attribute()?" select="$element/ancestor::*[@xml:lang][1]/@xml:lang"/>
    <xsl:if test="$own[2]">
      <xsl:attribute name="lang" select="$own[2]"/>
    </xsl:if>
    <xsl:if test="$own[1] ne ($around ! $language-tags(.)[1], 'ltr')[1]">
      <xsl:attribute name="dir" select="$own[1]"/>
    </xsl:if>
  </xsl:function>

  <!-- The same for words that stand on the page by themselves, by their language. -->
  <xsl:function name="f:language-attributes-of" as="attribute()*">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:for-each select="f:language-tag($language)">
      <xsl:attribute name="lang" select="."/>
      <xsl:attribute name="dir" select="f:direction(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What is known about an editorial act, as a tooltip: what it is, why, how sure, by whom, after which source, in which hand. -->
  <xsl:function name="f:tooltip" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="facts" as="xs:string*" select="
        string($element/@tp:say)[. ne ''],
        $element/@reason ! f:fact('reason', f:known-words(.)),
        $element/@cert ! f:fact('cert', f:known-words(.)),
        $element/@resp ! f:fact('resp', f:names-of(.)),
        $element/@source ! f:fact('evidence-source', f:names-of(.)),
        $element/@hand ! f:fact('hand', f:names-of(.)),
        $element/@change ! f:fact('change', f:names-of(.)),
        $element/@ana ! tokenize(.)[. = $interpretations] ! f:fact('interpretation', $pointer-names(.))"/>
    <xsl:if test="$element[@ana]/f:is-analysed(.)">
      <xsl:attribute name="data-ana" select="$element/@ana"/>
    </xsl:if>
    <xsl:if test="exists($facts)">
      <xsl:attribute name="title" select="string-join($facts, '; ')"/>
    </xsl:if>
  </xsl:function>

  <!-- A fact about an element, as "name: value". -->
  <xsl:function name="f:fact" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="f:ui($name) || ': ' || $value"/>
  </xsl:function>

  <!-- The values of an attribute, those that have a word in the words of the interface. -->
  <xsl:function name="f:known-words" as="xs:string">
    <xsl:param name="values" as="xs:string"/>
    <xsl:sequence select="
        string-join(tokenize($values) ! (if (f:has-word('value-' || .)) then f:ui('value-' || .) else .), ', ')"/>
  </xsl:function>

  <!-- What pointers to persons and hands lead to, by name: the person, editor or hand, else the pointer itself. -->
  <xsl:function name="f:names-of" as="xs:string">
    <xsl:param name="pointers" as="attribute()"/>
    <xsl:sequence select="string-join(tokenize($pointers) ! ($pointer-names(.), replace(., '^#', ''))[1], ', ')"/>
  </xsl:function>

  <!-- Each pointer in @resp, @hand, @change and @source with the name of what it leads to. -->
  <xsl:variable name="pointer-names" as="map(xs:string, xs:string)" select="
      map:merge(
        for $pointer in distinct-values(((//@resp, //@hand, //@change, //@source) ! tokenize(.), $interpretations)),
            $target in key('f:by-id', substring-after($pointer, '#'))[1]
        return map:entry($pointer, f:short-name($target)))"/>

  <!-- Pointers to the interpretations that the document has. -->
  <xsl:variable name="interpretations" as="xs:string*" select="//tei:interp[@xml:id] ! ('#' || @xml:id)"/>

  <!-- Whether an element has an interpretation that the document tells. -->
  <xsl:function name="f:is-analysed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($interpretations) and tokenize($element/@ana) = $interpretations"/>
  </xsl:function>

  <xsl:key name="f:by-id" match="*[@xml:id]" use="@xml:id"/>

  <!-- A person, editor, hand or witness in a few words. -->
  <xsl:function name="f:short-name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="text" as="xs:string" select="
        normalize-space(($element/(tei:persName, tei:orgName, tei:name, tei:abbr), $element)[1] ! f:plain(.))"/>
    <xsl:sequence select="
        if ($text eq '') then string(($element/@n, $element/@scribe, $element/@xml:id)[1])
        else if (string-length($text) gt 60) then substring($text, 1, 59) || '…'
        else $text"/>
  </xsl:function>

  <!-- A word in the language of the interface. -->
  <xsl:function name="f:ui" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="($ui-words($key), f:word($key, $ui-language))[1]"/>
  </xsl:function>

  <xsl:variable name="ui-words" as="map(xs:string, xs:string)" select="f:words-in($ui-language)"/>

  <!-- The language of the interface: the parameter's, else the document's where we have its words, else English. -->
  <xsl:variable name="ui-language" as="xs:string" select="
      (($language, string((/*/@xml:lang, //tei:text/@xml:lang)[1])) ! tokenize(., '-')[1][. = f:interface-languages()],
       'en')[1]"/>
</xsl:stylesheet>
