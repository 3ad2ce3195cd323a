<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!--
    Step 40: prints the convention's signs into the text. In: a document after step 30, the convention, the views.
    Out: the same text nodes in the same order; beside them tp:sign, tp:letters, tp:break and tp:gen as xslt/README.md
    says.

    Three passes: signs/rows.xsl writes each row's signs where its element stands; signs/merge.xsl reads the lines of
    the text once for each view and notes what neighbours do to each other; signs/settle.xsl carries that out.
    signs/balance.xsl then checks the result, and signs/legend.xsl lists what occurs.
  -->

  <xsl:import href="../functions/signs.xsl"/>
  <xsl:import href="../functions/blocks.xsl"/>
  <xsl:import href="../functions/notes.xsl"/>
  <xsl:import href="signs/rows.xsl"/>
  <xsl:import href="../functions/sign-words.xsl"/>
  <xsl:import href="signs/print.xsl"/>
  <xsl:import href="signs/line.xsl"/>
  <xsl:import href="signs/merge.xsl"/>
  <xsl:import href="signs/settle.xsl"/>
  <xsl:import href="signs/balance.xsl"/>
  <xsl:import href="signs/legend.xsl"/>

  <!-- The views asked for: the same as in step 30. -->
  <xsl:param name="views" as="xs:string+" select="'edited'"/>

  <!-- "running" sets no line of the source apart, whatever the convention says; ends of lines are then strokes. -->
  <xsl:param name="lines" as="xs:string" select="'convention'"/>

  <!-- The language of the words for screen readers and of the legend: the document's own where there are words in it. -->
  <xsl:param name="language" as="xs:string" select="
      (string((/*/@xml:lang, //tei:text/@xml:lang)[1]) ! tokenize(., '[\-_]')[1][. = $f:sign-languages], 'en')[1]"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="signed" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="*" mode="m:signs">
          <xsl:with-param name="shown" select="$views" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="settled" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="$signed/*" mode="m:settle">
          <xsl:with-param name="shown" select="$views" tunnel="yes"/>
          <xsl:with-param name="notes" select="f:line-notes($signed)" tunnel="yes"/>
          <xsl:with-param name="legend" select="f:legend($signed)"/>
        </xsl:apply-templates>
      </xsl:document>
    </xsl:variable>
    <xsl:sequence select="$settled"/>
    <xsl:call-template name="check-balance">
      <xsl:with-param name="document" select="$settled"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
