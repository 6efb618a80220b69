<?xml version="1.0" encoding="UTF-8"?>
<!-- The marks that occur on this page, explained. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="legend" as="node()*">
    <xsl:variable name="rows" as="element(h:div)*">
      <xsl:for-each-group select="text//*" group-by="string-join((local-name(), @type, @reason, @rend, @unit), '|')">
        <xsl:variable name="row" as="element()*">
          <xsl:apply-templates select="." mode="legend"/>
        </xsl:variable>
        <div>
          <xsl:sequence select="$row"/>
        </div>
      </xsl:for-each-group>
      <div>
        <xsl:call-template name="certainty-legend"/>
      </div>
    </xsl:variable>
    <xsl:if test="exists($rows/*)">
      <xsl:text>&#10;</xsl:text>
      <section class="legend" aria-labelledby="opis:legend">
        <h2 id="opis:legend">Marks in the text</h2>
        <dl>
          <xsl:for-each-group select="$rows[*]" group-by="string()">
            <xsl:text>&#10;</xsl:text>
            <xsl:sequence select="."/>
          </xsl:for-each-group>
          <xsl:text>&#10;</xsl:text>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
