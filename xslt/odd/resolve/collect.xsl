<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0"
                exclude-result-prefixes="xs odd">

  <!--
    Step 1: what a schema takes over from its source, and what it declares itself.
    References to specification groups are followed within the document and into other files.
  -->

  <!--
    The ODD that moduleRef and references to single specifications are looked up in when neither they nor their
    schemaSpec has a @source: a URI, which the caller's resolver may map to a local file.
  -->
  <xsl:param name="default-source" as="xs:string"
             select="'https://www.tei-c.org/Vault/P5/current/xml/tei/odd/p5subset.xml'"/>

  <xsl:mode name="odd:taken-over" on-no-match="deep-skip" on-multiple-match="fail"/>
  <xsl:mode name="odd:declared" on-no-match="deep-skip" on-multiple-match="fail"/>

  <!-- The specifications that a schema takes from elsewhere, as their source has them. -->
  <xsl:function name="odd:taken-over" as="element()*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:variable name="all" as="element()*">
      <xsl:apply-templates select="$schema/*" mode="odd:taken-over">
        <xsl:with-param name="source" select="odd:source-of($schema)" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="odd:distinct($all)"/>
  </xsl:function>

  <!-- The specifications that stand in the schema itself, whatever their mode. -->
  <xsl:function name="odd:declared" as="element()*">
    <xsl:param name="schema" as="element(schemaSpec)"/>
    <xsl:apply-templates select="$schema/*" mode="odd:declared"/>
  </xsl:function>

  <xsl:template match="specGrp" mode="odd:taken-over odd:declared" as="element()*">
    <xsl:apply-templates select="*" mode="#current"/>
  </xsl:template>

  <xsl:template match="specGrpRef" mode="odd:taken-over odd:declared" as="element()*">
    <xsl:apply-templates select="odd:group(.)/*" mode="#current"/>
  </xsl:template>

  <xsl:template match="elementSpec | classSpec | macroSpec | dataSpec | moduleSpec | constraintSpec
                       | outputRendition" mode="odd:declared" as="element()">
    <xsl:sequence select="."/>
  </xsl:template>

  <!-- A module that is a RELAX NG grammar keeps its reference, with the address made absolute while its base is known. -->
  <xsl:template match="moduleRef[@url]" mode="odd:declared" as="element()">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="url" select="resolve-uri(normalize-space(@url), base-uri(.))"/>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="moduleRef[@key]" mode="odd:taken-over" as="element()*">
    <xsl:param name="source" as="xs:string?" tunnel="yes"/>
    <xsl:variable name="all" as="element()*" select="odd:specifications((odd:source-of(.), $source)[1])"/>
    <xsl:variable name="module" as="element()*" select="$all[@module = current()/@key] | $all[self::moduleSpec][@ident = current()/@key]"/>
    <xsl:variable name="wanted" as="xs:string*" select="tokenize(@include)"/>
    <xsl:variable name="unwanted" as="xs:string*" select="tokenize(@except)"/>
    <xsl:if test="empty($module)">
      <xsl:message select="'warning: moduleRef: the source has no module ' || @key"/>
    </xsl:if>
    <xsl:for-each select="$wanted[not(. = $module/@ident)]">
      <xsl:message select="'warning: moduleRef: the module has no element ' || ."/>
    </xsl:for-each>
    <xsl:sequence select="$module[not(self::elementSpec)
      or (if (exists($wanted)) then @ident = $wanted else not(@ident = $unwanted))]"/>
  </xsl:template>

  <xsl:template match="elementRef | classRef | macroRef | dataRef[@key]" mode="odd:taken-over" as="element()*">
    <xsl:param name="source" as="xs:string?" tunnel="yes"/>
    <xsl:variable name="kind" as="xs:string" select="replace(local-name(), 'Ref$', 'Spec')"/>
    <xsl:variable name="found" as="element()*" select="
      odd:specifications((odd:source-of(.), $source)[1])[local-name() = $kind][@ident = current()/@key]"/>
    <xsl:if test="empty($found)">
      <xsl:message select="'warning: ' || local-name() || ': the source has no ' || @key"/>
    </xsl:if>
    <xsl:sequence select="$found[1]"/>
  </xsl:template>

  <!-- The group that a reference points to; a document that lacks it adds nothing, which is said. -->
  <xsl:function name="odd:group" as="element()?">
    <xsl:param name="reference" as="element(specGrpRef)"/>
    <xsl:variable name="target" as="xs:string" select="normalize-space($reference/@target)"/>
    <xsl:variable name="file" as="xs:string" select="substring-before($target || '#', '#')"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($target, '#')"/>
    <xsl:variable name="document" as="document-node()" select="
      if ($file = '') then root($reference) else odd:load(resolve-uri($file, base-uri($reference)))"/>
    <xsl:variable name="group" as="element()?" select="
      if ($id = '') then ($document//specGrp)[1] else ($document//*[@xml:id = $id])[1]"/>
    <xsl:if test="empty($group)">
      <xsl:message select="'warning: specGrpRef: nothing at ' || $target"/>
    </xsl:if>
    <xsl:sequence select="$group"/>
  </xsl:function>

  <!-- The URI of the ODD that a declaration names as its source; the default is left to the caller. -->
  <xsl:function name="odd:source-of" as="xs:string?">
    <xsl:param name="declaration" as="element()"/>
    <xsl:variable name="written" as="xs:string" select="normalize-space($declaration/@source)"/>
    <xsl:variable name="version" as="xs:string" select="substring-after($written, 'tei:')"/>
    <xsl:sequence select="
      if ($written = '') then ()
      else if ($written = 'tei:current') then $default-source
      else if (starts-with($written, 'tei:')) then 'https://www.tei-c.org/Vault/P5/' || $version || '/xml/tei/odd/p5subset.xml'
      else string(resolve-uri($written, base-uri($declaration)))"/>
  </xsl:function>

  <!--
    Every specification that a source offers: those of its schema, resolved first, when it is a customization;
    all that stand in it when it is the TEI's own source.
  -->
  <xsl:function name="odd:specifications" as="element()*" cache="yes">
    <xsl:param name="source" as="xs:string?"/>
    <xsl:variable name="document" as="document-node()" select="odd:load(xs:anyURI(($source, $default-source)[1]))"/>
    <xsl:sequence select="
      if ($document//schemaSpec) then odd:resolved(($document//schemaSpec)[1])
      else $document//(elementSpec | classSpec | macroSpec | dataSpec | moduleSpec)[not(ancestor::schemaSpec)]"/>
  </xsl:function>

  <!-- Reads another ODD; one that cannot be read ends the work, since a schema without it would accept too little. -->
  <xsl:function name="odd:load" as="document-node()">
    <xsl:param name="uri" as="xs:anyURI"/>
    <xsl:sequence select="
      if (doc-available($uri)) then doc($uri)
      else error(xs:QName('odd:no-source'), 'Cannot read the ODD source ' || $uri)"/>
  </xsl:function>

</xsl:stylesheet>
