<?xml version="1.0" encoding="UTF-8"?>
<!-- Which parts of a text stand on facing pages (see facing.xsl), and are parts of their own for that. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:f="https://teipress.org/ns/function"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="xs tei m f map">

  <!-- Whether two views of the text are printed. -->
  <xsl:variable name="has-two-views" as="xs:boolean" select="exists($document//tp:again)"/>

  <!-- The divisions that face their translation. -->
  <xsl:variable name="facing-divisions" as="element()*" select="
      if ($parallel eq 'facing' and not($has-two-views))
      then $document//*[f:is-division(.)][exists(f:counterpart(.)) and not(f:is-counterpart(.))] else ()"/>

  <!-- Whether an element holds facing pages and other ones, and has to be cut for that. -->
  <xsl:function name="f:frames-facing" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="frames" as="element()*" select="
        if ($parallel ne 'facing') then ()
        else $node[f:is-frame(.) or self::*[f:is-division(.)]]/*[f:is-frame(.) or f:is-division(.)]"/>
    <xsl:sequence select="
        if (empty($frames)) then false()
        else if ($has-two-views) then exists($frames//tp:again)
             and (some $f in $frames/descendant-or-self::*[f:is-frame(.) or f:is-division(.)] satisfies empty($f//tp:again))
        else exists($facing-divisions intersect $frames/descendant-or-self::*)"/>
  </xsl:function>

  <!-- Whether an element is one of the large parts of a text. -->
  <xsl:function name="f:is-frame" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node/(self::tei:text | self::tei:group | self::tei:front | self::tei:body | self::tei:back)[not(ancestor::tei:floatingText)])"/>
  </xsl:function>

  <!-- Whether facing pages begin with a node: it has another side, and is set as one. -->
  <xsl:function name="f:faces" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        $parallel eq 'facing' and $node instance of element()
        and (if ($has-two-views)
             then f:is-twice($node) and not($node/preceding-sibling::*[not(f:is-between(.))][1][f:is-twice(.)])
                  or exists($node//tp:again) and not(f:is-cut($node))
             else exists($node intersect $facing-divisions))"/>
  </xsl:function>

  <!-- Whether a piece of a document (see parts.xsl) is set on facing pages. -->
  <xsl:function name="f:piece-faces" as="xs:boolean">
    <xsl:param name="piece" as="map(*)"/>
    <xsl:sequence select="some $node in $piece?nodes satisfies f:faces($node)"/>
  </xsl:function>

  <!-- Whether nothing of a part is printed: behind facing pages it would stand on a page of its own. -->
  <xsl:function name="f:prints-nothing" as="xs:boolean">
    <xsl:param name="part" as="map(*)"/>
    <xsl:variable name="run" as="item()*">
      <xsl:for-each select="$part?pieces">
        <xsl:call-template name="piece">
          <xsl:with-param name="piece" select="."/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="
        empty($run/descendant-or-self::text()[normalize-space()][not(ancestor::fo:marker)])
        and empty($run/descendant-or-self::*[self::fo:external-graphic or self::fo:instream-foreign-object])"/>
  </xsl:function>

  <!-- Whether a piece that has no other side may stand before another piece: before facing pages no more than headings may. -->
  <xsl:function name="f:goes-with" as="xs:boolean">
    <xsl:param name="piece" as="map(*)"/>
    <xsl:param name="next" as="map(*)"/>
    <xsl:sequence select="
        not(f:piece-faces($next))
        or (every $node in $piece?nodes satisfies not($node instance of element()) or exists($node/self::tei:head) or f:is-between($node))"/>
  </xsl:function>

  <!-- Whether a step that two views show begins a row: not below its heading. -->
  <xsl:function name="f:begins-row" as="xs:boolean">
    <xsl:param name="step" as="element()"/>
    <xsl:variable name="before" as="element()?" select="$step/preceding-sibling::*[not(f:is-between(.))][1]"/>
    <xsl:sequence select="
        if (exists($before)) then empty($before/descendant-or-self::*[self::tei:head or self::tei:speaker][f:is-twice($before)])
        else not($step/..[self::tei:lg or self::tei:sp or f:is-division(.)][exists(parent::*)]) or f:begins-row($step/..)"/>
  </xsl:function>

  <!-- The name of its row. -->
  <xsl:function name="f:row-name" as="xs:string">
    <xsl:param name="step" as="element()"/>
    <xsl:sequence select="f:some-id(($step[@tp:id], $step/following-sibling::*[1]/*)[1])"/>
  </xsl:function>
</xsl:stylesheet>
