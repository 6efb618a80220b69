<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the paper is kept, and who wrote it to whom. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="msIdentifier" mode="fact" as="node()*">
    <xsl:variable name="signatures" as="xs:string*" select="o:signatures(.)[normalize-space()]"/>
    <xsl:if test="exists($signatures)">
      <xsl:call-template name="fact">
        <xsl:with-param name="term" select="'Archive'"/>
        <xsl:with-param name="value">
          <xsl:for-each select="$signatures">
            <span class="signature-line">{.}</span>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="correspDesc" mode="fact" as="node()*">
    <xsl:variable name="paper" as="element()?" select="o:target(@corresp)"/>
    <xsl:variable name="which" as="xs:string" select="if ($paper and count(../correspDesc) gt 1)
      then ' (' || o:kind($paper) || ')' else ''"/>
    <xsl:for-each-group select="correspAction" group-by="o:act(.)">
      <xsl:call-template name="fact">
        <xsl:with-param name="term" select="current-grouping-key() || $which"/>
        <xsl:with-param name="value">
          <xsl:for-each select="current-group()">
            <xsl:if test="position() gt 1">; </xsl:if>
            <xsl:for-each select="*">
              <xsl:if test="position() gt 1">, </xsl:if>
              <xsl:apply-templates select="." mode="html"/>
            </xsl:for-each>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="o:act" as="xs:string">
    <xsl:param name="action" as="element(correspAction)"/>
    <xsl:sequence select="if ($action/@type = 'sent') then 'From'
      else if ($action/@subtype = 'copy') then 'Copies to'
      else if ($action/@type = 'received') then 'To'
      else o:capital(($action/@type/string(), 'other')[1])"/>
  </xsl:function>
</xsl:stylesheet>
