<?xml version="1.0" encoding="UTF-8"?>
<!-- What the TEI Stylesheets (extract-isosch.xsl) take out of a customization: Schematron. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="element(sch:schema)">
    <sch:schema queryBinding="xslt3">
      <xsl:copy-of select="//constraint/sch:ns"/>
      <xsl:copy-of select="//constraint/xsl:key"/>
      <xsl:copy-of select="//constraintSpec[@scheme = 'schematron']/constraint/sch:pattern"/>
    </sch:schema>
  </xsl:template>
</xsl:stylesheet>
