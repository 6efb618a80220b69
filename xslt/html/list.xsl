<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists: items as printed, participants, distribution. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="list" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., ('list', @type))"/>
      <xsl:for-each-group select="* | text()[normalize-space()]" group-adjacent="exists(self::head | self::trailer)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <xsl:apply-templates select="current-group()"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:text>&#10;</xsl:text>
            <xsl:element name="{if (../@type = 'ordered' and not(../label)) then 'ol' else 'ul'}">
              <xsl:call-template name="items">
                <xsl:with-param name="parts" select="current-group()"/>
              </xsl:call-template>
              <xsl:text>&#10;</xsl:text>
            </xsl:element>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </div>
  </xsl:template>

  <!-- A label shares the list item of what it labels; gaps and marks have one each, to keep their place. -->
  <xsl:template name="items" as="node()*">
    <xsl:param name="parts" as="node()+"/>
    <xsl:for-each-group select="$parts" group-starting-with="*[not(self::item and preceding-sibling::*[1][self::label])]">
      <xsl:text>&#10;</xsl:text>
      <xsl:variable name="item" as="element(item)?" select="current-group()[self::item][1]"/>
      <li class="{(local-name()[not(. = ('label', ''))], 'item')[1]}">
        <xsl:sequence select="$item ! o:attributes(., ())"/>
        <xsl:apply-templates select="current-group()"/>
      </li>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="list/head" as="element()">
    <p>
      <xsl:sequence select="o:attributes(., 'list-head')"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="item" as="item()*">
    <xsl:apply-templates/>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <xsl:template match="label" as="item()+">
    <span>
      <xsl:sequence select="o:attributes(., 'item-label')"/>
      <xsl:apply-templates/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
