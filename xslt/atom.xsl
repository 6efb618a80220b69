<?xml version="1.0" encoding="UTF-8"?>
<!-- What has changed since the edition before, for readers of feeds (RFC 4287). -->
<xsl:package name="urn:opis:atom" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/2005/Atom" xmlns:a="http://www.w3.org/2005/Atom"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="index/called.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <!-- as in every page of the edition -->
  <xsl:param name="edition-title" as="xs:string"/>
  <xsl:param name="edition-version" as="xs:string"/>
  <xsl:param name="edition-base" as="xs:string"/>
  <!-- a day: a feed has no entry without one -->
  <xsl:param name="edition-date" as="xs:string"/>
  <xsl:variable name="updated" as="xs:string" select="$edition-date || 'T00:00:00Z'"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="changes" as="element(a:feed)">
    <feed>
      <title>{$edition-title}</title>
      <id>{$edition-base}</id>
      <link href="{$edition-base}"/>
      <link rel="self" href="{$edition-base}changes.atom"/>
      <updated>{$updated}</updated>
      <author><name>{$edition-title}</name></author>
      <xsl:apply-templates select="paper"/>
    </feed>
  </xsl:template>

  <xsl:template match="paper" as="element(a:entry)">
    <xsl:variable name="page" as="xs:string" select="$edition-base || 'html/' || o:uri(document/@file) || '.html'"/>
    <entry>
      <title>{o:called(document)}</title>
      <id>{$page}#edition-{encode-for-uri($edition-version)}</id>
      <link href="{$page}"/>
      <updated>{$updated}</updated>
      <summary>{if (@state = 'new') then 'New in the edition' else count(passage) || ' passages are new, changed or gone'}</summary>
    </entry>
  </xsl:template>
</xsl:package>
