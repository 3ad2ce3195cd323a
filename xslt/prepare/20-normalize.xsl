<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs m f">

  <!--
    Step 20: a TEI document as it was written, to a TEI document whose white space is settled and whose elements know
    their places (@tp:at, see xslt/README.md). In: any TEI document. Out: the same elements, attributes and letters;
    only white space changes. Comments and processing instructions stay behind.
  -->

  <xsl:import href="../functions/content.xsl"/>

  <xsl:mode name="m:normalize" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*" mode="m:normalize"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="*" mode="m:normalize" as="element()">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:call-template name="place"/>
      <xsl:apply-templates mode="m:normalize"/>
    </xsl:copy>
  </xsl:template>

  <!-- Where program text or an example stands, every space counts. -->
  <xsl:template match="*[self::*:egXML or self::tei:eg or self::tei:code or self::*[namespace-uri() ne
      'http://www.tei-c.org/ns/1.0']]" mode="m:normalize" as="element()" priority="1">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:call-template name="place"/>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- @tp:at: where the element was written; nothing in plain Saxon, which cannot know. -->
  <xsl:template name="place" as="attribute()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:attribute name="tp:at" select="tp:place(.)" use-when="function-available('tp:place', 1)"/>
  </xsl:template>

  <!-- The first text of a run speaks for the whole run. -->
  <xsl:template match="text()" mode="m:normalize" as="text()?">
    <xsl:variable name="previous" as="node()?" select="f:before(.)"/>
    <xsl:if test="not($previous/self::text())">
      <xsl:variable name="next" as="element()?" select="following-sibling::*[1]"/>
      <xsl:variable name="run" as="xs:string" select="f:run(., $next)"/>
      <xsl:variable name="words" as="xs:string" select="normalize-space($run)"/>
      <xsl:choose>
        <xsl:when test="$words eq ''">
          <xsl:if test="not(f:is-element-only(..)) and f:keeps-blank($previous, $next, ..)">
            <xsl:value-of select="' '"/>
          </xsl:if>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="before" as="xs:string" select="
              if (f:begins-with-word($run) or f:closes-up-before($previous, ..)) then '' else ' '"/>
          <xsl:variable name="after" as="xs:string" select="
              if (f:ends-with-space($run) and not(f:closes-up-after($next, ..))
                  or $next/self::tei:lb[not(@break = 'no')]) then ' '
              else ''"/>
          <xsl:value-of select="$before || $words || $after"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- Words of readings and sentences that are only tagged apart, as collations are, without any white space, are words apart. -->
  <xsl:template match="(tei:rdg | tei:lem | tei:s)/tei:w[f:stands-before-word(.)]" mode="m:normalize" as="node()+" priority="1">
    <xsl:next-match/>
    <xsl:value-of select="' '"/>
  </xsl:template>

  <!-- Whether a word stands directly before another, in an element that holds nothing but what is tagged. -->
  <xsl:function name="f:stands-before-word" as="xs:boolean">
    <xsl:param name="word" as="element(tei:w)"/>
    <xsl:sequence select="
        exists($word/following-sibling::node()[1]/self::tei:w[not(@part or @join = ('left', 'both', 'overlap'))])
        and not($word/@part or $word/@join = ('right', 'both', 'overlap') or $word/../text())"/>
  </xsl:function>

  <!-- Comments and instructions stay behind, and what they part grows together: this is what really stands before. -->
  <xsl:function name="f:before" as="node()?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/preceding-sibling::node()[not(self::comment() or self::processing-instruction())][1]"/>
  </xsl:function>

  <!-- A text with what follows it up to the next element, through comments and instructions. -->
  <xsl:function name="f:run" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="next" as="element()?"/>
    <xsl:sequence select="
        if ($text/following-sibling::node()[1][not(. is $next)])
        then string-join(($text, $text/following-sibling::text()[empty($next) or . &lt;&lt; $next]))
        else string($text)"/>
  </xsl:function>

  <!-- Whether a text begins with something else than white space. -->
  <xsl:function name="f:begins-with-word" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="translate(substring($text, 1, 1), ' &#9;&#10;&#13;', '') ne ''"/>
  </xsl:function>

  <!-- Whether a text ends with white space. -->
  <xsl:function name="f:ends-with-space" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="translate(substring($text, string-length($text)), ' &#9;&#10;&#13;', '') eq ''"/>
  </xsl:function>

  <xsl:template match="comment() | processing-instruction()" mode="m:normalize" as="empty-sequence()"/>

  <!--
    Whether white space alone between two nodes is a space of the text.
    In: its neighbours, its parent. A space before a line that breaks a word would break it for good.
  -->
  <xsl:function name="f:keeps-blank" as="xs:boolean">
    <xsl:param name="previous" as="node()?"/>
    <xsl:param name="next" as="node()?"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="not(f:closes-up-before($previous, $parent)) and not(f:closes-up-after($next, $parent))
        and not(f:token-before($previous, $parent)/@join = ('right', 'both') or f:token-behind($next, $parent)/@join = ('left', 'both'))"/>
  </xsl:function>

  <!-- The word or mark of punctuation that ends before white space, out of all that ends or begins there. In: as for f:keeps-blank. -->
  <xsl:function name="f:token-before" as="element()?">
    <xsl:param name="previous" as="node()?"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="
        if ($previous/(self::tei:w | self::tei:pc)) then $previous
        else if ($previous/self::*) then $previous/node()[self::* or normalize-space()][last()]/self::* ! f:token-before(., $previous)
        else if (empty($previous) and f:is-inline($parent))
        then $parent/preceding-sibling::node()[self::* or normalize-space()][1]/self::* ! f:token-before(., ..)
        else ()"/>
  </xsl:function>

  <!-- The word or mark of punctuation that begins behind white space. -->
  <xsl:function name="f:token-behind" as="element()?">
    <xsl:param name="next" as="node()?"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="
        if ($next/(self::tei:w | self::tei:pc)) then $next
        else if ($next/self::*) then $next/node()[self::* or normalize-space()][1]/self::* ! f:token-behind(., $next)
        else if (empty($next) and f:is-inline($parent))
        then $parent/following-sibling::node()[self::* or normalize-space()][1]/self::* ! f:token-behind(., ..)
        else ()"/>
  </xsl:function>

  <!-- Whether white space at the beginning of a text is swallowed by what stands before it. -->
  <xsl:function name="f:closes-up-before" as="xs:boolean">
    <xsl:param name="previous" as="node()?"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="
        if (empty($previous)) then not(f:is-inline($parent))
        else $previous/self::tei:lb or f:is-milestone($previous) and f:breaks-no-word-off($previous)"/>
  </xsl:function>

  <!-- Whether white space at the end of a text is swallowed by what stands behind it. -->
  <xsl:function name="f:closes-up-after" as="xs:boolean">
    <xsl:param name="next" as="node()?"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="
        if (empty($next)) then not(f:is-inline($parent))
        else f:is-milestone($next) and f:run-breaks-word($next)"/>
  </xsl:function>

  <!-- Whether the space was already given before this run of milestones, or a word goes on through it. -->
  <xsl:function name="f:breaks-no-word-off" as="xs:boolean">
    <xsl:param name="milestone" as="node()"/>
    <xsl:variable name="before" as="node()?" select="f:before($milestone)"/>
    <xsl:sequence select="$milestone/@break = 'no'
        or $before/self::text() and f:ends-with-space($before)
        or f:is-milestone($before) and f:breaks-no-word-off($before)"/>
  </xsl:function>

  <!-- Whether a run of milestones that begins here goes through a word. -->
  <xsl:function name="f:run-breaks-word" as="xs:boolean">
    <xsl:param name="milestone" as="node()"/>
    <xsl:variable name="next" as="node()?"
        select="$milestone/following-sibling::node()[self::* or self::text()[normalize-space()]][1]"/>
    <xsl:sequence select="$milestone/@break = 'no' or f:is-milestone($next) and f:run-breaks-word($next)"/>
  </xsl:function>

</xsl:stylesheet>
