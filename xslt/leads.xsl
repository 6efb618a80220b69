<?xml version="1.0" encoding="UTF-8"?>
<!-- What leads to a file from the lists of an edition: one element for each way, one attribute for each column (Lead.java names them). -->
<xsl:package name="urn:opis:leads" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="initial.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="gap.xsl"/>
  <xsl:include href="anchor.xsl"/>
  <xsl:include href="mark.xsl"/>
  <xsl:include href="citation/people.xsl"/>
  <xsl:include href="citation/paper.xsl"/>
  <xsl:include href="leads/passage.xsl"/>
  <xsl:include href="leads/name.xsl"/>
  <xsl:include href="leads/letter.xsl"/>
  <xsl:include href="leads/day.xsl"/>
  <xsl:include href="leads/archive.xsl"/>
  <xsl:include href="leads/distribution.xsl"/>
  <xsl:include href="leads/address.xsl"/>
  <xsl:include href="leads/kind.xsl"/>
  <xsl:include href="leads/stamp.xsl"/>
  <xsl:include href="leads/unread.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element(leads)" xpath-default-namespace="">
    <leads>
      <xsl:apply-templates select="*"/>
    </leads>
  </xsl:template>

  <xsl:template match="TEI" as="element()*">
    <xsl:call-template name="day-leads"/>
    <xsl:call-template name="archive-leads"/>
    <xsl:call-template name="kind-leads"/>
    <xsl:call-template name="letter-leads"/>
    <xsl:apply-templates select="standOff/(listPerson/person, listOrg/org, listPlace/place)"/>
    <xsl:call-template name="unlisted-leads"/>
    <xsl:apply-templates select="text//list[@type = 'distribution']/item"/>
    <xsl:apply-templates select="text//stamp[not(o:target(@prev)[self::stamp])]"/>
    <xsl:call-template name="unread-leads"/>
    <xsl:call-template name="address-leads"/>
    <xsl:call-template name="passage-leads"/>
  </xsl:template>
</xsl:package>
