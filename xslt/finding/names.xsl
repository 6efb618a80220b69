<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of which nobody says who or what is meant. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = 'names']" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <ol class="edition">
      <xsl:for-each-group select="$leads" composite="yes" group-by="@key, @act">
        <xsl:sort select="lower-case(@sort)"/>
        <xsl:sort select="@key"/>
        <xsl:text>&#10;</xsl:text>
        <li>
          <span class="when">{string-join((o:capital(@act), distinct-values(current-group()/@role)), ' · ')}</span>
          <span class="what">{o:line(@key)}</span>
          <ul class="passages">
            <xsl:for-each select="current-group()">
              <li><a href="{o:lead-href(.)}">{o:line(@words)}</a><xsl:text> </xsl:text><span class="where">{string-join((o:line(../@date)[. ne ''], o:called(..)), ' · ')}</span></li>
            </xsl:for-each>
          </ul>
        </li>
      </xsl:for-each-group>
    </ol>
  </xsl:template>
</xsl:stylesheet>
