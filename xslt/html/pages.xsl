<?xml version="1.0" encoding="UTF-8"?>
<!-- What is asked of the pages of a source: their images, names and addresses, their zones and the text that these show. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- Elements of the text (or of a transcription on its surface) by the surface, zone or image that shows them. -->
  <xsl:key name="f:shown-by" match="*[starts-with(@tp:facs, '#')][not(ancestor::tei:facsimile)]" use="substring(@tp:facs, 2)"/>

  <!-- Everything that has an address, by it. -->
  <xsl:key name="f:by-place" match="*[@tp:id]" use="@tp:id"/>

  <!-- The image of a page that lies beside this file: its graphic, or the page break itself. -->
  <xsl:function name="f:page-image" as="element()?">
    <xsl:param name="page" as="element()"/>
    <xsl:sequence select="
        ($page/self::tei:surface/tei:graphic, $page[self::tei:graphic or self::tei:pb])
        [@tp:src and f:is-shown-image(string(f:image(.)))][1]"/>
  </xsl:function>

  <!-- The address of the image of a page that lies elsewhere. -->
  <xsl:function name="f:remote-image" as="xs:string?">
    <xsl:param name="page" as="element()"/>
    <xsl:sequence select="
        (($page/self::tei:surface/tei:graphic/@url, $page/self::tei:graphic/@url, $page/@tp:facs)
        [matches(., '^https?://', 'i')] ! f:safe-url(.))[1]"/>
  </xsl:function>

  <!-- Whether an address on the web is that of an image. -->
  <xsl:function name="f:is-web-image" as="xs:boolean">
    <xsl:param name="address" as="attribute()?"/>
    <xsl:sequence select="
        matches($address, '^https?://', 'i') and (matches($address, '\.(png|jpe?g|gif|webp|avif|svg)([?#].*)?$', 'i') or ends-with($address, '/info.json'))"/>
  </xsl:function>

  <!-- Whether readers may ask for an image from this host: the project names it. -->
  <xsl:function name="f:may-ask" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="lower-case(replace($address, '^https?://([^/?#]*).*$', '$1', 'i')) = $image-hosts ! lower-case(.)"/>
  </xsl:function>

  <!-- An image of reading size: that of an image service is asked for as wide as a screen; any other is as it is. -->
  <xsl:function name="f:reading-image" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
        if (ends-with($address, '/info.json')) then replace($address, '/info\.json$', '/full/!1600,1600/0/default.jpg') else $address"/>
  </xsl:function>

  <!-- The address of the figure of a page: the page's own, unless its text stands elsewhere under that. -->
  <xsl:function name="f:page-id" as="xs:string">
    <xsl:param name="page" as="element()"/>
    <xsl:sequence select="
        if ($page/self::tei:pb or $page/ancestor::tei:sourceDoc) then '_image-' || f:some-id($page) else f:some-id($page)"/>
  </xsl:function>

  <!-- What a page is called: its number, that of the page break which points to it, its label; else its place in the row. -->
  <xsl:function name="f:heading-of-page" as="xs:string">
    <xsl:param name="page" as="element()"/>
    <xsl:variable name="break" as="element()?" select="
        key('f:shown-by', f:some-id($page), root($page))[self::tei:pb][@n][1]"/>
    <xsl:sequence select="
        ($page/@n, $break/@n, $page/tei:label ! f:plain(.), $page/../self::tei:surface/@n,
         string(index-of($pages ! generate-id(.), generate-id($page))))[normalize-space()][1] ! string(.)"/>
  </xsl:function>

  <!-- What is said of a page besides its text, and its other images. -->
  <xsl:function name="f:words-of-page" as="node()*">
    <xsl:param name="page" as="element()"/>
    <xsl:param name="image" as="element()?"/>
    <xsl:sequence select="
        if ($page/self::tei:pb) then ()
        else if ($page/self::tei:graphic) then $page/node()
        else if ($page/ancestor::tei:sourceDoc) then ($page/(tei:graphic except $image), $image/node())
        else ($page/(node() except $image), $image/node())"/>
  </xsl:function>

  <!-- The element of the text that a zone shows: what points to the zone, or what is transcribed in it. -->
  <xsl:function name="f:text-of-zone" as="element()?">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="key('f:shown-by', f:some-id($zone), root($zone))[not(ancestor::tp:hidden)][1]"/>
  </xsl:function>

  <!-- A zone in words: the line or page that it shows, else its first words. -->
  <xsl:function name="f:name-of-zone" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:param name="text" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="replace(f:plain($text), '^(.{0,40}\S)\s.*$', '$1 …')"/>
    <xsl:sequence select="
        if ($text/self::tei:lb/@n) then f:ui('line') || ' ' || $text/@n
        else if ($text/self::tei:pb/@n) then f:ui('page') || ' ' || $text/@n
        else if ($words ne '') then $words
        else f:ui('line') || ' ' || (count($zone/preceding-sibling::tei:zone) + 1)"/>
  </xsl:function>

  <!-- The outline of a zone: a polygon of its points, else a rectangle. -->
  <xsl:function name="f:shape" as="element()?">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="points" as="xs:string*" select="tokenize($zone/@points)[matches(., '^-?[0-9.]+,-?[0-9.]+$')]"/>
    <xsl:choose>
      <xsl:when test="count($points) ge 3">
        <polygon xmlns="http://www.w3.org/2000/svg" points="{$points}"/>
      </xsl:when>
      <xsl:when test="f:has-box($zone)">
        <rect xmlns="http://www.w3.org/2000/svg" x="{$zone/@ulx}" y="{$zone/@uly}"
              width="{number($zone/@lrx) - number($zone/@ulx)}" height="{number($zone/@lry) - number($zone/@uly)}"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- The space that a page's zones are measured in: its own box, else the pixels of its image, else what its zones take. -->
  <xsl:function name="f:box" as="xs:double*">
    <xsl:param name="page" as="element()"/>
    <xsl:variable name="image" as="element()?" select="f:page-image($page)"/>
    <xsl:variable name="pixels" as="xs:double*" select="
        (($image, $page/tei:graphic)[@width][@height][1] ! (@width, @height)[matches(., '^[0-9.]+(px)?$')] ! number(replace(., 'px', '')))[$page/tei:graphic/@height],
        $image[@tp:width] ! (@tp:width, @tp:height) ! number(.)"/>
    <xsl:sequence select="
        if (not($page/self::tei:surface)) then ()
        else if (f:has-box($page)) then ($page/@ulx, $page/@uly, $page/@lrx, $page/@lry) ! number(.)
        else if (count($pixels) ge 2) then (0, 0, $pixels[1], $pixels[2])
        else let $zones := $page//tei:zone[f:has-box(.)]
             return if (exists($zones)) then (0, 0, max($zones/@lrx ! number(.)), max($zones/@lry ! number(.))) else ()"/>
  </xsl:function>

  <!-- Whether a surface or zone has a rectangle of its own. -->
  <xsl:function name="f:has-box" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        count($element/(@ulx, @uly, @lrx, @lry)[matches(., '^-?[0-9]+(\.[0-9]+)?$')]) = 4
        and number($element/@lrx) gt number($element/@ulx) and number($element/@lry) gt number($element/@uly)"/>
  </xsl:function>

  <!-- Where the image of an element is: its page in this file, or the address of the image. -->
  <xsl:function name="f:facsimile-link" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="target" as="element()?" select="
        if (starts-with($element/@tp:facs, '#')) then key('f:by-place', substring($element/@tp:facs, 2), root($element))[1] else ()"/>
    <xsl:variable name="page" as="element()?" select="($element[@tp:src], $target/ancestor-or-self::tei:surface, $target)[1]"/>
    <xsl:sequence select="
        if ($page) then '#' || f:page-id($page)
        else $element/@tp:facs[not(starts-with(., '#'))] ! f:safe-url(.)"/>
  </xsl:function>

  <!-- By which the page knows what shows an element: the address of its zone or surface. -->
  <xsl:function name="f:zone-attribute" as="attribute()?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="starts-with($element/@tp:facs, '#')">
      <xsl:attribute name="data-zone" select="substring($element/@tp:facs, 2)"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
