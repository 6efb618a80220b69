<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes that are called in the text, as reading systems know them (EPUB 3 Structural Semantics Vocabulary, DPUB-ARIA). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="chapter">

  <xsl:key name="calls" match="h:article//h:a[o:has(., 't-noteRef')]" use="substring-after(@href, '#')"/>

  <!-- One that nothing calls stays in the flow of the text: some systems show others only at their call. -->
  <xsl:template match="h:div[o:has(., 'footnote')][@id][key('calls', @id)]" as="element(h:aside)">
    <aside epub:type="footnote" role="doc-footnote">
      <xsl:apply-templates select="@* | node()"/>
    </aside>
  </xsl:template>

  <xsl:template name="role" as="attribute()*">
    <xsl:variable name="target" as="element()?" select="key('id', substring-after(@href, '#'))[1]"/>
    <xsl:choose>
      <xsl:when test="o:has(., 't-noteRef') and $target/self::h:div[o:has(., 'footnote')]">
        <xsl:attribute name="epub:type" select="'noteref'"/>
        <xsl:attribute name="role" select="'doc-noteref'"/>
      </xsl:when>
      <xsl:when test="o:has(., 'back') and parent::h:div[o:has(., 'footnote')]">
        <xsl:attribute name="role" select="'doc-backlink'"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
