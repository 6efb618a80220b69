<?xml version="1.0" encoding="UTF-8"?>
<!-- All addresses of a file, in the order of its text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="address-leads" as="element()">
    <lead list="addresses" key="{o:called(.)}" words="{text//*[o:own-id(.)]/@xml:id}"/>
  </xsl:template>
</xsl:stylesheet>
