<?xml version="1.0" encoding="UTF-8"?>
<!-- How the text is cut into sequences of pages: a chapter begins a new page, short divisions run on. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!--
    The parts of a document, in order. Each is a map: its language, and its pieces, which are maps in turn:
      nodes     siblings, none of them cut
      opens     divisions that begin here but go on in later pieces, outermost first
      length    of the text, in characters
      language  of the text
      document  the element of the document that it belongs to
  -->
  <xsl:function name="f:parts" as="map(*)*">
    <xsl:param name="container" as="element()"/>
    <!-- A document may also be a part of one: a division, a list. -->
    <xsl:variable name="pieces" as="map(*)*" select="
        if ($container/(self::tei:TEI or self::tei:teiCorpus)) then f:pieces($container, ())
        else map{'nodes': $container, 'opens': (), 'language': f:language-of-pages($container),
                 'length': string-length($container), 'document': $container}"/>
    <xsl:iterate select="$pieces">
      <xsl:param name="waiting" as="map(*)*" select="()"/>
      <xsl:on-completion>
        <xsl:if test="exists($waiting)">
          <xsl:sequence select="map{'pieces': $waiting, 'language': $waiting[1]?language}"/>
        </xsl:if>
      </xsl:on-completion>
      <xsl:variable name="runs-on" as="xs:boolean" select="every $piece in $waiting satisfies f:runs-on($piece, .)"/>
      <xsl:if test="not($runs-on)">
        <xsl:sequence select="map{'pieces': $waiting, 'language': $waiting[1]?language}"/>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="waiting" select="if ($runs-on) then ($waiting, .) else ."/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- Whether a piece is too short for pages of its own: a preface of a few lines, but no title page. -->
  <xsl:function name="f:runs-on" as="xs:boolean">
    <xsl:param name="piece" as="map(*)"/>
    <xsl:param name="next" as="map(*)"/>
    <xsl:sequence select="
        $piece?length lt $chapter-length div 8 and not(f:piece-faces($piece)) and f:goes-with($piece, $next) and empty($piece?nodes/descendant-or-self::tei:titlePage)
        and ($piece?document is $next?document or $piece?length lt $chapter-length div 8 and $next?length lt $chapter-length div 8)"/>
  </xsl:function>

  <!-- The pieces of an element. In: the divisions that it is in and whose beginning no piece holds yet. -->
  <xsl:function name="f:pieces" as="map(*)*">
    <xsl:param name="container" as="element()"/>
    <xsl:param name="opens" as="element()*"/>
    <xsl:variable name="groups" as="array(node()*)*">
      <xsl:for-each-group select="f:in-order($container)" group-starting-with="node()[f:begins-part(.)]">
        <xsl:sequence select="array{current-group()}"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:iterate select="$groups">
      <xsl:param name="before" as="element()*" select="$opens"/>
      <xsl:variable name="nodes" as="node()*" select="?*"/>
      <xsl:choose>
        <xsl:when test="count($nodes) eq 1 and $nodes[f:is-cut(.)]">
          <xsl:sequence select="f:pieces($nodes, ($before, $nodes[f:is-division(.) or self::tei:TEI[parent::tei:teiCorpus]]))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="map{
              'nodes': $nodes, 'opens': $before, 'language': f:language-of-pages($container),
              'length': sum($nodes ! string-length()), 'document': $container/ancestor-or-self::*[self::tei:TEI or self::tei:teiCorpus][1]}"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:next-iteration>
        <xsl:with-param name="before" select="()"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!--
    What an element holds, in the order of the pages: the text comes before registers and images of the source, and in
    a corpus the documents with a text come before those that are nothing but registers.
  -->
  <xsl:function name="f:in-order" as="node()*">
    <xsl:param name="container" as="element()"/>
    <xsl:variable name="all" as="node()*" select="$container/node()[not(self::tei:teiHeader or self::tp:legend)][self::* or normalize-space()]"/>
    <xsl:variable name="after" as="element()*" select="
        if ($container/self::tei:TEI[tei:text] or $container/self::tei:teiCorpus)
        then $all[self::tei:standOff or self::tei:facsimile or self::tei:sourceDoc
                  or self::tei:TEI[not(.//tei:text)] or self::tei:teiCorpus[not(.//tei:text)]]
        else ()"/>
    <xsl:sequence select="$all except $after, $after"/>
  </xsl:function>

  <!-- Whether a node begins a part: what is cut itself, what follows such, a chapter, or enough text since the last. -->
  <xsl:function name="f:begins-part" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="last" as="element()?" select="$node/preceding-sibling::*[not(self::tei:teiHeader)][1]"/>
    <xsl:sequence select="
        $node instance of element() and not(f:is-counterpart($node)) and (
          f:is-cut($node) or f:faces($node)
          or $node/self::tei:standOff or $node/self::tei:facsimile or $node/self::tei:sourceDoc
          or exists($last) and (f:is-cut($last) or f:faces($last) or f:is-counterpart($last) and $parallel eq 'facing'
             or f:is-division($node) and (f:is-chapter($node) or f:is-division($last) and f:is-chapter($last)
                or f:is-milestone-of-length($node))))"/>
  </xsl:function>

  <!-- Whether the sections before this one fill another sequence just here. -->
  <xsl:function name="f:is-milestone-of-length" as="xs:boolean">
    <xsl:param name="section" as="element()"/>
    <xsl:variable name="before" as="xs:integer" select="$lengths-before($section/@tp:id)"/>
    <xsl:sequence select="
        ($before idiv $sequence-length) lt (($before + string-length($section)) idiv $sequence-length)"/>
  </xsl:function>

  <!-- How many characters the sections before each section have: counted once, not for each section anew. -->
  <xsl:variable name="lengths-before" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each-group select="//*[f:is-division(.)][@tp:id]" group-by="generate-id(..)">
        <xsl:iterate select="current-group()">
          <xsl:param name="length" as="xs:integer" select="0"/>
          <xsl:map-entry key="string(@tp:id)" select="$length"/>
          <xsl:next-iteration>
            <xsl:with-param name="length" select="$length + string-length()"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- What is not set as one: documents, the frames of a long text or of facing pages, divisions too long for one sequence. -->
  <xsl:function name="f:is-cut" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node[self::tei:TEI or self::tei:teiCorpus])
        or exists($node[(self::tei:text or self::tei:group or self::tei:front or self::tei:body or self::tei:back)
                        and not(ancestor::tei:floatingText)]) and string-length($node) gt $book-length
        or f:is-too-long($node) or f:frames-facing($node)"/>
  </xsl:function>

  <!-- Whether a division is too long for one sequence, and has divisions inside. -->
  <xsl:function name="f:is-too-long" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        $node instance of element() and f:is-division($node) and string-length($node) gt $sequence-length
        and count($node/*[f:is-division(.)]) gt 1"/>
  </xsl:function>

  <!-- Whether a division is long enough to begin a page. -->
  <xsl:function name="f:is-chapter" as="xs:boolean">
    <xsl:param name="section" as="element()"/>
    <xsl:sequence select="string-length($section) gt $chapter-length"/>
  </xsl:function>

  <!-- The language that the pages of an element are set in, as far as no element says otherwise. -->
  <xsl:function name="f:language-of-pages" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="tag" as="xs:string" select="translate(string(f:language($element)), '_ ', '-')"/>
    <xsl:sequence select="if (matches($tag, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')) then $tag else $ui-language"/>
  </xsl:function>

  <!-- What a piece holds. Divisions that begin here and go on later give their addresses and their running heads. -->
  <xsl:template name="piece" as="node()*">
    <xsl:param name="piece" as="map(*)"/>
    <xsl:for-each select="$piece?opens">
      <xsl:call-template name="section-opening"/>
    </xsl:for-each>
    <!-- Pages that are all there is of a text are no facsimile beside it. -->
    <xsl:if test="$piece?nodes[self::tei:facsimile or self::tei:sourceDoc[../tei:text] or self::tei:standOff] and empty($piece?opens)">
      <fo:block>
        <fo:marker marker-class-name="section">
          <xsl:value-of select="f:ui(if ($piece?nodes/self::tei:standOff) then 'register' else 'facsimile')"/>
        </fo:marker>
      </fo:block>
    </xsl:if>
    <xsl:apply-templates select="$piece?nodes" mode="m:content"/>
  </xsl:template>
</xsl:stylesheet>
