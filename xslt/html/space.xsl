<?xml version="1.0" encoding="UTF-8"?>
<!-- Room left blank. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="space" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'space')"/>
      <xsl:choose>
        <xsl:when test="desc">
          <span class="ed">[</span>
          <xsl:apply-templates select="desc"/>
          <span class="ed">]</span>
        </xsl:when>
        <xsl:otherwise>
          <span class="ed" aria-hidden="true">____</span>
          <span class="ed vh">left blank</span>
        </xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <!-- A line of the dump that holds nothing to see. -->
  <xsl:template match="space[@rend = 'nbsp']"/>

  <xsl:template match="space[not(@rend = 'nbsp')]" mode="legend" as="element()+">
    <dt><span class="space">____</span></dt>
    <dd>Left blank on the paper.</dd>
  </xsl:template>
</xsl:stylesheet>
