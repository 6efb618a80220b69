<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse: groups of lines, and lines (TEI P5 6.1). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="lg" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., ('lg', @type))"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="l" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <xsl:element name="{o:box(., 'span')}">
      <xsl:sequence select="o:attributes(., 'l')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
