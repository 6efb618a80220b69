<?xml version="1.0" encoding="UTF-8"?>
<!-- The first page of an edition: its files. -->
<xsl:package name="urn:opis:index" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="html/page.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="edition" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="o:line(@title)"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#files', 'Skip to the list'"/>
      <xsl:with-param name="nav" select="()"/>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{count(document)} {if (count(document) eq 1) then 'file' else 'files'}</p>
          <h1>{o:line(@title)}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <ol class="edition" id="files">
          <xsl:apply-templates select="document">
            <xsl:sort select="empty(@when[. ne ''])"/>
            <!-- an interval by its beginning, one without by its end -->
            <xsl:sort select="replace(@when, '^\D*(\d{4}(-\d\d){0,2}).*$', '$1')"/>
          </xsl:apply-templates>
        </ol>
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
        <a href="cite/all.bib">BibTeX</a>, <a href="cite/all.ris">RIS</a>, <a href="cite/all.json">CSL-JSON</a>.</p>
      <p>Tables: <a href="csv/documents.csv">documents</a>, <a href="csv/people.csv">people, organisations and places</a>,
        <a href="csv/stamps.csv">stamps</a>, <a href="csv/notes.csv">notes</a>, <a href="csv/gaps.csv">gaps</a>,
        <a href="csv/distribution.csv">distribution lists</a>.</p>
    </footer>
  </xsl:template>

  <xsl:template match="document" as="node()+">
    <xsl:variable name="file" as="xs:string" select="o:uri(@file)"/>
    <xsl:variable name="title" as="xs:string" select="(o:line(@title)[. ne ''], o:line(@file))[1]"/>
    <xsl:text>&#10;</xsl:text>
    <li>
      <span class="when">{string-join((o:line(@date), o:capital(@class)[. ne 'Document'] ! (. || ' page'))[. ne ''], ' · ')}</span>
      <a class="what" href="html/{$file}.html">{$title}</a>
      <xsl:if test="@archive ne ''">
        <span class="where">{o:line(@archive)}</span>
      </xsl:if>
      <xsl:if test="@kept ne ''">
        <span class="kept" title="SHA-256 of its source: {@kept}">Last good version: its source could not be read anew</span>
      </xsl:if>
      <span class="forms">
        <a href="tei/{$file}.xml">TEI<span class="vh"> of {$title}</span></a>
        <xsl:text> </xsl:text>
        <a href="text/{$file}.txt">Text<span class="vh"> of {$title}</span></a>
        <xsl:text> </xsl:text>
        <a href="dump/{$file}.html">Dump<span class="vh"> of {$title}</span></a>
      </span>
    </li>
  </xsl:template>
</xsl:package>
