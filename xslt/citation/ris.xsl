<?xml version="1.0" encoding="UTF-8"?>
<!-- RIS, as Zotero, EndNote and Mendeley read it: one tag a line, CR LF. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:ris" package-version="1.0" declared-modes="yes">

  <xsl:include href="../common.xsl"/>
  <xsl:include href="../record.xsl"/>
  <xsl:include href="people.xsl"/>
  <xsl:include href="paper.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:sequence select="string-join(o:records(.) ! o:ris(.))"/>
  </xsl:template>

  <!-- DB and AN are the archive and the place in it for Zotero's reader, which knows no AV; a manuscript has neither
    recipient nor edition there: notes say them again. -->
  <xsl:function name="o:ris" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="lines" as="xs:string*" select="
      o:tag('TY', if (o:is-letter($record)) then 'PCOMM' else 'MANSCPT'),
      o:tag('ID', $record?id ! o:line(.)),
      $record?authors ! o:tag('AU', o:inverted(.)),
      o:tag('TI', $record?title),
      $record?recipients ! o:tag('A2', o:inverted(.)),
      o:tag('M3', $record?kind),
      o:tag('PY', $record?earliest ! substring(., 1, 4)),
      o:tag('DA', o:ris-date($record)),
      $record?translators ! o:tag('A4', o:inverted(.)),
      o:tag('DB', $record?repository),
      o:tag('AN', $record?location),
      o:tag('DP', $record?publisher),
      o:tag('LA', $record?language),
      o:tag('ET', $record?edition),
      o:tag('AB', $record?abstract),
      $record?beside ! o:tag('N1', 'With ' || ?title),
      $record?programme[exists($record?translators)] ! o:tag('N1', 'Translated for ' || .),
      o:tag('N1', o:caveat($record)),
      o:series($record?recipients?shown)[not(o:is-letter($record))] ! o:tag('N1', 'To ' || .),
      o:tag('N1', o:provenance($record)),
      o:tag('UR', $record?url),
      'ER  - '"/>
    <xsl:sequence select="string-join($lines ! (. || '&#13;&#10;'))"/>
  </xsl:function>

  <xsl:function name="o:tag" as="xs:string?">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[. ne ''] ! ($tag || '  - ' || .)"/>
  </xsl:function>

  <!-- YYYY/MM/DD/ with every slash, whatever is known; behind the last one what no day says, as printed. -->
  <xsl:function name="o:ris-date" as="xs:string?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="part" as="xs:string*" select="$record?earliest ! tokenize(., '-')"/>
    <xsl:variable name="printed" as="xs:string?" select="$record?date[not($record?exact)] ! translate(., '/', '-')"/>
    <xsl:variable name="date" as="xs:string" select="string-join((for $i in 1 to 3 return ($part[$i] || '/'), $printed))"/>
    <xsl:sequence select="$date[. ne '///']"/>
  </xsl:function>
</xsl:package>
