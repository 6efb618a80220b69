<?xml version="1.0" encoding="UTF-8"?>
<!-- Gaps and doubtful readings of an archive file, paper by paper. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = 'unread']" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <ol class="edition">
      <xsl:for-each-group select="$leads" group-by="../@file">
        <xsl:sort select="o:time(..)"/>
        <xsl:text>&#10;</xsl:text>
        <li>
          <span class="when">{string-join((o:line(../@date)[. ne ''], for $act in distinct-values(current-group()/@act) return count(current-group()[@act = $act]) || ' ' || $act), ' · ')}</span>
          <a class="what" href="{o:page-href(..)}">{o:called(..)}</a>
          <ul class="passages">
            <xsl:for-each select="current-group()">
              <li><a href="{o:lead-href(.)}">{o:line(@name)}</a><xsl:text> </xsl:text><span class="where">{o:line(@words)}</span></li>
            </xsl:for-each>
          </ul>
        </li>
      </xsl:for-each-group>
    </ol>
  </xsl:template>
</xsl:stylesheet>
