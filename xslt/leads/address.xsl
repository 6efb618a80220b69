<?xml version="1.0" encoding="UTF-8"?>
<!-- All addresses of a file, in the order of its text, and the other files that it refers to. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="address-leads" as="element()">
    <lead list="addresses" key="{o:called(.)}" words="{text//*[o:own-id(.)]/@xml:id}">
      <!-- RFC 3986, 4.2: what has no scheme, and no fragment alone, is a file -->
      <xsl:variable name="files" as="xs:string*"
        select="distinct-values(text//(ref | ptr)/@target ! tokenize(.)[not(matches(., '^(#|[A-Za-z][A-Za-z0-9+.\-]*:)'))] ! replace(., '#.*$', ''))"/>
      <xsl:if test="exists($files)">
        <xsl:attribute name="ref" select="$files"/>
      </xsl:if>
    </lead>
  </xsl:template>
</xsl:stylesheet>
