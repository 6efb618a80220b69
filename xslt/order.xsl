<?xml version="1.0" encoding="UTF-8"?>
<!-- The ways from a paper to those before and after it: one line above the text, with their titles below it, where the Tab key
  meets them, as it does the other forms of the paper. -->
<xsl:package name="urn:opis:order" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="order">

  <xsl:include href="common.xsl"/>
  <xsl:include href="index/called.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"/>
  <xsl:mode name="order" on-no-match="fail" visibility="public"/>

  <!-- top or end of the page -->
  <xsl:param name="where" as="xs:string"/>

  <xsl:template match="/" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="place[$where = 'top']" as="node()*">
    <span class="order">
      <xsl:for-each select="by[1]">
        <xsl:apply-templates select="before"/>
        <xsl:text> </xsl:text>
        <a class="at" href="{o:year-href(..)}" tabindex="-1"><span class="vh">Paper </span>{@position} of {@total}<span class="vh"> by date</span></a>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="after"/>
      </xsl:for-each>
    </span>
  </xsl:template>

  <xsl:template match="before | after" as="element(h:a)">
    <a rel="{o:rel(.)}" href="{o:href(.)}" tabindex="-1">
      <span aria-hidden="true">{if (self::before) then '←' else '→'}</span>
      <span class="vh">{o:direction(.)}: {o:called(document)}</span>
    </a>
  </xsl:template>

  <xsl:template match="place" as="node()*">
    <xsl:text>&#10;</xsl:text>
    <nav class="order-end" aria-label="{if (by) then 'Before and after' else 'Other forms'}">
      <xsl:for-each select="by">
        <xsl:text>&#10;</xsl:text>
        <div>
          <h2>
            <xsl:choose>
              <xsl:when test="@kind = 'date'"><a href="{o:year-href(..)}">By date</a></xsl:when>
              <xsl:otherwise>In {o:line(@label)}</xsl:otherwise>
            </xsl:choose>
            <span class="count"> {@position} of {@total}</span>
          </h2>
          <ul>
            <xsl:for-each select="before, after">
              <li><a rel="{o:rel(.)}" href="{o:href(.)}"><span class="when">{o:direction(.)}{o:line(document/@date)[. ne ''] ! (' · ' || .)}</span><xsl:text> </xsl:text><span class="what">{o:called(document)}</span></a></li>
            </xsl:for-each>
          </ul>
        </div>
      </xsl:for-each>
      <xsl:variable name="root" as="xs:string" select="o:root(@file)"/>
      <xsl:text>&#10;</xsl:text>
      <p>Other forms: <a href="{$root}dump/{o:uri(@file)}.html">dump</a>, <a href="{$root}tei/{o:uri(@file)}.xml">TEI</a>,
        <a href="{$root}text/{o:uri(@file)}.txt">text</a>.</p>
    </nav>
  </xsl:template>

  <!-- Where it stands in the list of its year. -->
  <xsl:function name="o:year-href" as="xs:string">
    <xsl:param name="place" as="element(place)"/>
    <xsl:sequence select="o:root($place/@file) || 'years/' || o:year($place/document) || '.html#file:' || o:uri($place/@file)"/>
  </xsl:function>

  <xsl:function name="o:rel" as="xs:string">
    <xsl:param name="way" as="element()"/>
    <xsl:sequence select="if ($way/self::before) then 'prev' else 'next'"/>
  </xsl:function>

  <xsl:function name="o:direction" as="xs:string">
    <xsl:param name="way" as="element()"/>
    <xsl:sequence select="if ($way/self::before) then 'Before' else 'After'"/>
  </xsl:function>

  <xsl:function name="o:href" as="xs:string">
    <xsl:param name="way" as="element()"/>
    <xsl:sequence select="o:root($way/ancestor::place/@file) || 'html/' || o:uri($way/document/@file) || '.html'"/>
  </xsl:function>
</xsl:package>
