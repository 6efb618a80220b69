<?xml version="1.0" encoding="UTF-8"?>
<!-- What kind of paper it is, and how it was classified. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="kind-leads" as="element()*">
    <xsl:if test="o:class(.) = 'document'">
      <xsl:for-each select="distinct-values(teiHeader/profileDesc/textClass/keywords/term ! o:line(.)[. ne ''])">
        <lead list="kinds" section="{.}" key="{.}"/>
      </xsl:for-each>
      <xsl:for-each select="distinct-values(teiHeader/profileDesc/textClass/catRef/o:target(@target)/(catDesc, .)[1] ! o:line(.)[. ne ''])">
        <lead list="classifications" section="{.}" key="{.}"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
