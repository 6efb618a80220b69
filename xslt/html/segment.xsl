<?xml version="1.0" encoding="UTF-8"?>
<!-- Markings, numbers, measures: parts of a line that say what they are. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="seg | idno | num | measure" as="item()+">
    <span>
      <xsl:sequence select="o:attributes(., (local-name(), @type))"/>
      <xsl:apply-templates/>
    </span>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <xsl:template match="seg[@type = 'classification']" mode="legend" as="element()+">
    <dt><span class="seg t-classification">Secret</span></dt>
    <dd>The classification marked on the paper.</dd>
  </xsl:template>
</xsl:stylesheet>
