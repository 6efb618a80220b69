<?xml version="1.0" encoding="UTF-8"?>
<!-- Speaker turns. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="sp" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., 'speech')"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="speaker" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., 'speaker')"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>
</xsl:stylesheet>
