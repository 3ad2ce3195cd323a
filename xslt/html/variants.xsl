<?xml version="1.0" encoding="UTF-8"?>
<!-- What readers can do with an apparatus: read a witness, compare several, look at some entries only; its tiers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The tiers of notes and entries, in the order in which they stand below the text. -->
  <xsl:variable name="f:tiers" static="yes" as="xs:string*" select="'sources', 'parallels', 'apparatus', 'commentary', 'notes'"/>

  <!-- The tier of an entry or a note, by its type. -->
  <xsl:function name="f:tier" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="type" as="xs:string*" select="tokenize(lower-case($element/@type))"/>
    <xsl:sequence select="
        if ($type = ('source', 'sources', 'fontes')) then 'sources'
        else if ($type = ('parallel', 'parallels', 'testimonia', 'similia', 'loci')) then 'parallels'
        else if ($type = ('commentary', 'comment', 'explanatory')) then 'commentary'
        else if ($element/self::tei:app) then 'apparatus' else 'notes'"/>
  </xsl:function>

  <!-- The tiers that the page has of entries and of notes; of one alone nothing need be said. -->
  <xsl:variable name="own-tiers" as="map(xs:string, xs:integer)" select="map{
      'app': count(distinct-values(//tei:text//tei:app ! f:tier(.))),
      'note': count(distinct-values(//tei:text//tei:note ! f:tier(.)))}"/>

  <!-- The name of a tier above it, where there are several of its kind. -->
  <xsl:template name="tier-name" as="element(p)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="$own-tiers(local-name()) gt 1">
      <p class="tier-name" data-generated="">
        <xsl:value-of select="f:ui(f:tier(.))"/>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- The witnesses that the apparatus names. -->
  <xsl:variable name="named-witnesses" as="element(tei:witness)*">
    <xsl:variable name="named" as="xs:string*" select="distinct-values(//tei:app//@wit ! f:witnesses(.))"/>
    <xsl:sequence select="if (exists($named)) then //tei:witness[f:witness-name(.) = $named] else ()"/>
  </xsl:variable>

  <!-- The kinds of variation that entries and readings name. -->
  <xsl:variable name="named-kinds" as="xs:string*" select="
      sort(distinct-values((//tei:app/@type, //tei:app//tei:rdg/(@type, @cause)) ! tokenize(.)))"/>

  <!-- The choice of a witness whose text is to be read, and of several to compare, where the apparatus names two or more. -->
  <xsl:template name="witness-choice" as="element()*">
    <xsl:if test="count($named-witnesses) gt 1">
      <label class="picker witness-choice">
        <xsl:value-of select="f:ui('text-of') || ' '"/>
        <select>
          <xsl:call-template name="witness-options">
            <xsl:with-param name="first" select="f:ui('text-of-edition')"/>
          </xsl:call-template>
        </select>
      </label>
    </xsl:if>
    <xsl:if test="count($named-witnesses) gt 1 or count($named-kinds) gt 1">
      <details class="panel variants" data-omitted="{f:ui('omitted-reading')}">
        <summary>
          <xsl:value-of select="f:ui('variants')"/>
        </summary>
        <div class="choices">
          <xsl:call-template name="compared-witnesses"/>
          <xsl:call-template name="shown-entries"/>
        </div>
      </details>
    </xsl:if>
  </xsl:template>

  <!-- The options of a choice among witnesses. -->
  <xsl:template name="witness-options" as="element(option)+">
    <xsl:param name="first" as="xs:string"/>
    <option value="">
      <xsl:value-of select="$first"/>
    </option>
    <xsl:for-each select="$named-witnesses">
      <option value="{f:witness-name(.)}">
        <xsl:value-of select="f:siglum(.)"/>
      </option>
    </xsl:for-each>
  </xsl:template>

  <!-- Which texts stand side by side. -->
  <xsl:template name="compared-witnesses" as="element(fieldset)?">
    <xsl:if test="count($named-witnesses) gt 1">
      <fieldset>
        <legend>
          <xsl:value-of select="f:ui('compare')"/>
        </legend>
        <label>
          <input type="checkbox" value=""/>
          <xsl:value-of select="f:ui('text-of-edition')"/>
        </label>
        <xsl:for-each select="$named-witnesses">
          <label>
            <input type="checkbox" value="{f:witness-name(.)}"/>
            <xsl:value-of select="f:siglum(.)"/>
          </label>
        </xsl:for-each>
      </fieldset>
    </xsl:if>
  </xsl:template>

  <!-- Which entries are shown. -->
  <xsl:template name="shown-entries" as="element(fieldset)">
    <fieldset>
      <legend>
        <xsl:value-of select="f:ui('shown-variants')"/>
      </legend>
      <xsl:if test="count($named-witnesses) gt 1">
        <select name="witness" aria-label="{f:ui('witnesses')}">
          <xsl:call-template name="witness-options">
            <xsl:with-param name="first" select="f:ui('all-witnesses')"/>
          </xsl:call-template>
        </select>
      </xsl:if>
      <xsl:if test="count($named-kinds) gt 1">
        <select name="kind" aria-label="{f:ui('kinds')}">
          <option value="">
            <xsl:value-of select="f:ui('all-kinds')"/>
          </option>
          <xsl:for-each select="$named-kinds">
            <option value="{.}">
              <xsl:value-of select="f:known-words(.)"/>
            </option>
          </xsl:for-each>
        </select>
      </xsl:if>
    </fieldset>
  </xsl:template>

  <!-- What leads to a witness: its xml:id, or the siglum of one that has none, which readings then name without a #. -->
  <xsl:function name="f:witness-name" as="xs:string?">
    <xsl:param name="witness" as="element(tei:witness)"/>
    <xsl:sequence select="($witness/@xml:id, $witness/@n)[1]"/>
  </xsl:function>

  <!-- How the apparatus calls a witness. -->
  <xsl:function name="f:siglum" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="(string($witness/@n)[. ne ''], f:plain($witness/tei:abbr[1])[. ne ''], string($witness/@xml:id))[1]"/>
  </xsl:function>

  <!-- What an entry that stands apart speaks of: the two ends of its passage, or its line, by their addresses. -->
  <xsl:function name="f:referred" as="attribute()*">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:variable name="ends" as="element()*" select="
        ($app/@from, $app/@to) ! key('f:by-id', substring-after(tokenize(.)[1], '#'), root($app))[1]"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($app/@loc, '[., ]+')"/>
    <xsl:variable name="lines" as="element()*" select="
        if (exists($ends) or empty($parts)) then () else
          key('f:by-number', $parts[last()], root($app))[every $part in $parts[position() lt last()] satisfies ancestor::*[@n = $part]]"/>
    <xsl:if test="exists($ends)">
      <xsl:attribute name="data-from" select="f:id($ends[1])"/>
      <xsl:for-each select="$ends[2]">
        <xsl:attribute name="data-to" select="f:id(.)"/>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="count($lines) = 1">
      <xsl:attribute name="data-line" select="f:id($lines)"/>
    </xsl:if>
    <xsl:attribute name="data-word" select="$entry-word"/>
  </xsl:function>

  <!-- Whether entries that stand apart name the lines that they speak of. -->
  <xsl:variable name="names-lines" as="xs:boolean" select="exists(//tei:app[@loc])"/>

  <xsl:key name="f:by-number" match="tei:l[@n] | tei:lb[@n]" use="@n"/>
</xsl:stylesheet>
