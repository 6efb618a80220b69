<?xml version="1.0" encoding="UTF-8"?>
<!-- BibTeX and biblatex, in UTF-8. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:bibtex" package-version="1.0" declared-modes="yes">

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
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:variable name="entries" as="xs:string*" select="o:records(.) ! o:entry(., $tei)"/>
    <xsl:sequence select="string-join($entries, '&#10;')"/>
  </xsl:template>

  <!-- biblatex 3.20, 2.1: of what was never published; the shelfmark stands where every style prints it. -->
  <xsl:function name="o:entry" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="own" as="xs:boolean" select="$record?paper eq ''"/>
    <xsl:variable name="fields" as="xs:string*" select="
      o:field('author', string-join($record?authors ! o:bibtex-name(.), ' and ')),
      o:field('title', '{' || o:tex($record?title) || '}'),
      o:field('date', if ($own) then o:edtf($tei, '') else ()),
      o:field('translator', string-join($record?translators ! o:bibtex-name(.), ' and ')),
      o:field('type', $record?kind ! o:tex(.)),
      o:field('howpublished', o:tex(string-join(($record?archive ! replace(., '\.$', ''), $record?publisher), ', '))),
      o:field('note', o:tex(string-join((($record?date[not($own)]), $record?translators[1] ! $record?programme ! ('Translated for ' || .), o:caveat($tei)), '. '))),
      o:field('url', $record?url),
      o:field('abstract', if ($own) then o:abstract($tei) ! o:tex(.) else ())"/>
    <xsl:sequence select="'@unpublished{' || o:key(($record?id[. ne ''], $stem)[1]) || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}&#10;'"/>
  </xsl:function>

  <xsl:function name="o:field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[. ne ''] ! ('  ' || $name || ' = {' || . || '}')"/>
  </xsl:function>

  <!-- A name that cannot be taken apart is kept whole by braces. -->
  <xsl:function name="o:bibtex-name" as="xs:string">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="if ($person?given) then o:tex(o:inverted($person))
      else if ($person?family) then o:tex($person?family)
      else '{' || o:tex($person?literal) || '}'"/>
  </xsl:function>

  <!-- BibTeX counts braces even after a backslash: they are spelled out. -->
  <xsl:variable name="tex" as="map(xs:string, xs:string)" select="map {
    '\': '\textbackslash{}', '{': '\textbraceleft{}', '}': '\textbraceright{}', '~': '\textasciitilde{}',
    '^': '\textasciicircum{}', '$': '\$', '&amp;': '\&amp;', '#': '\#', '_': '\_', '%': '\%'}"/>

  <xsl:function name="o:tex" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$text" regex="[\\{{}}~^$&amp;#_%]">
        <xsl:matching-substring>
          <xsl:sequence select="$tex(.)"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <xsl:function name="o:key" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$id" regex="[A-Za-z0-9._:\-]+">
        <xsl:matching-substring>
          <xsl:sequence select="."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="string-to-codepoints(.) ! ('_' || o:hex(., 4))"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="(string-join($parts)[. ne ''], 'paper')[1]"/>
  </xsl:function>
</xsl:package>
