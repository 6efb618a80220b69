<?xml version="1.0" encoding="UTF-8"?>
<!-- A Schematron schema that SchXslt2 transpiled, with each rule and each assertion guarded: one that cannot be evaluated
     for a node says so there, and the others go on. SchXslt2 itself ends at the first. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
  xmlns:o="urn:opis" xmlns:x="http://www.w3.org/1999/XSL/TransformAlias" exclude-result-prefixes="o">
  <xsl:namespace-alias stylesheet-prefix="x" result-prefix="xsl"/>
  <xsl:mode on-no-match="shallow-copy"/>

  <!-- an assertion: whether it holds, and what it says -->
  <xsl:template match="xsl:if[xsl:variable/@name = ('failed-assert', 'successful-report')]">
    <xsl:call-template name="o:guard">
      <xsl:with-param name="content">
        <xsl:next-match/>
      </xsl:with-param>
      <xsl:with-param name="names" select="xsl:variable/svrl:*/(@id, @ruleId, @patternId, @groupId)"/>
      <xsl:with-param name="location" select="xsl:variable/svrl:*/xsl:where-populated"/>
    </xsl:call-template>
  </xsl:template>

  <!-- a rule: its variables too -->
  <xsl:template match="xsl:template/xsl:choose/xsl:otherwise/xsl:for-each">
    <xsl:call-template name="o:guard">
      <xsl:with-param name="content">
        <xsl:next-match/>
      </xsl:with-param>
      <xsl:with-param name="names" select="(.//svrl:*[xsl:where-populated])[1]/(@ruleId, @patternId, @groupId)"/>
      <xsl:with-param name="location" select="(.//svrl:*/xsl:where-populated)[1]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="o:guard">
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="names" as="attribute()*"/>
    <xsl:param name="location" as="element()*"/>
    <x:try>
      <xsl:sequence select="$content"/>
      <x:catch>
        <svrl:error>
          <xsl:copy-of select="$names"/>
          <xsl:copy-of select="$location"/>
          <x:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
        </svrl:error>
      </x:catch>
    </x:try>
  </xsl:template>

</xsl:stylesheet>
