<?xml version="1.0" encoding="UTF-8"?>
<!-- Papers of one kind or classification. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = ('kinds', 'classifications')]" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <ol class="edition">
      <xsl:for-each select="$leads">
        <xsl:sort select="o:time(..)"/>
        <xsl:call-template name="paper"/>
      </xsl:for-each>
    </ol>
  </xsl:template>
</xsl:stylesheet>
