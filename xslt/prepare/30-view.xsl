<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs c m f" expand-text="yes">

  <!--
    Step 30: finds the convention's row for each editorial element (@tp:row), and what each view shows of the text.
    In: a document after step 20; the convention; the views. Out: the same document; what no view shows stands in
    tp:hidden, what only some show in tp:view. Every text node stands once, in its old order.
  -->

  <xsl:import href="../functions/signs.xsl"/>
  <xsl:import href="../functions/look.xsl"/>
  <xsl:import href="../functions/base-witness.xsl"/>
  <xsl:import href="../functions/transcript.xsl"/>

  <!-- The views asked for: one or more of diplomatic, edited, normalized. -->
  <xsl:param name="views" as="xs:string+" select="'edited'"/>

  <!-- Whether only the edition is shown, without what stands beside it. -->
  <xsl:param name="transcript" as="xs:boolean" select="false()"/>

  <xsl:mode name="m:view" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="*" mode="m:view">
        <xsl:with-param name="shown" select="$views" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:document>
  </xsl:template>

  <xsl:template match="tei:*[f:has-rows(.)]" mode="m:view" as="element()">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:variable name="row" as="element(c:row)?" select="f:row(.)"/>
    <xsl:variable name="showing" as="xs:string*"
        select="for $view in $shown return $view[not($row ! f:print(., $view)/@text = 'hide')]"/>
    <xsl:choose>
      <xsl:when test="empty($row)">
        <xsl:call-template name="doubts"/>
        <xsl:next-match/>
      </xsl:when>
      <xsl:when test="empty($showing)">
        <tp:hidden rule="{$row/@id}">
          <xsl:copy-of select="."/>
        </tp:hidden>
      </xsl:when>
      <xsl:when test="count($showing) lt count($shown)">
        <tp:view names="{$showing}">
          <xsl:call-template name="editorial">
            <xsl:with-param name="row" select="$row"/>
            <xsl:with-param name="showing" select="$showing"/>
          </xsl:call-template>
        </tp:view>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="editorial">
          <xsl:with-param name="row" select="$row"/>
          <xsl:with-param name="showing" select="$showing"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:div[$transcript and f:is-beside-edition(.)] | tei:front[$transcript and f:is-beside-edition(.)]
      | tei:back[$transcript and f:is-beside-edition(.)]" mode="m:view" as="element()" priority="3">
    <tp:hidden rule="beside-the-edition">
      <xsl:copy-of select="."/>
    </tp:hidden>
  </xsl:template>

  <!-- The context element with its row, for the views that show it. -->
  <xsl:template name="editorial" as="element()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="row" as="element(c:row)" required="yes"/>
    <xsl:param name="showing" as="xs:string+" required="yes"/>
    <xsl:call-template name="doubts">
      <xsl:with-param name="row" select="$row"/>
    </xsl:call-template>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="every $view in $showing satisfies f:print($row, $view)/@place">
        <xsl:copy-of select="f:print($row, $showing[1])/@place"/>
      </xsl:if>
      <xsl:attribute name="tp:row" select="$row/@id"/>
      <xsl:apply-templates mode="m:view">
        <xsl:with-param name="shown" select="$showing" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!--
    The reading of the text where the base witness has another one: the diplomatic view says what that has, the others
    the lemma; @tp:lemma keeps the words of the lemma for the entry, which is the same in all views.
  -->
  <xsl:template match="tei:lem[f:base-reading(.)] | tei:rdg[f:base-reading(.)]" mode="m:view" as="element()" priority="2">
    <xsl:param name="shown" as="xs:string+" tunnel="yes"/>
    <xsl:variable name="others" as="xs:string*" select="$shown[. ne 'diplomatic']"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="count($others) lt count($shown)">
        <xsl:attribute name="tp:lemma" select="f:words(.)"/>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="count($others) eq count($shown)">
          <xsl:apply-templates mode="m:view"/>
        </xsl:when>
        <xsl:when test="empty($others)">
          <tp:hidden rule="base-witness">
            <xsl:copy-of select="node()"/>
          </tp:hidden>
          <tp:gen>{f:words(f:base-reading(.))}</tp:gen>
        </xsl:when>
        <xsl:otherwise>
          <tp:view names="{$others}">
            <xsl:apply-templates mode="m:view">
              <xsl:with-param name="shown" select="$others" tunnel="yes"/>
            </xsl:apply-templates>
          </tp:view>
          <tp:view names="diplomatic">
            <tp:gen>{f:words(f:base-reading(.))}</tp:gen>
          </tp:view>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!-- Tells what the convention does not know about the context element; it prints the nearest sign all the same. -->
  <xsl:template name="doubts" as="empty-sequence()">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="row" as="element(c:row)?"/>
    <xsl:variable name="element" as="element()" select="."/>
    <xsl:for-each select="$f:vocabularies(local-name())[. = $element/@*/local-name()]">
      <xsl:variable name="attribute" as="xs:string" select="."/>
      <xsl:variable name="unknown" as="xs:string*" select="f:unknown-tokens($element, $attribute)[not($attribute eq 'rend' and exists(f:look-of(.)))]"/>
      <xsl:variable name="all" as="xs:boolean"
          select="count($unknown) eq count(tokenize($element/@*[local-name() eq $attribute]))"/>
      <xsl:for-each select="$unknown">
        <xsl:message><tp:diagnostic rule="sign-unknown-value" severity="{if ($all and $attribute ne 'rend') then 'warning' else 'info'}"
            at="{$element/@tp:at}" help="use a value that the convention {$f:convention/@id} knows, or add this one to its values"
            >the convention does not know {$attribute}="{.}" on {local-name($element)}; it is shown as {($row/@id, 'plain letters')[1]}</tp:diagnostic></xsl:message>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:if test="$row/@warn">
      <xsl:message><tp:diagnostic rule="sign-unknown-value" severity="warning" at="{@tp:at}"
          help="{$row/@help}">{$row/@warn}</tp:diagnostic></xsl:message>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
