<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- What Leiden+ says around the blocks of an edition: its divisions, and the marks over letters that its rows name. -->

  <!-- The marks over a letter, its own and that of the element around it: the convention's glyphs of their names. -->
  <xsl:function name="f:mark-names" as="xs:string">
    <xsl:param name="letter" as="element()"/>
    <xsl:sequence select="
        string-join(for $element in ($letter, $letter/parent::tei:hi), $name in tokenize($element/@rend)[1]
          return $f:convention/c:glyph[@type eq $name][1]/@char)"/>
  </xsl:function>

  <!-- Who proposed a reading: the words of the entry that the pointer leads to, else its siglum. -->
  <xsl:function name="f:proposer" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="element()"/>
    <xsl:variable name="bibl" as="element()?" select="key('f:by-id', substring-after($pointer, '#'), root($from))/self::tei:bibl[not(*)]"/>
    <xsl:sequence select="($bibl ! normalize-space(.), f:named($pointer, $from))[1]"/>
  </xsl:function>

  <!-- The divisions of an edition or translation around a block, outermost first. -->
  <xsl:function name="f:divisions" as="element(tei:div)*">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="$block/ancestor::tei:div[@type = ('edition', 'translation', 'textpart')]"/>
  </xsl:function>

  <!-- The blocks of a division, whatever is in them. -->
  <xsl:function name="f:blocks-of" as="element()*">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="$division/descendant::*[self::tei:ab or self::tei:p][not(ancestor::tei:note)]"/>
  </xsl:function>

  <!-- Whether a text is nothing but one block without a language: what is typed then has no frame. -->
  <xsl:function name="f:is-bare" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="divisions" as="element()*" select="f:divisions($block)"/>
    <xsl:sequence select="
        empty($divisions)
        or count($divisions) eq 1 and $divisions/@type = 'edition' and empty($divisions/@xml:lang) and count(f:blocks-of($divisions)) eq 1"/>
  </xsl:function>

  <!-- What opens before a block: the divisions that it is the first of, and itself. -->
  <xsl:function name="f:before-block" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="opened" as="xs:string*" select="
        f:divisions($block)[f:blocks-of(.)[1] is $block] ! (
          if (@type = 'textpart') then '&#10;&lt;D=.' || string-join((@n, @subtype, @corresp) ! string(), '.')
          else if (@type = 'translation') then '&lt;T=.' || @xml:lang
          else @xml:lang ! ('&lt;S=.' || .))"/>
    <xsl:sequence select="if (f:is-bare($block)) then '' else string-join(($opened, '&lt;='))"/>
  </xsl:function>

  <!-- What closes behind a block: itself, and the parts that it is the last of. -->
  <xsl:function name="f:behind-block" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="closed" as="element()*"
        select="f:divisions($block)[@type = 'textpart'][f:blocks-of(.)[last()] is $block]"/>
    <xsl:sequence select="if (f:is-bare($block)) then '' else '=&gt;' || string-join($closed ! '=D&gt;')"/>
  </xsl:function>

</xsl:stylesheet>
