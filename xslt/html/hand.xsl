<?xml version="1.0" encoding="UTF-8"?>
<!-- Changes made by hand within the text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="add" as="element()">
    <ins>
      <xsl:sequence select="o:attributes(., 'hand')"/>
      <xsl:if test="@hand">
        <span class="ed vh">[by hand: </span>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:if test="@hand">
        <span class="ed vh">]</span>
      </xsl:if>
    </ins>
  </xsl:template>

  <xsl:template match="del" as="element()">
    <del>
      <xsl:sequence select="o:attributes(., ())"/>
      <span class="ed vh">[struck out: </span>
      <xsl:apply-templates/>
      <span class="ed vh">]</span>
    </del>
  </xsl:template>

  <xsl:template match="subst" as="item()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="add" mode="legend" as="element()+">
    <dt><ins class="hand">added</ins></dt>
    <dd>Written in by hand.</dd>
  </xsl:template>

  <xsl:template match="del" mode="legend" as="element()+">
    <dt><del>removed</del></dt>
    <dd>Struck out on the paper.</dd>
  </xsl:template>
</xsl:stylesheet>
