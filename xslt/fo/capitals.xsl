<?xml version="1.0" encoding="UTF-8"?>
<!-- Drop capitals: which paragraphs have one. The letter itself is set where the typefaces are known. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared" xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs tei f">

  <!-- How high the first letter is, and how wide the lines are, in points. Out: attributes for the block of a paragraph. -->
  <xsl:template name="drop-capital" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="$drop-capitals ge 2 and f:has-drop-capital(.)">
      <xsl:attribute name="tp:drop" select="xs:integer($drop-capitals)"/>
      <xsl:attribute name="tp:measure" select="$measure div 25.4 * 72"/>
      <!-- Lines beside the letter stay with it. -->
      <xsl:attribute name="orphans" select="xs:integer($drop-capitals)"/>
    </xsl:if>
  </xsl:template>

  <!--
    Whether a paragraph has one: the first of a division, as wide as the page, that fills the lines beside the letter and breaks
    them itself.
  -->
  <xsl:function name="f:has-drop-capital" as="xs:boolean">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:variable name="length" as="xs:integer" select="
        sum(($paragraph, $paragraph//tei:note) ! (string-length() * (if (self::tei:note) then -1 else 1)))"/>
    <xsl:sequence select="
        exists($paragraph[self::tei:p or self::tei:ab]/parent::*[self::tei:body or f:is-division(.)])
        and empty($paragraph/(preceding-sibling::tei:p | preceding-sibling::tei:ab | preceding-sibling::tei:lg | preceding-sibling::tei:sp
                              | preceding-sibling::*[f:is-division(.)]))
        and $parallel ne 'columns' and not(f:is-twice($paragraph)) and empty($paragraph/(ancestor::tei:floatingText | ancestor::tp:again))
        and $length gt $drop-capitals * 130 and $length lt 30000
        and f:direction(f:language($paragraph)) eq 'ltr' and not(f:is-lined($paragraph) or f:holds-block($paragraph))"/>
  </xsl:function>
</xsl:stylesheet>
