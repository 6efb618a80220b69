<?xml version="1.0" encoding="UTF-8"?>
<!-- Pages that are not documents: lists of what the archive holds. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="listBibl" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., 'listing')"/>
      <xsl:apply-templates select="head"/>
      <xsl:text>&#10;</xsl:text>
      <ol>
        <xsl:for-each select="* except head | text()[normalize-space()]">
          <xsl:text>&#10;</xsl:text>
          <li>
            <xsl:sequence select="self::* ! o:attributes(., ())"/>
            <xsl:apply-templates select="."/>
          </li>
        </xsl:for-each>
        <xsl:text>&#10;</xsl:text>
      </ol>
    </div>
  </xsl:template>

  <xsl:template match="listBibl/head" as="element()">
    <p>
      <xsl:sequence select="o:attributes(., 'list-head')"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="bibl" as="item()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="bibl/date" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'listing-date')"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="title | author | editor | publisher | biblScope" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., local-name())"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="note[@type = 'summary']" as="element()">
    <xsl:element name="{o:box(., 'span')}">
      <xsl:sequence select="o:attributes(., 'listing-summary')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
