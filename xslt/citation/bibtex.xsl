<?xml version="1.0" encoding="UTF-8"?>
<!-- BibTeX for the classic styles, which know a year and no date; in UTF-8. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:bibtex" package-version="1.0" declared-modes="yes">

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
    <xsl:variable name="entries" as="xs:string*" select="o:records(.) ! o:bibtex(.)"/>
    <xsl:sequence select="string-join($entries, '&#10;')"/>
  </xsl:template>

  <!-- Of all types that every style knows, misc alone prints howpublished (btxdoc, 3.1). -->
  <xsl:function name="o:bibtex" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="part" as="xs:string*" select="$record?earliest ! tokenize(., '-')"/>
    <xsl:sequence select="o:entry('misc', $record?id, (
      o:field('author', string-join($record?authors ! o:bibtex-name(.), ' and ')),
      o:field('title', '{' || o:tex($record?title) || '}'),
      o:field('howpublished', o:kept($record)),
      $o:months[position() = $part[2] ! xs:integer(.)] ! ('  month = ' || lower-case(substring(., 1, 3))),
      o:field('year', $part[1]),
      o:field('note', string-join((o:unsaid($record), o:remarks($record)), '. ')),
      o:field('url', $record?url),
      o:field('annote', o:tex(o:provenance($record)))))"/>
  </xsl:function>

  <!-- The day, the kind and the translator, for which there is no field. -->
  <xsl:function name="o:unsaid" as="xs:string*">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="($record?kind, $record?date[$record?exact], o:series($record?translators?shown) ! ('Translated by ' || .)) ! o:tex(.)"/>
  </xsl:function>
</xsl:package>
