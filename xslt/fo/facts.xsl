<?xml version="1.0" encoding="UTF-8"?>
<!-- Facts with their names, links, and lists that the edition makes. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="xs tei m b f map">

  <!-- How b:metadata looks on paper: name and value in one line, or the name above what belongs to it. -->
  <xsl:template name="metadata" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:if test="exists($content[self::* or normalize-space()]) or @when or @from or @notBefore or @ident or @name">
      <fo:block>
        <xsl:call-template name="properties"/>
        <xsl:choose>
          <xsl:when test="f:is-headword(.)">
            <fo:block xsl:use-attribute-sets="headword">
              <xsl:apply-templates select="$content" mode="m:content"/>
            </fo:block>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="fact">
              <xsl:with-param name="content" select="$content"/>
              <xsl:with-param name="name" select="if ($name eq '' or self::tei:teiHeader) then '' else f:ui($name)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The name and the value; facts within a fact go below its name. -->
  <xsl:template name="fact" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="value" as="item()*">
      <xsl:call-template name="fact-value">
        <xsl:with-param name="content" select="$content"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$value[self::fo:block or self::fo:block-container]">
        <xsl:if test="$name ne ''">
          <fo:block xsl:use-attribute-sets="facts-name">
            <xsl:value-of select="$name"/>
          </fo:block>
        </xsl:if>
        <fo:block start-indent="from-parent(start-indent) + {if ($name eq '') then 0 else 0.8}em">
          <!-- An empty block would part the name from what follows. -->
          <xsl:sequence select="$value[not(self::fo:block[not(node() or @id)])]"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="$name ne ''">
          <fo:inline xsl:use-attribute-sets="fact-name">
            <xsl:value-of select="$name || ': '"/>
          </fo:inline>
        </xsl:if>
        <xsl:sequence select="$value"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The value of a fact: its text, with commas between elements that have no text between them (a space between what somebody did and the name); else its date or name. -->
  <xsl:template name="fact-value" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="$content/self::text()[normalize-space()]">
        <xsl:apply-templates select="$content" mode="m:content"/>
      </xsl:when>
      <xsl:when test="exists($content/self::*)">
        <xsl:iterate select="$content/self::*">
          <xsl:param name="separated" as="xs:boolean" select="true()"/>
          <xsl:variable name="part" as="item()*">
            <xsl:apply-templates select="." mode="m:content"/>
          </xsl:variable>
          <xsl:variable name="is-inline" as="xs:boolean" select="exists($part) and empty($part[self::fo:block or self::fo:block-container])"/>
          <xsl:value-of select="(if (preceding-sibling::*[1]/self::tei:resp) then ' ' else ', ')[$is-inline and not($separated)]"/>
          <xsl:sequence select="$part"/>
          <xsl:next-iteration>
            <xsl:with-param name="separated" select="if (exists($part)) then not($is-inline) else $separated"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="(@when, @from ! (. || '–' || ../@to), @notBefore ! (. || '–' || ../@notAfter), @name, @ident)[1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a fact is the name under which a register lists something. -->
  <xsl:function name="f:is-headword" as="xs:boolean">
    <xsl:param name="fact" as="element()"/>
    <xsl:variable name="names" as="element()*" select="
        $fact/../(tei:persName | tei:placeName | tei:orgName | tei:geogName | tei:eventName | tei:objectName | tei:name
                  | tei:country | tei:region | tei:settlement | tei:label)"/>
    <xsl:sequence select="
        exists($fact/../(self::tei:person | self::tei:personGrp | self::tei:persona | self::tei:place | self::tei:org
                         | self::tei:event | self::tei:object | self::tei:nym)) and $fact is $names[1]"/>
  </xsl:function>

  <!-- A link. In a link there is none; around blocks there is none. -->
  <xsl:template name="link" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:param name="look" as="xs:string*"/>
    <xsl:param name="is-in-link" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="inside" as="xs:string?" select="
        $target[starts-with(., '#')] ! substring(., 2)[f:is-printed(., $document)]"/>
    <xsl:variable name="outside" as="xs:string?" select="$target[matches(., '^(https?:|mailto:)', 'i')]"/>
    <xsl:choose>
      <xsl:when test="f:holds-block(.) or $is-in-link or empty(($inside, $outside))">
        <xsl:call-template name="inline">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="look" select="$look"/>
        </xsl:call-template>
        <xsl:call-template name="unresolved-pointers">
          <xsl:with-param name="is-silent" select="empty($content) and not($is-in-link)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <fo:basic-link xsl:use-attribute-sets="link">
          <xsl:if test="$inside">
            <xsl:attribute name="internal-destination" select="$inside"/>
          </xsl:if>
          <xsl:if test="$outside">
            <xsl:attribute name="external-destination" select="f:uri($outside)"/>
          </xsl:if>
          <xsl:attribute name="fox:alt-text" select="(normalize-space()[. ne ''], $outside, f:ui('ref'))[1]"/>
          <xsl:call-template name="properties">
            <xsl:with-param name="look" select="$look"/>
          </xsl:call-template>
          <xsl:call-template name="link-content">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="inside" select="$inside"/>
            <xsl:with-param name="outside" select="$outside"/>
          </xsl:call-template>
        </fo:basic-link>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An address as XSL-FO writes it. -->
  <xsl:function name="f:uri" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="'url(&quot;' || translate($address, '&quot;', '') || '&quot;)'"/>
  </xsl:function>

  <!-- A pointer without text gives the page, or the address. -->
  <xsl:template name="link-content" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="inside" as="xs:string?"/>
    <xsl:param name="outside" as="xs:string?"/>
    <xsl:apply-templates select="$content" mode="m:content">
      <xsl:with-param name="is-in-link" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:call-template name="place-behind">
      <xsl:with-param name="target" select="$inside[exists($content)]"/>
    </xsl:call-template>
    <xsl:if test="empty($content)">
      <xsl:choose>
        <xsl:when test="$inside">
          <xsl:call-template name="place-of">
            <xsl:with-param name="target" select="$inside"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="f:breakable($outside)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- A list that the source asks for: the contents, where they are not in front already; figures or tables. -->
  <xsl:template name="index" as="element(fo:block)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="kind" as="xs:string"/>
    <fo:block>
      <xsl:call-template name="properties"/>
      <xsl:apply-templates select="$content" mode="m:content"/>
      <xsl:if test="$kind eq 'toc'">
        <xsl:apply-templates select="$document/*" mode="m:contents"/>
      </xsl:if>
      <xsl:for-each select="f:list-of($kind)">
        <xsl:call-template name="listing">
          <xsl:with-param name="kind" select="."/>
        </xsl:call-template>
      </xsl:for-each>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
