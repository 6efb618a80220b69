<?xml version="1.0" encoding="UTF-8"?>
<!-- The Schematron rules inside a RELAX NG schema and what it includes, as one schema. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:rng="http://relaxng.org/ns/structure/1.0" xmlns:f="urn:opis:embedded" exclude-result-prefixes="#all">
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="files" as="document-node()+" select="f:reached(.)"/>
    <!-- a rule may stand among patterns of the grammar; parts of a pattern stay in it -->
    <xsl:variable name="parts" as="element()*" select="$files//(sch:* | xsl:*)[not(self::sch:schema)][not(ancestor::sch:*[not(self::sch:schema)])][not(ancestor::xsl:*)]"/>
    <xsl:document>
      <sch:schema queryBinding="xslt3">
        <xsl:for-each-group select="$parts[self::sch:ns]" group-by="@prefix">
          <xsl:sequence select="current-group()[1]"/>
        </xsl:for-each-group>
        <xsl:sequence select="$parts[self::xsl:* | self::sch:let | self::sch:phase | self::sch:diagnostics | self::sch:properties | self::sch:pattern | self::sch:group]"/>
        <xsl:for-each select="$parts[self::sch:rule]">
          <sch:pattern>
            <xsl:sequence select="."/>
          </sch:pattern>
        </xsl:for-each>
      </sch:schema>
    </xsl:document>
  </xsl:template>

  <!-- document() gives the same node for the same file, so a file that is included twice is read once -->
  <xsl:function name="f:reached" as="document-node()+">
    <xsl:param name="known" as="document-node()+"/>
    <xsl:variable name="next" as="document-node()+" select="$known | $known//(rng:include | rng:externalRef)/document(@href, .)"/>
    <xsl:sequence select="if (count($next) = count($known)) then $known else f:reached($next)"/>
  </xsl:function>
</xsl:stylesheet>
