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

  <!-- What the authors of an ODD tell about their practice, in divisions around the specifications: it stands before them. -->

  <xsl:key name="odd:place" match="div[head] | p[@xml:id] | item[@xml:id]" use="odd:place(.)"/>

  <!-- What the ODD says in its own words; nothing where it only specifies. -->
  <xsl:function name="odd:guide" as="element(h:section)?">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:variable name="said" as="element()*" select="$schema/../(* except schemaSpec)[normalize-space()]"/>
    <xsl:if test="exists($said)">
      <section id="guide">
        <xsl:apply-templates select="$said" mode="odd:prose"/>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- The way to its divisions, in the contents. -->
  <xsl:function name="odd:guide-contents" as="element(h:ul)?">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:variable name="divisions" as="element(div)*" select="$schema/../div[head][normalize-space()]"/>
    <xsl:if test="exists($divisions)">
      <ul class="guide">
        <xsl:for-each select="$divisions">
          <li>
            <a href="#{odd:place(.)}">
              <xsl:value-of select="normalize-space(head[1])"/>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:function>

  <!-- The address of something on the page. -->
  <xsl:function name="odd:place" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'guide-' || ($element/@xml:id, generate-id($element))[1]"/>
  </xsl:function>

  <!-- The page has the title already. -->
  <xsl:template match="titlePage" mode="odd:prose" as="empty-sequence()"/>

  <xsl:template match="div" mode="odd:prose" as="element(h:section)">
    <section id="{odd:place(.)}">
      <xsl:apply-templates mode="#current"/>
    </section>
  </xsl:template>

  <xsl:template match="head" mode="odd:prose" as="element()">
    <xsl:variable name="depth" as="xs:integer" select="min((6, 1 + count(ancestor::div)))"/>
    <xsl:element name="{if (parent::div) then 'h' || $depth else 'p'}">
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- A paragraph that holds blocks cannot be one in HTML. -->
  <xsl:template match="p[list or eg:egXML or quote or table or specList or eg]" mode="odd:prose" as="element(h:div)" priority="2">
    <div class="p">
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>

  <xsl:template match="list[label]" mode="odd:prose" as="element(h:dl)" priority="2">
    <dl>
      <xsl:for-each select="label | item">
        <xsl:element name="{if (self::label) then 'dt' else 'dd'}">
          <xsl:apply-templates mode="odd:prose"/>
        </xsl:element>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:template match="specList" mode="odd:prose" as="element(h:ul)">
    <ul>
      <xsl:for-each select="specDesc">
        <li>
          <xsl:apply-templates select="." mode="odd:prose"/>
          <xsl:text> </xsl:text>
          <xsl:apply-templates select="odd:description(key('odd:spec', @key)[1])" mode="odd:prose"/>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <!-- What a specification says of itself, in the language of the page if it can. -->
  <xsl:function name="odd:description" as="element(desc)?">
    <xsl:param name="spec" as="element()?"/>
    <xsl:sequence select="($spec/desc[(@xml:lang, 'en')[1] = $language], $spec/desc)[1]"/>
  </xsl:function>

  <xsl:template match="eg[not(parent::p[text()[normalize-space()]])]" mode="odd:prose" as="element(h:pre)" priority="2">
    <pre>
      <code>
        <xsl:value-of select="."/>
      </code>
    </pre>
  </xsl:template>

  <xsl:template match="quote" mode="odd:prose" as="element(h:blockquote)">
    <blockquote>
      <xsl:apply-templates mode="#current"/>
    </blockquote>
  </xsl:template>

  <xsl:template match="table" mode="odd:prose" as="element(h:table)">
    <table>
      <xsl:for-each select="row">
        <tr>
          <xsl:for-each select="cell">
            <xsl:element name="{if ((@role, ../@role) = 'label') then 'th' else 'td'}">
              <xsl:apply-templates mode="odd:prose"/>
            </xsl:element>
          </xsl:for-each>
        </tr>
      </xsl:for-each>
    </table>
  </xsl:template>

  <!-- A way to another place of the same text. -->
  <xsl:template match="(ref | ptr)[starts-with(@target, '#')][key('odd:place', 'guide-' || substring(@target, 2))]" mode="odd:prose"
      as="element(h:a)" priority="2">
    <xsl:variable name="place" as="element()" select="key('odd:place', 'guide-' || substring(@target, 2))[1]"/>
    <a href="#{odd:place($place)}">
      <xsl:apply-templates mode="#current"/>
      <xsl:value-of select="if (normalize-space()) then '' else normalize-space(($place/head, 'here')[1])"/>
    </a>
  </xsl:template>

</xsl:stylesheet>
