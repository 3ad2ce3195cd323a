<?xml version="1.0" encoding="UTF-8"?>
<!-- The one place where attributes of a page come from: class, id, language, direction, kind, tooltip. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The class of each style that the document itself asks for: "font-style:italic" to "s1". -->
  <xsl:variable name="style-classes" as="map(*)" select="
      map:merge(
        let $styles := distinct-values((//@style/.., //tei:*[@rendition]) ! f:css(f:style(.)))[. ne '']
        return for $i in 1 to count($styles) return map:entry($styles[$i], 's' || $i))"/>

  <!--
    The attributes of the HTML element that shows the context element.
    $id: its address, if it is to have one. $role: class names beside the element's own name. $look: see look.xsl.
  -->
  <xsl:template name="attributes" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="id" as="xs:string?" select="if (@xml:id) then f:id(.) else ()"/>
    <xsl:param name="role" as="xs:string*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:attribute name="class" select="f:classes(., $role, $look)"/>
    <xsl:if test="$id">
      <xsl:attribute name="id" select="$id"/>
    </xsl:if>
    <xsl:if test="@*">
      <xsl:if test="@xml:lang">
        <xsl:sequence select="f:language-attributes(.)"/>
      </xsl:if>
      <xsl:if test="@type">
        <xsl:attribute name="data-type" select="@type"/>
      </xsl:if>
      <xsl:if test="@tp:kind">
        <xsl:attribute name="data-kind" select="@tp:kind"/>
      </xsl:if>
      <xsl:if test="@reason | @cert | @resp | @hand | @tp:kind">
        <xsl:sequence select="f:tooltip(.)"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- The class names of an element: its name, the role, the looks, the class of its own style. -->
  <xsl:function name="f:classes" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="role" as="xs:string*"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:sequence select="
        if (empty($role) and empty($look) and not($element/(@rend, @rendition, @style)))
        then local-name($element)
        else string-join((local-name($element), $role, distinct-values(($look, f:look($element))) ! ('is-' || .),
                          if ($element/(@rendition, @style)) then $style-classes(f:css(f:style($element))) else ()), ' ')"/>
  </xsl:function>

  <!-- lang, and dir where an element is written in another direction than what surrounds it. -->
  <xsl:function name="f:language-attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="tag" as="xs:string?" select="f:language-tag($element/@xml:lang)"/>
    <xsl:if test="$tag">
      <xsl:attribute name="lang" select="$tag"/>
    </xsl:if>
    <xsl:if test="f:direction($element/@xml:lang) ne f:direction($element/..[self::*] ! f:language(.))">
      <xsl:attribute name="dir" select="f:direction($element/@xml:lang)"/>
    </xsl:if>
  </xsl:function>

  <!-- What is known about an editorial act, as a tooltip: what it is, why, how sure, by whom, in which hand. -->
  <xsl:function name="f:tooltip" as="attribute(title)?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="facts" as="xs:string*" select="
        string($element/@tp:say)[. ne ''],
        $element/@reason ! f:fact('reason', f:known-words(.)),
        $element/@cert ! f:fact('cert', f:known-words(.)),
        $element/@resp ! f:fact('resp', f:names-of(.)),
        $element/@hand ! f:fact('hand', f:names-of(.))"/>
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
    <xsl:sequence select="
        string-join(for $pointer in tokenize($pointers),
                        $target in (key('f:by-id', substring-after($pointer, '#'), root($pointers))[1], $pointer)[1]
                    return if ($target instance of element()) then f:short-name($target) else $target, ', ')"/>
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
    <xsl:sequence select="f:word($key, $ui-language)"/>
  </xsl:function>

  <!-- The language of the interface: the parameter's, else the document's where we have its words, else English. -->
  <xsl:variable name="ui-language" as="xs:string" select="
      (($language, string((/*/@xml:lang, //tei:text/@xml:lang)[1])) ! tokenize(., '-')[1][. = f:interface-languages()],
       'en')[1]"/>
</xsl:stylesheet>
