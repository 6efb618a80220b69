<?xml version="1.0" encoding="UTF-8"?>
<!-- Page breaks, running heads, lines that the site dropped. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="pb" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'page-mark')"/>
      <xsl:variable name="words" as="xs:string" select="'[' || string-join(('page', @n), ' ') || ']'"/>
      <span class="ed">
        <xsl:choose>
          <xsl:when test="@n and exists(o:leaf(@n))">
            <a href="{o:leaf-href(o:leaf(@n))}" tabindex="-1">{$words}<span class="vh"> in the facsimile</span></a>
          </xsl:when>
          <xsl:otherwise>{$words}</xsl:otherwise>
        </xsl:choose>
      </span>
    </span>
  </xsl:template>

  <xsl:template match="fw" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., ('fw', @type))"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- Facts about the dump's bytes, not about the paper. -->
  <xsl:template match="milestone"/>

  <xsl:template match="milestone[@unit = 'lost-lines']" as="element()">
    <span class="ed lost-lines"><span class="vh">[lines lost here] </span></span>
  </xsl:template>

  <xsl:template match="milestone[@unit = 'lost-lines']" mode="legend" as="element()+">
    <dt><span class="ed lost-lines"></span></dt>
    <dd>The web page seems to have lost lines here: it leaves more room than it does between paragraphs.</dd>
  </xsl:template>

  <xsl:template match="pb" mode="legend" as="element()+">
    <dt><span class="page-mark"><span class="ed">[page 2]</span></span></dt>
    <dd>A new page begins on the paper.</dd>
  </xsl:template>
</xsl:stylesheet>
