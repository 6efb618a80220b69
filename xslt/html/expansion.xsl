<?xml version="1.0" encoding="UTF-8"?>
<!-- Abbreviations and what they stand for. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- What has no sign of its own stands beside the other, apart. -->
  <xsl:template match="choice" as="item()*">
    <xsl:for-each select="*">
      <xsl:if test="position() gt 1 and not(self::corr or self::expan or self::ex or self::reg)">
        <span class="ed"> / </span>
      </xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="orig | am" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., local-name())"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- The spelling of today, by the encoder. -->
  <xsl:template match="reg" as="item()+">
    <span class="ed">{' '[current()/preceding-sibling::orig]}[</span>
    <span>
      <xsl:sequence select="o:attributes(., 'reg')"/>
      <xsl:apply-templates/>
    </span>
    <span class="ed">]</span>
  </xsl:template>

  <xsl:template match="abbr" as="element()">
    <abbr>
      <xsl:sequence select="o:attributes(., ())"/>
      <xsl:apply-templates/>
    </abbr>
  </xsl:template>

  <!-- F[oreign] M[inistry]: the letters of the paper, and those of the translator. -->
  <xsl:template match="expan" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'expansion')"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="choice/expan" as="item()+">
    <span class="ed"> [</span>
    <span>
      <xsl:sequence select="o:attributes(., 'expansion')"/>
      <xsl:apply-templates/>
    </span>
    <span class="ed">]</span>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <xsl:template match="ex" as="item()+">
    <span class="ed">[</span>
    <span>
      <xsl:sequence select="o:attributes(., 'ex')"/>
      <xsl:apply-templates/>
    </span>
    <span class="ed">]</span>
  </xsl:template>

  <xsl:template match="choice[abbr]" mode="legend" as="element()+">
    <dt><abbr>ABC</abbr><span class="ed"> [</span><span class="expansion">what it stands for</span><span class="ed">]</span></dt>
    <dd>An abbreviation, written out by the translator.</dd>
  </xsl:template>

  <xsl:template match="ex" mode="legend" as="element()+">
    <dt>F<span class="ed">[</span><span class="ex">oreign</span><span class="ed">]</span></dt>
    <dd>A shortened word; the letters in brackets are the translator’s.</dd>
  </xsl:template>
</xsl:stylesheet>
