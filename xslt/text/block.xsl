<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks of the text: each is one string of lines. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="block">

  <xsl:mode name="block" on-no-match="fail"/>

  <!-- What holds blocks gives each its own. -->
  <xsl:template match="body | div | postscript | sp | floatingText | quote[o:is-many(.)]" as="xs:string*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="text()" as="xs:string?">
    <xsl:sequence select="o:lines(.)[. ne '']"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()"/>

  <!-- Everything else is one. -->
  <xsl:template match="*" as="xs:string*">
    <xsl:variable name="text" as="xs:string*">
      <xsl:apply-templates select="." mode="text"/>
    </xsl:variable>
    <xsl:sequence select="o:lines(string-join($text))[. ne '']"/>
  </xsl:template>

  <!-- A paragraph that holds a list or a paper is several blocks. -->
  <xsl:template match="p[o:is-many(.)]" as="xs:string*">
    <xsl:for-each-group select="node()" group-adjacent="exists(self::list | self::quote | self::floatingText)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="text" as="xs:string*">
            <xsl:apply-templates select="current-group()" mode="text"/>
          </xsl:variable>
          <xsl:sequence select="o:lines(string-join($text))[. ne '']"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="o:is-many" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[list or floatingText or p or quote[floatingText or p]])"/>
  </xsl:function>

  <!-- Lines without white space at their ends; none of them empty. -->
  <xsl:function name="o:lines" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($text, '\n') ! normalize-space()[. ne ''], '&#10;')"/>
  </xsl:function>

  <!-- An element and what it holds, on one line: for a cell of a table. -->
  <xsl:function name="o:cell" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="xs:string*">
      <xsl:apply-templates select="$nodes" mode="text"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>
</xsl:stylesheet>
