<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all" expand-text="yes">

  <!-- Specimens of markup: for a row of a convention, a small piece of TEI that meets its conditions. -->

  <xsl:import href="signs.xsl"/>

  <xsl:variable name="f:tei" as="xs:string" select="'http://www.tei-c.org/ns/1.0'"/>

  <!-- Elements that hold no text of the source. -->
  <xsl:variable name="f:empty-elements" as="xs:string+"
      select="'gap', 'space', 'handShift', 'lb', 'pb', 'cb', 'milestone', 'certainty', 'g'"/>

  <!-- What an element has where no condition says otherwise: without it, it would be no good example. -->
  <xsl:variable name="f:usual-attributes" as="map(xs:string, map(xs:string, xs:string))" select="map {
      'gap': map { 'reason': 'lost' }, 'supplied': map { 'reason': 'lost' }, 'add': map { 'place': 'above' },
      'handShift': map { 'new': '#m2' }, 'g': map { 'type': 'leaf' }, 'lb': map { 'n': '2' }, 'pb': map { 'n': '2' },
      'cb': map { 'n': '2' }, 'milestone': map { 'n': '2' }, 'certainty': map { 'cert': 'low' } }"/>

  <!-- What tests of other kinds want: an attribute, its value. -->
  <xsl:variable name="f:special-attributes" as="map(xs:string, map(xs:string, xs:string))" select="map {
      'undone': map { 'xml:id': 'd1' }, 'by-author': map { 'resp': 'author' }, 'mapped': map { 'ref': '#leaf' },
      'metrical': map { 'met': '-uu-' }, 'greek-numeral': map { 'value': '14', 'xml:lang': 'grc' } }"/>

  <!-- What else they want beside the element. -->
  <xsl:variable name="f:special-neighbours" as="element(f:special)+">
    <f:special test="proposed">
      <tei:lem resp="ed.">xyz</tei:lem>
    </f:special>
    <f:special test="translated">
      <tei:reg xml:lang="grc">xyz</tei:reg>
    </f:special>
    <f:special test="several-regular">
      <tei:reg>xyz</tei:reg>
      <tei:reg>uvw</tei:reg>
    </f:special>
    <f:special test="several-corrections">
      <tei:corr>xyz</tei:corr>
      <tei:corr>uvw</tei:corr>
    </f:special>
  </xsl:variable>

  <!-- The other halves of pairs. -->
  <xsl:variable name="f:counterparts" as="map(xs:string, xs:string)"
      select="map { 'reg': 'orig', 'corr': 'sic', 'expan': 'abbr', 'del': 'add', 'add': 'del' }"/>

  <!-- A specimen of a row: the element itself, in a document that has around it what the row wants. -->
  <xsl:function name="f:specimen" as="element()">
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:variable name="wanted" as="element(c:when)*" select="$row/c:when[not(@not)][not(@of)]"/>
    <xsl:variable name="of-parent" as="element(c:when)*" select="$row/c:when[@of = 'parent'][not(@not)]"/>
    <xsl:variable name="parent" as="xs:string" select="
        ($wanted/@in ! tokenize(.)[1], $of-parent ! 'gap', $wanted/@within ! tokenize(.)[1], 'p')[1]"/>
    <xsl:variable name="document" as="document-node()">
      <xsl:document>
        <xsl:element name="{$parent}" namespace="{$f:tei}">
          <xsl:sequence select="f:attributes($of-parent, (), $parent)"/>
          <xsl:sequence select="($wanted/@behind, $wanted/@follows) ! f:neighbour(.)"/>
          <xsl:copy-of select="$f:special-neighbours[@test = $wanted/@special ! tokenize(.)]/*" copy-namespaces="no"/>
          <xsl:sequence select="f:element($row, $wanted)"/>
          <xsl:sequence select="($wanted/@beside, $wanted/@precedes) ! f:neighbour(.)"/>
          <xsl:if test="$parent = ('choice', 'subst') and empty($wanted/(@behind, @beside))">
            <xsl:sequence select="$f:counterparts(string($row/@element)) ! f:neighbour(.)"/>
          </xsl:if>
        </xsl:element>
        <glyph xmlns="http://www.tei-c.org/ns/1.0" xml:id="leaf"><mapping type="standard">❦</mapping></glyph>
        <undo xmlns="http://www.tei-c.org/ns/1.0" target="{$f:special-attributes('undone')?('xml:id') ! ('#' || .)}"/>
      </xsl:document>
    </xsl:variable>
    <xsl:sequence select="$document//*[@tp:specimen]"/>
  </xsl:function>

  <!-- The element that a row is about, with the attributes and the content that its conditions want. -->
  <xsl:function name="f:element" as="element()">
    <xsl:param name="row" as="element(c:row)"/>
    <xsl:param name="wanted" as="element(c:when)*"/>
    <xsl:variable name="name" as="xs:string" select="(tokenize($row/@element), 'seg')[1]"/>
    <xsl:element name="{$name}" namespace="{$f:tei}">
      <xsl:attribute name="tp:specimen" select="'yes'"/>
      <xsl:sequence select="f:attributes($wanted, $row/c:when[@not], $name)"/>
      <xsl:choose>
        <xsl:when test="$wanted/(@desc, @has)">
          <xsl:element name="{if ($wanted/@desc) then 'desc' else $wanted[@has][1]/@has ! tokenize(.)[1]}" namespace="{$f:tei}">
            <xsl:value-of select="($wanted/@desc ! tokenize(.)[1], 'abc')[1]"/>
          </xsl:element>
        </xsl:when>
        <xsl:when test="not($name = $f:empty-elements) or $wanted/@text = 'yes'">
          <xsl:value-of select="f:specimen-text($wanted)"/>
        </xsl:when>
      </xsl:choose>
    </xsl:element>
  </xsl:function>

  <!-- The text of a specimen: "abc", unless a condition wants another. -->
  <xsl:function name="f:specimen-text" as="xs:string">
    <xsl:param name="wanted" as="element(c:when)*"/>
    <xsl:variable name="special" as="xs:string*" select="$wanted/@special ! tokenize(.)"/>
    <xsl:sequence select="
        if ($wanted/@reads) then tokenize($wanted[@reads][1]/@reads)[1]
        else if ($special = 'unfinished') then 'abc&#160;'
        else if ($special = 'quoted') then '“abc”' else 'abc'"/>
  </xsl:function>

  <!-- The attributes that conditions want, beside those that the element usually has and none of the barred. -->
  <xsl:function name="f:attributes" as="attribute()*">
    <xsl:param name="wanted" as="element(c:when)*"/>
    <xsl:param name="barred" as="element(c:when)*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="usual" as="map(xs:string, xs:string)" select="($f:usual-attributes($name), map { })[1]"/>
    <xsl:variable name="said" as="map(xs:string, xs:string)" select="map:merge((
        $wanted[@attribute] ! map:entry(string(@attribute), f:token-of(., $name)),
        $wanted/@special ! tokenize(.) ! $f:special-attributes(.),
        $wanted[@attribute = 'evidence'] ! map:entry('reason', ''),
        f:extent-attributes($wanted[@extent or @unit], $name),
        $barred[@attribute][not(@is or @means)] ! map:entry(string(@attribute), ''), $usual), map { 'duplicates': 'use-first' })"/>
    <xsl:for-each select="sort(map:keys($said))[$said(.) ne '']">
      <xsl:attribute name="{.}" select="$said(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A value that a condition on an attribute accepts. -->
  <xsl:function name="f:token-of" as="xs:string">
    <xsl:param name="when" as="element(c:when)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="known" as="element(c:value)*" select="
        $f:convention/c:values[@attribute = $when/@attribute][tokenize(@of) = $name]/c:value[@means = tokenize($when/@means)]"/>
    <xsl:sequence select="($when/@is ! tokenize(.)[1], $known[last()]/@is ! tokenize(.)[1], '2')[1]"/>
  </xsl:function>

  <!-- How much is missing, in the way of the conditions: 12 letters where the number has no limit, else 3. -->
  <xsl:function name="f:extent-attributes" as="map(xs:string, xs:string)">
    <xsl:param name="wanted" as="element(c:when)*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="kind" as="xs:string?" select="$wanted/@extent ! tokenize(.)[1]"/>
    <xsl:variable name="word" as="xs:string" select="
        ($wanted/@unit ! tokenize(.)[1], if ($name = 'gap' and $kind = ('exact', 'circa', 'range')) then 'cm' else 'character')[1]"/>
    <xsl:variable name="unit" as="xs:string" select="if ($word = 'measure') then 'cm' else if ($word = 'other') then 'page' else $word"/>
    <xsl:variable name="most" as="xs:double" select="min(($wanted/@most ! number(.), if ($unit = 'line') then 3 else 12))"/>
    <xsl:sequence select="
        if (not($name = ('gap', 'space'))) then map { }
        else if ($kind = 'exact') then map { 'quantity': string($most), 'unit': $unit }
        else if ($kind = 'circa') then map { 'quantity': '5', 'precision': 'low', 'unit': $unit }
        else if ($kind = 'range') then map { 'atLeast': '3', 'atMost': '5', 'unit': $unit }
        else if ($kind = 'free') then map { 'extent': 'half a page' }
        else if ($kind = 'none') then map { }
        else map { 'extent': 'unknown', 'unit': $unit }"/>
  </xsl:function>

  <!-- An element that a condition wants beside another. -->
  <xsl:function name="f:neighbour" as="element()">
    <xsl:param name="names" as="item()"/>
    <xsl:element name="{tokenize($names)[1]}" namespace="{$f:tei}">xyz</xsl:element>
  </xsl:function>

  <!-- An element as it is written in a file, without namespaces. -->
  <xsl:function name="f:markup" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="start" as="xs:string" select="
        string-join((local-name($node), $node/@*[not(namespace-uri() eq 'https://teipress.org/ns/prepared')]
          ! (name(.) || '=&quot;' || . || '&quot;')), ' ')"/>
    <xsl:sequence select="
        if ($node instance of text()) then string($node)
        else if (empty($node/node())) then '&lt;' || $start || '/>'
        else '&lt;' || $start || '>' || string-join($node/node() ! f:markup(.)) || '&lt;/' || local-name($node) || '>'"/>
  </xsl:function>

</xsl:stylesheet>
