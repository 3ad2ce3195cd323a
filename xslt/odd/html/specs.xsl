<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:h="http://www.w3.org/1999/xhtml"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns="http://www.w3.org/1999/xhtml"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs h odd">

  <!-- One specification after the other: elements, classes, macros and data types. -->

  <!-- The identifier of a specification's place on the page. -->
  <xsl:function name="odd:anchor" as="xs:string">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="substring-before(local-name($spec), 'Spec') || '-' || translate($spec/@ident, ' :', '__')"/>
  </xsl:function>

  <!-- An element. -->
  <xsl:function name="odd:element" as="element(h:article)">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="schema" as="element(schemaSpec)" select="$spec/ancestor::schemaSpec"/>
    <article id="{odd:anchor($spec)}">
      <xsl:sequence select="odd:heading($spec, '&lt;' || odd:element-name($spec) || '&gt;'), odd:gloss-and-description($spec)"/>
      <dl>
        <xsl:sequence select="odd:entry('May stand in', odd:element-links($schema, sort(odd:parents(root($spec))(string($spec/@ident)))))"/>
        <xsl:sequence select="odd:entry('May hold', odd:contained($spec))"/>
        <xsl:sequence select="odd:entry('Content', odd:model($spec/content))"/>
        <xsl:sequence select="odd:entry('Member of', odd:spec-links($schema, $spec/classes/memberOf/string(@key)))"/>
        <xsl:sequence select="odd:entry('Printed as', odd:listed(distinct-values($spec//model/@behaviour ! string(.))))"/>
      </dl>
      <xsl:sequence select="odd:attribute-table($spec), odd:rules($spec), odd:remarks-and-examples($spec)"/>
    </article>
  </xsl:function>

  <!-- A class, a macro or a data type. -->
  <xsl:function name="odd:other" as="element(h:article)">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="schema" as="element(schemaSpec)" select="$spec/ancestor::schemaSpec"/>
    <article id="{odd:anchor($spec)}">
      <xsl:sequence select="odd:heading($spec, string($spec/@ident)), odd:gloss-and-description($spec)"/>
      <dl>
        <xsl:if test="$spec/self::classSpec">
          <xsl:sequence select="odd:entry('Members', odd:spec-links($schema,
            sort(key('odd:member', $spec/@ident, root($spec)) ! string(@ident))))"/>
          <xsl:sequence select="odd:entry('Member of', odd:spec-links($schema, $spec/classes/memberOf/string(@key)))"/>
        </xsl:if>
        <xsl:if test="not($spec/self::classSpec)">
          <xsl:sequence select="odd:entry('Content', odd:model($spec))"/>
        </xsl:if>
      </dl>
      <xsl:if test="$spec/self::classSpec">
        <xsl:sequence select="odd:attribute-table($spec)"/>
      </xsl:if>
      <xsl:sequence select="odd:rules($spec), odd:remarks-and-examples($spec)"/>
    </article>
  </xsl:function>

  <!-- The name of a specification, with a link to itself and the module. -->
  <xsl:function name="odd:heading" as="element(h:h3)">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <h3>
      <a href="#{odd:anchor($spec)}">
        <code>
          <xsl:value-of select="$name"/>
        </code>
      </a>
      <xsl:for-each select="$spec/@module">
        <xsl:text> </xsl:text>
        <small>
          <xsl:value-of select="."/>
        </small>
      </xsl:for-each>
    </h3>
  </xsl:function>

  <!-- The gloss and the description, in the wanted language where there is one. -->
  <xsl:function name="odd:gloss-and-description" as="element()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="gloss" as="element(gloss)?" select="odd:best($spec/gloss)"/>
    <xsl:variable name="description" as="element(desc)?" select="odd:best($spec/desc[not(@type = 'deprecationInfo')])"/>
    <xsl:if test="$gloss or $description">
      <p class="description">
        <xsl:if test="$gloss">
          <b>
            <xsl:apply-templates select="$gloss/node()" mode="odd:prose"/>
          </b>
          <!-- Descriptions of TEI go on from the name of the element ("contains …"), others are sentences. -->
          <xsl:value-of select="if (matches($description, '^\s*\p{Ll}')) then ': ' else '. '"/>
        </xsl:if>
        <xsl:apply-templates select="$description/node()" mode="odd:prose"/>
      </p>
    </xsl:if>
    <xsl:if test="$spec/@validUntil">
      <p class="warning">
        <xsl:text>Not to be used after </xsl:text>
        <xsl:value-of select="$spec/@validUntil"/>
        <xsl:text>. </xsl:text>
        <xsl:apply-templates select="odd:best($spec/desc[@type = 'deprecationInfo'])/node()" mode="odd:prose"/>
      </p>
    </xsl:if>
  </xsl:function>

  <!-- Of several texts that say the same the one in the wanted language, else the English one, else the first. -->
  <xsl:function name="odd:best" as="element()?">
    <xsl:param name="texts" as="element()*"/>
    <xsl:sequence select="($texts[lang($language)], $texts[lang('en')], $texts)[1]"/>
  </xsl:function>

  <!-- An entry of the list of facts; nothing where there is nothing to tell. -->
  <xsl:function name="odd:entry" as="element()*">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="fact" as="node()*"/>
    <xsl:if test="exists($fact)">
      <dt>
        <xsl:value-of select="$term"/>
      </dt>
      <dd>
        <xsl:sequence select="$fact"/>
      </dd>
    </xsl:if>
  </xsl:function>

  <!-- What an element may hold: text, elements, or nothing. -->
  <xsl:function name="odd:contained" as="node()*">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="children" as="xs:string*" select="odd:children($spec)"/>
    <xsl:if test="odd:holds-text($spec)">
      <em>text</em>
    </xsl:if>
    <xsl:if test="odd:holds-text($spec) and exists($children)">
      <xsl:text>, and </xsl:text>
    </xsl:if>
    <xsl:sequence select="odd:element-links($spec/ancestor::schemaSpec, $children)"/>
    <xsl:if test="empty($children) and not(odd:holds-text($spec))">
      <em>
        <xsl:value-of select="if ($spec/content//anyElement) then 'any element' else 'nothing'"/>
      </em>
    </xsl:if>
  </xsl:function>

  <!-- A content model in the short notation. -->
  <xsl:function name="odd:model" as="element(h:code)?">
    <xsl:param name="holder" as="element()?"/>
    <xsl:variable name="parts" as="element()*" select="$holder/(self::content/* | content/* | valList)"/>
    <xsl:if test="exists($parts)">
      <code class="model">
        <xsl:value-of select="odd:notation($parts)"/>
      </code>
    </xsl:if>
  </xsl:function>

  <!-- Links to elements, in the order given, with commas between them; many of them are folded. -->
  <xsl:function name="odd:element-links" as="node()*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:param name="idents" as="xs:string*"/>
    <xsl:choose>
      <xsl:when test="count($idents) gt 24">
        <details>
          <summary>
            <xsl:value-of select="count($idents) || ' elements'"/>
          </summary>
          <xsl:sequence select="odd:spec-links($schema, $idents)"/>
        </details>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="odd:spec-links($schema, $idents)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Links to specifications; what the schema does not have is named without a link. -->
  <xsl:function name="odd:spec-links" as="node()*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:param name="idents" as="xs:string*"/>
    <xsl:for-each select="$idents">
      <xsl:variable name="spec" as="element()?" select="key('odd:spec', ., root($schema))[1]"/>
      <xsl:if test="position() gt 1">
        <xsl:text>, </xsl:text>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$spec">
          <a href="#{odd:anchor($spec)}">
            <xsl:value-of select="if ($spec/self::elementSpec) then odd:element-name($spec) else ."/>
          </a>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- Words with commas between them. -->
  <xsl:function name="odd:listed" as="text()?">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:if test="exists($words)">
      <xsl:value-of select="$words" separator=", "/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
