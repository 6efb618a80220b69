<?xml version="1.0" encoding="UTF-8"?>
<!-- One table, as CSV (RFC 4180); its columns are those that its rows have. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:o="urn:opis" exclude-result-prefixes="#all">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <!-- documents, stamps, notes, gaps, mentions, distribution … -->
  <xsl:param name="table" as="xs:string" select="'documents'"/>

  <xsl:template match="/">
    <xsl:variable name="rows" as="element()*" select="transform(map {
      'stylesheet-location': resolve-uri('../xslt/csv.xsl', static-base-uri()),
      'source-node': .,
      'stylesheet-params': map { QName('', 'stem'): $stem } })?output//*[local-name() = $table]"/>
    <xsl:variable name="columns" as="xs:string*" select="distinct-values($rows/@*/local-name())[. ne 'element']"/>
    <xsl:sequence select="o:line($columns)"/>
    <xsl:for-each select="$rows">
      <xsl:variable name="row" as="element()" select="."/>
      <xsl:sequence select="o:line(for $c in $columns return string($row/@*[local-name() = $c]))"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="o:line" as="text()">
    <xsl:param name="cells" as="xs:string*"/>
    <xsl:value-of select="string-join($cells ! (if (matches(., '[&quot;,&#10;&#13;]'))
      then '&quot;' || replace(., '&quot;', '&quot;&quot;') || '&quot;' else .), ',') || '&#13;&#10;'"/>
  </xsl:function>
</xsl:stylesheet>
