<?xml version="1.0" encoding="UTF-8"?>
<!-- The reading view alone: what the page shows only at a tick is left out, and torn stamps are whole. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="chapter">

  <xsl:template match="h:span[o:is-silent(.)] | h:li[o:has(., 'milestone')]"/>

  <xsl:function name="o:is-silent" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="tokenize($element/@class) = ('certainty', 'lost-lines', 'passage')"/>
  </xsl:function>

  <!-- A sign that is not shown is not explained. -->
  <xsl:template match="h:section[o:has(., 'legend')]/h:dl/h:div[o:explains-silence(.)]"/>

  <xsl:template match="h:section[o:has(., 'legend')][every $row in h:dl/h:div satisfies o:explains-silence($row)]"/>

  <xsl:function name="o:explains-silence" as="xs:boolean">
    <xsl:param name="row" as="element(h:div)"/>
    <xsl:sequence select="exists($row/h:dt/h:span[o:is-silent(.)])"/>
  </xsl:function>

  <!-- What leads to a part leads to the whole, which stands behind the first. -->
  <xsl:template match="h:span[o:has(., 'fragment')]" as="element(h:span)*" priority="2">
    <xsl:for-each select="descendant-or-self::*[@id][empty(ancestor-or-self::h:span[o:is-silent(.)])]">
      <span>
        <xsl:apply-templates select="@id"/>
      </span>
    </xsl:for-each>
  </xsl:template>

  <!-- Its words are those of the paper, its frame is the editors'. -->
  <xsl:template match="h:span[o:has(., 'joined')]/@class" as="attribute()">
    <xsl:attribute name="class" select="'stamp joined'"/>
  </xsl:template>

  <xsl:template match="h:span[o:has(., 'joined')]/h:span[not(o:has(., 'impression'))]/@class" as="attribute()">
    <xsl:attribute name="class" select="'ed ' || ."/>
  </xsl:template>
</xsl:stylesheet>
