<?xml version="1.0" encoding="UTF-8"?>
<!-- Rows for the tables: one element for each row, one attribute for each column (Table.java names them). -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:csv" package-version="1.0" declared-modes="yes">

  <xsl:include href="common.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="gap.xsl"/>
  <xsl:include href="citation/people.xsl"/>
  <xsl:include href="citation/paper.xsl"/>
  <xsl:include href="text/block.xsl"/>
  <xsl:include href="text/inline.xsl"/>
  <xsl:include href="csv/documents.xsl"/>
  <xsl:include href="csv/people.xsl"/>
  <xsl:include href="csv/distribution.xsl"/>

  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element(rows)" xpath-default-namespace="">
    <rows>
      <xsl:apply-templates select="*"/>
    </rows>
  </xsl:template>

  <xsl:template match="TEI" as="element()*">
    <xsl:call-template name="document"/>
    <xsl:apply-templates select="text//stamp[not(o:target(@prev)[self::stamp])]"/>
    <xsl:apply-templates select="text//note[not(@type = 'summary')]"/>
    <xsl:apply-templates select="text//gap"/>
    <xsl:call-template name="people"/>
    <xsl:apply-templates select="text//list[@type = 'distribution']"/>
  </xsl:template>

  <!-- A stamp whose parts stand apart is one row, with the ids of all of them. -->
  <xsl:template match="stamp" as="element()">
    <xsl:variable name="parts" as="element(stamp)+" select="o:chain(., ())"/>
    <stamps file="{$stem}" n="{position()}" id="{string-join($parts/@xml:id, ' ')}"
      type="{distinct-values($parts/@type)}" subtype="{distinct-values($parts/@subtype)}" parts="{count($parts)}"
      number="{string-join($parts//idno[not(@type = ('fond', 'opis', 'papka', 'delo', 'listy'))] ! o:line(.), '; ')}"
      date="{string-join($parts//date ! (@when/string(), string-join((@from, @to), '/')[. ne ''], o:line(.))[1], '; ')}"
      text="{string-join($parts ! o:cell(node()), ' / ')}" certainty="{distinct-values($parts/@cert)}"/>
  </xsl:template>

  <xsl:template match="note" as="element()">
    <notes file="{$stem}" n="{position()}" id="{@xml:id}" type="{@type}" subtype="{@subtype}" place="{@place}"
      hand="{substring(@hand, 2)}" by="{substring(@resp, 2)}" text="{o:cell(node())}" certainty="{@cert}"/>
  </xsl:template>

  <xsl:template match="gap" as="element()">
    <gaps file="{$stem}" n="{position()}" id="{@xml:id}" reason="{@reason}" unit="{@unit}" quantity="{@quantity}" agent="{@agent}"
      description="{o:line(desc)}" by="{substring(@resp, 2)}"
      within="{local-name((ancestor::stamp | ancestor::note | ancestor::signed | ancestor::head | ancestor::list
        | ancestor::trailer | ancestor::opener | ancestor::closer | ancestor::p | ancestor::ab)[last()])}"/>
  </xsl:template>
</xsl:package>
