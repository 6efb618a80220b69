<?xml version="1.0" encoding="UTF-8"?>
<!-- The header of the copy: names in profileDesc, where TEI has them for the participants and places of a text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="copy">

  <xsl:template match="TEI/teiHeader">
    <xsl:variable name="lists" as="element()*" select="../standOff/(listPerson | listOrg | listPlace)"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:copy>
      <xsl:apply-templates select="@*, fileDesc"/>
      <encodingDesc>
        <projectDesc>
          <p>A copy for reading, derived by opis from {$stem}.xml, which is the edition. Left out are what the page has around
            the paper, alternatives to doubtful readings, the exact white space and the form of printed brackets; the dump
            cannot be restored from this copy.</p>
        </projectDesc>
        <xsl:apply-templates select="encodingDesc/(@*, node())"/>
      </encodingDesc>
      <xsl:if test="profileDesc or $lists">
        <profileDesc>
          <xsl:apply-templates select="profileDesc/(@*, node())"/>
          <xsl:if test="$lists[not(self::listPlace)]">
            <particDesc>
              <xsl:apply-templates select="$lists[not(self::listPlace)]"/>
            </particDesc>
          </xsl:if>
          <xsl:for-each select="$lists[self::listPlace]">
            <settingDesc>
              <xsl:apply-templates select="."/>
            </settingDesc>
          </xsl:for-each>
        </profileDesc>
      </xsl:if>
      <xsl:apply-templates select="* except (fileDesc, encodingDesc, profileDesc)"/>
    </xsl:copy>
  </xsl:template>

  <!-- Of the dump: its name and the digest of its bytes. What decoding needs besides means nothing here. -->
  <xsl:template match="sourceDesc/bibl[@type eq 'digital']/*[not(self::title or self::idno[@type eq 'sha256'])]"/>

  <!-- It tells how the whole file keeps brackets and white space. -->
  <xsl:template match="editorialDecl/normalization[@method eq 'markup']"/>
</xsl:stylesheet>
