<?xml version="1.0" encoding="UTF-8"?>
<!-- The lists of an edition: a page for each part of a list, and one that names the parts. -->
<xsl:package name="urn:opis:finding" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="initial.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="index/called.xsl"/>
  <xsl:include href="index/lists.xsl"/>
  <xsl:include href="finding/parts.xsl"/>
  <xsl:include href="finding/lead.xsl"/>
  <xsl:include href="finding/entity.xsl"/>
  <xsl:include href="finding/names.xsl"/>
  <xsl:include href="finding/calendar.xsl"/>
  <xsl:include href="finding/archive.xsl"/>
  <xsl:include href="finding/letters.xsl"/>
  <xsl:include href="finding/distribution.xsl"/>
  <xsl:include href="finding/kinds.xsl"/>
  <xsl:include href="finding/stamps.xsl"/>
  <xsl:include href="finding/unread.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>
  <!-- what a page says of the leads of one part, by its list -->
  <xsl:mode name="part" on-no-match="fail"/>
  <!-- the leads of a part, put in order; applied to the first of them -->
  <xsl:mode name="leads" on-no-match="fail"/>
  <!-- how the parts of a list are listed -->
  <xsl:mode name="parts" on-no-match="fail"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The page of a part. -->
  <xsl:template match="sheet[@section ne '']" as="element(h:html)">
    <xsl:call-template name="list-page">
      <xsl:with-param name="heading" select="o:section-words(@list, @section, (document/lead/@key)[1])"/>
      <xsl:with-param name="up" as="element(h:a)">
        <a href="index.html">{$o:lists(@list)[1]}</a>
      </xsl:with-param>
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates select="." mode="part"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A year or month of a part that is spread over pages. -->
  <xsl:template match="sheet[@period ne '']" as="element(h:html)" priority="1">
    <xsl:variable name="name" as="xs:string" select="o:section-words(@list, @section, (document/lead/@key)[1])"/>
    <xsl:call-template name="list-page">
      <xsl:with-param name="heading" select="$name || ': ' || o:period-words(@period)"/>
      <xsl:with-param name="up" as="element(h:a)+">
        <a href="index.html">{$o:lists(@list)[1]}</a>
        <a href="{o:uri(@section)}.html">{$name}</a>
      </xsl:with-param>
      <xsl:with-param name="content" as="node()*">
        <xsl:call-template name="mentions">
          <xsl:with-param name="leads" select="document/lead"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The page of a list: its parts; all of it where it is short. -->
  <xsl:template match="sheet" as="element(h:html)">
    <xsl:call-template name="list-page">
      <xsl:with-param name="heading" select="$o:lists(@list)[1]"/>
      <xsl:with-param name="up" select="()"/>
      <xsl:with-param name="content" as="node()*">
        <p class="brief">{$o:lists(@list)[2]}.</p>
        <xsl:apply-templates select="." mode="parts"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="list-page" as="element(h:html)">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:param name="up" as="element(h:a)*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="$heading || ': ' || o:line(@title)"/>
      <xsl:with-param name="root" select="'../'"/>
      <xsl:with-param name="skip" select="'#files', 'Skip to the list'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="../index.html">Edition</a>
        <xsl:sequence select="$up"/>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{string-join((o:line(@title), $up/string()), ' · ')}</p>
          <h1>{$heading}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <div id="files" class="list-{@list}">
          <xsl:sequence select="$content"/>
        </div>
        <xsl:call-template name="lists">
          <xsl:with-param name="root" select="'../'"/>
          <xsl:with-param name="here" select="if (@section eq '') then string(@list) else ''"/>
        </xsl:call-template>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:package>
