<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands round the letters of a CMIF file. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:cmif-file" package-version="1.0" declared-modes="yes">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="file" as="element()">
    <TEI>
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <title>{@title}</title>
            <editor>{@publisher}</editor>
          </titleStmt>
          <publicationStmt>
            <publisher>{@publisher}</publisher>
            <idno type="url">{@url}</idno>
            <date when="{@date}"/>
            <availability>
              <licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0: of this file, as CMIF asks; the texts have terms of their own</licence>
            </availability>
          </publicationStmt>
          <sourceDesc>
            <bibl type="online" xml:id="edition">{@title}. {@publisher}, {@url}</bibl>
          </sourceDesc>
        </fileDesc>
        <profileDesc>
          <xsl:processing-instruction name="letters"/>
        </profileDesc>
      </teiHeader>
      <text>
        <body>
          <p/>
        </body>
      </text>
    </TEI>
  </xsl:template>
</xsl:package>
