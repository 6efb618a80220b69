<?xml version="1.0" encoding="UTF-8"?>
<!-- The first page of an edition, and a page for each year: papers by year and month; pages that are no papers apart. -->
<xsl:package name="urn:opis:index" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="index/called.xsl"/>
  <xsl:include href="index/words.xsl"/>
  <xsl:include href="index/year.xsl"/>
  <xsl:include href="index/entry.xsl"/>
  <xsl:include href="index/lists.xsl"/>
  <xsl:include href="index/search.xsl"/>
  <xsl:include href="index/about.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <!-- the year of a page of its own: 1960, undated, other; empty for the first page -->
  <xsl:param name="year" as="xs:string" select="''"/>
  <!-- the first page has the months of so many years -->
  <xsl:variable name="most-years" as="xs:integer" select="20"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="edition[not($year = ('', 'search', 'about'))]" as="element(h:html)">
    <xsl:call-template name="year"/>
  </xsl:template>

  <xsl:template match="edition" as="element(h:html)">
    <xsl:variable name="listed" as="xs:boolean" select="@listed = 'yes'"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="o:line(@title)"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#files', 'Skip to the list'"/>
      <xsl:with-param name="nav" select="()"/>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{o:all-counted(@papers, @others)}</p>
          <h1>{o:line(@title)}</h1>
        </header>
        <p class="search-link"><a href="search.html">Search the texts</a></p>
        <xsl:call-template name="lists"/>
        <xsl:if test="$listed or count($o:all-years) le $most-years">
          <xsl:call-template name="years">
            <xsl:with-param name="listed" select="$listed"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <div id="files">
          <xsl:choose>
            <xsl:when test="$listed">
              <xsl:call-template name="by-year">
                <xsl:with-param name="papers" select="document[not(o:is-other(.))]"/>
              </xsl:call-template>
              <xsl:call-template name="others"/>
            </xsl:when>
            <xsl:when test="count($o:all-years) gt $most-years">
              <xsl:call-template name="decades"/>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="months"/>
            </xsl:otherwise>
          </xsl:choose>
        </div>
        <xsl:call-template name="whole"/>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What is made of all the files together. -->
  <xsl:template name="whole" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <footer class="whole">
      <p>Citations of all: <a href="cite/all.bibliography.txt">bibliography</a>, <a href="cite/all.note.txt">notes</a>,
        <a href="cite/all.bib">BibLaTeX</a>, <a href="cite/all.ris">RIS</a>, <a href="cite/all.json">CSL-JSON</a>.</p>
      <p>Tables: <a href="csv/documents-wide.csv">documents</a>, <a href="csv/mentions.csv">names</a>,
        <a href="csv/stamps.csv">stamps</a>, <a href="csv/notes.csv">notes</a>, <a href="csv/gaps.csv">gaps</a>,
        <a href="csv/distribution.csv">distribution lists</a>; <a href="csv/datapackage.json">what they hold</a>,
        <a href="csv/opis.sqlite">all in one database</a>.</p>
    </footer>
  </xsl:template>
</xsl:package>
