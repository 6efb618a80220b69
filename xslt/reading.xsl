<?xml version="1.0" encoding="UTF-8"?>
<!-- A copy of the TEI for programs that show a text: the paper and its header, without what only leads back into the dump. -->
<xsl:package name="urn:opis:reading" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="reading/header.xsl"/>
  <xsl:include href="reading/space.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:param name="stem" as="xs:string" select="''"/>

  <xsl:mode name="start" on-no-match="fail" visibility="public"/>
  <xsl:mode name="copy" on-no-match="shallow-copy"/>

  <!-- The schemas that the file names judge the whole file, not this copy. -->
  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:for-each select="node() except processing-instruction('xml-model')">
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="." mode="copy"/>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </xsl:document>
  </xsl:template>

  <!-- The lists of people, organisations and places move into the header; the page as it was dumped stays behind. -->
  <xsl:template match="TEI/standOff | TEI/sourceDoc | TEI/text()" mode="copy"/>
  <xsl:template match="text/@xml:space" mode="copy"/>

  <!-- How a bracket was printed says how to print it again; of such marks each program has its own form. -->
  <xsl:template match="text//(gap | supplied | unclear | sic | note | stamp | signed | seg | add | ex | expan | abbr | corr)
    /@rend[not(. = ('letterspaced', 'struck', 'underline'))]" mode="copy"/>
</xsl:package>
