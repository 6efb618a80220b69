<?xml version="1.0" encoding="UTF-8"?>
<!-- An element that no template knows keeps its text, and is reported (D602). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="*" priority="-1" as="item()+">
    <xsl:message>
      <o:unknown name="{local-name()}" namespace="{namespace-uri()}"/>
    </xsl:message>
    <!-- where there are but elements, none is glued to the other -->
    <xsl:if test="not(../text()[normalize-space()])">
      <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:element name="{o:box(., 'span')}">
      <xsl:sequence select="o:attributes(., 'unknown')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
