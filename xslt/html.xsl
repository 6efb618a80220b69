<?xml version="1.0" encoding="UTF-8"?>
<!-- One page for one encoded file. -->
<xsl:package name="urn:opis:html" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:include href="common.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="gap.xsl"/>
  <xsl:include href="anchor.xsl"/>
  <xsl:include href="mark.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="citation/people.xsl"/>
  <xsl:include href="citation/chicago.xsl"/>
  <xsl:include href="citation/paper.xsl"/>
  <xsl:include href="citation/forms.xsl"/>
  <xsl:include href="html/head.xsl"/>
  <xsl:include href="html/record.xsl"/>
  <xsl:include href="html/trust.xsl"/>
  <xsl:include href="html/cite.xsl"/>
  <xsl:include href="html/view.xsl"/>
  <xsl:include href="html/facsimile.xsl"/>
  <xsl:include href="html/gone.xsl"/>
  <xsl:include href="html/address.xsl"/>
  <xsl:include href="html/fact.xsl"/>
  <xsl:include href="html/archive.xsl"/>
  <xsl:include href="html/publication.xsl"/>
  <xsl:include href="html/about.xsl"/>
  <xsl:include href="html/contents.xsl"/>
  <xsl:include href="html/legend.xsl"/>
  <xsl:include href="html/text.xsl"/>
  <xsl:include href="html/paper.xsl"/>
  <xsl:include href="html/opener.xsl"/>
  <xsl:include href="html/closer.xsl"/>
  <xsl:include href="html/stamp.xsl"/>
  <xsl:include href="html/stamp-part.xsl"/>
  <xsl:include href="html/note.xsl"/>
  <xsl:include href="html/footnote.xsl"/>
  <xsl:include href="html/gap.xsl"/>
  <xsl:include href="html/space.xsl"/>
  <xsl:include href="html/sic.xsl"/>
  <xsl:include href="html/unclear.xsl"/>
  <xsl:include href="html/supplied.xsl"/>
  <xsl:include href="html/expansion.xsl"/>
  <xsl:include href="html/emphasis.xsl"/>
  <xsl:include href="html/hand.xsl"/>
  <xsl:include href="html/certainty.xsl"/>
  <xsl:include href="html/date.xsl"/>
  <xsl:include href="html/name.xsl"/>
  <xsl:include href="html/names.xsl"/>
  <xsl:include href="html/segment.xsl"/>
  <xsl:include href="html/list.xsl"/>
  <xsl:include href="html/listing.xsl"/>
  <xsl:include href="html/speech.xsl"/>
  <xsl:include href="html/table.xsl"/>
  <xsl:include href="html/verse.xsl"/>
  <xsl:include href="html/quote.xsl"/>
  <xsl:include href="html/page-mark.xsl"/>
  <xsl:include href="html/unknown.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>

  <!-- file name without its ending -->
  <xsl:param name="stem" as="xs:string" select="''"/>

  <xsl:mode name="html" on-no-match="fail" visibility="public"/>
  <xsl:mode name="legend" on-no-match="deep-skip"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="page" as="element()">
      <xsl:apply-templates select="TEI"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="exists($o:gone)">
        <xsl:apply-templates select="$page" mode="gone"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$page"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="TEI" as="element(h:html)">
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:variable name="title" as="xs:string" select="if (o:is-titled(.)) then o:title(.) else string-join((o:called(.), $edition-title[. ne '']), ': ')"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="$title"/>
      <xsl:with-param name="root" select="o:root($stem)"/>
      <xsl:with-param name="has-margin" select="exists(text//note[@type = 'annotation'])"/>
      <xsl:with-param name="skip" select="'#opis:paper', 'Skip to the paper'"/>
      <xsl:with-param name="scripts" select="'assets/cite.js'[not($alone) and $stem ne '' and exists(o:records($tei))]"/>
      <xsl:with-param name="pictured" select="exists($o:leaves[@kind = 'SHOWN'])"/>
      <xsl:with-param name="nav" as="node()*">
        <xsl:call-template name="neighbours"/>
      </xsl:with-param>
      <xsl:with-param name="meta" as="node()*">
        <xsl:call-template name="meta"/>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:call-template name="running"/>
        <xsl:call-template name="record"/>
        <xsl:apply-templates select="text"/>
        <xsl:call-template name="before-and-after"/>
        <xsl:call-template name="legend"/>
        <xsl:apply-templates select="standOff"/>
        <xsl:call-template name="about"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What the page held outside the paper stands in the header; the dump itself has a page of its own. -->
  <xsl:template match="sourceDoc"/>
</xsl:package>
