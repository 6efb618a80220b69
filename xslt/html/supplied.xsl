<?xml version="1.0" encoding="UTF-8"?>
<!-- Words that are not on the paper. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="supplied" as="item()+">
    <span>
      <xsl:sequence select="o:attributes(., 'supplied')"/>
      <span class="ed">{o:open(.)}</span>
      <xsl:apply-templates/>
      <span class="ed">{o:close(.)}</span>
    </span>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <xsl:template match="supplied" mode="legend" as="element()+">
    <dt><span class="supplied"><span class="ed">[</span>the<span class="ed">]</span></span></dt>
    <dd>Added by the translator, so that the sentence can be read.</dd>
  </xsl:template>
</xsl:stylesheet>
