<?xml version="1.0" encoding="UTF-8"?>
<!-- One ISO Schematron schema out of what is given: a schema as it is; the rules embedded in a RELAX NG or W3C XML
     Schema, with the prefixes that they use; or several schemas, wrapped in <schemas>, as one. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="/sch:schema" priority="1" as="element(sch:schema)">
    <xsl:copy-of select="."/>
  </xsl:template>

  <xsl:template match="/*" as="element(sch:schema)">
    <xsl:variable name="schemas" as="element(sch:schema)*" select="self::schemas/sch:schema"/>
    <xsl:variable name="patterns" as="element(sch:pattern)*" select="if ($schemas) then $schemas/sch:pattern
      else .//sch:pattern[not(ancestor::sch:*)]"/>
    <xsl:variable name="loose" as="element(sch:rule)*" select=".//sch:rule[not(ancestor::sch:*)]"/>
    <xsl:variable name="inherited" as="element()*" select="if ($schemas) then $schemas else ."/>
    <sch:schema queryBinding="xslt3">
      <xsl:for-each-group select=".//sch:ns[not(ancestor::sch:pattern)]" group-by="@prefix">
        <xsl:copy-of select="."/>
      </xsl:for-each-group>
      <xsl:for-each-group select="$inherited/xsl:*" group-by="name(), string(@name), string(@match), string(@href)"
        composite="yes">
        <xsl:copy-of select="."/>
      </xsl:for-each-group>
      <xsl:copy-of select="($inherited/sch:let, .//sch:let[not(ancestor::sch:*)])/."/>
      <xsl:copy-of select="$inherited/sch:phase, .//sch:phase[not(ancestor::sch:*)]"/>
      <xsl:copy-of select="$patterns"/>
      <xsl:for-each select="$loose">
        <sch:pattern>
          <xsl:copy-of select="."/>
        </sch:pattern>
      </xsl:for-each>
      <xsl:where-populated>
        <sch:diagnostics>
          <xsl:copy-of select=".//sch:diagnostics[not(ancestor::sch:*[not(self::sch:schema)])]/sch:diagnostic"/>
        </sch:diagnostics>
      </xsl:where-populated>
    </sch:schema>
  </xsl:template>
</xsl:stylesheet>
