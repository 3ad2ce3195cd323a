<?xml version="1.0" encoding="UTF-8"?>
<!-- The core module: paragraphs, phrases, quotations, notes, pointers, breaks. Lists and bibliography have files of their own. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:p" mode="m:content" as="item()*">
    <xsl:call-template name="b:paragraph">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:head" mode="m:content" as="item()*">
    <xsl:call-template name="b:heading">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="level" select="
          if (parent::*[f:is-division(.)] and not(preceding-sibling::tei:head)) then f:level(..) else 0"/>
    </xsl:call-template>
  </xsl:template>

  <!-- How it looks is what @rend says; highlighted without a word how is italic. -->
  <xsl:template match="tei:hi" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'italic'[not(current()/(@rend, @rendition, @style))]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:emph | tei:foreign | tei:mentioned | tei:term | tei:gloss
                       | tei:distinct | tei:title" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="f:phrase-look(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:code | tei:email" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'code'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:soCalled" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'quoted'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The signs of editorial elements are in the prepared document; see prepare/40-signs. -->
  <xsl:template match="tei:name | tei:rs | tei:date | tei:time | tei:num | tei:measure | tei:measureGrp
                       | tei:unit | tei:abbr | tei:expan | tei:sic | tei:corr | tei:orig | tei:reg | tei:unclear
                       | tei:ellipsis | tei:ruby | tei:rb | tei:rt | tei:said[not(f:is-block(.))][@aloud = 'false']" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:add | tei:del | tei:gap" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="f:editorial-look(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A name that points somewhere is a link. -->
  <xsl:template match="tei:name[@ref] | tei:rs[@ref] | tei:term[@ref or @target]" mode="m:content" as="item()*"
                priority="1">
    <xsl:call-template name="b:link">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="target" select="f:target(.)"/>
      <xsl:with-param name="look" select="f:phrase-look(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Without the prepared document's decision: the reading form is shown, the rest belongs to it. -->
  <xsl:template match="tei:choice" mode="m:content" as="item()*">
    <xsl:variable name="shown" as="element()*" select="if (@tp:at) then * else f:preferred(.)"/>
    <xsl:call-template name="b:alternate">
      <xsl:with-param name="content" select="if (@tp:at) then node() else $shown"/>
      <xsl:with-param name="other" select="* except $shown"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What a choice shows where no view was prepared: the editor's version, else the first. -->
  <xsl:function name="f:preferred" as="element()*">
    <xsl:param name="choice" as="element()"/>
    <xsl:sequence select="
        ($choice/(tei:corr, tei:reg, tei:expan, tei:ex), $choice/*)[1]"/>
  </xsl:function>

  <!-- Within a line; the quotation marks are the output's, unless the convention has decided (@tp:row). An equivalent in a dictionary is no quotation. -->
  <xsl:template match="tei:q | tei:quote | tei:said" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="look" select="'quoted'[not(current()/(@tp:row | parent::tei:cit[matches(@type, '^(trans|equiv)')]))]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- As a block. -->
  <xsl:template match="tei:q[f:is-block(.)] | tei:quote[f:is-block(.)] | tei:said[f:is-block(.)]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:cit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:cit" mode="m:content" as="item()*">
    <xsl:call-template name="b:cit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:note" mode="m:content" as="item()*">
    <xsl:if test="parent::tei:app">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="' '"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:variable name="place" as="xs:string" select="f:note-place(.)"/>
    <xsl:call-template name="b:note">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="place" select="$place"/>
      <xsl:with-param name="number" select="if ($place = ('foot', 'margin')) then f:note-number(.) else ()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:noteGrp" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:ref | tei:ptr" mode="m:content" as="item()*">
    <!-- What a pointer without text says in the place of words of its own does not run on the word before it. -->
    <xsl:if test="empty(node()) and preceding-sibling::node()[1][matches(., '[\p{L}\p{N}.,;:]$')]">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="' '"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="b:link">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="target" select="f:target(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:lb | tei:pb | tei:cb | tei:gb | tei:milestone" mode="m:content" as="item()*">
    <xsl:call-template name="b:break">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="number" select="string((@tp:n, @n)[1])[. ne '']"/>
      <xsl:with-param name="joined" select="@break = 'no'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:address | tei:addrLine" mode="m:content" as="item()*">
    <xsl:call-template name="b:block">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:address[not(f:is-block(.))] | tei:addrLine[not(f:is-block(..))]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:street | tei:postCode | tei:postBox" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An entry for an index stands for no text. -->
  <xsl:template match="tei:index" mode="m:content" as="item()*">
    <xsl:call-template name="b:anchor">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:label | tei:desc" mode="m:content" as="item()*">
    <xsl:choose>
      <xsl:when test="f:is-block(.)">
        <xsl:call-template name="b:block">
          <xsl:with-param name="content" select="node()"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="b:inline">
          <xsl:with-param name="content" select="node()"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The look that a phrase has by what it is, unless the source says how it looked. -->
  <xsl:function name="f:phrase-look" as="xs:string*">
    <xsl:param name="phrase" as="element()"/>
    <xsl:if test="not($phrase/@rend or $phrase/@rendition)">
      <xsl:choose>
        <xsl:when test="$phrase/self::tei:title[@level = ('a', 'u')]">quoted</xsl:when>
        <xsl:when test="$phrase/self::tei:gloss">quoted</xsl:when>
        <xsl:when test="$phrase/self::tei:foreign and not(f:is-latin-script($phrase/@xml:lang))"/>
        <xsl:when test="$phrase/(self::tei:emph | self::tei:foreign | self::tei:mentioned | self::tei:term
                                 | self::tei:distinct | self::tei:title)">italic</xsl:when>
      </xsl:choose>
    </xsl:if>
  </xsl:function>

  <!-- Whether a language is written in Latin letters, as far as its tag tells: other scripts are not set in italics. -->
  <xsl:function name="f:is-latin-script" as="xs:boolean">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case($language), '[-_]')"/>
    <xsl:variable name="script" as="xs:string?" select="tail($parts)[string-length(.) = 4][1]"/>
    <xsl:sequence select="
        if ($script) then $script = 'latn'
        else not(head($parts) = ('grc', 'el', 'gre', 'ru', 'rus', 'kk', 'uk', 'be', 'bg', 'sr', 'mk', 'ar', 'ara', 'he', 'heb',
                                 'hbo', 'fa', 'ur', 'syr', 'syc', 'hy', 'ka', 'cop', 'sa', 'san', 'hi', 'bo', 'zh',
                                 'ja', 'ko', 'th', 'am', 'gez', 'yi', 'cu', 'chu', 'ota', 'ug'))"/>
  </xsl:function>

  <!-- The look of an editorial element where no sign says what it is. -->
  <xsl:function name="f:editorial-look" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element/@tp:kind or $element/@rend or $element/@rendition"/>
      <xsl:when test="$element/self::tei:del">strike</xsl:when>
      <xsl:when test="$element/self::tei:add[tokenize(@place) = ('above', 'superlinear')]">superior</xsl:when>
      <xsl:when test="$element/self::tei:add[tokenize(@place) = ('below', 'sublinear')]">inferior</xsl:when>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
