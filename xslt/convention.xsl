<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="#all">

  <!-- A convention complete: with all that it inherits. In: a convention. Out: one that extends no other. -->

  <xsl:import href="functions/inheritance.xsl"/>

  <!-- The conventions that are inherited from, by id; without them, the files beside the convention are taken. -->
  <xsl:param name="parents" as="map(xs:string, document-node())" select="map { }"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="here" as="xs:anyURI" select="base-uri()"/>
    <xsl:document>
      <xsl:sequence select="f:with-inheritance(c:convention, function($id as xs:string) as element(c:convention) {
          ($parents($id), doc(resolve-uri($id || '.xml', $here)))[1]/c:convention })"/>
    </xsl:document>
  </xsl:template>

</xsl:stylesheet>
