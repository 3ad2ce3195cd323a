<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a note belongs, what its mark is, and which notes a part of the text has. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!--
    foot    numbered, with a mark in the text
    margin  stood in the margin of the source; set beside the text, or at the foot where there is no room
    inline  stands in the line
    block   stands as a block: among divisions and paragraphs, in the header, in descriptions and lists of data
  -->
  <xsl:function name="f:note-place" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="place" as="xs:string*" select="tokenize(lower-case($note/@place))"/>
    <xsl:choose>
      <xsl:when test="$note/@tp:n">
        <xsl:sequence select="if ($place = $f:margins) then 'margin' else 'foot'"/>
      </xsl:when>
      <xsl:when test="$note/@tp:id or $note/parent::tei:app or $place = $f:in-line or f:is-in-description($note)
                      or f:is-of-speech($note) or f:is-alone($note)">
        <xsl:sequence select="if (f:stands-among-blocks($note)) then 'block' else 'inline'"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="if ($place = $f:margins) then 'margin' else 'foot'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Values of @place. -->
  <xsl:variable name="f:margins" static="yes" as="xs:string*" select="
      tokenize('margin left right marg mleft mright margin-left margin-right margin-outer margin-inner inner outer opposite')"/>
  <xsl:variable name="f:in-line" static="yes" as="xs:string*" select="
      tokenize('inline inspace interlinear here block')"/>

  <!-- Whether a note is all that its paragraph has ("Not usefully translatable"): there is no text that it could hang on. -->
  <xsl:function name="f:is-alone" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="empty($note/@place) and exists($note/parent::*[self::tei:p or self::tei:ab][count(*) eq 1][not(text()[normalize-space()])])"/>
  </xsl:function>

  <!-- Whether a note belongs to a description or a list of data rather than to the text. -->
  <xsl:function name="f:is-in-description" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        empty($note/(ancestor::tei:text, ancestor::tei:line))
        or exists($note/ancestor::*[self::tei:bibl or self::tei:biblStruct or self::tei:figDesc or self::tei:listPerson
                                    or self::tei:listPlace or self::tei:listOrg or self::tei:entry or self::tei:msDesc
                                    or self::tei:standOff or self::tei:app and parent::tei:listApp])"/>
  </xsl:function>

  <!-- Whether a note among utterances tells who speaks or what happens: it stands where it stands in the record. -->
  <xsl:function name="f:is-of-speech" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="not($note/@place) and exists($note/(../tei:u | ancestor::tei:u))"/>
  </xsl:function>

  <!-- The mark of a foot or margin note: @tp:n, else @n, else its place among the notes of its text. -->
  <xsl:function name="f:note-number" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        string(($note/@tp:n, $note/@n[string-length(normalize-space()) = 1 to 4],
                string(1 + count($note/preceding::tei:note[ancestor::tei:text][not(@n)][f:note-place(.) = 'foot'])
                         + count($note/ancestor::tei:note)))[1])"/>
  </xsl:function>

  <!--
    Whether notes and entries are gathered at the end of this element: the outermost divisions, and, for what stands
    outside divisions (f:loose), front, body, back and group. Each note has exactly one such place.
  -->
  <xsl:function name="f:gathers-notes" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="
        if ($part/ancestor::tei:floatingText) then false()
        else if (f:is-division($part)) then
          not($part/ancestor::*[f:is-division(.)])
          and (exists($part/parent::*[f:is-part(.)]) or empty($part/ancestor::*[f:is-part(.)]))
        else f:is-part($part) and not($part/ancestor::*[f:is-division(.)])"/>
  </xsl:function>

  <!-- Whether an element is one of the large parts of a text, or the transcription of a source by its pages. -->
  <xsl:function name="f:is-part" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::tei:front | self::tei:body | self::tei:back | self::tei:group | self::tei:sourceDoc))"/>
  </xsl:function>

  <!-- What stands in a front, body, back or group outside divisions and further texts. -->
  <xsl:function name="f:loose" as="element()*">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="$part/*[not(f:is-division(.) or self::tei:text or self::tei:group)]"/>
  </xsl:function>

  <!-- The notes in a part of the text that stand outside its lines (foot, margin), in order, nested ones included. -->
  <xsl:function name="f:notes" as="element(tei:note)*">
    <xsl:param name="part" as="element()*"/>
    <xsl:sequence select="$part/descendant::tei:note[not(ancestor::tp:hidden)][f:note-place(.) = ('foot', 'margin')]"/>
  </xsl:function>

  <!-- The apparatus entries in a part of the text, in order: app elements that stand in the text itself. -->
  <xsl:function name="f:entries" as="element(tei:app)*">
    <xsl:param name="part" as="node()*"/>
    <xsl:sequence select="$part/descendant::tei:app[not(ancestor::tp:hidden)][f:has-entry(.)][f:is-in-text(.)]"/>
  </xsl:function>

  <!-- Whether lines are lost before a line of the source: its number is then shown, whatever the others do. -->
  <xsl:function name="f:follows-lost-lines" as="xs:boolean">
    <xsl:param name="break" as="element()?"/>
    <xsl:sequence select="exists($break/preceding::*[self::tei:gap or self::tei:lb][1][self::tei:gap][matches(@unit, '^lines?$')])"/>
  </xsl:function>

  <!-- Whether an app has an entry: not where the convention hides whatever it says beside the lemma. -->
  <xsl:function name="f:has-entry" as="xs:boolean">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="not($app/tp:hidden and count($app/*[not(self::tp:hidden or self::tp:sign)]) eq 1)"/>
  </xsl:function>

  <!-- Whether an app stands in the text, its readings with it; else it refers to the text (@from, @loc, listApp). -->
  <xsl:function name="f:is-in-text" as="xs:boolean">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="not($app/@from or $app/@loc or $app/parent::tei:listApp or f:stands-among-blocks($app)
                              and not($app/descendant::tei:l or $app/descendant::tei:p))"/>
  </xsl:function>
</xsl:stylesheet>
