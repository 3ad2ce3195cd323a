<?xml version="1.0" encoding="UTF-8"?>
<!-- What readers set for themselves; hidden with the other tools until the script is there to serve it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:f="https://teipress.org/ns/function" exclude-result-prefixes="#all">

  <!-- The panel: size, colours, figures, numbers of lines where there are some, whether a reference goes along with copies, and signs. -->
  <xsl:template name="reader-choices" as="element(details)">
    <xsl:context-item as="element()" use="required"/>
    <details class="panel reader">
      <summary>
        <xsl:value-of select="f:ui('reader')"/>
      </summary>
      <div class="choices">
        <xsl:sequence select="
            f:reader-choice('size', ('', '85', '115', '130', '150', '175'), ('100 %', '85 %', '115 %', '130 %', '150 %', '175 %')),
            f:reader-choice('colours', ('', 'light', 'dark'), ('of-device', 'light', 'dark') ! f:ui(.)),
            f:reader-choice('figures', ('', 'old-style', 'lining'), ('of-edition', 'old-style', 'lining') ! f:ui(.)),
            if (exists((//tei:l/@n, //tei:lb/@n)))
            then f:reader-choice('numbers', ('', 'all', 'none'), ('some', 'all', 'none') ! f:ui(.)) else ()"/>
        <label>
          <input type="checkbox" name="reference"/>
          <xsl:value-of select="f:ui('copy-with-reference')"/>
        </label>
        <!-- Copying without signs; signs explained to those who use a keyboard. -->
        <xsl:call-template name="sign-tools">
          <xsl:with-param name="names" select="('plain', 'explain')[exists(current()/tei:text//tei:*[@tp:say])]"/>
        </xsl:call-template>
      </div>
    </details>
  </xsl:template>

  <!-- One choice among several: its name, the values, and what they are called. -->
  <xsl:function name="f:reader-choice" as="element(label)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string+"/>
    <xsl:param name="words" as="xs:string+"/>
    <label>
      <xsl:value-of select="f:ui('reader-' || $name) || ' '"/>
      <select name="{$name}">
        <xsl:for-each select="$values">
          <xsl:variable name="place" as="xs:integer" select="position()"/>
          <option value="{.}">
            <xsl:value-of select="$words[$place]"/>
          </option>
        </xsl:for-each>
      </select>
    </label>
  </xsl:function>
</xsl:stylesheet>
