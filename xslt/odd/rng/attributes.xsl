<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns="http://relaxng.org/ns/structure/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs rng odd">

  <!--
    Attributes as patterns. An element refers to a class as a whole when it takes all its attributes, and to single attributes
    when it declares or deletes some of them itself. Each attribute occurs once, as RELAX NG demands.
  -->

  <xsl:mode name="odd:attribute-references" on-no-match="fail" on-multiple-match="fail"/>

  <!-- All attributes of an element: those of its classes, then its own. -->
  <xsl:function name="odd:attribute-patterns" as="element()*">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="final" as="element(attDef)*" select="odd:attributes($spec)"/>
    <xsl:for-each select="odd:attribute-classes($spec)">
      <xsl:variable name="own" as="element(attDef)*" select="odd:own-attributes(.)[not(@mode = 'delete')]"/>
      <xsl:choose>
        <xsl:when test="empty($own intersect $final)"/>
        <xsl:when test="empty($own except $final)">
          <xsl:sequence select="odd:reference(., @ident || '.attributes')"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="attList" mode="odd:attribute-references">
            <xsl:with-param name="wanted" select="$final" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:apply-templates select="$spec/attList" mode="odd:attribute-references">
      <xsl:with-param name="wanted" select="$final" tunnel="yes"/>
      <xsl:with-param name="others" select="$final/odd:attribute-name(.)" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <xsl:template match="attList" mode="odd:attribute-references" as="element()*">
    <xsl:variable name="parts" as="element()*">
      <xsl:apply-templates select="attDef | attList | attRef" mode="#current"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="@org = 'choice' and count($parts) gt 1">
        <choice>
          <xsl:sequence select="$parts"/>
        </choice>
      </xsl:when>
      <xsl:when test="ancestor::attList/@org = 'choice' and count($parts) gt 1">
        <group>
          <xsl:sequence select="$parts"/>
        </group>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$parts"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="classSpec//attDef" mode="odd:attribute-references" as="element(rng:ref)?">
    <xsl:param name="wanted" as="element(attDef)*" tunnel="yes"/>
    <xsl:if test=". intersect $wanted">
      <ref name="{odd:attribute-pattern-name(.)}"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="elementSpec//attDef" mode="odd:attribute-references" as="element()?">
    <xsl:param name="wanted" as="element(attDef)*" tunnel="yes"/>
    <xsl:if test=". intersect $wanted">
      <xsl:sequence select="odd:attribute(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- A reference to one attribute of a class the element is no member of, or to all attributes of a class. -->
  <xsl:template match="attRef" mode="odd:attribute-references" as="element(rng:ref)*">
    <xsl:param name="others" as="xs:string*" select="()" tunnel="yes"/>
    <xsl:variable name="class" as="element(classSpec)?" select="odd:class(root(), string(@class))"/>
    <xsl:variable name="named" as="element(attDef)*" select="
      ($class, $class ! odd:attribute-classes(.)) ! odd:own-attributes(.)[not(current()/@name) or @ident = current()/@name]"/>
    <xsl:for-each select="$named[not(@mode = 'delete')][not(odd:attribute-name(.) = $others)]">
      <ref name="{odd:attribute-pattern-name(.)}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The name of the pattern of an attribute that a class declares. -->
  <xsl:function name="odd:attribute-pattern-name" as="xs:string">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:variable name="class" as="xs:string" select="string($attribute/ancestor::classSpec/@ident)"/>
    <xsl:sequence select="odd:pattern-name($attribute, $class || '.attribute.' || translate($attribute/@ident, ':', ''))"/>
  </xsl:function>

  <!-- One attribute with its values, optional unless @usage says it is required. -->
  <xsl:function name="odd:attribute" as="element()">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:variable name="pattern" as="element(rng:attribute)">
      <attribute name="{odd:attribute-name($attribute)}">
        <xsl:copy-of select="$attribute/@ns"/>
        <xsl:if test="$default-values and $attribute/defaultVal and not($attribute/@usage = 'req')">
          <xsl:attribute name="a:defaultValue" select="normalize-space($attribute/defaultVal)"/>
        </xsl:if>
        <xsl:sequence select="odd:annotation($attribute), odd:value-pattern($attribute)"/>
      </attribute>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$attribute/@usage = ('req', 'mwa')">
        <xsl:sequence select="$pattern"/>
      </xsl:when>
      <xsl:otherwise>
        <optional>
          <xsl:sequence select="$pattern"/>
        </optional>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What an attribute may hold: the values of a closed list, suggested values beside the data type, or the data type. -->
  <xsl:function name="odd:value-pattern" as="element()">
    <xsl:param name="attribute" as="element(attDef)"/>
    <xsl:variable name="type" as="element()">
      <xsl:apply-templates select="$attribute/datatype" mode="odd:content"/>
      <xsl:if test="empty($attribute/datatype)">
        <text/>
      </xsl:if>
    </xsl:variable>
    <xsl:variable name="values" as="element(rng:choice)?">
      <xsl:apply-templates select="$attribute/valList[@type = ('closed', 'semi')][valItem]" mode="odd:content"/>
    </xsl:variable>
    <xsl:variable name="one" as="element()">
      <xsl:choose>
        <xsl:when test="$values and $attribute/valList/@type = 'closed'">
          <xsl:sequence select="$values"/>
        </xsl:when>
        <xsl:when test="$values">
          <choice>
            <xsl:sequence select="$values/*, $type"/>
          </choice>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$type"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="if ($attribute/datatype ! odd:is-list(.)) then odd:list($attribute/datatype, $one) else $one"/>
  </xsl:function>

  <!-- True when an attribute holds several values between spaces. -->
  <xsl:function name="odd:is-list" as="xs:boolean">
    <xsl:param name="type" as="element(datatype)"/>
    <xsl:sequence select="string(($type/@minOccurs, '1')[1]) ne '1' or string(($type/@maxOccurs, '1')[1]) ne '1'"/>
  </xsl:function>

  <!-- A list, separated by spaces, of what one pattern describes, as often as the data type says. -->
  <xsl:function name="odd:list" as="element(rng:list)">
    <xsl:param name="type" as="element(datatype)"/>
    <xsl:param name="one" as="element()"/>
    <list>
      <xsl:sequence select="odd:repeated($type, $one)"/>
    </list>
  </xsl:function>

</xsl:stylesheet>
