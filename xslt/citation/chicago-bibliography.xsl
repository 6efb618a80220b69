<?xml version="1.0" encoding="UTF-8"?>
<!-- Chicago Manual of Style 17, 14.222: entries of a bibliography. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:chicago-bibliography" package-version="1.0" declared-modes="yes">

  <xsl:include href="../common.xsl"/>
  <xsl:include href="../record.xsl"/>
  <xsl:include href="people.xsl"/>
  <xsl:include href="chicago.xsl"/>
  <xsl:include href="paper.xsl"/>
  <xsl:include href="forms.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:sequence select="string-join(o:records(.) ! (o:bibliography(.) || '&#10;'))"/>
  </xsl:template>
</xsl:package>
