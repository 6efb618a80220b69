<?xml version="1.0" encoding="UTF-8"?>
<!-- An example as source text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:teix="http://www.tei-c.org/ns/Examples"
  exclude-result-prefixes="#all">

  <xsl:mode name="o:bare" on-no-match="shallow-copy"/>

  <xsl:function name="o:example" as="xs:string">
    <xsl:param name="example" as="element(teix:egXML)"/>
    <xsl:variable name="bare" as="node()*"><xsl:apply-templates mode="o:bare" select="$example/node()"/></xsl:variable>
    <xsl:sequence select="serialize($bare, map { 'method': 'xml', 'omit-xml-declaration': true() })"/>
  </xsl:function>

  <xsl:template mode="o:bare" match="teix:*" as="element()">
    <xsl:element name="{local-name()}" namespace=""><xsl:apply-templates mode="o:bare" select="@*, node()"/></xsl:element>
  </xsl:template>

  <!-- the prefix only keeps names of the customization apart -->
  <xsl:template mode="o:bare" match="@xml:id" as="attribute()">
    <xsl:attribute name="xml:id" select="replace(., '^eg\.[^.]+\.', '')"/>
  </xsl:template>
</xsl:stylesheet>
