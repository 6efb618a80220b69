<?xml version="1.0" encoding="UTF-8"?>
<!-- Readings in doubt. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="unclear" as="element()">
    <span id="{o:mark-id(.)}">
      <xsl:sequence select="o:attributes(., 'unclear')[name() ne 'id']"/>
      <span class="ed vh">doubtful: </span>
      <span class="ed">{o:open(.)}</span>
      <xsl:apply-templates/>
      <span class="ed">{if (contains(., '?')) then '' else '?'}{o:close(.)}</span>
    </span>
  </xsl:template>

  <xsl:template match="unclear" mode="legend" as="element()+">
    <dt><span class="unclear"><span class="ed">[</span>reading<span class="ed">?]</span></span></dt>
    <dd>A reading that the translator is not sure of.</dd>
  </xsl:template>
</xsl:stylesheet>
