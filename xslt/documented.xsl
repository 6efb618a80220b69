<?xml version="1.0" encoding="UTF-8"?>
<!-- opis.rng as Trang writes it, with the documentation where those look for it who complete and explain while one
  writes: inside the element, and behind each value (RELAX NG DTD Compatibility 2). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" exclude-result-prefixes="#all">

  <xsl:output method="xml" encoding="UTF-8" indent="no" omit-xml-declaration="yes"/>
  <xsl:mode on-no-match="shallow-copy"/>

  <!-- what a definition says of the one element that it is -->
  <xsl:template match="rng:define[count(rng:*) = 1][rng:element]/a:documentation" as="empty-sequence()"/>

  <xsl:template match="rng:define[count(rng:*) = 1][rng:element]/text()[following-sibling::*[1][self::a:documentation]]" as="empty-sequence()"/>

  <xsl:template match="rng:define[count(rng:*) = 1]/rng:element" as="element(rng:element)">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:for-each select="../a:documentation">
        <xsl:text>&#10;      </xsl:text>
        <xsl:copy-of select="." copy-namespaces="no"/>
      </xsl:for-each>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- the only value of an attribute means what the attribute means -->
  <xsl:template match="rng:attribute/rng:value[not(following-sibling::*)]" as="node()+">
    <xsl:copy-of select="." copy-namespaces="no"/>
    <xsl:for-each select="../a:documentation[1]">
      <xsl:copy-of select="preceding-sibling::text()[1], ." copy-namespaces="no"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
