<?xml version="1.0" encoding="UTF-8"?>
<!-- What a run found, for those who make an edition; no page of the edition leads here. -->
<xsl:package name="urn:opis:report" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="html/page.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="report" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'Report of the last run: ' || o:line(@title)"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#report', 'Skip to the report'"/>
      <xsl:with-param name="nav" select="()"/>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">Report of the last run, for those who make the edition</p>
          <h1>{o:line(@title)}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <div id="report">
          <p>{o:line(@sum)}</p>
          <xsl:if test="failure">
            <h2>What could not be read</h2>
            <ul>
              <xsl:apply-templates select="failure"/>
            </ul>
          </xsl:if>
          <xsl:for-each-group select="finding" group-adjacent="string(@file)">
            <xsl:text>&#10;</xsl:text>
            <h2>{o:line(@file)}</h2>
            <ul>
              <xsl:apply-templates select="current-group()"/>
            </ul>
          </xsl:for-each-group>
          <xsl:if test="@more ne '0'">
            <p>{@more} more are not listed; report.json has all.</p>
          </xsl:if>
        </div>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="failure" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <li>{.}</li>
  </xsl:template>

  <xsl:template match="finding" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <li>{@at}: {@severity}: {.} [{@code}]</li>
  </xsl:template>
</xsl:package>
