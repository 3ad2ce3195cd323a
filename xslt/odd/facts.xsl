<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs map odd rng">

  <!--
    What a reader wants to know of a resolved ODD and what it does not say in so many words: which elements an element may
    hold, where it may stand, and its content model on one line. For the documentation and for the JSON.
  -->

  <xsl:import href="functions.xsl"/>

  <xsl:mode name="odd:notation" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- The identifiers of the elements that may stand directly inside an element, sorted. -->
  <xsl:function name="odd:children" as="xs:string*" cache="yes">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:sequence select="sort(distinct-values(odd:model-parts($spec/content, ())[self::elementSpec]/string(@ident)))"/>
  </xsl:function>

  <!-- True when an element may hold text directly. -->
  <xsl:function name="odd:holds-text" as="xs:boolean">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:sequence select="
      exists(odd:model-parts($spec/content, ())[self::textNode or self::dataRef or self::valList or self::rng:text or self::rng:data])"/>
  </xsl:function>

  <!--
    What a content model comes to: the elements it names, by themselves or through classes and macros, and its parts that
    are text. $seen holds the macros that were opened on the way.
  -->
  <xsl:function name="odd:model-parts" as="element()*">
    <xsl:param name="content" as="element()*"/>
    <xsl:param name="seen" as="xs:string*"/>
    <xsl:variable name="schema" as="document-node()?" select="root($content[1])"/>
    <xsl:variable name="macros" as="xs:string*"
                  select="$content//(macroRef/@key | rng:ref/@name) ! string(.)[odd:has($schema, 'macroSpec', .)]"/>
    <xsl:sequence select="
      $content//(textNode | dataRef | valList | anyElement | rng:text | rng:data),
      $content//classRef ! odd:referenced-elements(.),
      $content//(elementRef/@key | rng:ref/@name) ! key('odd:spec', ., $schema)[self::elementSpec],
      $content//rng:ref/@name ! odd:member-elements($schema, .),
      $macros[not(. = $seen)] ! odd:model-parts(key('odd:spec', ., $schema)/content, ($seen, $macros))"/>
  </xsl:function>

  <!-- For each element the identifiers of those that may hold it, sorted. -->
  <xsl:function name="odd:parents" as="map(xs:string, xs:string*)" cache="yes">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:variable name="pairs" as="map(xs:string, xs:string*)*" select="
      $schema//elementSpec[@ident] ! (let $parent := string(@ident) return odd:children(.) ! map { . : $parent })"/>
    <xsl:sequence select="map:merge($pairs, map { 'duplicates': 'combine' })"/>
  </xsl:function>

  <!-- A content model on one line: commas for sequence, bars for alternatives, ? * + and {2,3} for repetition. -->
  <xsl:function name="odd:notation" as="xs:string">
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates select="$content" mode="odd:notation"/>
    </xsl:variable>
    <xsl:sequence select="if (empty($parts)) then 'empty' else string-join($parts, ', ')"/>
  </xsl:function>

  <xsl:template match="sequence" mode="odd:notation" as="xs:string">
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates mode="#current"/>
    </xsl:variable>
    <xsl:sequence select="odd:group($parts, if (@preserveOrder = ('false', '0')) then ' &amp; ' else ', ', .)"/>
  </xsl:template>

  <xsl:template match="alternate" mode="odd:notation" as="xs:string">
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates mode="#current"/>
    </xsl:variable>
    <xsl:sequence select="odd:group($parts, ' | ', .)"/>
  </xsl:template>

  <xsl:template match="elementRef | macroRef | dataRef | classRef" mode="odd:notation" as="xs:string">
    <xsl:variable name="limits" as="xs:string" select="string-join(
      (@include ! ('only ' || normalize-space(.)), @except ! ('without ' || normalize-space(.)),
       @expand[. ne 'alternate'] ! ('as ' || .)), ', ')"/>
    <xsl:sequence select="
      (@key, @name, @ref)[1] || (if ($limits = '') then '' else ' (' || $limits || ')') || odd:times-sign(.)"/>
  </xsl:template>

  <xsl:template match="textNode | rng:text" mode="odd:notation" as="xs:string">
    <xsl:sequence select="'text'"/>
  </xsl:template>

  <xsl:template match="empty | rng:empty" mode="odd:notation" as="xs:string">
    <xsl:sequence select="'empty'"/>
  </xsl:template>

  <xsl:template match="anyElement" mode="odd:notation" as="xs:string">
    <xsl:sequence select="'any element' || odd:times-sign(.)"/>
  </xsl:template>

  <xsl:template match="valList" mode="odd:notation" as="xs:string">
    <xsl:sequence select="odd:group(valItem ! ('&quot;' || @ident || '&quot;'), ' | ', .)"/>
  </xsl:template>

  <xsl:template match="rng:ref | rng:data" mode="odd:notation" as="xs:string">
    <xsl:sequence select="string((@name, @type)[1])"/>
  </xsl:template>

  <xsl:template match="rng:value" mode="odd:notation" as="xs:string">
    <xsl:sequence select="'&quot;' || . || '&quot;'"/>
  </xsl:template>

  <xsl:template match="rng:group | rng:choice | rng:interleave | rng:zeroOrMore | rng:oneOrMore | rng:optional | rng:list"
                mode="odd:notation" as="xs:string">
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates mode="#current"/>
    </xsl:variable>
    <xsl:variable name="glue" as="xs:string"
                  select="if (self::rng:choice) then ' | ' else if (self::rng:interleave) then ' &amp; ' else ', '"/>
    <xsl:sequence select="
      odd:bracketed($parts, $glue) || (map { 'zeroOrMore': '*', 'oneOrMore': '+', 'optional': '?' }(local-name()), '')[1]"/>
  </xsl:template>

  <!-- Parts in brackets, where there is more than one of them. -->
  <xsl:function name="odd:bracketed" as="xs:string">
    <xsl:param name="parts" as="xs:string*"/>
    <xsl:param name="glue" as="xs:string"/>
    <xsl:sequence select="if (count($parts) = 1) then $parts else '(' || string-join($parts, $glue) || ')'"/>
  </xsl:function>

  <!-- Parts of a group with the sign that says how often the group may occur. -->
  <xsl:function name="odd:group" as="xs:string">
    <xsl:param name="parts" as="xs:string*"/>
    <xsl:param name="glue" as="xs:string"/>
    <xsl:param name="group" as="element()"/>
    <xsl:variable name="sign" as="xs:string" select="odd:times-sign($group)"/>
    <xsl:sequence select="
      if (count($parts) = 1 and ($sign = '' or not(matches($parts, '[?*+})]$'))))
      then $parts || $sign else '(' || string-join($parts, $glue) || ')' || $sign"/>
  </xsl:function>

  <!-- The sign for @minOccurs and @maxOccurs. -->
  <xsl:function name="odd:times-sign" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="least" as="xs:string" select="string(($part/@minOccurs, '1')[1])"/>
    <xsl:variable name="most" as="xs:string" select="string(($part/@maxOccurs, '1')[1])"/>
    <xsl:variable name="key" as="xs:string" select="$least || '-' || $most"/>
    <xsl:variable name="signs" as="map(xs:string, xs:string)"
                  select="map { '1-1': '', '0-1': '?', '0-unbounded': '*', '1-unbounded': '+' }"/>
    <xsl:sequence select="
      if (map:contains($signs, $key)) then $signs($key)
      else '{' || $least || ',' || $most[. ne 'unbounded'] || '}'"/>
  </xsl:function>

  <!-- What an attribute may hold, on one line: its data type or the closed list. -->
  <xsl:function name="odd:value-notation" as="xs:string">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:variable name="type" as="xs:string"
                  select="if ($attribute/datatype/*) then odd:notation($attribute/datatype/*) else 'text'"/>
    <xsl:sequence select="
      if ($attribute/valList[@type = 'closed']/valItem) then odd:notation($attribute/valList)
      else $type || (if ($attribute/datatype) then odd:times-sign($attribute/datatype) else '')"/>
  </xsl:function>

</xsl:stylesheet>
