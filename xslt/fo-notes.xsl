<?xml version="1.0" encoding="UTF-8"?>
<!--
  Sets the notes of formatting objects whose notes are keyed to lines (tp:foot, see fo/keys.xsl).

  In: what fo.xsl made, the stage, and what is known of the pages. Out: formatting objects for FOP. There are three stages:
    marks  the notes are nothing but places in the text; so the lines are found
    room   the notes of a line take the room at the foot that they will fill; so the pages break where they will break
    set    one footnote for each page holds the tiers of that page
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:tp="https://teipress.org/ns/prepared" xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                exclude-result-prefixes="#all">

  <xsl:include href="functions/directions.xsl"/>
  <xsl:include href="fo/tiers.xsl"/>
  <xsl:include href="fo/places.xsl"/>
  <xsl:include href="fo/turns.xsl"/>

  <!-- How far the layout has come: "marks", "room" or "set". -->
  <xsl:param name="stage" as="xs:string" select="'set'"/>

  <!--
    What is known, by the name of the item that hangs in the text (tp:foot/@anchor): "page" as xs:integer (in the stage
    "room", the line), "line" as xs:string, the number that the entry shows, and "which" as xs:string, the sign of a word that
    occurs more than once in its line; "held" as xs:boolean, whether the notes of the page must be too high for the page before;
    "tight" as xs:double, how near to each other its lines are, 1 being usual; "white" as xs:double, the points above the rule that
    are left empty.
  -->
  <xsl:param name="plan" as="map(xs:string, map(xs:string, item()))" select="map{}"/>

  <!--
    Where places came to stand that references and registers name, by their address: "page" as above, "folio" as it is
    printed, "line" as xs:string; that is empty where lines are not counted; "lines" as xs:string, with the last one, "4–6"; "page-figures" and "line-figures" as xs:integer, how many
    figures a reference leaves room for.
  -->
  <xsl:param name="mentions" as="map(xs:string, map(xs:string, item()))" select="map{}"/>

  <!-- How wide each item is on one line, by its name, by the size of its type. -->
  <xsl:param name="widths" as="map(xs:string, xs:double)" select="map{}"/>

  <!-- What stands between the entries of one line. -->
  <xsl:variable name="between" as="xs:string" select="' ' || string-join((/*/@tp:between[. ne ''], ' '))"/>

  <!-- The size of running text, in points. -->
  <xsl:variable name="font-size" as="xs:double" select="xs:double(/*/@tp:size)"/>

  <!-- The width of a line of notes, in points. -->
  <xsl:variable name="measure" as="xs:double" select="xs:double(/*/@tp:measure)"/>

  <!-- The height of the text on a page, in points. -->
  <xsl:variable name="height" as="xs:double" select="xs:double(/*/@tp:height)"/>

  <xsl:include href="fo/style/notes.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- How each tier is set, from above. -->
  <xsl:variable name="layouts" as="xs:string*" select="tokenize(/*/@tp:tiers)"/>

  <!-- The footnotes of each page, in order. -->
  <xsl:variable name="of-page" as="map(xs:integer, element(fo:footnote)*)">
    <xsl:map>
      <xsl:for-each-group select="//fo:footnote[fo:footnote-body/tp:foot]" group-by="f:page(.)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- The page of a footnote; none while it is not known. -->
  <xsl:function name="f:page" as="xs:integer?">
    <xsl:param name="footnote" as="element(fo:footnote)"/>
    <xsl:sequence select="$plan(string($footnote/fo:footnote-body/tp:foot[1]/@anchor))?page"/>
  </xsl:function>

  <xsl:template match="/*/@tp:*" as="empty-sequence()"/>

  <xsl:template match="fo:footnote[fo:footnote-body/tp:foot]" as="element()">
    <xsl:variable name="page" as="xs:integer?" select="f:page(.)"/>
    <xsl:choose>
      <xsl:when test="$stage ne 'marks' and (empty($page) or . is $of-page($page)[1])">
        <xsl:variable name="items" as="element(tp:foot)+" select="
            (if (exists($page)) then $of-page($page) else .)/fo:footnote-body/tp:foot"/>
        <fo:footnote>
          <xsl:copy-of select="@*, fo:inline"/>
          <fo:footnote-body start-indent="0pt" end-indent="0pt" text-indent="0pt" role="Div">
            <xsl:choose>
              <xsl:when test="$stage eq 'room'">
                <xsl:call-template name="room">
                  <xsl:with-param name="items" select="$items"/>
                </xsl:call-template>
              </xsl:when>
              <xsl:otherwise>
                <xsl:call-template name="foot-of-page">
                  <xsl:with-param name="items" select="$items"/>
                </xsl:call-template>
              </xsl:otherwise>
            </xsl:choose>
          </fo:footnote-body>
        </fo:footnote>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy-of select="fo:inline"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Nothing to see, as high as the items will make the foot of their page; what fills a page may be divided. -->
  <xsl:template name="room" as="element(fo:block)+">
    <xsl:param name="items" as="element(tp:foot)+"/>
    <xsl:variable name="room" as="xs:double" select="sum($items ! f:height(.))"/>
    <xsl:variable name="pieces" as="xs:double" select="if ($room lt $height * 0.85) then 1 else ceiling($room div $note-line)"/>
    <xsl:for-each select="1 to xs:integer($pieces)">
      <fo:block font-size="1pt" line-height="{$room div $pieces}pt">
        <xsl:if test=". eq $pieces">
          <xsl:attribute name="id" select="'room-' || $items[1]/@anchor"/>
        </xsl:if>
        <xsl:text>&#xA0;</xsl:text>
      </fo:block>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
