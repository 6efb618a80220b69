<?xml version="1.0" encoding="UTF-8"?>
<!-- Content models in one line, in the notation of DTDs, with links. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:mode name="o:model" on-no-match="fail"/>

  <xsl:function name="o:model" as="node()*">
    <xsl:param name="content" as="element(content)"/>
    <xsl:apply-templates mode="o:model" select="$content/*"/>
  </xsl:function>

  <xsl:template mode="o:model" match="empty" as="text()">nothing</xsl:template>

  <xsl:template mode="o:model" match="textNode" as="text()">text</xsl:template>

  <xsl:template mode="o:model" match="elementRef" as="node()+">
    <a href="#{@key}">{@key}</a>
    <xsl:value-of select="o:often(.)"/>
  </xsl:template>

  <xsl:template mode="o:model" match="sequence | alternate" as="node()+">
    <xsl:text>(</xsl:text>
    <xsl:for-each select="*">
      <xsl:if test="position() gt 1">
        <xsl:value-of select="if (parent::sequence) then ', ' else ' | '"/>
      </xsl:if>
      <xsl:apply-templates mode="o:model" select="."/>
    </xsl:for-each>
    <xsl:text>)</xsl:text>
    <xsl:value-of select="o:often(.)"/>
  </xsl:template>

  <!-- ? * + -->
  <xsl:function name="o:often" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="
      if ($part/@maxOccurs = 'unbounded') then (if ($part/@minOccurs = '0') then '*' else '+')
      else if ($part/@minOccurs = '0') then '?' else ''"/>
  </xsl:function>
</xsl:stylesheet>
