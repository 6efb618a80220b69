<?xml version="1.0" encoding="UTF-8"?>
<!-- What the paper quotes, whole papers among it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="quote" as="element()">
    <xsl:element name="{if (o:has-blocks(.)) then 'blockquote' else 'span'}">
      <xsl:sequence select="o:attributes(., 'quote')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="floatingText" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., ('floating', @type))"/>
      <xsl:apply-templates select="*"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
