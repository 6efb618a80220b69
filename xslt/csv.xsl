<?xml version="1.0" encoding="UTF-8"?>
<!-- Rows for the tables: one element for each row, one attribute for each column (Table.java names them). -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:csv" package-version="1.0" declared-modes="yes">

  <xsl:include href="common.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="gap.xsl"/>
  <xsl:include href="citation/people.xsl"/>
  <xsl:include href="citation/paper.xsl"/>
  <xsl:include href="text/block.xsl"/>
  <xsl:include href="text/inline.xsl"/>
  <xsl:include href="csv/row.xsl"/>
  <xsl:include href="csv/documents.xsl"/>
  <xsl:include href="csv/wide.xsl"/>
  <xsl:include href="csv/stamps.xsl"/>
  <xsl:include href="csv/marks.xsl"/>
  <xsl:include href="csv/values.xsl"/>
  <xsl:include href="csv/names.xsl"/>
  <xsl:include href="csv/distribution.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element(rows)" xpath-default-namespace="">
    <rows>
      <xsl:apply-templates select="*"/>
    </rows>
  </xsl:template>

  <xsl:template match="TEI" as="element()*">
    <xsl:call-template name="document">
      <xsl:with-param name="record" select="o:records(.)[1]"/>
    </xsl:call-template>
    <xsl:call-template name="wide">
      <xsl:with-param name="record" select="o:records(.)[1]"/>
    </xsl:call-template>
    <xsl:apply-templates select="o:papers(.)" mode="paper"/>
    <xsl:apply-templates select="text//*[o:is-passage(.)]" mode="passage"/>
    <xsl:apply-templates select="teiHeader/fileDesc/titleStmt/(author | sponsor | funder | respStmt),
      teiHeader/fileDesc/sourceDesc/msDesc/(physDesc/handDesc/handNote, msIdentifier[idno or repository or collection], msIdentifier/altIdentifier),
      teiHeader/profileDesc/(textClass/catRef, correspDesc), standOff/(listPerson/person, listOrg/org, listPlace/place)"/>
    <xsl:apply-templates select="text//*[self::div[@type = 'entry'] or self::stamp or self::note or self::gap or self::space[not(@rend = 'nbsp')]
      or self::unclear or self::damage or self::sic or self::supplied or self::choice[abbr] or self::expan[not(parent::choice)]
      or self::del or self::add or self::date or self::time or self::num or self::idno or self::measure
      or self::seg[@type = 'classification'] or self::persName or self::orgName or self::placeName
      or self::list[@type = 'distribution']]"/>
  </xsl:template>

  <xsl:mode name="paper" on-no-match="fail"/>
  <xsl:mode name="passage" on-no-match="fail"/>
</xsl:package>
