<?xml version="1.0" encoding="UTF-8"?>
<!-- MODS 3.8 (Library of Congress): one record for each paper. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xmlns="http://www.loc.gov/mods/v3"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs o map fn" expand-text="yes"
  default-mode="start" name="urn:opis:citation:mods" package-version="1.0" declared-modes="yes">

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
    <xsl:sequence select="o:records(.) ! o:mods(.)"/>
  </xsl:template>

  <xsl:function name="o:mods" as="element()">
    <xsl:param name="record" as="map(*)"/>
    <mods version="3.8">
      <titleInfo>
        <title>{$record?title}</title>
      </titleInfo>
      <xsl:sequence select="$record?authors ! o:mods-name(., 'aut'), $record?recipients ! o:mods-name(., 'rcp'), $record?translators ! o:mods-name(., 'trl')"/>
      <typeOfResource>text</typeOfResource>
      <xsl:for-each select="$record?kind">
        <genre>{.}</genre>
      </xsl:for-each>
      <xsl:sequence select="o:origin($record)"/>
      <xsl:for-each select="$record?language">
        <language>
          <languageTerm type="code" authority="rfc3066">{.}</languageTerm>
        </language>
      </xsl:for-each>
      <xsl:for-each select="$record?abstract">
        <abstract>{.}</abstract>
      </xsl:for-each>
      <note>{o:caveat($record)}</note>
      <xsl:for-each select="$record?programme[exists($record?translators)]">
        <note type="funding">Translated for {.}</note>
      </xsl:for-each>
      <xsl:for-each select="$record?beside">
        <relatedItem type="host">
          <titleInfo>
            <title>{?title}</title>
          </titleInfo>
        </relatedItem>
      </xsl:for-each>
      <identifier type="local">{$record?id}</identifier>
      <xsl:sequence select="o:location($record)"/>
      <recordInfo>
        <recordOrigin>{o:provenance($record)}</recordOrigin>
      </recordInfo>
    </mods>
  </xsl:function>

  <!-- MARC relator codes say what somebody did. -->
  <xsl:function name="o:mods-name" as="element()">
    <xsl:param name="person" as="map(*)"/>
    <xsl:param name="role" as="xs:string"/>
    <name type="{if ($person?person) then 'personal' else 'corporate'}">
      <xsl:if test="$person?family">
        <namePart type="family">{$person?family}</namePart>
      </xsl:if>
      <xsl:if test="$person?given">
        <namePart type="given">{$person?given}</namePart>
      </xsl:if>
      <xsl:if test="$person?literal">
        <namePart>{$person?literal}</namePart>
      </xsl:if>
      <role>
        <roleTerm type="code" authority="marcrelator">{$role}</roleTerm>
      </role>
    </name>
  </xsl:function>

  <xsl:function name="o:origin" as="element()?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:if test="$record?date or $record?publisher">
      <originInfo>
        <xsl:for-each select="$record?edtf">
          <dateCreated encoding="edtf">
            <xsl:if test="$record?circa">
              <xsl:attribute name="qualifier" select="if (contains(., '?')) then 'questionable' else 'approximate'"/>
            </xsl:if>
            <xsl:text>{.}</xsl:text>
          </dateCreated>
        </xsl:for-each>
        <xsl:for-each select="$record?date[not($record?exact)]">
          <dateCreated>{.}</dateCreated>
        </xsl:for-each>
        <xsl:for-each select="$record?publisher">
          <publisher>{.}</publisher>
        </xsl:for-each>
      </originInfo>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:location" as="element()?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:if test="$record?repository or $record?location or $record?url">
      <location>
        <xsl:for-each select="$record?repository">
          <physicalLocation>{.}</physicalLocation>
        </xsl:for-each>
        <xsl:for-each select="$record?location">
          <shelfLocator>{.}</shelfLocator>
        </xsl:for-each>
        <xsl:for-each select="$record?url">
          <url>{.}</url>
        </xsl:for-each>
      </location>
    </xsl:if>
  </xsl:function>
</xsl:package>
