<?xml version="1.0" encoding="UTF-8"?>
<!-- The one gate for every address that goes into an output, and names that are safe to write. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!--
    An address for a link: http, https, mailto, relative, or "#id". Anything else (javascript:, data:, file:,
    //host …) gives the empty sequence. Control characters and spaces are removed before judging, as browsers do.
  -->
  <xsl:function name="f:safe-url" as="xs:string?">
    <xsl:param name="url" as="xs:string?"/>
    <xsl:choose>
      <!-- Most are "#id" or a plain file name: nothing in them can mean anything else. -->
      <xsl:when test="exists($url) and translate($url, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#/._-', '') eq '' and not(starts-with($url, '/') or $url eq '')">
        <xsl:sequence select="$url"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:checked-url($url)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The same for any address, by its scheme. -->
  <xsl:function name="f:checked-url" as="xs:string?">
    <xsl:param name="url" as="xs:string?"/>
    <xsl:variable name="clean" as="xs:string" select="replace(string($url), '[\p{C}\p{Z}]', '')"/>
    <xsl:variable name="scheme" as="xs:string" select="lower-case(substring-before(replace($clean, '[/?#].*$', ''), ':'))"/>
    <xsl:choose>
      <xsl:when test="$clean eq ''"/>
      <xsl:when test="matches($clean, '^[/\\]{2}') or starts-with($clean, ':')"/>
      <xsl:when test="contains(replace($clean, '[/?#].*$', ''), ':') and not($scheme = ('http', 'https', 'mailto'))"/>
      <xsl:when test="$scheme eq '' and contains($clean, '\')"/>
      <xsl:otherwise>
        <xsl:sequence select="iri-to-uri($clean)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- An address for an image: as f:safe-url, without mailto, and data: URLs of raster images. -->
  <xsl:function name="f:safe-image" as="xs:string?">
    <xsl:param name="url" as="xs:string?"/>
    <xsl:variable name="clean" as="xs:string" select="replace(string($url), '[\p{C}\p{Z}]', '')"/>
    <xsl:sequence select="
        if (matches($clean, '^data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+=*$')) then $clean
        else f:safe-url($clean)[not(starts-with(., 'mailto:'))]"/>
  </xsl:function>

  <!-- The target of a pointer: what the prepared document settled, else what its attributes say. -->
  <xsl:function name="f:target" as="xs:string?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:sequence select="
        if ($pointer/@tp:href) then f:safe-url($pointer/@tp:href)
        else if ($pointer/@tp:at) then ()
        else f:safe-url(tokenize(($pointer/@target, $pointer/@ref, $pointer/@url)[1])[1])"/>
  </xsl:function>

  <!-- A token for a class name: letters, digits, hyphen, underscore; anything else becomes a hyphen. -->
  <xsl:function name="f:class-token" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace(substring($text, 1, 60), '[^A-Za-z0-9_-]', '-')"/>
  </xsl:function>

  <!-- A name for a file: lower-case letters, digits and hyphens, at most 80 characters. -->
  <xsl:function name="f:slug" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="
        lower-case(replace(normalize-unicode($text, 'NFKD'), '\p{M}', ''))"/>
    <xsl:variable name="slug" as="xs:string" select="
        replace(substring(replace(replace($plain, '[^a-z0-9]+', '-'), '^-+', ''), 1, 80), '-+$', '')"/>
    <xsl:sequence select="
        if ($slug eq '') then 'x'
        else if (matches($slug, '^(con|prn|aux|nul|com[0-9]|lpt[0-9])$')) then $slug || '-x'
        else $slug"/>
  </xsl:function>
</xsl:stylesheet>
