<?xml version="1.0" encoding="UTF-8"?>
<!-- Senders, and to whom they wrote. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = 'letters']" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:for-each-group select="$leads" group-by="string(@key)">
      <xsl:sort select="lower-case(@sort)"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:element name="{if (@key) then 'section' else 'div'}">
        <xsl:attribute name="class" select="'file'"/>
        <xsl:if test="@key">
          <xsl:element name="h{$level}">
            <xsl:call-template name="entry">
              <xsl:with-param name="name" select="o:line(@key)"/>
              <xsl:with-param name="ref" select="tokenize(@ref)[1]"/>
            </xsl:call-template>
          </xsl:element>
        </xsl:if>
        <dl class="facts">
          <xsl:for-each-group select="current-group()" group-by="@name">
            <xsl:sort select="lower-case(current-grouping-key())"/>
            <xsl:text>&#10;</xsl:text>
            <div>
              <dt>to <xsl:call-template name="entry"><xsl:with-param name="name" select="o:line(@name)"/><xsl:with-param name="ref" select="tokenize(@ref)[2]"/></xsl:call-template></dt>
              <xsl:text> </xsl:text>
              <dd>
                <xsl:for-each select="current-group()">
                  <xsl:sort select="o:time(..)"/>
                  <span class="signature-line"><a href="{o:lead-href(.)}">{o:called(..)}</a><xsl:text> </xsl:text><span class="count">{string-join((o:line(../@date)[. ne ''], @act[. = 'copy']), ', ')}</span></span>
                </xsl:for-each>
              </dd>
            </div>
          </xsl:for-each-group>
        </dl>
      </xsl:element>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
