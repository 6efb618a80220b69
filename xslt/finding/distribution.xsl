<?xml version="1.0" encoding="UTF-8"?>
<!-- Who was to get copies. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = 'distribution']" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:for-each-group select="$leads" group-by="@key">
      <xsl:sort select="lower-case(@sort)"/>
      <xsl:text>&#10;</xsl:text>
      <section class="file">
        <xsl:element name="h{$level}">
          <xsl:call-template name="entry">
            <xsl:with-param name="name" select="o:line(@key)"/>
            <xsl:with-param name="ref" select="@ref"/>
          </xsl:call-template>
          <span class="count"> {count(current-group())}</span>
        </xsl:element>
        <ol class="edition">
          <xsl:for-each select="current-group()">
            <xsl:sort select="o:time(..)"/>
            <xsl:call-template name="paper">
              <xsl:with-param name="about" as="text()">
                <xsl:value-of select="'“' || o:line(@words) || '”'"/>
              </xsl:with-param>
            </xsl:call-template>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
