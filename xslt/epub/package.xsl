<?xml version="1.0" encoding="UTF-8"?>
<!-- The package document (EPUB 3.3, 5): what the book is, its files, their order; what readers with other needs find (EPUB Accessibility 1.1). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns="http://www.idpf.org/2007/opf" xmlns:f="http://www.idpf.org/2007/opf"
  exclude-result-prefixes="o xs f" expand-text="yes" default-mode="epub">

  <xsl:param name="identifier" as="xs:string" select="''"/>
  <!-- the moment, as EPUB writes it -->
  <xsl:param name="modified" as="xs:string" select="''"/>

  <xsl:template match="edition[$part eq 'package']" as="element(f:package)">
    <package version="3.0" unique-identifier="id" xml:lang="en">
      <metadata>
        <dc:identifier id="id">{$identifier}</dc:identifier>
        <dc:title>{o:edition-title(.)}</dc:title>
        <xsl:for-each select="language">
          <dc:language>{@name}</dc:language>
        </xsl:for-each>
        <dc:date>{$edition-date}</dc:date>
        <xsl:if test="$edition-licence ne ''">
          <dc:rights>{$edition-licence}</dc:rights>
        </xsl:if>
        <xsl:if test="$edition-base ne ''">
          <dc:source>{$edition-base}</dc:source>
        </xsl:if>
        <meta property="dcterms:modified">{$modified}</meta>
        <meta property="schema:bookEdition">{$edition-version}</meta>
        <xsl:call-template name="access"/>
      </metadata>
      <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
        <item id="style" href="style.css" media-type="text/css"/>
        <xsl:for-each select="document">
          <xsl:text>&#10;</xsl:text>
          <item id="{substring-before(@chapter, '.')}" href="{@chapter}" media-type="application/xhtml+xml"/>
        </xsl:for-each>
      </manifest>
      <spine>
        <itemref idref="title"/>
        <itemref idref="nav"/>
        <xsl:for-each select="document">
          <xsl:text>&#10;</xsl:text>
          <itemref idref="{substring-before(@chapter, '.')}"/>
        </xsl:for-each>
      </spine>
    </package>
  </xsl:template>

  <xsl:template name="access" as="element(f:meta)+">
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">All is text: papers with headings, linked notes and language tags, found by year and month. Stamps, notes by hand, gaps and doubtful readings are named in words, not by their look alone. There are no pictures, sounds, tables that carry layout, or scripts.</meta>
  </xsl:template>
</xsl:stylesheet>
