<?xml version="1.0" encoding="UTF-8"?>
<!-- Who got which copy, and how many; lost lines are rows too. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template match="list[@type = 'distribution']" as="element()*">
    <xsl:apply-templates select="item | gap" mode="distribution">
      <xsl:with-param name="announced" select="((ancestor::trailer[1], .)[1]//measure[@type = 'copies'])[1]/@quantity" tunnel="yes"/>
      <xsl:with-param name="listed" select="sum(item ! (o:copies(.), 1)[1])" tunnel="yes"/>
      <xsl:with-param name="paper" select="string(ancestor::div[parent::body][1]/(@xml:id, @subtype, @type)[1])" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:mode name="distribution" on-no-match="fail"/>

  <xsl:template match="item" mode="distribution" as="element()">
    <xsl:param name="announced" as="xs:string?" tunnel="yes"/>
    <xsl:param name="listed" as="xs:integer" tunnel="yes"/>
    <xsl:param name="paper" as="xs:string" tunnel="yes"/>
    <xsl:variable name="names" as="element()*" select=".//(persName | orgName)[not(ancestor::persName or ancestor::orgName)]"/>
    <distribution file="{$stem}" paper="{$paper}" id="{@xml:id}" announced="{$announced}" listed="{$listed}" copy="{@n}"
      copies="{o:copies(.)}" status="present"
      recipient="{(string-join($names ! o:line(.), '; ')[. ne ''], o:errand(.))[1]}"
      person="{string-join($names ! o:target(@ref)/@xml:id, '; ')}" text="{o:cell(node())}"/>
  </xsl:template>

  <!-- How many copies the recipient gets: as many as there are numbers, or the number that counts them. -->
  <xsl:function name="o:copies" as="xs:integer?">
    <xsl:param name="item" as="element(item)"/>
    <xsl:sequence select="if ($item/@n) then sum(tokenize($item/@n, ',') ! o:run(.)) ! xs:integer(.)
      else $item/num[1]/@value[. castable as xs:integer] ! xs:integer(.)"/>
  </xsl:function>

  <!-- 4, 1-3 -->
  <xsl:function name="o:run" as="xs:integer">
    <xsl:param name="numbers" as="xs:string"/>
    <xsl:variable name="ends" as="xs:integer*" select="tokenize($numbers, '[-–]')[. castable as xs:integer] ! xs:integer(.)"/>
    <xsl:sequence select="if (count($ends) = 2) then max((1, $ends[2] - $ends[1] + 1)) else 1"/>
  </xsl:function>

  <!-- What becomes of a copy that no one gets: "5 - to file". -->
  <xsl:function name="o:errand" as="xs:string">
    <xsl:param name="item" as="element(item)"/>
    <xsl:sequence select="$item/node()[not(self::num)] => o:cell() => replace('^[\s\-–—.):]+', '') => replace('^to ', '', 'i')"/>
  </xsl:function>

  <xsl:template match="gap" mode="distribution" as="element()">
    <xsl:param name="announced" as="xs:string?" tunnel="yes"/>
    <xsl:param name="listed" as="xs:integer" tunnel="yes"/>
    <xsl:param name="paper" as="xs:string" tunnel="yes"/>
    <distribution file="{$stem}" paper="{$paper}" id="{@xml:id}" announced="{$announced}" listed="{$listed}"
      copy="{o:lost-number(.)}" copies="{@quantity}" status="{@reason}"
      recipient="" person="" text="{o:line(desc)}"/>
  </xsl:template>
</xsl:stylesheet>
