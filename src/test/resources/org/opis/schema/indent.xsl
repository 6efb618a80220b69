<?xml version="1.0" encoding="UTF-8"?>
<!-- A generated grammar, written evenly. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:rng="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="a:documentation rng:value rng:param"/>
  <xsl:mode on-no-match="shallow-copy"/>
  <xsl:template match="text()[not(normalize-space())]" as="empty-sequence()"/>
</xsl:stylesheet>
