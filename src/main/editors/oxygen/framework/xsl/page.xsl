<?xml version="1.0" encoding="UTF-8"?>
<!-- The page for reading, as "opis derive html" makes it; its style is inside. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <!-- its digest is what the page's policy lets in; laid out beside it -->
  <xsl:param name="css-hash" as="xs:string" select="normalize-space(unparsed-text('../xslt/html/style.sha256'))"/>

  <xsl:template match="/">
    <xsl:sequence select="transform(map {
      'stylesheet-location': resolve-uri('../xslt/html.xsl', static-base-uri()),
      'source-node': .,
      'delivery-format': 'serialized',
      'stylesheet-params': map {
        QName('', 'stem'): $stem,
        QName('', 'css'): unparsed-text('../xslt/html/style.css'),
        QName('', 'css-hash'): $css-hash } })?output"/>
  </xsl:template>
</xsl:stylesheet>
