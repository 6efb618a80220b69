<?xml version="1.0" encoding="UTF-8"?>
<!-- Dublin Core (DCMI Metadata Terms) in RDF: one description for each paper. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:dcterms="http://purl.org/dc/terms/"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs o map fn" expand-text="yes"
  default-mode="start" name="urn:opis:citation:dublin-core" package-version="1.0" declared-modes="yes">

  <xsl:include href="../common.xsl"/>
  <xsl:include href="../record.xsl"/>
  <xsl:include href="people.xsl"/>
  <xsl:include href="paper.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()*">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="element()*">
    <xsl:sequence select="o:records(.) ! o:description(.)"/>
  </xsl:template>

  <xsl:function name="o:description" as="element()">
    <xsl:param name="record" as="map(*)"/>
    <rdf:Description rdf:about="{($record?url[$record?paper eq ''], 'urn:opis:' || encode-for-uri($record?id))[1]}">
      <dc:title>{$record?title}</dc:title>
      <xsl:for-each select="$record?authors">
        <dc:creator>{o:inverted(.)}</dc:creator>
      </xsl:for-each>
      <xsl:for-each select="$record?translators">
        <dc:contributor>{o:inverted(.)} (translator)</dc:contributor>
      </xsl:for-each>
      <xsl:sequence select="$record?edtf ! o:dc-date(.)"/>
      <xsl:for-each select="$record?kind">
        <dc:type>{.}</dc:type>
      </xsl:for-each>
      <xsl:for-each select="$record?abstract">
        <dcterms:abstract>{.}</dcterms:abstract>
      </xsl:for-each>
      <xsl:for-each select="$record?recipients">
        <dcterms:audience>{o:inverted(.)}</dcterms:audience>
      </xsl:for-each>
      <xsl:for-each select="$record?language">
        <dc:language>{.}</dc:language>
      </xsl:for-each>
      <xsl:for-each select="$record?archive">
        <dc:source>{.}</dc:source>
      </xsl:for-each>
      <xsl:for-each select="$record?publisher">
        <dc:publisher>{.}</dc:publisher>
      </xsl:for-each>
      <xsl:for-each select="$record?beside">
        <dcterms:isPartOf>{?title}</dcterms:isPartOf>
      </xsl:for-each>
      <dcterms:provenance>{o:caveat($record)}; {o:provenance($record)}</dcterms:provenance>
    </rdf:Description>
  </xsl:function>

  <!-- The Library of Congress's type for EDTF. -->
  <xsl:function name="o:dc-date" as="element()">
    <xsl:param name="edtf" as="xs:string"/>
    <dcterms:created rdf:datatype="http://id.loc.gov/datatypes/edtf">{$edtf}</dcterms:created>
  </xsl:function>
</xsl:package>
