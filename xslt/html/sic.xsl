<?xml version="1.0" encoding="UTF-8"?>
<!-- Words that the translator doubts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="sic" as="item()+">
    <span>
      <xsl:sequence select="o:attributes(., 'sic')"/>
      <xsl:apply-templates/>
    </span>
    <xsl:if test="empty(parent::choice)">
      <span class="ed sic-mark"> [sic]</span>
      <xsl:call-template name="certainty"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="corr" as="item()+">
    <span class="ed sic-mark">{if (preceding-sibling::sic) then ' [sic: ' else '['}</span>
    <span>
      <xsl:sequence select="o:attributes(., 'corr')"/>
      <xsl:apply-templates/>
    </span>
    <span class="ed sic-mark">]</span>
  </xsl:template>

  <xsl:template match="sic" mode="legend" as="element()+">
    <dt><span class="sic">word</span><span class="ed sic-mark"> [sic]</span></dt>
    <dd>So on the paper; the translator marks it as odd. What is underlined is what the mark is about.</dd>
  </xsl:template>
</xsl:stylesheet>
