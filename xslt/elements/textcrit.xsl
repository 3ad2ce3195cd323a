<?xml version="1.0" encoding="UTF-8"?>
<!-- The textcrit module. An app in the text shows its lemma and hands its readings on; an app that refers to the text stands as an entry. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <xsl:template match="tei:app" mode="m:content" as="item()*">
    <xsl:variable name="lemma" as="element()?" select="f:lemma(.)"/>
    <xsl:call-template name="b:alternate">
      <xsl:with-param name="content" select="$lemma/node() | text()[normalize-space()]"/>
      <xsl:with-param name="other" select="f:other-readings(.)"/>
      <xsl:with-param name="place" select="'apparatus'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Without an entry: the lemma, and what the convention says in the line of what else could be read. -->
  <xsl:template match="tei:app[f:is-in-text(.)][not(f:has-entry(.))]" mode="m:content" as="item()*" priority="1">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="f:lemma(.)/node() | text()[normalize-space()] | tp:sign | tp:view[tp:sign]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An entry that refers to the text begins with the place: the number of its line or its @loc. -->
  <xsl:template match="tei:app[not(f:is-in-text(.))]" mode="m:content" as="item()*" priority="2">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="number" select="f:location(.)[. ne '']"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A reading with its sigla, in an entry: "lemma A B] reading C; reading D". -->
  <xsl:template match="tei:lem | tei:rdg" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
    <xsl:if test="empty(node() except (tei:lacunaStart, tei:lacunaEnd, text()[not(normalize-space())]))">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="if (tei:lacunaStart, tei:lacunaEnd) then 'lost-reading' else 'omitted-reading'"/>
        <xsl:with-param name="kind" select="'word'"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="sigla"/>
    <xsl:call-template name="b:text">
      <xsl:with-param name="content" select="()"/>
      <xsl:with-param name="text" select="
          if (self::tei:lem) then '] '
          else if ((following-sibling::*[1], parent::tei:rdgGrp[current() is *[last()]]/following-sibling::*[1])
                   [self::tei:rdg or self::tei:rdgGrp]) then '; '
          else if (following-sibling::*[1][self::tei:witDetail]) then ' '
          else ''"/>
      <xsl:with-param name="kind" select="'separator'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The reading of an app that its text has: the lemma, else the first. -->
  <xsl:function name="f:lemma" as="element()?">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="($app/tei:lem, $app/tei:rdg, $app/tei:rdgGrp/(tei:lem, tei:rdg))[1]"/>
  </xsl:function>

  <!-- The words of the lemma, as an entry has them in every view. -->
  <xsl:function name="f:lemma-words" as="xs:string">
    <xsl:param name="lemma" as="element()?"/>
    <xsl:sequence select="string(($lemma/@tp:lemma, f:plain($lemma))[1])"/>
  </xsl:function>

  <!-- What an entry says beside the lemma: the other readings, and the notes on them. -->
  <xsl:function name="f:other-readings" as="element()*">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:variable name="lemma" as="element()?" select="f:lemma($app)"/>
    <!-- Of a group that gives the lemma, the rest. -->
    <xsl:sequence select="($app/* except $lemma) ! (if (. is $lemma/..) then * except $lemma else .)"/>
  </xsl:function>

  <!-- The witnesses of a reading: the names after the # of @wit, then @resp and @source where there is no witness. -->
  <xsl:template name="sigla" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="sigla" as="xs:string*" select="f:sigla(.)"/>
    <xsl:if test="exists($sigla)">
      <xsl:call-template name="b:text">
        <xsl:with-param name="content" select="()"/>
        <xsl:with-param name="text" select="' ' || string-join($sigla, ' ')"/>
        <xsl:with-param name="kind" select="'sigla'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Where an entry belongs: @loc, else the number of what @from points to. -->
  <xsl:function name="f:location" as="xs:string">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:variable name="target" as="element()?" select="
        key('f:id', substring-after(tokenize($app/@from)[1], '#'), root($app))[1]"/>
    <xsl:sequence select="
        string(($app/@loc, $target/@n, $target/ancestor::tei:l[1]/@n,
                $target/preceding::tei:lb[1]/@n)[1])"/>
  </xsl:function>

  <xsl:key name="f:id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The sigla of a reading: the @n of the witness or group of witnesses, or its siglum in abbr, else its xml:id. -->
  <xsl:function name="f:sigla" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:for-each select="tokenize(($reading/@wit, $reading/@source, $reading/@resp)[1])">
      <xsl:variable name="id" as="xs:string" select="replace(., '^.*#', '')"/>
      <xsl:variable name="named" as="element()?" select="key('f:id', $id, root($reading))[1]"/>
      <xsl:sequence select="string(($named/(self::tei:witness, self::tei:listWit)/(@n, tei:abbr[1]), $id)[1])"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The sigla behind a lemma; none where its authority introduces the reading that was replaced. -->
  <xsl:function name="f:lemma-sigla" as="xs:string*">
    <xsl:param name="lemma" as="element()?"/>
    <xsl:sequence select="$lemma[not(../tei:rdg/@tp:kind = 'authority')] ! f:sigla(.)"/>
  </xsl:function>

  <xsl:template match="tei:rdgGrp | tei:wit | tei:witDetail" mode="m:content" as="item()*">
    <xsl:call-template name="b:inline">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:listApp" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:listWit" mode="m:content" as="item()*">
    <xsl:call-template name="b:list">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="kind" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:witness" mode="m:content" as="item()*">
    <xsl:call-template name="b:listItem">
      <xsl:with-param name="content" select="node()"/>
      <xsl:with-param name="number" select="string((@n, @xml:id)[1])[. ne ''][not(current()/tei:abbr)]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd" mode="m:content" as="item()*">
    <xsl:call-template name="b:anchor">
      <xsl:with-param name="content" select="()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:variantEncoding" mode="m:content" as="item()*">
    <xsl:call-template name="b:omit">
      <xsl:with-param name="content" select="node()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
