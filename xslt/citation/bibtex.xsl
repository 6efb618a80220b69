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

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:variable name="fields" as="xs:string*" select="
      o:field('author', string-join(o:authors(.) ! o:bibtex-name(.), ' and ')),
      o:field('title', '{' || o:tex(o:title(.)) || '}'),
      o:field('date', o:edtf(., '')),
      o:field('year', string-join(distinct-values((o:earliest(.), o:latest(.)) ! substring(., 1, 4)), '--')),
      o:field('translator', string-join(o:translating(.) ! o:bibtex-name(.), ' and ')),
      o:field('howpublished', o:publisher(.) ! o:tex(.)),
      o:field('note', o:archive(.) ! o:tex(.)),
      o:field('url', o:url(.)),
      o:field('abstract', o:abstract(.) ! o:tex(.))"/>
    <xsl:sequence select="'@misc{' || o:key((@xml:id, $stem)[1]) || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}&#10;'"/>
  </xsl:template>

  <xsl:function name="o:field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[. ne ''] ! ('  ' || $name || ' = {' || . || '}')"/>
  </xsl:function>

  <!-- A name that cannot be taken apart is kept whole by braces. -->
  <xsl:function name="o:bibtex-name" as="xs:string">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="if ($person?given) then o:tex(o:inverted($person))
      else '{' || o:tex(($person?family, $person?literal)[1]) || '}'"/>
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
