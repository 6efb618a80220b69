<?xml version="1.0" encoding="UTF-8"?>
<!-- Two states of a TEI file side by side. -->
<xsl:package name="urn:opis:diff" package-version="1.0" version="3.0" declared-modes="yes"
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

  <xsl:template match="differences" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'Differences: ' || o:line(@title)"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#differences', 'Skip to the differences'"/>
      <xsl:with-param name="nav" select="()"/>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{count(difference)} {if (count(difference) eq 1) then 'difference' else 'differences'}</p>
          <h1>{o:line(@title)}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <table id="differences">
          <thead>
            <tr><th scope="col">Before</th><th scope="col">After</th></tr>
          </thead>
          <xsl:apply-templates select="difference"/>
        </table>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="difference" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <tbody>
      <tr><th scope="rowgroup" colspan="2">{@sentence}</th></tr>
      <tr><td>{@before}: <code>{old}</code></td><td>{@after}: <code>{now}</code></td></tr>
    </tbody>
  </xsl:template>
</xsl:package>
