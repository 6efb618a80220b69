<?xml version="1.0" encoding="UTF-8"?>
<!-- White space of the copy: one blank between words, a line for each block, and lb where a line of the paper's head, foot or
     stamp ends. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns="http://www.tei-c.org/ns/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="copy">

  <xsl:template match="TEI/text">
    <xsl:text>&#10;</xsl:text>
    <xsl:next-match/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Only blocks stand in these. -->
  <xsl:template match="text//text()[not(normalize-space())][parent::body or parent::div or parent::list or parent::sp
    or parent::postscript or parent::address or parent::table or parent::row or parent::floatingText or parent::text]"
    priority="3"/>

  <xsl:template match="text//*[parent::body or parent::div or parent::list or parent::sp or parent::postscript
    or parent::address or parent::table or parent::row]">
    <xsl:text>&#10;</xsl:text>
    <xsl:next-match/>
  </xsl:template>

  <!-- Between the parts of a head or foot the line ends. -->
  <xsl:template match="(opener | closer | trailer)/text()[not(normalize-space())][contains(., '&#10;')]"
    priority="2">
    <xsl:if test="preceding-sibling::* and following-sibling::*[1][not(self::lb)]">
      <xsl:text>&#10;</xsl:text>
      <lb/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="text//text()" priority="1">
    <xsl:variable name="before" as="node()?" select="preceding-sibling::node()[1]"/>
    <xsl:variable name="after" as="node()?" select="following-sibling::node()[1]"/>
    <xsl:variable name="words" as="xs:string" select="replace(., '[ \t\n\r]+', ' ')"/>
    <xsl:variable name="begun" as="xs:string"
      select="if (o:is-edge($before, ..)) then replace($words, '^ ', '') else $words"/>
    <xsl:value-of select="if (o:is-edge($after, ..)) then replace($begun, ' $', '') else $begun"/>
  </xsl:template>

  <!-- Is no blank wanted towards a neighbour, or where there is none? Inside a phrase the blank at an end parts words. -->
  <xsl:function name="o:is-edge" as="xs:boolean">
    <xsl:param name="neighbour" as="node()?"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="exists($neighbour/self::lb) or (empty($neighbour) and exists($parent[self::p or self::head
      or self::item or self::opener or self::closer or self::trailer or self::salute or self::signed or self::dateline
      or self::addrLine or self::stamp or self::note or self::fw or self::cell or self::label or self::speaker
      or self::stage]))"/>
  </xsl:function>

  <xsl:template match="text//lb">
    <xsl:text>&#10;</xsl:text>
    <xsl:next-match/>
  </xsl:template>
</xsl:stylesheet>
