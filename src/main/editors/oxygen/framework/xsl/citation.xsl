<?xml version="1.0" encoding="UTF-8"?>
<!-- A citation, as "opis derive citation" makes it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <!-- biblatex, bibtex, ris, csl-json, chicago-note, chicago-bibliography -->
  <xsl:param name="style" as="xs:string" select="'chicago-note'"/>

  <xsl:template match="/">
    <xsl:sequence select="transform(map {
      'stylesheet-location': resolve-uri('../xslt/citation/' || $style || '.xsl', static-base-uri()),
      'source-node': .,
      'delivery-format': 'serialized',
      'stylesheet-params': map { QName('', 'stem'): $stem } })?output"/>
  </xsl:template>
</xsl:stylesheet>
