<?xml version="1.0" encoding="UTF-8"?>
<!-- Who was sent a copy, by the lists of distribution. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template match="item" as="element()*">
    <xsl:variable name="item" as="element()" select="."/>
    <xsl:for-each select=".//(persName | orgName)[not(ancestor::persName or ancestor::orgName)]">
      <lead list="distribution" section="{o:initial(o:sort-word(.))}" sort="{o:sort-word(.)}" key="{o:entry-name(.)}" form="{$item/@n ! ('copy ' || .)}"
        ref="{o:entry-ref(.)}" passage="{o:passage(.)/@xml:id}" words="{normalize-space(o:joined($item//text()))}"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
