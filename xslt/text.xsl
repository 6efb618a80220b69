<?xml version="1.0" encoding="UTF-8"?>
<!-- The text for reading: one line for each line or paragraph, editorial marks in brackets of one form. -->
<xsl:package name="urn:opis:text" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="gap.xsl"/>
  <xsl:include href="text/block.xsl"/>
  <xsl:include href="text/inline.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>

  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:variable name="record" as="xs:string*" select="TEI ! (o:title(.), o:shown(o:created(.)),
      o:signatures(teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier), o:translators(.) ! ('Translated by ' || . || '.'))"/>
    <xsl:variable name="blocks" as="xs:string*">
      <xsl:apply-templates select="TEI/text/body" mode="block"/>
    </xsl:variable>
    <xsl:sequence select="string-join((string-join($record[. ne ''], '&#10;'), $blocks[. ne '']), '&#10;&#10;') || '&#10;'"/>
  </xsl:template>
</xsl:package>
