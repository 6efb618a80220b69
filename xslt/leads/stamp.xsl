<?xml version="1.0" encoding="UTF-8"?>
<!-- Stamps, by their kind; parts that stand apart are one. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template match="stamp" as="element()">
    <xsl:variable name="parts" as="element(stamp)+" select="o:chain(., ())"/>
    <lead list="stamps" section="{(@type/string(), 'other')[1]}" key="{(@subtype/string(), '')[1]}"
      name="{string-join($parts ! normalize-space(o:joined(.//text())), ' / ')}"
      form="{string-join($parts//idno[not(@type = ('fond', 'opis', 'papka', 'delo', 'listy'))] ! o:line(.), '; ')}" passage="{@xml:id}"/>
  </xsl:template>
</xsl:stylesheet>
