<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a list, each with what it holds; the whole list where it is short. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="sheet[@whole = 'yes']" mode="parts" as="node()*">
    <xsl:for-each-group select="document/lead" group-by="@section">
      <xsl:sort select="o:section-rank(current-grouping-key())"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:text>&#10;</xsl:text>
      <section class="chapter">
        <h2>{o:section-words(@list, current-grouping-key(), @key)}</h2>
        <xsl:apply-templates select="." mode="leads">
          <xsl:with-param name="leads" select="current-group()"/>
          <xsl:with-param name="level" select="3"/>
        </xsl:apply-templates>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="sheet" mode="parts" as="node()*">
    <ul class="parts">
      <xsl:for-each select="section">
        <xsl:sort select="o:section-rank(@name)"/>
        <xsl:sort select="@name"/>
        <xsl:text>&#10;</xsl:text>
        <li><a href="{@file}">{o:section-words(../@list, @name, @label)}</a><xsl:text> </xsl:text><span class="count">{o:how-many(@leads)}</span></li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template match="sheet" mode="part" as="node()*">
    <xsl:apply-templates select="(document/lead)[1]" mode="leads">
      <xsl:with-param name="leads" select="document/lead"/>
      <xsl:with-param name="level" select="2"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- What a part is called. -->
  <xsl:function name="o:section-words" as="xs:string">
    <xsl:param name="list" as="xs:string"/>
    <xsl:param name="section" as="xs:string"/>
    <xsl:param name="label" as="xs:string?"/>
    <xsl:sequence select="if ($section = '#') then (if ($list = 'letters') then 'No sender named' else 'Other signs')
      else if ($list = ('people', 'organisations', 'places')) then o:line($label)
      else if ($list = ('stamps', 'kinds', 'classifications')) then o:capital($section)
      else o:line($section)"/>
  </xsl:function>

  <!-- What is no letter comes last. -->
  <xsl:function name="o:section-rank" as="xs:integer">
    <xsl:param name="section" as="xs:string"/>
    <xsl:sequence select="if ($section = ('#', 'other', 'Place unknown')) then 1 else 0"/>
  </xsl:function>

  <xsl:function name="o:how-many" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="$number || (if ($number eq 1) then ' place' else ' places')"/>
  </xsl:function>
</xsl:stylesheet>
