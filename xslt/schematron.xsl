<?xml version="1.0" encoding="UTF-8"?>
<!-- A Schematron schema that SchXslt2 transpiled, without what is never asked of it: thresholds of severity. Every second
     pattern, so that two halves can be compiled side by side: the rules of a pattern stay together. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" exclude-result-prefixes="xs">
  <xsl:mode on-no-match="shallow-copy"/>

  <!-- which half: 0 or 1 -->
  <xsl:param name="half" as="xs:integer"/>

  <!-- what the template of a rule asks first: whether its pattern has had its rule -->
  <xsl:variable name="patterns" as="xs:string*"
    select="distinct-values(//xsl:template/xsl:choose/xsl:when[contains(@test, 'schxslt}pattern')]/@test)"/>

  <xsl:template match="xsl:template[xsl:choose/xsl:when[contains(@test, 'schxslt}pattern')]]">
    <xsl:if test="index-of($patterns, xsl:choose/xsl:when[contains(@test, 'schxslt}pattern')]/@test) mod 2 = $half">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="xsl:variable[ends-with(@name, 'schxslt}severity')]"/>

  <!-- whether the severity of an assertion reaches the threshold, which lets all pass -->
  <xsl:template match="xsl:choose[xsl:when[contains(@test, 'schxslt}severity,')]]">
    <xsl:apply-templates select="xsl:when/node()"/>
  </xsl:template>

  <xsl:template match="xsl:variable[@name = ('failed-assert', 'successful-report')]">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="xsl:sequence[@select = ('$failed-assert', '$successful-report')]"/>

  <!-- every node has a path -->
  <xsl:template match="xsl:where-populated[xsl:attribute/@name = 'location']">
    <xsl:apply-templates/>
  </xsl:template>
</xsl:stylesheet>
