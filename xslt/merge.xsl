<?xml version="1.0" encoding="UTF-8"?>
<!--
  A package of ours with a project's own templates in it: one stylesheet, in which a named template of the project stands
  instead of ours of that name, and its templates that match stand beside ours.
  In: the package (html.xsl); $own, the project's stylesheet. Out: the package, all that it includes in place.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="https://teipress.org/ns/function"
                xmlns:b="https://teipress.org/ns/behaviour" exclude-result-prefixes="xs f b">

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- The project's stylesheet: templates, functions, variables; no package, and nothing included. -->
  <xsl:param name="own" as="document-node()"/>

  <xsl:variable name="own-names" as="xs:QName*" select="$own/*/xsl:template/@name ! f:name(.)"/>

  <!-- The name of a template. -->
  <xsl:function name="f:name" as="xs:QName">
    <xsl:param name="name" as="attribute()"/>
    <xsl:sequence select="if (contains($name, ':')) then resolve-QName($name, $name/..) else QName('', $name)"/>
  </xsl:function>

  <!-- Whether a declaration of the project belongs among what our package overrides: behaviours, ways of elements. -->
  <xsl:function name="f:is-override" as="xs:boolean">
    <xsl:param name="declaration" as="element()"/>
    <xsl:sequence select="
        exists($declaration/self::xsl:template[
          @name and namespace-uri-from-QName(f:name(@name)) = 'https://teipress.org/ns/behaviour'
          or @match and tokenize(@mode) = ('m:content', 'm:plain')])"/>
  </xsl:function>

  <xsl:template match="xsl:package" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <xsl:sequence select="f:of-module($own/*, $own/*/*[not(f:is-override(.))])"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="xsl:include" as="node()*">
    <xsl:variable name="module" as="element()" select="doc(resolve-uri(@href, base-uri(.)))/*"/>
    <xsl:for-each select="$module/*">
      <xsl:variable name="made" as="node()*">
        <xsl:apply-templates select="."/>
      </xsl:variable>
      <xsl:sequence select="if (self::xsl:include) then $made else f:of-module($module, $made)"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="xsl:override" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()"/>
      <xsl:sequence select="f:of-module($own/*, $own/*/*[f:is-override(.)])"/>
    </xsl:copy>
  </xsl:template>

  <!-- Ours gives way to the project's of the same name. -->
  <xsl:template match="xsl:template[@name][f:name(@name) = $own-names]" as="element()?" priority="1"/>

  <!-- Declarations as they stood in their module: what it says of them all, each of them says itself. -->
  <xsl:function name="f:of-module" as="node()*">
    <xsl:param name="module" as="element()"/>
    <xsl:param name="declarations" as="node()*"/>
    <xsl:for-each select="$declarations[self::*]">
      <xsl:copy>
        <xsl:attribute name="xml:base" select="base-uri($module)"/>
        <xsl:copy-of select="$module/(@version, @expand-text, @xpath-default-namespace, @exclude-result-prefixes), @*"/>
        <xsl:copy-of select="node()"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
