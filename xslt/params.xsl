<?xml version="1.0" encoding="UTF-8"?>
<!-- Every parameter that a publication can set; included by html.xsl and, as far as they need it, the other outputs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="#all">

  <!-- The title of the edition, instead of the header's. -->
  <xsl:param name="title" as="xs:string?"/>

  <!-- The language of the words that are not the document's: "de", "kk" … Default: the document's own. -->
  <xsl:param name="language" as="xs:string?"/>

  <!-- The views of this publication, the one shown first in front. Default: those that the document was prepared for. -->
  <xsl:param name="views" as="xs:string*"/>

  <!-- The name of the convention whose signs the document was prepared with; named in the legend. -->
  <xsl:param name="convention" as="xs:string?"/>

  <!-- How many ranks of headings a table of contents lists. -->
  <xsl:param name="toc-depth" as="xs:integer" select="3"/>

  <!-- Addresses of the page's stylesheets, in order. A project's own comes last. -->
  <xsl:param name="stylesheets" as="xs:string*" select="'edition.css'"/>

  <!-- Addresses of the page's scripts. -->
  <xsl:param name="scripts" as="xs:string*" select="'edition.js'"/>

  <!-- Whether an entry names the witnesses of the lemma, too: a positive apparatus. -->
  <xsl:param name="lemma-witnesses" as="xs:boolean" select="true()"/>

  <!-- Where the styles go that this document's own renditions ask for; written only if there are any. -->
  <xsl:param name="rendition-css" as="xs:string" select="'rendition.css'"/>

  <!-- The way up to the folder of the site that the page is part of ("../"); absent: the page stands alone. -->
  <xsl:param name="site" as="xs:string?"/>

  <!-- Small copies of images of pages: the image to its copy, both as addresses from the page. -->
  <xsl:param name="thumbnails" as="map(xs:string, xs:string)" select="map{}"/>

  <!-- Hosts from which the page may show images of a facsimile, when the reader asks for them. -->
  <xsl:param name="image-hosts" as="xs:string*"/>

  <!-- Other forms of the same edition, offered for download: what it is ("PDF", "TEI") to its address. -->
  <xsl:param name="downloads" as="map(xs:string, xs:string)" select="map{}"/>

  <!-- The numbers by which the document wants its passages cited: address to number. -->
  <xsl:param name="citations" as="map(xs:string, xs:string)" select="map{}"/>

  <!-- The program that made the publication, with its version, for the colophon. -->
  <xsl:param name="generator" as="xs:string" select="'teipress'"/>

  <!-- The day the publication was made, if the colophon is to name it. -->
  <xsl:param name="built" as="xs:date?"/>
</xsl:stylesheet>
