<?xml version="1.0" encoding="UTF-8"?>
<!--
  The images of the pages of a source, beside the text: each page with its zones, small images to choose from, links to IIIF.
  Without a script they are figures; facsimile.js makes a viewer of them. Nothing is fetched from elsewhere unless the reader asks.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode" xmlns:b="https://teipress.org/ns/behaviour"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The pages of the edition that have an image, in order: surfaces, images of a facsimile without surfaces, page breaks
       that name an image themselves. -->
  <xsl:variable name="pages" as="element()*" select="
      if (not(exists(//tei:facsimile) or exists(//tei:sourceDoc) or exists(//tei:pb/@facs))) then ()
      else (//tei:facsimile//tei:surface[not(ancestor::tei:surface)],
            //tei:facsimile//tei:graphic[not(ancestor::tei:surface)],
            //tei:sourceDoc//tei:surface[not(ancestor::tei:surface)],
            //tei:pb[not(ancestor::tp:hidden)][@tp:src or f:is-web-image(@tp:facs)])/."/>

  <!-- Those that the pane shows: their images lie beside the page, or may be asked for. -->
  <xsl:variable name="shown-pages" as="element()*" select="
      $pages[exists(f:page-image(.)) or exists(f:remote-image(.)) and f:may-ask(f:remote-image(.))]"/>

  <!-- What a facsimile says beside its pages. -->
  <xsl:variable name="beside-pages" as="element()*" select="//tei:facsimile/(* except (tei:graphic, tei:surface, tei:surfaceGrp))"/>

  <!-- The pane of the images. -->
  <xsl:template name="facsimile-pane" as="element(aside)?">
    <xsl:if test="exists($shown-pages)">
      <aside class="facsimiles" id="_facsimile" aria-label="{f:ui('facsimile')}" data-viewer="{$site ! (. || 'site/')}viewer/"
             data-words="{f:ui('zoom-in')}|{f:ui('zoom-out')}|{f:ui('page-before')}|{f:ui('page-after')}|{f:ui('close')}|{f:ui('whole-page')}">
        <xsl:call-template name="iiif-links"/>
        <xsl:if test="count($shown-pages) gt 1">
          <xsl:call-template name="thumbnails"/>
        </xsl:if>
        <xsl:for-each select="$shown-pages">
          <xsl:call-template name="page-figure"/>
        </xsl:for-each>
        <xsl:apply-templates select="$beside-pages" mode="m:content"/>
      </aside>
    </xsl:if>
  </xsl:template>

  <!-- Opens and closes the pane; it stands among the tools from the beginning, so that nothing moves when the script comes. -->
  <xsl:template name="facsimile-tool" as="element(button)?">
    <xsl:if test="exists($shown-pages)">
      <button type="button" data-toggle="facsimile" aria-pressed="false">
        <xsl:value-of select="f:ui('facsimile')"/>
      </button>
    </xsl:if>
  </xsl:template>

  <!-- Images of pages that lie elsewhere, as links, where nothing can be shown beside the text. -->
  <xsl:template name="facsimile-links" as="element(section)?">
    <xsl:variable name="left" as="element()*" select="
        $pages[not(self::tei:pb)][tei:graphic or not(ancestor::tei:sourceDoc)] except $shown-pages"/>
    <xsl:if test="exists($left) or empty($shown-pages) and exists($beside-pages)">
      <section class="facsimile-links" id="_images" aria-label="{f:ui('facsimile')}">
        <h2 data-generated="">
          <xsl:value-of select="f:ui('facsimile')"/>
        </h2>
        <xsl:if test="empty($shown-pages)">
          <xsl:call-template name="iiif-links"/>
        </xsl:if>
        <xsl:if test="empty($shown-pages)">
          <xsl:apply-templates select="$beside-pages" mode="m:content"/>
        </xsl:if>
        <ul>
          <xsl:for-each select="$left">
            <li id="{f:page-id(.)}">
              <xsl:for-each select="self::tei:surface/@n, f:heading-of-page(.)[current()/self::tei:surface][not(current()/@n)]">
                <span class="page-name" data-generated="">
                  <xsl:value-of select=". || ' '"/>
                </span>
              </xsl:for-each>
              <xsl:apply-templates select="if (self::tei:graphic) then . else if (ancestor::tei:sourceDoc) then tei:graphic else node()" mode="m:content"/>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Manifests of image services that the source names. -->
  <xsl:template name="iiif-links" as="element(p)?">
    <xsl:variable name="manifests" as="xs:string*" select="
        distinct-values((//tei:facsimile/@tp:facs, //tei:sourceDoc/@tp:facs, //tei:teiHeader//@tp:facs,
                         //(tei:facsimile | tei:sourceDoc | tei:msDesc)//(@url | @target))
          [matches(., '^https?://.*(/manifest(\.json)?|[/=]iiif/.*manifest[^/]*)$', 'i')] ! f:safe-url(.))"/>
    <xsl:if test="exists($manifests)">
      <p class="iiif" data-generated="">
        <xsl:for-each select="$manifests">
          <a href="{.}" rel="noopener noreferrer">
            <xsl:value-of select="f:ui('iiif-manifest')"/>
          </a>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- Small images of all pages, each a link to the large one. -->
  <xsl:template name="thumbnails" as="element(nav)">
    <nav class="thumbnails" aria-label="{f:ui('pages')}" data-generated="">
      <ol>
        <xsl:for-each select="$shown-pages">
          <xsl:variable name="image" as="element()?" select="f:page-image(.)"/>
          <li>
            <a href="#{f:page-id(.)}">
              <xsl:for-each select="$image">
                <img src="{($thumbnails(string(@tp:src)), f:image(.))[1]}" alt="" loading="lazy">
                  <xsl:sequence select="@tp:width ! f:pixels(., 'width'), @tp:height ! f:pixels(., 'height')"/>
                </img>
              </xsl:for-each>
              <span>
                <xsl:value-of select="f:heading-of-page(.)"/>
              </span>
            </a>
          </li>
        </xsl:for-each>
      </ol>
    </nav>
  </xsl:template>

  <!-- A page with its image and its zones, or with a link to its image where that lies elsewhere. -->
  <xsl:template name="page-figure" as="element(figure)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="image" as="element()?" select="f:page-image(.)"/>
    <figure class="page" id="{f:page-id(.)}">
      <xsl:choose>
        <xsl:when test="$image">
          <xsl:call-template name="page-image">
            <xsl:with-param name="image" select="$image"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="image-to-ask-for"/>
        </xsl:otherwise>
      </xsl:choose>
      <figcaption>
        <span class="page-name" data-generated="">
          <xsl:value-of select="f:heading-of-page(.)"/>
        </span>
        <xsl:apply-templates select="f:words-of-page(., $image)" mode="m:content"/>
      </figcaption>
    </figure>
  </xsl:template>

  <!-- An image that is not here: a link, of which the script makes a button that shows it in its place. -->
  <xsl:template name="image-to-ask-for" as="element(p)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="address" as="xs:string" select="f:remote-image(.)"/>
    <p class="remote" data-generated="">
      <a href="{f:reading-image($address)}" rel="noopener noreferrer" class="ask-for-image">
        <xsl:value-of select="f:ui('show-image') || ' ' || replace($address, '^https?://([^/?#]*).*$', '$1', 'i')"/>
      </a>
    </p>
    <xsl:if test="f:box(.)">
      <xsl:call-template name="zones"/>
    </xsl:if>
  </xsl:template>

  <!-- The image of a page with its zones laid over it. -->
  <xsl:template name="page-image" as="element(div)">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="image" as="element()"/>
    <div class="page-image">
      <img src="{f:image($image)}" loading="lazy"
           alt="{($image/tei:desc, tei:figDesc, tei:label)[1] ! f:plain(.), (f:ui('image') || ' ' || f:heading-of-page(.))[not($image/tei:desc)]}">
        <xsl:sequence select="$image/@tp:width ! f:pixels(., 'width'), $image/@tp:height ! f:pixels(., 'height')"/>
      </img>
      <xsl:if test="exists(f:box(.))">
        <xsl:call-template name="zones"/>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- The zones of a page, each a link to the place in the text that it shows; a mere outline where there is none. -->
  <xsl:template name="zones" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="box" as="xs:double*" select="f:box(.)"/>
    <xsl:variable name="zones" as="element()*" select=".//(tei:zone | tei:line)[exists(f:shape(.))]"/>
    <xsl:if test="exists($zones)">
      <svg xmlns="http://www.w3.org/2000/svg" class="zones" preserveAspectRatio="none"
           viewBox="{$box[1]} {$box[2]} {$box[3] - $box[1]} {$box[4] - $box[2]}">
        <xsl:for-each select="$zones">
          <xsl:variable name="text" as="element()?" select="f:text-of-zone(.)"/>
          <xsl:choose>
            <xsl:when test="$text">
              <a href="#{f:some-id($text)}" data-zone="{f:some-id(.)}" aria-label="{f:name-of-zone(., $text)}">
                <xsl:sequence select="f:shape(.)"/>
              </a>
            </xsl:when>
            <xsl:otherwise>
              <g data-zone="{f:some-id(.)}">
                <xsl:sequence select="f:shape(.)"/>
              </g>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </svg>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
