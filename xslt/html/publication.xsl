<?xml version="1.0" encoding="UTF-8"?>
<!-- Who put the paper on the web, where and when. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="publicationStmt" mode="fact" as="node()*">
    <xsl:variable name="parts" as="node()*" select="publisher, idno, date, p"/>
    <xsl:if test="exists($parts[o:line((., @when)[1]) ne ''])">
      <xsl:call-template name="fact">
        <xsl:with-param name="term" select="'Published by'"/>
        <xsl:with-param name="value">
          <xsl:for-each select="$parts">
            <xsl:if test="position() gt 1">, </xsl:if>
            <xsl:apply-templates select="." mode="published"/>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="published" on-no-match="fail"/>

  <xsl:template match="publisher | p" mode="published" as="node()*">
    <xsl:text>{o:line(.)}</xsl:text>
  </xsl:template>

  <xsl:template match="idno" mode="published" as="node()*">
    <xsl:choose>
      <xsl:when test="o:is-url(normalize-space(.))">
        <a rel="noreferrer" href="{normalize-space(.)}">{o:line(.)}</a>
      </xsl:when>
      <xsl:otherwise>{if (@type = 'recordID') then 'record ' else ''}{o:line(.)}</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="date" mode="published" as="node()*">
    <xsl:text>{if (@type = 'upload') then 'uploaded ' else ''}{o:line((.[normalize-space()], @when)[1])}</xsl:text>
  </xsl:template>
</xsl:stylesheet>
