<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:h="http://www.w3.org/1999/xhtml"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xmlns="http://www.w3.org/1999/xhtml"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs h odd sch">

  <!-- What belongs to a specification in greater numbers: attributes, rules, examples. -->

  <!-- The attributes: those that the specification declares itself first, then those of its classes, folded. -->
  <xsl:function name="odd:attribute-table" as="element()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="all" as="element(attDef)*" select="
      if ($spec/self::elementSpec) then odd:attributes($spec) else odd:own-attributes($spec)[not(@mode = 'delete')]"/>
    <xsl:variable name="own" as="element(attDef)*" select="$all[ancestor::* intersect $spec]"/>
    <xsl:if test="exists($all)">
      <h4>Attributes</h4>
    </xsl:if>
    <xsl:if test="exists($own)">
      <xsl:sequence select="odd:table($own)"/>
    </xsl:if>
    <xsl:if test="exists($all except $own)">
      <dl class="inherited">
        <xsl:for-each-group select="$all except $own" group-by="ancestor::classSpec/@ident">
          <xsl:sort select="not(current-grouping-key() = 'att.global')"/>
          <xsl:sort select="current-grouping-key()"/>
          <dt>
            <xsl:sequence select="odd:spec-links(ancestor::schemaSpec, current-grouping-key())"/>
          </dt>
          <dd>
            <xsl:sequence select="current-group() ! odd:named(.)"/>
          </dd>
        </xsl:for-each-group>
      </dl>
    </xsl:if>
  </xsl:function>

  <!-- The name of an attribute, with what it means as its tooltip. -->
  <xsl:function name="odd:named" as="node()*">
    <xsl:param name="attribute" as="element(attDef)"/>
    <code title="{odd:description($attribute, $language)}">
      <xsl:value-of select="odd:attribute-name($attribute)"/>
    </code>
    <xsl:sequence select="odd:usage($attribute)"/>
    <xsl:text> </xsl:text>
  </xsl:function>

  <!-- A table of attributes. -->
  <xsl:function name="odd:table" as="element(h:table)">
    <xsl:param name="attributes" as="element(attDef)*"/>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Meaning</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="sort($attributes, (), function($a) { lower-case(odd:attribute-name($a)) })">
          <tr>
            <th scope="row">
              <code>
                <xsl:value-of select="odd:attribute-name(.)"/>
              </code>
              <xsl:sequence select="odd:usage(.)"/>
            </th>
            <td>
              <xsl:sequence select="odd:gloss-and-description(.)"/>
            </td>
            <td>
              <xsl:sequence select="odd:value-cell(.)"/>
            </td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:function>

  <!-- Whether an attribute must be there. -->
  <xsl:function name="odd:usage" as="element(h:small)?">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:variable name="word" as="xs:string?" select="
      map { 'req': 'required', 'mwa': 'required where it applies', 'rec': 'recommended', 'rwa': 'recommended where it applies' }
      (string($attribute/@usage))"/>
    <xsl:if test="$word">
      <small class="{$attribute/@usage}">
        <xsl:value-of select="$word"/>
      </small>
    </xsl:if>
  </xsl:function>

  <!-- What an attribute may hold: the values of a list with their meanings, or the data type. -->
  <xsl:function name="odd:value-cell" as="element()*">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:variable name="list" as="element(valList)?" select="$attribute/valList[valItem][1]"/>
    <xsl:if test="not($list/@type = 'closed')">
      <code class="model">
        <xsl:value-of select="odd:value-notation($attribute)"/>
      </code>
    </xsl:if>
    <xsl:if test="$list">
      <p class="facts">
        <xsl:value-of select="if ($list/@type = 'closed') then 'one of' else 'for instance'"/>
      </p>
      <ul class="values">
        <xsl:for-each select="$list/valItem">
          <li>
            <code>
              <xsl:value-of select="@ident"/>
            </code>
            <xsl:variable name="said" as="xs:string" select="odd:description(., $language)"/>
            <xsl:value-of select="if ($said = '') then '' else ' ' || $said"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:for-each select="$attribute/defaultVal">
      <p class="facts">
        <xsl:value-of select="'if absent: ' || normalize-space()"/>
      </p>
    </xsl:for-each>
  </xsl:function>

  <!-- The rules beyond grammar: what each demands in words, else its assertions. -->
  <xsl:function name="odd:rules" as="element()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="rules" as="element(constraintSpec)*" select="$spec//constraintSpec"/>
    <xsl:if test="exists($rules)">
      <h4>Rules</h4>
      <ul class="rules">
        <xsl:for-each select="$rules">
          <li>
            <code>
              <xsl:value-of select="@ident"/>
            </code>
            <xsl:text> </xsl:text>
            <xsl:value-of select="
              if (desc) then odd:description(., $language)
              else string-join(.//(sch:assert | sch:report) ! normalize-space(), ' ')"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:function>

  <!-- Remarks, then examples as they would be typed. -->
  <xsl:function name="odd:remarks-and-examples" as="node()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="remarks" as="element(remarks)*" select="$spec/remarks"/>
    <xsl:variable name="examples" as="element(exemplum)*" select="$spec/exemplum[not(@xml:lang) or lang($language) or lang('und')]"/>
    <xsl:if test="$remarks">
      <div class="remarks">
        <xsl:apply-templates select="odd:best($remarks)/node()" mode="odd:prose"/>
      </div>
    </xsl:if>
    <xsl:if test="$examples">
      <h4>
        <xsl:value-of select="if (count($examples) = 1) then 'Example' else 'Examples'"/>
      </h4>
      <xsl:apply-templates select="$examples/node()" mode="odd:prose"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
