<?xml version="1.0" encoding="UTF-8"?>
<!-- The ways from a paper to those before and after it: one line above the text, with their titles below it. -->
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
        <a class="at" href="{o:root(../@file)}years/{o:year(../document)}.html#file:{o:uri(../@file)}"><span class="vh">Paper </span>{@position} of {@total}<span class="vh"> by date</span></a>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="after"/>
      </xsl:for-each>
    </span>
  </xsl:template>

  <xsl:template match="before | after" as="element(h:a)">
    <a rel="{o:rel(.)}" href="{o:href(.)}">
      <span aria-hidden="true">{if (self::before) then '←' else '→'}</span>
      <span class="vh">{o:direction(.)}: {o:called(document)}</span>
    </a>
  </xsl:template>

  <xsl:template match="place" as="node()*">
    <xsl:text>&#10;</xsl:text>
    <nav class="order-end" aria-label="Before and after">
      <xsl:for-each select="by">
        <xsl:text>&#10;</xsl:text>
        <div>
          <h2>{if (@kind = 'date') then 'By date' else 'In ' || o:line(@label)}<span class="count"> {@position} of {@total}</span></h2>
          <ul>
            <xsl:for-each select="before, after">
              <li><a rel="{o:rel(.)}" href="{o:href(.)}"><span class="when">{o:direction(.)}{o:line(document/@date)[. ne ''] ! (' · ' || .)}</span><xsl:text> </xsl:text><span class="what">{o:called(document)}</span></a></li>
            </xsl:for-each>
          </ul>
        </div>
      </xsl:for-each>
    </nav>
  </xsl:template>

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
