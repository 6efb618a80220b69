<?xml version="1.0" encoding="UTF-8"?>
<!-- Papers as they lie in their archive. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="lead[@list = 'archive']" mode="leads" as="node()*">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:for-each-group select="$leads" composite="yes" group-by="string(@key), string(@name)">
      <xsl:sort select="o:number-in(current-grouping-key()[1])"/>
      <xsl:sort select="o:number-in(current-grouping-key()[2])"/>
      <xsl:sort select="string-join(current-grouping-key(), ' ')"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:element name="{if (string-join(current-grouping-key()) ne '') then 'section' else 'div'}">
        <xsl:attribute name="class" select="'file'"/>
        <xsl:if test="string-join(current-grouping-key()) ne ''">
          <xsl:element name="h{$level}">{o:capital(string-join(current-grouping-key()[. ne ''] ! o:line(.), ', '))}<span class="count"> {count(current-group())}</span></xsl:element>
        </xsl:if>
        <ol class="edition">
          <xsl:for-each select="current-group()">
            <xsl:sort select="o:number-in(@form)"/>
            <xsl:sort select="o:time(..)"/>
            <xsl:call-template name="paper">
              <xsl:with-param name="about" as="text()?">
                <xsl:value-of select="@form/o:line(.)"/>
              </xsl:with-param>
            </xsl:call-template>
          </xsl:for-each>
        </ol>
      </xsl:element>
    </xsl:for-each-group>
  </xsl:template>

  <!-- By its first number; what has none comes last. -->
  <xsl:function name="o:number-in" as="xs:double">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="(tokenize($text, '\D+')[. ne ''] ! xs:double(.), xs:double('INF'))[1]"/>
  </xsl:function>
</xsl:stylesheet>
