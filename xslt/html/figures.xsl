<?xml version="1.0" encoding="UTF-8"?>
<!-- Figures and images. Only images that lie beside the page are shown; others are linked, so that reading sends no request to another host. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- A figure with its caption; the description is the alternative text of its image. A surface has its zones. -->
  <xsl:template name="figure" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="caption" as="node()*"/>
    <xsl:param name="description" as="node()*"/>
    <xsl:choose>
      <xsl:when test="self::tei:surface">
        <xsl:call-template name="surface">
          <xsl:with-param name="content" select="$content"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <figure>
          <xsl:call-template name="attributes">
            <xsl:with-param name="id" select="string((@tp:id, @xml:id)[1])[. ne '']"/>
          </xsl:call-template>
          <xsl:apply-templates select="$content" mode="m:content"/>
          <xsl:if test="exists($caption | $description)">
            <figcaption>
              <xsl:apply-templates select="$caption" mode="m:content"/>
              <xsl:apply-templates select="$description" mode="m:content"/>
            </figcaption>
          </xsl:if>
        </figure>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An image, or a link to one on the web, or a word in its place where there is none, or none that the project has. -->
  <xsl:template name="graphic" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="url" as="xs:string?"/>
    <xsl:param name="alt" as="xs:string?"/>
    <xsl:variable name="source" as="xs:string?" select="
        if (@tp:src) then f:image(.) else $url[not(current()/@tp:at) or matches(., '^(https?|data):', 'i')]"/>
    <xsl:choose>
      <xsl:when test="empty($source)">
        <span class="missing" data-generated="">
          <xsl:value-of select="'[' || f:ui('image') || ']'"/>
        </span>
      </xsl:when>
      <xsl:when test="f:is-shown-image($source)">
        <img src="{$source}" alt="{$alt}" loading="lazy" class="{f:classes(., (), ())}">
          <xsl:sequence select="(f:pixels(@width, 'width'), f:pixels(@tp:width, 'width'))[1],
                                (f:pixels(@height, 'height'), f:pixels(@tp:height, 'height'))[1]"/>
        </img>
      </xsl:when>
      <xsl:when test="exists(ancestor::*[self::tei:ref or self::tei:ptr])">
        <span class="{local-name()}" data-generated="">
          <xsl:value-of select="($alt[. ne ''], f:ui('image'))[1]"/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <a class="{local-name()}" href="{$source}" rel="noopener noreferrer" data-generated="">
          <xsl:value-of select="($alt[. ne ''], f:ui('image'))[1]"/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
    <!-- What it describes is the alternative text; the words stay in the page for the proof and for readers without images. -->
    <xsl:apply-templates select="$content" mode="m:content"/>
  </xsl:template>

  <!-- Whether an address is that of an image which lies beside the page and which browsers show. -->
  <xsl:function name="f:is-shown-image" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="
        not(matches($url, '^[a-z][a-z0-9+.-]*:', 'i')) and matches($url, '\.(png|jpe?g|gif|webp|avif|svg)([?#].*)?$', 'i')
        or starts-with($url, 'data:image/')"/>
  </xsl:function>

  <!-- A size in pixels, where the source gives one, so that the page does not jump when the image arrives. -->
  <xsl:function name="f:pixels" as="attribute()?">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:if test="matches($value, '^[0-9]{1,5}(px)?$')">
      <xsl:attribute name="{$name}" select="replace($value, 'px', '')"/>
    </xsl:if>
  </xsl:function>

  <!-- What is transcribed on a surface; its images stand in the pane of the facsimile, to which its name leads. -->
  <xsl:template name="surface" as="element(section)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <section>
      <xsl:call-template name="attributes">
        <xsl:with-param name="id" select="f:some-id(.)"/>
      </xsl:call-template>
      <xsl:if test="not(ancestor::tei:surface) and $pages intersect .">
        <p class="surface-name" data-generated="">
          <xsl:element name="{if ($shown-pages intersect .) then 'a' else 'span'}">
            <xsl:attribute name="class">page-number</xsl:attribute>
            <xsl:if test="$shown-pages intersect .">
              <xsl:attribute name="href" select="'#' || f:page-id(.)"/>
            </xsl:if>
            <xsl:value-of select="f:heading-of-page(.)"/>
          </xsl:element>
        </p>
      </xsl:if>
      <xsl:apply-templates select="if (ancestor::tei:sourceDoc) then $content[not(self::tei:graphic)] else $content" mode="m:content"/>
    </section>
  </xsl:template>

  <!-- The address of an image: where the publication put it, else what the source says, if that is safe. -->
  <xsl:function name="f:image" as="xs:string?">
    <xsl:param name="graphic" as="element()"/>
    <xsl:sequence select="f:safe-image(($graphic/@tp:src, $graphic/@url)[1])"/>
  </xsl:function>
</xsl:stylesheet>
