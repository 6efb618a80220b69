<?xml version="1.0" encoding="UTF-8"?>
<!-- Stamps of one kind. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = 'stamps']" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:for-each-group select="$leads" group-by="string(@key)">
      <xsl:sort select="current-grouping-key() eq ''"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:element name="{if (@key) then 'section' else 'div'}">
        <xsl:attribute name="class" select="'file'"/>
        <xsl:if test="@key">
          <xsl:element name="h{$level}">{o:capital(o:line(@key))}<span class="count"> {count(current-group())}</span></xsl:element>
        </xsl:if>
        <ol class="edition">
          <xsl:for-each select="current-group()">
            <xsl:sort select="o:time(..)"/>
            <xsl:text>&#10;</xsl:text>
            <li>
              <a class="what" href="{o:lead-href(.)}">{(o:line(@name)[. ne ''], 'Stamp without words')[1]}</a>
              <span class="where">{string-join((o:line(../@date)[. ne ''], o:called(..)), ' · ')}</span>
            </li>
          </xsl:for-each>
        </ol>
      </xsl:element>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
