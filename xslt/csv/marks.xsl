<?xml version="1.0" encoding="UTF-8"?>
<!-- What the translator, an editor or the encoder says of the text: one row for each element. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template match="note" as="element()">
    <notes type="{@type}" subtype="{@subtype}" place="{@place}" hand="{o:hand(.)}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </notes>
  </xsl:template>

  <xsl:template match="note[@type = 'gloss']" as="element()">
    <glosses subtype="{@subtype}" target="{tokenize(@target)[1] ! substring-after(., '#')}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </glosses>
  </xsl:template>

  <xsl:template match="handNote" as="element()">
    <hands scope="{@scope}" text="{o:line(.)}">
      <xsl:sequence select="o:row(.)"/>
    </hands>
  </xsl:template>

  <!-- The hand that wrote it, if the file describes it. -->
  <xsl:function name="o:hand" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="o:target($element/@hand)[self::handNote]/@xml:id/string()"/>
  </xsl:function>

  <xsl:template match="gap" as="element()">
    <gaps reason="{@reason}" unit="{@unit}" quantity="{o:whole(@quantity)}" agent="{@agent}" description="{o:line(desc)}"
      within="{o:within(.)}">
      <xsl:sequence select="o:row(.)"/>
    </gaps>
  </xsl:template>

  <xsl:template match="space[not(@rend = 'nbsp')]" as="element()">
    <gaps reason="blank" unit="{@unit}" quantity="{o:whole(@quantity)}" agent="" description="{o:line(desc)}" within="{o:within(.)}">
      <xsl:sequence select="o:row(.)"/>
    </gaps>
  </xsl:template>

  <xsl:template match="unclear | damage" as="element()">
    <unclear reason="{(@reason, 'damage'[current()/self::damage])[1]}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </unclear>
  </xsl:template>

  <xsl:template match="sic" as="element()">
    <sic text="{o:cell(node())}" correction="{parent::choice/corr[1] ! o:cell(node()[not(self::seg[@type = 'label'])])}">
      <xsl:sequence select="o:row(.)"/>
    </sic>
  </xsl:template>

  <xsl:template match="supplied" as="element()">
    <supplied reason="{@reason}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </supplied>
  </xsl:template>

  <xsl:template match="choice[abbr]" as="element()">
    <expansions abbreviation="{o:cell(abbr/node())}" expansion="{o:cell(expan[1]/node())}">
      <xsl:sequence select="o:row(.)"/>
    </expansions>
  </xsl:template>

  <!-- Letters completed: what is written out is the text without brackets. -->
  <xsl:template match="expan[not(parent::choice)]" as="element()">
    <expansions abbreviation="{normalize-space(string-join(.//text() except .//ex//text()))}" expansion="{o:line(.)}">
      <xsl:sequence select="o:row(.)"/>
    </expansions>
  </xsl:template>

  <xsl:template match="del" as="element()">
    <deletions hand="{o:hand(.)}" replacement="{parent::subst/add[1] ! o:cell(node())}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </deletions>
  </xsl:template>

  <xsl:template match="add" as="element()">
    <additions hand="{o:hand(.)}" place="{@place}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </additions>
  </xsl:template>
</xsl:stylesheet>
