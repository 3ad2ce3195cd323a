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
    The parts of a document, in order. Each is a map:
      nodes     what it holds: siblings, none of them cut
      opens     divisions that begin here but go on in later parts, outermost first
      language  of the text
  -->
  <xsl:function name="f:parts" as="map(*)*">
    <xsl:param name="container" as="element()"/>
    <xsl:sequence select="f:cut($container, ())"/>
  </xsl:function>

  <!-- The parts of an element. In: the divisions that it is in and whose beginning no part holds yet. -->
  <xsl:function name="f:cut" as="map(*)*">
    <xsl:param name="container" as="element()"/>
    <xsl:param name="opens" as="element()*"/>
    <xsl:variable name="groups" as="array(node()*)*">
      <xsl:for-each-group select="$container/node()[not(self::tei:teiHeader)][self::* or normalize-space()]"
                          group-starting-with="node()[f:begins-part(.)]">
        <xsl:sequence select="array{current-group()}"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:iterate select="$groups">
      <xsl:param name="before" as="element()*" select="$opens"/>
      <xsl:variable name="nodes" as="node()*" select="?*"/>
      <xsl:choose>
        <xsl:when test="count($nodes) eq 1 and $nodes[f:is-cut(.)]">
          <xsl:sequence select="f:cut($nodes, ($before, $nodes[f:is-section(.) or self::tei:TEI[parent::tei:teiCorpus]]))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="map{
              'nodes': $nodes, 'opens': $before, 'language': f:language-of-pages($container)}"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:next-iteration>
        <xsl:with-param name="before" select="()"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- Whether a node begins a part: what is cut itself, what follows such, a chapter, or enough text since the last. -->
  <xsl:function name="f:begins-part" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="last" as="element()?" select="$node/preceding-sibling::*[not(self::tei:teiHeader)][1]"/>
    <xsl:sequence select="
        $node instance of element() and (
          f:is-cut($node)
          or exists($last) and (f:is-cut($last)
             or f:is-section($node) and (f:is-chapter($node) or f:is-section($last) and f:is-chapter($last)
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
      <xsl:for-each-group select="//*[f:is-section(.)][@tp:id]" group-by="generate-id(..)">
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

  <!-- What is not set as one: documents, the frames of a long text, divisions too long for one sequence that have divisions inside. -->
  <xsl:function name="f:is-cut" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node[self::tei:TEI or self::tei:teiCorpus])
        or exists($node[(self::tei:text or self::tei:group or self::tei:front or self::tei:body or self::tei:back)
                        and not(ancestor::tei:floatingText)]) and string-length($node) gt $book-length
        or $node instance of element() and f:is-section($node) and string-length($node) gt $sequence-length
           and count($node/*[f:is-section(.)]) gt 1"/>
  </xsl:function>

  <!-- Whether an element is a division. -->
  <xsl:function name="f:is-section" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:is-division($element)"/>
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

  <!-- What a part holds. Divisions that begin here and go on later give their addresses and their running heads. -->
  <xsl:template name="part" as="node()*">
    <xsl:param name="part" as="map(*)"/>
    <xsl:for-each select="$part?opens">
      <xsl:call-template name="section-opening"/>
    </xsl:for-each>
    <xsl:apply-templates select="$part?nodes" mode="m:content"/>
  </xsl:template>
</xsl:stylesheet>
