<?xml version="1.0" encoding="UTF-8"?>
<!-- Signatures and postscripts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="signed" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'signed')"/>
      <xsl:if test="@rend = 'brackets'">
        <xsl:call-template name="mark">
          <xsl:with-param name="text" select="'['"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:if test="@rend = 'brackets'">
        <xsl:call-template name="mark">
          <xsl:with-param name="text" select="']'"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="certainty"/>
    </span>
  </xsl:template>

  <!-- A drawn or written thing that the translator only names. -->
  <xsl:template match="figure" as="element()">
    <xsl:element name="{o:box(., 'span')}">
      <xsl:sequence select="o:attributes(., ('figure', @type))"/>
      <span class="ed">[</span>
      <xsl:apply-templates select="node()[not(o:is-blank(.))]"/>
      <span class="ed">]</span>
    </xsl:element>
  </xsl:template>

  <xsl:template match="figDesc" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="figure[@type = 'signature']" mode="legend" as="element()+">
    <dt><span class="figure t-signature"><span class="ed">[</span>signature<span class="ed">]</span></span></dt>
    <dd>Signed by hand; the translator says so.</dd>
  </xsl:template>

  <xsl:template match="postscript" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., 'postscript')"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>
</xsl:stylesheet>
