<?xml version="1.0" encoding="UTF-8"?>
<!-- Who got which copy, and how many; lost lines are rows too. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template match="list[@type = 'distribution']" as="element()*">
    <xsl:variable name="announced" as="xs:integer?" select="((ancestor::trailer[1], .)[1]//measure[@type = 'copies'])[1]/o:whole(@quantity)"/>
    <xsl:apply-templates select="item | gap" mode="distribution">
      <xsl:with-param name="announced" select="$announced" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:mode name="distribution" on-no-match="fail"/>

  <!-- One row for each run of numbers: 4, 7-8 are two. -->
  <xsl:template match="item" mode="distribution" as="element()+">
    <xsl:param name="announced" as="xs:integer?" tunnel="yes"/>
    <xsl:variable name="item" as="element(item)" select="."/>
    <xsl:variable name="names" as="element()*" select=".//(persName | orgName)[not(ancestor::persName or ancestor::orgName)]"/>
    <xsl:for-each select="(tokenize(@n, ',\s*'), ''[empty($item/@n)])">
      <xsl:variable name="ends" as="xs:integer*" select="tokenize(., '[-–]')[. castable as xs:integer] ! xs:integer(.)"/>
      <distribution first_copy="{$ends[1]}" last_copy="{$ends[last()]}" announced="{$announced}" status="present"
        copies="{if (exists($ends)) then max((1, $ends[last()] - $ends[1] + 1)) else $item/num[1]/o:whole(@value)}"
        entity="{($names ! o:entity(.))[1]}" recipient="{($names[1] ! o:line(.), o:errand($item))[1]}" text="{o:cell($item/node())}">
        <xsl:sequence select="o:row($item, string-join((o:row-id($item), position()[. gt 1]), '.'))"/>
      </distribution>
    </xsl:for-each>
  </xsl:template>

  <!-- What becomes of a copy that no one gets: "5 - to file". -->
  <xsl:function name="o:errand" as="xs:string">
    <xsl:param name="item" as="element(item)"/>
    <xsl:sequence select="$item/node()[not(self::num)] => o:cell() => replace('^[\s\-–—.):]+', '') => replace('^to ', '', 'i')"/>
  </xsl:function>

  <xsl:template match="gap" mode="distribution" as="element()">
    <xsl:param name="announced" as="xs:integer?" tunnel="yes"/>
    <xsl:variable name="ends" as="xs:string*" select="tokenize(o:lost-number(.), '–')"/>
    <distribution first_copy="{$ends[1]}" last_copy="{$ends[last()]}" copies="{o:whole(@quantity)}" announced="{$announced}"
      status="{@reason}" entity="" recipient="" text="{o:line(desc)}">
      <xsl:sequence select="o:row(.)"/>
    </distribution>
  </xsl:template>
</xsl:stylesheet>
