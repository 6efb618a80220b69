<?xml version="1.0" encoding="UTF-8"?>
<!-- Emphasis, letter-spacing, words of other languages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="emph" as="item()+">
    <em>
      <xsl:sequence select="o:attributes(., ())"/>
      <xsl:apply-templates/>
    </em>
    <span class="ed"> [emphasis in the original]</span>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <xsl:template match="hi" as="element()">
    <em>
      <xsl:sequence select="o:attributes(., ('hi', @rend))"/>
      <xsl:apply-templates/>
    </em>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = 'letterspaced']" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'letterspaced')"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = 'underline']" as="element()">
    <u>
      <xsl:sequence select="o:attributes(., ())"/>
      <xsl:apply-templates/>
    </u>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = 'letterspaced']" mode="legend" as="element()+">
    <dt><span class="letterspaced">word</span></dt>
    <dd>Letter-spaced on the paper, for emphasis.</dd>
  </xsl:template>

  <xsl:template match="foreign" as="element()">
    <i>
      <xsl:sequence select="o:attributes(., 'foreign')"/>
      <xsl:apply-templates/>
    </i>
  </xsl:template>
</xsl:stylesheet>
