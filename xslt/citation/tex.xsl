<?xml version="1.0" encoding="UTF-8"?>
<!-- Fields, names and text as BibTeX reads them, in UTF-8. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:function name="o:field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[. ne ''] ! ('  ' || $name || ' = {' || . || '}')"/>
  </xsl:function>

  <!-- An entry of a type; without fields that are absent. -->
  <xsl:function name="o:entry" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="fields" as="xs:string*"/>
    <xsl:sequence select="'@' || $type || '{' || o:key($id) || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}&#10;'"/>
  </xsl:function>

  <!-- Where it is kept; where every style prints it. -->
  <xsl:function name="o:kept" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="o:tex(string-join(($record?archive ! replace(., '\.$', ''), $record?publisher), ', '))"/>
  </xsl:function>

  <xsl:function name="o:remarks" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="o:tex(string-join(($record?date[not($record?exact)], o:series($record?recipients[not(o:holds-word($record?title, (?family, ?shown)[1]))]?shown) ! ('To ' || .), $record?beside ! ('With ' || ?title),
      $record?translators[1] ! $record?programme ! ('Translated for ' || .), o:caveat($record)), '. '))"/>
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
</xsl:stylesheet>
