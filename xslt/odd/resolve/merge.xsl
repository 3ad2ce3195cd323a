<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns="http://www.tei-c.org/ns/1.0"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs map odd">

  <!--
    Step 2: carries out the modes. A specification without a mode, or with add or replace, stands as it is; delete takes
    one away; change lays what it says over what is there. The order in a schema does not matter: additions come
    first, then changes and deletions in the order written.
  -->

  <!-- In: what was taken over and what was declared. Out: the specifications that remain. -->
  <xsl:function name="odd:merge" as="element()*">
    <xsl:param name="base" as="element()*"/>
    <xsl:param name="declared" as="element()*"/>
    <xsl:variable name="additions" as="element()*" select="$declared[not(@mode = ('change', 'delete'))]"/>
    <xsl:variable name="edits" as="element()*" select="$declared[@mode = ('change', 'delete')]"/>
    <xsl:for-each-group select="$base, $additions, $edits" group-by="odd:slot(.)">
      <xsl:variable name="standing" as="element()*" select="current-group()[not(. intersect $edits)]"/>
      <xsl:variable name="edits" as="element()*" select="current-group() intersect $edits"/>
      <xsl:choose>
        <xsl:when test="empty($standing)">
          <xsl:message select="'warning: ' || local-name() || ' ' || @ident || ': nothing to ' || @mode"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="fold-left($edits, $standing[last()], odd:edit#2)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What two specifications must share to be about the same thing. -->
  <xsl:function name="odd:slot" as="xs:string">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="local-name($spec) || ' ' || ($spec/@ident, $spec/@url, path($spec))[1]"/>
  </xsl:function>

  <!-- One change or deletion; a specification deleted before stays deleted. -->
  <xsl:function name="odd:edit" as="element()?">
    <xsl:param name="spec" as="element()?"/>
    <xsl:param name="edit" as="element()"/>
    <xsl:if test="exists($spec) and not($edit/@mode = 'delete')">
      <xsl:apply-templates select="$spec" mode="odd:edit">
        <xsl:with-param name="edit" select="$edit"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:function>

  <xsl:mode name="odd:edit" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="elementSpec | classSpec | macroSpec | dataSpec | moduleSpec | constraintSpec" mode="odd:edit" as="element()">
    <xsl:param name="edit" as="element()"/>
    <xsl:copy>
      <xsl:copy-of select="@*, $edit/(@* except @mode)"/>
      <xsl:copy-of select="odd:prose(., $edit)"/>
      <xsl:copy-of select="odd:classes(classes, $edit/classes)"/>
      <xsl:copy-of select="odd:replaced(., $edit, ('content', 'valList', 'constraint'))"/>
      <xsl:copy-of select="odd:listed(constraintSpec, $edit/constraintSpec)"/>
      <xsl:copy-of select="odd:attribute-list(attList, $edit/attList)"/>
      <xsl:copy-of select="odd:replaced(., $edit, ('model', 'modelGrp', 'modelSequence'))"/>
      <xsl:copy-of select="odd:replaced(., $edit, ('exemplum', 'remarks', 'listRef'))"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="attDef | valItem" mode="odd:edit" as="element()">
    <xsl:param name="edit" as="element()"/>
    <xsl:copy>
      <xsl:copy-of select="@*, $edit/(@* except @mode)"/>
      <xsl:copy-of select="odd:prose(., $edit)"/>
      <xsl:copy-of select="odd:replaced(., $edit, ('datatype', 'defaultVal'))"/>
      <xsl:copy-of select="odd:listed(constraintSpec, $edit/constraintSpec)"/>
      <xsl:copy-of select="odd:values(valList, $edit/valList)"/>
      <xsl:copy-of select="odd:replaced(., $edit, ('valDesc', 'paramList', 'exemplum', 'remarks'))"/>
    </xsl:copy>
  </xsl:template>

  <!-- Names and descriptions: those of a language are replaced by those the edit has in it. -->
  <xsl:function name="odd:prose" as="element()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="edit" as="element()"/>
    <xsl:for-each select="'altIdent', 'equiv', 'gloss', 'desc'">
      <xsl:variable name="kind" as="xs:string" select="."/>
      <xsl:variable name="new" as="element()*" select="$edit/*[local-name() = $kind]"/>
      <xsl:sequence select="
        $spec/*[local-name() = $kind][not(odd:language(.) = $new/odd:language(.))], $new[not(@mode = 'delete')]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The language of a description, English where it says none. -->
  <xsl:function name="odd:language" as="xs:string">
    <xsl:param name="prose" as="element()"/>
    <xsl:sequence select="string(($prose/@xml:lang, 'en')[1])"/>
  </xsl:function>

  <!-- Children of the given kinds: the edit's when it has one, else those that are there. -->
  <xsl:function name="odd:replaced" as="element()*">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="edit" as="element()"/>
    <xsl:param name="kinds" as="xs:string*"/>
    <xsl:variable name="new" as="element()*" select="$edit/*[local-name() = $kinds]"/>
    <xsl:sequence select="if (exists($new)) then $new else $spec/*[local-name() = $kinds]"/>
  </xsl:function>

  <!-- Class memberships: a list in mode change adds and deletes members, any other list replaces the whole. -->
  <xsl:function name="odd:classes" as="element(classes)?">
    <xsl:param name="old" as="element(classes)?"/>
    <xsl:param name="new" as="element(classes)?"/>
    <xsl:choose>
      <xsl:when test="empty($new)">
        <xsl:sequence select="$old"/>
      </xsl:when>
      <xsl:when test="$new/@mode = 'change'">
        <classes>
          <xsl:copy-of select="$old/memberOf[not(@key = $new/memberOf/@key)], $new/memberOf[not(@mode = 'delete')]"/>
        </classes>
      </xsl:when>
      <xsl:otherwise>
        <classes>
          <xsl:copy-of select="$new/memberOf[not(@mode = 'delete')]"/>
        </classes>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Named parts (constraints, values): each edit adds, replaces, changes or deletes the part of its name. -->
  <xsl:function name="odd:listed" as="element()*">
    <xsl:param name="old" as="element()*"/>
    <xsl:param name="new" as="element()*"/>
    <xsl:for-each select="$old">
      <xsl:variable name="edit" as="element()?" select="$new[@ident = current()/@ident][1]"/>
      <xsl:choose>
        <xsl:when test="empty($edit)">
          <xsl:sequence select="."/>
        </xsl:when>
        <xsl:when test="$edit/@mode = ('change', 'delete')">
          <xsl:sequence select="odd:edit(., $edit)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$edit"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:sequence select="$new[not(@ident = $old/@ident)][not(@mode = 'delete')]"/>
  </xsl:function>

  <!-- A list of values and its edit, made one; without an edit, as it was. -->
  <xsl:function name="odd:values" as="element(valList)?">
    <xsl:param name="old" as="element(valList)?"/>
    <xsl:param name="new" as="element(valList)?"/>
    <xsl:choose>
      <xsl:when test="empty($new)">
        <xsl:sequence select="$old"/>
      </xsl:when>
      <xsl:when test="$new/@mode = 'delete'"/>
      <xsl:when test="$old and ($new/@mode = 'change' or $new/valItem/@mode = ('add', 'delete', 'change') and $new/@mode = 'add')">
        <valList>
          <xsl:copy-of select="$old/@*, $new/(@* except @mode), $new/desc"/>
          <xsl:copy-of select="odd:listed($old/valItem, $new/valItem)"/>
        </valList>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$new"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!--
    Attribute lists: the edited attributes stand where they stood, new ones at the end. Deletions and changes of what is
    not declared here stay as they are: they are about inherited attributes.
  -->
  <xsl:function name="odd:attribute-list" as="element(attList)?">
    <xsl:param name="old" as="element(attList)?"/>
    <xsl:param name="new" as="element(attList)?"/>
    <xsl:variable name="edits" as="element(attDef)*" select="$new/descendant::attDef"/>
    <xsl:choose>
      <xsl:when test="empty($new)">
        <xsl:sequence select="$old"/>
      </xsl:when>
      <xsl:otherwise>
        <attList>
          <xsl:apply-templates select="$old/*" mode="odd:attributes">
            <xsl:with-param name="edits" select="$edits" tunnel="yes"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="$new/*" mode="odd:new-attributes">
            <xsl:with-param name="known" select="$old/descendant::attDef/string(@ident)" tunnel="yes"/>
          </xsl:apply-templates>
        </attList>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:mode name="odd:attributes" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:mode name="odd:new-attributes" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="attDef" mode="odd:attributes" as="element(attDef)?">
    <xsl:param name="edits" as="element(attDef)*" tunnel="yes"/>
    <xsl:variable name="edit" as="element(attDef)?" select="$edits[@ident = current()/@ident][last()]"/>
    <xsl:choose>
      <xsl:when test="empty($edit)">
        <xsl:copy-of select="."/>
      </xsl:when>
      <xsl:when test="$edit/@mode = 'change'">
        <xsl:sequence select="odd:edit(., $edit)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy-of select="$edit"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="attDef" mode="odd:new-attributes" as="element(attDef)?">
    <xsl:param name="known" as="xs:string*" tunnel="yes"/>
    <xsl:if test="not(@ident = $known)">
      <xsl:copy-of select="."/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
