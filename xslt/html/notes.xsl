<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, and the notes at their ends. Notes follow the division they belong to; wide screens with scripts move them beside the text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A division; the largest ones are followed by their apparatus and their notes. -->
  <xsl:template name="section" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <section>
      <xsl:call-template name="attributes">
        <xsl:with-param name="id" select="f:some-id(.)"/>
      </xsl:call-template>
      <xsl:call-template name="part-beginning"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="f:gathers-notes(.)">
        <xsl:call-template name="apparatus">
          <xsl:with-param name="part" select="."/>
        </xsl:call-template>
        <xsl:call-template name="notes">
          <xsl:with-param name="part" select="."/>
        </xsl:call-template>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- A large part of a text, with the notes of what stands in it outside divisions. -->
  <xsl:template name="body" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="part" as="xs:string"/>
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="role" select="if ($part eq local-name()) then () else $part"/>
      </xsl:call-template>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="f:gathers-notes(.)">
        <xsl:variable name="loose" as="element()*" select="f:loose(.)"/>
        <xsl:call-template name="apparatus">
          <xsl:with-param name="part" select="$loose"/>
        </xsl:call-template>
        <xsl:call-template name="notes">
          <xsl:with-param name="part" select="$loose"/>
        </xsl:call-template>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- One text of a corpus with its own heading; the only text is the page itself. -->
  <xsl:template name="document" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="parent::tei:teiCorpus">
        <article>
          <xsl:call-template name="attributes">
            <xsl:with-param name="id" select="f:some-id(.)"/>
          </xsl:call-template>
          <h2 class="document-title" data-generated="">
            <xsl:value-of select="f:document-title(.)"/>
          </h2>
          <xsl:call-template name="correspondence"/>
          <xsl:apply-templates select="$content except (tei:standOff, tei:facsimile), tei:standOff" mode="m:content"/>
          <details class="about-text">
            <summary data-generated="">
              <xsl:value-of select="f:ui('about-text')"/>
            </summary>
            <xsl:apply-templates select="tei:teiHeader" mode="m:content"/>
          </details>
        </article>
      </xsl:when>
      <xsl:otherwise>
        <!-- The page places images and registers itself. -->
        <xsl:apply-templates select="$content except (tei:standOff, tei:TEI[f:is-authority(.)], tei:facsimile)" mode="m:content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note: its mark where it stands at the foot or in the margin, else the note itself. -->
  <xsl:template name="note" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="$place = ('foot', 'margin')">
        <xsl:call-template name="note-mark">
          <xsl:with-param name="id" select="f:some-id(.)"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="kind" select="'note'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{if ($place eq 'block' or f:holds-block(.)) then 'div' else 'span'}">
          <xsl:call-template name="attributes">
            <xsl:with-param name="role" select="'note-' || $place"/>
          </xsl:call-template>
          <xsl:if test="@tp:say">
            <xsl:call-template name="say"/>
          </xsl:if>
          <xsl:apply-templates select="$content" mode="m:content"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark in the text that leads to a note or an entry ($kind), and its own address for the way back. -->
  <xsl:template name="note-mark" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:param name="kind" as="xs:string"/>
    <a class="{$kind}-mark" id="_ref-{$id}" href="#{$id}" role="doc-noteref" data-generated=""
       aria-label="{if ($kind eq 'note') then $note-word else $entry-word} {$number}">
      <xsl:value-of select="$number"/>
    </a>
  </xsl:template>

  <!-- The words of marks, which are needed often. -->
  <xsl:variable name="note-word" as="xs:string" select="f:ui('note')"/>
  <xsl:variable name="entry-word" as="xs:string" select="f:ui('entry')"/>
  <xsl:variable name="back-words" as="xs:string" select="f:ui('back-to-text')"/>

  <!-- The notes of a part of the text, tier by tier, nested ones after the note they hang on. -->
  <xsl:template name="notes" as="item()*">
    <xsl:param name="part" as="element()*"/>
    <xsl:for-each-group select="f:notes($part) | $part/self::tei:note[f:note-place(.) = ('foot', 'margin')]" group-by="f:tier(.)">
      <xsl:sort select="index-of($f:tiers, current-grouping-key())"/>
      <section class="notes" role="doc-endnotes" aria-label="{f:ui(current-grouping-key())} {f:span-of(current-group() ! f:note-number(.))}">
        <xsl:call-template name="tier-name"/>
        <ol>
          <xsl:for-each select="current-group()">
            <xsl:call-template name="gathered-note"/>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A note among others, with the way back to its mark. -->
  <xsl:template name="gathered-note" as="element(li)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="id" as="xs:string" select="f:some-id(.)"/>
    <li>
      <xsl:call-template name="attributes">
        <xsl:with-param name="id" select="$id"/>
        <xsl:with-param name="role" select="if (@place) then 'note-' || f:note-place(.) else ()"/>
      </xsl:call-template>
      <xsl:sequence select="f:views-around(.)"/>
      <xsl:call-template name="back-link">
        <xsl:with-param name="id" select="$id"/>
        <xsl:with-param name="number" select="f:note-number(.)"/>
      </xsl:call-template>
      <div class="note-text">
        <xsl:apply-templates mode="m:content"/>
        <xsl:if test="@resp">
          <span class="resp" data-generated="">
            <xsl:value-of select="' — ' || f:names-of(@resp)"/>
          </span>
        </xsl:if>
      </div>
    </li>
  </xsl:template>

  <!-- The first and the last of some numbers: what tells the notes of one division from those of another. -->
  <xsl:function name="f:span-of" as="xs:string">
    <xsl:param name="numbers" as="xs:string*"/>
    <xsl:sequence select="string-join(distinct-values(($numbers[1], $numbers[last()])), '–')"/>
  </xsl:function>

  <!-- A note or an entry that stands apart belongs to the views of the place that it hangs on. -->
  <xsl:function name="f:views-around" as="attribute(data-views)?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/ancestor::tp:view">
      <xsl:attribute name="data-views" select="f:views-here($element, $shown-views)"/>
    </xsl:if>
  </xsl:function>

  <!-- From a note or an entry back to its mark. -->
  <xsl:template name="back-link" as="item()*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <a class="note-number" href="#_ref-{$id}" role="doc-backlink" data-generated="" aria-label="{$back-words} {$number}">
      <xsl:value-of select="$number"/>
    </a>
  </xsl:template>
</xsl:stylesheet>
