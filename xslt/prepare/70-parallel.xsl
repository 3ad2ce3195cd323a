<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map m f">

  <!--
    Step 70, only where pages show two views side by side: parts these views. Each paragraph, verse and other step of the
    text comes as the first view has it, and behind it in tp:again as the second has it. Headings and the like that
    both print alike come once, and so do divisions (an introduction, a translation) that are alike in both. What hangs on the text (notes, readings, figures) comes once, too, with the first view that shows it.
    In: a document after step 60 that was prepared for both views. Out: the same without tp:view; in tp:again nothing
    has the address that it has before it.
  -->

  <!-- The two views: first the one that stands on the left, and that notes hang on. -->
  <xsl:param name="views" as="xs:string+" select="('diplomatic', 'edited')"/>

  <!-- Whether headings that both views print alike come once: not on facing pages, where each has its own. -->
  <xsl:param name="heads-once" as="xs:boolean" select="true()"/>

  <!-- Elements that only hold steps. -->
  <xsl:variable name="frames" static="yes" as="xs:string*" select="
      tokenize('text group front body back div div1 div2 div3 div4 div5 div6 div7 lg sp')"/>

  <!-- Elements that come once where both views print them alike, and those that always do. -->
  <xsl:variable name="alike" static="yes" as="xs:string*" select="tokenize('head speaker stage trailer titlePage')"/>
  <xsl:variable name="single" static="yes" as="xs:string*" select="
      tokenize('pb cb gb lb milestone anchor fw note index figure table listBibl divGen castList')"/>

  <!-- The divisions that the views do not print alike, by their addresses; those inside them count for themselves. -->
  <xsl:variable name="differing" as="map(xs:string, xs:boolean)" select="
      map:merge((//tp:view | //tp:letters[@names])/ancestor::*[local-name() = $frames and not(self::tei:lg or self::tei:sp)][1]
                ! map:entry(string(@tp:id), true()))"/>

  <xsl:mode name="m:parallel" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*" mode="m:parallel">
        <xsl:with-param name="view" select="$views[1]" tunnel="yes"/>
        <xsl:with-param name="is-again" select="false()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:document>
  </xsl:template>

  <!-- A step: as the first view has it, then as the second has it. -->
  <xsl:template match="(tei:* | tp:view)[f:is-step(.)]" mode="m:parallel" as="element()*" priority="10">
    <xsl:next-match/>
    <tp:again names="{$views[2]}">
      <xsl:next-match>
        <xsl:with-param name="view" select="$views[2]" tunnel="yes"/>
        <xsl:with-param name="is-again" select="true()" tunnel="yes"/>
      </xsl:next-match>
    </tp:again>
  </xsl:template>

  <!-- Whether an element comes twice: a block of the text that holds no other steps. -->
  <xsl:function name="f:is-step" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name(($element/self::tei:*, $element/self::tp:view/tei:*)[1])"/>
    <xsl:sequence select="
        $element/parent::tei:*[local-name() = $frames] and not($name = ('', $frames, $single))
        and $differing(string($element/ancestor::*[local-name() = $frames and not(self::tei:lg or self::tei:sp)][1]/@tp:id))
        and not($heads-once and $name = $alike and not($element/self::tp:view) and empty($element/descendant::*[self::tp:view or self::tp:letters[@names]]))
        and (every $around in $element/ancestor::*[ancestor::tei:text] satisfies local-name($around) = $frames)"/>
  </xsl:function>

  <!-- What only some views show: hidden in the others, where nothing but its letters is kept. -->
  <xsl:template match="tp:view" mode="m:parallel" as="node()*">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="tokenize(@names) = $view">
        <xsl:apply-templates mode="m:parallel"/>
      </xsl:when>
      <xsl:when test=".//text()[not(ancestor::tp:sign or ancestor::tp:gen)]">
        <tp:hidden rule="{(*/@tp:row, 'signs-for-letters')[1]}">
          <xsl:apply-templates select="node()" mode="m:unseen"/>
        </tp:hidden>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:mode name="m:unseen" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="tp:sign | tp:gen | tp:break" mode="m:unseen" as="empty-sequence()"/>
  <xsl:template match="tp:view" mode="m:unseen" as="node()*">
    <xsl:apply-templates mode="m:unseen"/>
  </xsl:template>
  <xsl:template match="@xml:id | @tp:id | @tp:n" mode="m:unseen" as="empty-sequence()"/>

  <!-- Letters that look otherwise in some views. -->
  <xsl:template match="tp:letters[@names]" mode="m:parallel" as="node()*">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="tokenize(@names) = $view">
        <xsl:copy>
          <xsl:copy-of select="@* except @names"/>
          <xsl:apply-templates mode="m:parallel"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="m:parallel"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Addresses lead to what comes first. -->
  <xsl:template match="@xml:id" mode="m:parallel" as="attribute()?">
    <xsl:param name="is-again" as="xs:boolean" tunnel="yes"/>
    <xsl:copy-of select=".[not($is-again)]"/>
  </xsl:template>

  <xsl:template match="@tp:id" mode="m:parallel" as="attribute()">
    <xsl:param name="is-again" as="xs:boolean" tunnel="yes"/>
    <xsl:attribute name="tp:id" select="if ($is-again) then 'again-' || . else ."/>
  </xsl:template>

  <!-- What hangs on the text is not repeated. -->
  <xsl:template match="tei:note[@tp:n] | tei:figure | tei:index" mode="m:parallel" as="element()">
    <xsl:param name="is-again" as="xs:boolean" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$is-again and f:is-shown-first(.)">
        <tp:hidden rule="shown-once">
          <xsl:next-match/>
        </tp:hidden>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The text of an entry of the apparatus, without the entry. -->
  <xsl:template match="tei:app[not(@tp:kind)]" mode="m:parallel" as="element()">
    <xsl:param name="is-again" as="xs:boolean" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$is-again and f:is-shown-first(.)">
        <tei:seg>
          <xsl:apply-templates select="@tp:*" mode="m:parallel"/>
          <xsl:apply-templates select="node()" mode="m:reading">
            <xsl:with-param name="lemma" select="(tei:lem, tei:rdg, tei:rdgGrp/(tei:lem | tei:rdg))[1]" tunnel="yes"/>
          </xsl:apply-templates>
        </tei:seg>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- In an entry: its lemma, and hidden what is not the lemma. -->
  <xsl:mode name="m:reading" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="node()" mode="m:reading" as="node()*">
    <xsl:param name="lemma" as="element()?" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="not(self::tei:*)">
        <xsl:apply-templates select="." mode="m:parallel"/>
      </xsl:when>
      <xsl:when test=". is $lemma">
        <xsl:apply-templates select="node()" mode="m:parallel"/>
      </xsl:when>
      <xsl:when test="$lemma/parent::tei:rdgGrp is .">
        <xsl:apply-templates select="node()" mode="m:reading"/>
      </xsl:when>
      <xsl:otherwise>
        <tp:hidden rule="shown-once">
          <xsl:apply-templates select="." mode="m:parallel"/>
        </tp:hidden>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether the first view shows what the second is about to repeat. -->
  <xsl:function name="f:is-shown-first" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (every $around in $element/ancestor::tp:view satisfies tokenize($around/@names) = $views[1])
        and empty($element/ancestor::tp:hidden)"/>
  </xsl:function>
</xsl:stylesheet>
