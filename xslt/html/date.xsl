<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="date" as="item()+">
    <xsl:choose>
      <xsl:when test="o:is-date(o:day(@when))">
        <time datetime="{@when}">
          <xsl:sequence select="o:attributes(., ())"/>
          <xsl:apply-templates/>
        </time>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:sequence select="o:attributes(., 'date')"/>
          <xsl:apply-templates/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <xsl:template match="time" as="item()+">
    <xsl:choose>
      <!-- HTML knows no time of day with a zone -->
      <xsl:when test="@when castable as xs:time and not(matches(@when, '(Z|[+\-]\d\d:\d\d)$'))">
        <time datetime="{@when}">
          <xsl:sequence select="o:attributes(., ())"/>
          <xsl:apply-templates/>
        </time>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:sequence select="o:attributes(., 'time')"/>
          <xsl:apply-templates/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="certainty"/>
  </xsl:template>
</xsl:stylesheet>
