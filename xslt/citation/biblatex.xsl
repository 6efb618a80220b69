<?xml version="1.0" encoding="UTF-8"?>
<!-- biblatex, in UTF-8. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:biblatex" package-version="1.0" declared-modes="yes">

  <xsl:include href="../common.xsl"/>
  <xsl:include href="../record.xsl"/>
  <xsl:include href="people.xsl"/>
  <xsl:include href="paper.xsl"/>
  <xsl:include href="tex.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:variable name="entries" as="xs:string*" select="o:records(.) ! o:biblatex(.)"/>
    <xsl:sequence select="string-join($entries, '&#10;')"/>
  </xsl:template>

  <!-- biblatex 3.20, 2.1: of what was never published; the shelfmark stands where every style prints it. -->
  <xsl:function name="o:biblatex" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="o:entry(if (o:is-letter($record)) then 'letter' else 'unpublished', $record?id, (
      o:field('author', string-join($record?authors ! o:bibtex-name(.), ' and ')),
      o:field('title', '{' || o:tex($record?title) || '}'),
      o:field('date', $record?edtf ! replace(., '\.\.', '')),
      o:field('translator', string-join($record?translators ! o:bibtex-name(.), ' and ')),
      o:field('type', $record?kind ! o:tex(.)),
      o:field('howpublished', o:kept($record)),
      o:field('note', o:remarks($record)),
      o:field('langid', $record?language ! $o:languages(.)),
      o:field('url', $record?url),
      o:field('abstract', $record?abstract ! o:tex(.)),
      o:field('annotation', o:tex(o:provenance($record)))))"/>
  </xsl:function>

  <!-- biblatex names languages as babel does. -->
  <xsl:variable name="o:languages" as="map(xs:string, xs:string)" select="map {
    'en': 'english', 'de': 'german', 'fr': 'french', 'ru': 'russian', 'cs': 'czech', 'pl': 'polish', 'hu': 'hungarian',
    'ro': 'romanian', 'bg': 'bulgarian', 'es': 'spanish', 'it': 'italian', 'ko': 'korean', 'zh': 'chinese'}"/>
</xsl:package>
