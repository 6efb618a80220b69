<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page of an EPUB. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template name="frame" as="element(h:html)">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="language" as="xs:string" select="'en'"/>
    <xsl:param name="content" as="node()*"/>
    <html lang="{$language}" xml:lang="{$language}">
      <xsl:namespace name="epub" select="'http://www.idpf.org/2007/ops'"/>
      <xsl:text>&#10;</xsl:text>
      <head>
        <xsl:text>&#10;</xsl:text>
        <meta charset="UTF-8"/>
        <xsl:text>&#10;</xsl:text>
        <title>{$title}</title>
        <xsl:text>&#10;</xsl:text>
        <link rel="stylesheet" type="text/css" href="style.css"/>
        <xsl:text>&#10;</xsl:text>
      </head>
      <xsl:text>&#10;</xsl:text>
      <body>
        <xsl:sequence select="$content"/>
        <xsl:text>&#10;</xsl:text>
      </body>
      <xsl:text>&#10;</xsl:text>
    </html>
  </xsl:template>
</xsl:stylesheet>
