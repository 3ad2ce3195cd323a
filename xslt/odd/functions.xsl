<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs odd">

  <!--
    Questions to an ODD whose references are resolved: which class is which, who belongs to it, which attributes an
    element has in the end. Everything here is a pure function of the schema document it is asked about.
  -->

  <!-- Every specification by its identifier. -->
  <xsl:key name="odd:spec" match="elementSpec | classSpec | macroSpec | dataSpec" use="@ident"/>

  <!-- The elements and classes that are members of a class. -->
  <xsl:key name="odd:member" match="elementSpec | classSpec" use="classes/memberOf/@key"/>

  <!-- The class of an identifier. -->
  <xsl:function name="odd:class" as="element(classSpec)?">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="key('odd:spec', $ident, $schema)[self::classSpec][1]"/>
  </xsl:function>

  <!-- True when the specification exists and is of the given kind, e.g. 'elementSpec'. -->
  <xsl:function name="odd:has" as="xs:boolean">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="exists(key('odd:spec', $ident, $schema)[local-name() = $kind])"/>
  </xsl:function>

  <!--
    The elements that a model class stands for, through its subclasses, each once.
    In: the schema and the identifier of the class; a class that nobody defined has no members.
  -->
  <xsl:function name="odd:member-elements" as="element(elementSpec)*" cache="yes">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:variable name="seen" as="xs:string*"
                  select="if (odd:has($schema, 'classSpec', $class)) then odd:subclasses($schema, $class, ()) else ()"/>
    <xsl:sequence select="$seen ! key('odd:member', ., $schema)[self::elementSpec] => odd:distinct()"/>
  </xsl:function>

  <!--
    The elements that may stand where a content model refers to a class: all members, those it includes, or those it
    does not except (both may name elements and subclasses).
  -->
  <xsl:function name="odd:referenced-elements" as="element(elementSpec)*">
    <xsl:param name="reference" as="element(classRef)"/>
    <xsl:variable name="schema" as="document-node()" select="root($reference)"/>
    <xsl:variable name="all" as="element(elementSpec)*" select="odd:member-elements($schema, $reference/@key)"/>
    <xsl:variable name="included" as="xs:string*" select="odd:element-names($schema, tokenize($reference/@include))"/>
    <xsl:variable name="excepted" as="xs:string*" select="odd:element-names($schema, tokenize($reference/@except))"/>
    <xsl:sequence select="$all[not($reference/@include) or @ident = $included][not(@ident = $excepted)]"/>
  </xsl:function>

  <!-- Identifiers of elements, where each name given is that of an element or of a class. -->
  <xsl:function name="odd:element-names" as="xs:string*">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="$names, $names ! odd:member-elements($schema, .)/string(@ident)"/>
  </xsl:function>

  <!-- The class itself and every class below it; $seen guards against classes that contain each other. -->
  <xsl:function name="odd:subclasses" as="xs:string*">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="seen" as="xs:string*"/>
    <xsl:sequence select="
      if ($class = $seen) then $seen
      else fold-left(key('odd:member', $class, $schema)[self::classSpec]/string(@ident), ($seen, $class),
        function($known, $next) { odd:subclasses($schema, $next, $known) })"/>
  </xsl:function>

  <!--
    The attribute classes an element or class inherits from, nearest first: a class always stands before the classes
    it belongs to itself, so that the first declaration of an attribute in this order is the one that counts.
  -->
  <xsl:function name="odd:attribute-classes" as="element(classSpec)*" cache="yes">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="schema" as="document-node()" select="root($spec)"/>
    <xsl:variable name="path" as="xs:string*" select="odd:superclasses($schema, $spec, ())"/>
    <xsl:for-each select="$path">
      <xsl:variable name="position" as="xs:integer" select="position()"/>
      <xsl:if test="not(. = subsequence($path, $position + 1))">
        <xsl:sequence select="odd:class($schema, .)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The attribute classes above a specification in the order met, with repetitions. -->
  <xsl:function name="odd:superclasses" as="xs:string*">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="above" as="xs:string*"/>
    <xsl:for-each select="$spec/classes/memberOf/string(@key)[not(. = $above)]">
      <xsl:variable name="class" as="element(classSpec)?" select="odd:class($schema, .)[@type = 'atts']"/>
      <xsl:if test="exists($class)">
        <xsl:sequence select="., odd:superclasses($schema, $class, ($above, .))"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The attributes a specification declares itself, out of nested groups; deletions are attDef with mode="delete". -->
  <xsl:function name="odd:own-attributes" as="element(attDef)*">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="$spec/attList/descendant::attDef"/>
  </xsl:function>

  <!--
    The attributes of an element in the end: its own, then those of its classes, one for each name.
    Out: attDef elements where they are declared (their ancestor classSpec says from which class they come).
  -->
  <xsl:function name="odd:attributes" as="element(attDef)*" cache="yes">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="candidates" as="element(attDef)*"
                  select="($spec, odd:attribute-classes($spec)) ! odd:own-attributes(.)"/>
    <xsl:for-each-group select="$candidates" group-by="odd:attribute-name(.)">
      <xsl:sequence select="current-group()[1][not(@mode = 'delete')]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The name by which an attribute appears in a document. -->
  <xsl:function name="odd:attribute-name" as="xs:string">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:sequence select="string(($attribute/altIdent[not(@type) or @type = 'name'], $attribute/@ident)[1]) => normalize-space()"/>
  </xsl:function>

  <!-- The name by which an element appears in a document. -->
  <xsl:function name="odd:element-name" as="xs:string">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:sequence select="string(($spec/altIdent, $spec/@ident)[1]) => normalize-space()"/>
  </xsl:function>

  <!-- The namespace of the element that a specification declares. -->
  <xsl:function name="odd:element-namespace" as="xs:string">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:sequence select="string(($spec/@ns, $spec/ancestor::schemaSpec/@ns, 'http://www.tei-c.org/ns/1.0')[1])"/>
  </xsl:function>

  <!-- A description in the wanted language, English when there is none, as one line of plain text. -->
  <xsl:function name="odd:description" as="xs:string">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="texts" as="element(desc)*" select="$spec/desc[not(@type = 'deprecationInfo')]"/>
    <xsl:variable name="best" as="element(desc)?" select="
      ($texts[lang($language)], $texts[lang('en')], $texts)[1]"/>
    <xsl:variable name="gloss" as="element(gloss)?" select="($spec/gloss[lang($language)], $spec/gloss)[1]"/>
    <xsl:sequence select="
      string-join((if ($gloss) then '(' || normalize-space($gloss) || ')' else (), normalize-space($best)), ' ')
      => normalize-space()"/>
  </xsl:function>

  <!-- Nodes without repetitions, in the order given. -->
  <xsl:function name="odd:distinct" as="element()*">
    <xsl:param name="nodes" as="element()*"/>
    <xsl:for-each-group select="$nodes" group-by="generate-id()">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
