<?xml version="1.0" encoding="UTF-8"?>
<!-- Facts with their names: the header, descriptions of persons, places and manuscripts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:mei="http://www.music-encoding.org/ns/mei" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A fact of the header with its name, or a group of facts; nothing where there is nothing to tell. -->
  <xsl:template name="metadata" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="exists($content[self::*[not(f:is-for-machines(.))] or self::text()[normalize-space()]])
                      or @when or @from or @notBefore or @ident or @name or self::tei:ptr">
        <div>
          <xsl:call-template name="attributes">
            <xsl:with-param name="role" select="'fact'"/>
          </xsl:call-template>
          <xsl:if test="$name ne ''">
            <span class="fact-name" data-generated="">
              <xsl:value-of select="f:ui(if ($name eq 'ptr') then 'ref' else $name), self::*[self::tei:msItem or self::tei:msPart or self::tei:msFrag]/@n ! (' ' || .), self::*[@type][f:is-fact(.)]/@type ! (' (', f:known-words(.), ')')" separator=""/>
            </span>
          </xsl:if>
          <div class="fact-value">
            <xsl:call-template name="fact-value">
              <xsl:with-param name="content" select="$content"/>
            </xsl:call-template>
          </div>
        </div>
      </xsl:when>
      <xsl:when test="@xml:id">
        <!-- Nothing for readers, but a link may lead here. -->
        <span id="{f:id(.)}"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The text of a fact; where there is none, its date or name as the attributes give it; linked where it points. -->
  <xsl:template name="fact-value" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="target" as="xs:string?" select="
        if (@tp:href or @target or @ref) then f:target(.) else self::tei:idno ! f:authority-link(.)"/>
    <xsl:choose>
      <xsl:when test="$target and not(f:holds-block(.)) and not(f:holds-link(.)) and exists($content)">
        <a href="{$target}">
          <xsl:sequence select="f:rel($target)"/>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </a>
      </xsl:when>
      <xsl:when test="exists($content[self::* or normalize-space()])">
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:when>
      <xsl:when test="self::tei:ptr">
        <xsl:call-template name="link">
          <xsl:with-param name="content" select="()"/>
          <xsl:with-param name="target" select="$target"/>
          <xsl:with-param name="look" select="()"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <span data-generated="">
          <xsl:value-of select="(@when, @from ! (. || '–' || ../@to), @notBefore ! (. || '–' || ../@notAfter), @name, @ident)[1]"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A link; plain text where it leads nowhere, holds blocks or holds another link. -->
  <xsl:template name="link" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:variable name="address" as="xs:string?" select="($target, @cRef ! f:cited(.))[1]"/>
    <xsl:variable name="blocks" as="xs:boolean" select="not(self::mei:*) and f:holds-block(.)"/>
    <xsl:variable name="linked" as="xs:boolean" select="exists($address) and not($blocks) and not(f:holds-link(.))"/>
    <xsl:element name="{if ($linked) then 'a' else if ($blocks) then 'div' else 'span'}">
      <xsl:if test="$linked">
        <xsl:attribute name="href" select="$address"/>
        <xsl:sequence select="f:rel($address)"/>
      </xsl:if>
      <xsl:call-template name="run">
        <xsl:with-param name="content" select="$content"/>
        <xsl:with-param name="look" select="$look"/>
      </xsl:call-template>
      <xsl:if test="empty($content) and (exists($address) or @target or @cRef)">
        <span data-generated="">
          <xsl:value-of select="(@cRef ! string(), f:pointer-text(., $address))[1]"/>
        </span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- Where a canonical reference leads: the passage of this edition that has the number, or an address that the header makes of it. -->
  <xsl:function name="f:cited" as="xs:string?">
    <xsl:param name="reference" as="attribute(cRef)"/>
    <xsl:variable name="number" as="xs:string" select="normalize-space($reference)"/>
    <xsl:sequence select="($passages($number), $reference-patterns ! f:by-pattern($number, .))[1]"/>
  </xsl:function>

  <!-- The addresses of the passages, by their numbers. -->
  <xsl:variable name="passages" as="map(xs:string, xs:string)" select="
      map:merge(map:keys($citations) ! map:entry($citations(.), '#' || .))"/>

  <!-- The patterns that lead to addresses on the web. -->
  <xsl:variable name="reference-patterns" as="element(tei:cRefPattern)*" select="
      //tei:refsDecl/tei:cRefPattern[@matchPattern][matches(@replacementPattern, '^https?:')]"/>

  <!-- The address that a pattern makes of a reference; nothing where they do not fit, or the pattern is none. -->
  <xsl:function name="f:by-pattern" as="xs:string?">
    <xsl:param name="reference" as="xs:string"/>
    <xsl:param name="pattern" as="element(tei:cRefPattern)"/>
    <xsl:variable name="whole" as="xs:string" select="'^(?:' || $pattern/@matchPattern || ')$'"/>
    <xsl:try>
      <xsl:sequence select="
          if (matches($reference, $whole)) then f:safe-url(replace($reference, $whole, $pattern/@replacementPattern)) else ()"/>
      <xsl:catch select="()"/>
    </xsl:try>
  </xsl:function>

  <!-- What a pointer without text says: the heading or number of what it leads to, else the address. -->
  <xsl:function name="f:pointer-text" as="xs:string">
    <xsl:param name="pointer" as="element()"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:variable name="id" as="xs:string" select="substring-after(tokenize($pointer/@target)[1], '#')"/>
    <xsl:variable name="element" as="element()?" select="if ($id) then key('f:by-id', $id, root($pointer))[1] else ()"/>
    <xsl:sequence select="
        (($element/tei:head[1] ! f:plain(.))[. ne ''],
         $element/@n ! string(),
         $element[self::tei:bibl or self::tei:biblStruct] ! f:short-reference(.),
         $element[self::tei:person or self::tei:place or self::tei:org or self::tei:witness] ! f:short-name(.),
         $pointer[self::mei:*] ! (f:ui('musicNotation') || ' (MEI)'),
         $pointer[parent::tei:notatedMusic] ! tokenize(@target, '/')[last()],
         replace(($target, string($pointer/@target))[1], '^https?://', ''))[1]"/>
  </xsl:function>

  <!-- A book or paper in two words: "Harle 1874". -->
  <xsl:function name="f:short-reference" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="author" as="element()?" select="$reference/descendant::*[self::tei:author or self::tei:editor][1]"/>
    <xsl:variable name="name" as="xs:string" select="
        (f:plain($author/descendant::tei:surname[1])[. ne ''], tokenize(f:plain($author))[last()],
         f:plain($reference/descendant::tei:title[1])[. ne ''], f:short-name($reference))[1]"/>
    <xsl:sequence select="
        string-join(($name, $reference/descendant::tei:date[1] ! string((@when, f:plain(.))[1])), ' ')"/>
  </xsl:function>

  <!-- Whether an element shows a link inside; links do not nest. -->
  <xsl:function name="f:holds-link" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/*)
        and exists($element/descendant::*[self::tei:ref[@target or @cRef] or self::tei:ptr or self::tei:note or self::tei:app or @tp:href
                                          or self::tei:pb[@facs] or self::tei:graphic or self::tei:media or self::tei:licence
                                          or @ref])"/>
  </xsl:function>

  <!-- What a link to elsewhere must say: the other page learns nothing of this one. -->
  <xsl:function name="f:rel" as="attribute(rel)?">
    <xsl:param name="target" as="xs:string"/>
    <xsl:if test="matches($target, '^https?:', 'i')">
      <xsl:attribute name="rel">noopener noreferrer</xsl:attribute>
    </xsl:if>
  </xsl:function>

  <!-- Who wrote to whom, where and when, in one line per action. -->
  <xsl:template name="correspondence" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="actions" as="element()*" select="tei:teiHeader/tei:profileDesc/tei:correspDesc/tei:correspAction"/>
    <xsl:if test="exists($actions)">
      <dl class="correspondence" data-generated="">
        <xsl:for-each select="$actions">
          <!-- Where there are several letters, each begins with a space above. -->
          <xsl:variable name="next" as="attribute()?">
            <xsl:if test="empty(preceding-sibling::tei:correspAction) and not(. is $actions[1])">
              <xsl:attribute name="class">next</xsl:attribute>
            </xsl:if>
          </xsl:variable>
          <dt>
            <xsl:sequence select="$next"/>
            <xsl:value-of select="if (f:has-word('corresp-' || @type)) then f:ui('corresp-' || @type) else @type"/>
          </dt>
          <dd>
            <xsl:sequence select="$next"/>
            <xsl:value-of select="*[not(self::tei:note)] ! (f:plain(.)[. ne ''], string((@when, @notBefore)[1]))[1]" separator=", "/>
          </dd>
        </xsl:for-each>
      </dl>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
