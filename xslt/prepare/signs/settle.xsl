<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map m f">

  <!--
    Third pass of step 40: carries out what the second noted. Signs lose their private attributes, and stand in
    tp:view where not every view around them prints them.
  -->

  <xsl:mode name="m:settle" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- The outermost element, with the legend at its end. -->
  <xsl:template match="/*" mode="m:settle" as="element()">
    <xsl:param name="legend" as="element(tp:legend)?"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="$f:convention/@escape">
        <xsl:attribute name="tp:escape" select="$f:convention/@escape"/>
      </xsl:if>
      <xsl:apply-templates mode="m:settle"/>
      <xsl:sequence select="$legend"/>
    </xsl:copy>
  </xsl:template>

  <!-- A view goes where every view shown here is meant. -->
  <xsl:template match="tp:view" mode="m:settle" as="node()*">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:variable name="names" as="xs:string*" select="tokenize(@names)[. = $shown]"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:settle">
        <xsl:with-param name="shown" select="$names" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="count($names) eq count($shown)">
        <xsl:sequence select="$content"/>
      </xsl:when>
      <xsl:otherwise>
        <tp:view names="{$names}">
          <xsl:sequence select="$content"/>
        </tp:view>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tp:sign" mode="m:settle" as="element()*">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <!-- Only map(*): a closer type would be checked entry by entry, at each of many thousand nodes. -->
    <xsl:param name="notes" as="map(*)" tunnel="yes"/>
    <xsl:variable name="sign" as="element(tp:sign)" select="."/>
    <xsl:variable name="mine" as="map(*)*" select="$notes(generate-id())"/>
    <xsl:variable name="named" as="xs:string*" select="tokenize(@names)"/>
    <xsl:choose>
      <!-- Most signs: nothing was noted of them, and every view shown here has them. -->
      <xsl:when test="empty($mine) and (every $view in $shown satisfies $view = $named)">
        <xsl:call-template name="settled-sign">
          <xsl:with-param name="text" select="string()"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:hyphens($mine, $shown)"/>
        <xsl:for-each-group select="$named[. = $shown][not(. = $mine[?what eq 'drop']?view)]"
            group-by="f:settled-text($sign, $mine[?view eq current()]?what)">
          <xsl:variable name="settled" as="element(tp:sign)?">
            <xsl:call-template name="settled-sign">
              <xsl:with-param name="sign" select="$sign"/>
              <xsl:with-param name="text" select="current-grouping-key()"/>
            </xsl:call-template>
          </xsl:variable>
          <xsl:sequence select="f:in-views($settled, current-group(), $shown)"/>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A sign without its private attributes; none without characters. -->
  <xsl:template name="settled-sign" as="element(tp:sign)?">
    <xsl:param name="sign" as="element(tp:sign)" select="."/>
    <xsl:param name="text" as="xs:string" required="yes"/>
    <xsl:if test="$text ne ''">
      <tp:sign side="{$sign/@side}">
        <xsl:value-of select="$text"/>
      </tp:sign>
    </xsl:if>
  </xsl:template>

  <!-- The characters of a sign after what was noted of it. -->
  <xsl:function name="f:settled-text" as="xs:string">
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:param name="noted" as="xs:string*"/>
    <xsl:sequence select="
        if ($noted = 'after' and $noted = 'before') then string(($sign/@between, $sign/@after, $sign)[1])
        else if ($noted = 'after') then string(($sign/@after, $sign)[1])
        else if ($noted = 'before') then string(($sign/@before, $sign)[1])
        else if ($noted = 'trim') then substring($sign, 2)
        else string($sign)"/>
  </xsl:function>

  <!-- The space before the end of a line goes behind the brackets that close there. -->
  <xsl:template match="text()[following-sibling::node()[1]/self::tei:lb]" mode="m:settle" as="text()?">
    <xsl:param name="notes" as="map(*)" tunnel="yes"/>
    <xsl:value-of select="if (f:closes-at(following-sibling::node()[1], $notes)) then replace(., '\s+$', '') else ."/>
  </xsl:template>

  <!-- Whether brackets close before a line ends, and open again behind it. In: the beginning of the next line, what was noted. -->
  <xsl:function name="f:closes-at" as="xs:boolean">
    <xsl:param name="line" as="element()?"/>
    <xsl:param name="notes" as="map(*)"/>
    <xsl:sequence select="$line/tp:line-end ! $notes(generate-id())?what = 'close'"/>
  </xsl:function>

  <xsl:template match="tp:line-end" mode="m:settle" as="element()*">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <!-- Only map(*): a closer type would be checked entry by entry, at each of many thousand nodes. -->
    <xsl:param name="notes" as="map(*)" tunnel="yes"/>
    <xsl:variable name="mine" as="map(*)*" select="$notes(generate-id())"/>
    <xsl:variable name="break" as="element(tp:break)">
      <tp:break/>
    </xsl:variable>
    <xsl:variable name="space" as="element(tp:gen)">
      <tp:gen><xsl:value-of select="' '"/></tp:gen>
    </xsl:variable>
    <xsl:sequence select="f:hyphens($mine, $shown)"/>
    <xsl:sequence select="f:brackets($mine[?what eq 'close'], 'close', $shown)"/>
    <xsl:sequence select="$space[$mine?what = 'close' and matches(current()/../preceding-sibling::node()[1]/self::text(), '\s$')]"/>
    <xsl:sequence select="f:in-views($break, $mine[?what eq 'break']?view, $shown)"/>
    <xsl:sequence select="f:in-views($space, $mine[?what eq 'space']?view, $shown)"/>
    <xsl:sequence select="f:brackets($mine[?what eq 'open'], 'open', $shown)"/>
  </xsl:template>

  <!-- The hyphens of a word that goes on in the next line, for the views that asked for one. -->
  <xsl:function name="f:hyphens" as="element()*">
    <xsl:param name="notes" as="map(*)*"/>
    <xsl:param name="shown" as="xs:string+"/>
    <xsl:variable name="hyphen" as="element(tp:sign)">
      <tp:sign side="only">-</tp:sign>
    </xsl:variable>
    <xsl:sequence select="f:in-views($hyphen, $notes[?what eq 'hyphen']?view, $shown)"/>
  </xsl:function>

  <!-- The brackets that close at a line's end, or open again behind it. -->
  <xsl:function name="f:brackets" as="element()*">
    <xsl:param name="notes" as="map(*)*"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:param name="shown" as="xs:string+"/>
    <xsl:for-each-group select="$notes" group-by="?view">
      <xsl:for-each select="current-group()">
        <xsl:variable name="bracket" as="element(tp:sign)">
          <tp:sign side="{$side}">
            <xsl:value-of select="?text"/>
          </tp:sign>
        </xsl:variable>
        <xsl:sequence select="f:in-views($bracket, ?view, $shown)"/>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A node, in tp:view unless every view shown here has it. -->
  <xsl:function name="f:in-views" as="element()?">
    <xsl:param name="node" as="element()?"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="shown" as="xs:string+"/>
    <xsl:choose>
      <xsl:when test="empty($node) or empty($names)"/>
      <xsl:when test="every $view in $shown satisfies $view = $names">
        <xsl:sequence select="$node"/>
      </xsl:when>
      <xsl:otherwise>
        <tp:view names="{$shown[. = $names]}">
          <xsl:sequence select="$node"/>
        </tp:view>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
