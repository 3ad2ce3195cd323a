<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:h="http://www.w3.org/1999/xhtml"
                xmlns:eg="http://www.tei-c.org/ns/Examples"
                xmlns:odd="https://teipress.org/ns/odd"
                xmlns="http://www.w3.org/1999/xhtml"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs h eg odd">

  <!-- The running text of an ODD: descriptions, remarks, examples. -->

  <xsl:mode name="odd:prose" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:mode name="odd:source" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="odd:prose" as="text()">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="p | licence | ab" mode="odd:prose" as="element(h:p)">
    <p>
      <xsl:apply-templates mode="#current"/>
      <xsl:for-each select="self::licence/@target">
        <xsl:text> </xsl:text>
        <a href="{odd:web(.)}">
          <xsl:value-of select="."/>
        </a>
      </xsl:for-each>
    </p>
  </xsl:template>

  <xsl:template match="list" mode="odd:prose" as="element(h:ul)">
    <ul>
      <xsl:apply-templates select="item" mode="#current"/>
    </ul>
  </xsl:template>

  <xsl:template match="item" mode="odd:prose" as="element(h:li)">
    <li>
      <xsl:apply-templates mode="#current"/>
    </li>
  </xsl:template>

  <xsl:template match="gi | specDesc" mode="odd:prose" as="element()">
    <xsl:variable name="name" as="xs:string" select="normalize-space((@key, .)[1])"/>
    <xsl:variable name="spec" as="element()?" select="key('odd:spec', $name)[1]"/>
    <xsl:variable name="code" as="element(h:code)">
      <code>
        <xsl:value-of select="if ($spec/self::classSpec) then $name else '&lt;' || $name || '&gt;'"/>
      </code>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$spec">
        <a href="#{odd:anchor($spec)}">
          <xsl:sequence select="$code"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$code"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="att" mode="odd:prose" as="element(h:code)">
    <code>
      <xsl:value-of select="'@' || normalize-space()"/>
    </code>
  </xsl:template>

  <xsl:template match="val | code | ident | tag | eg" mode="odd:prose" as="element(h:code)">
    <code>
      <xsl:value-of select="if (self::tag) then '&lt;' || . || '&gt;' else ."/>
    </code>
  </xsl:template>

  <xsl:template match="emph | hi | term | mentioned | title | soCalled | q" mode="odd:prose" as="element(h:em)">
    <em>
      <xsl:apply-templates mode="#current"/>
    </em>
  </xsl:template>

  <xsl:template match="ref[@target] | ptr[@target]" mode="odd:prose" as="element()">
    <xsl:choose>
      <xsl:when test="odd:web(@target) != ''">
        <a href="{odd:web(@target)}">
          <xsl:apply-templates mode="#current"/>
          <xsl:value-of select="if (normalize-space()) then '' else @target"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:apply-templates mode="#current"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An address that a page may safely lead to; nothing for any other. -->
  <xsl:function name="odd:web" as="xs:string">
    <xsl:param name="target" as="xs:string"/>
    <xsl:sequence select="if (matches($target, '^(https?://|mailto:)')) then $target else ''"/>
  </xsl:function>

  <xsl:template match="eg:egXML" mode="odd:prose" as="element(h:pre)">
    <xsl:variable name="lines" as="xs:string*" select="tokenize(odd:typed(node()), '\n')"/>
    <xsl:variable name="filled" as="xs:string*" select="$lines[normalize-space()]"/>
    <xsl:variable name="margin" as="xs:integer" select="
      (min(tail($filled) ! string-length(replace(., '\S.*$', ''))), 0)[1]"/>
    <pre>
      <code>
        <xsl:value-of select="$filled ! (if (starts-with(., ' ')) then substring(., $margin + 1) else .)" separator="&#10;"/>
      </code>
    </pre>
  </xsl:template>

  <!-- Markup as it is typed. -->
  <xsl:function name="odd:typed" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates select="$nodes" mode="odd:source"/>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <xsl:template match="*" mode="odd:source" as="xs:string">
    <xsl:variable name="attributes" as="xs:string*"
                  select="@* ! (' ' || name() || '=&quot;' || replace(., '&quot;', '&amp;quot;') || '&quot;')"/>
    <xsl:variable name="start" as="xs:string" select="'&lt;' || name() || string-join($attributes)"/>
    <xsl:sequence select="
      if (node()) then $start || '&gt;' || odd:typed(node()) || '&lt;/' || name() || '&gt;' else $start || '/&gt;'"/>
  </xsl:template>

  <xsl:template match="text()" mode="odd:source" as="xs:string">
    <xsl:sequence select="replace(replace(., '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;')"/>
  </xsl:template>

  <xsl:template match="comment()" mode="odd:source" as="xs:string">
    <xsl:sequence select="'&lt;!--' || . || '-->'"/>
  </xsl:template>

</xsl:stylesheet>
