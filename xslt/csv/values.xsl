<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates, numbers, signatures and markings of secrecy. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template match="date | time" as="element()">
    <dates kind="{local-name()}" time="{@when[contains(., 'T')] ! replace(., '^.*T', ''), @when[current()/self::time]}"
      within="{o:within(.)}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.), o:date-cells(.)"/>
    </dates>
  </xsl:template>

  <xsl:template match="num | idno | measure" as="element()">
    <numbers kind="{local-name()}" type="{@type}" subtype="{@subtype}" value="{(o:whole(@value), o:whole(@quantity))[1]}"
      unit="{@unit}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </numbers>
  </xsl:template>

  <xsl:template match="msIdentifier | altIdentifier" as="element()">
    <xsl:variable name="text" as="xs:string" select="(idno[1] ! o:line(.), msName ! o:line(.), '')[1]"/>
    <shelfmarks n="{o:signature-number(.)}" repository="{repository[1] ! o:line(.)}" settlement="{settlement[1] ! o:line(.)}"
      collection="{collection[1] ! o:line(.)}" fond="{o:level(., 'fond')}" opis="{o:level(., 'opis')}" papka="{o:level(., 'papka')}"
      delo="{o:level(., 'delo')}" box="{o:level(., 'box')}" file="{o:level(., 'file')}"
      leaves="{o:leaves(.)}" text="{$text}">
      <xsl:sequence select="o:row(.)"/>
    </shelfmarks>
  </xsl:template>

  <xsl:function name="o:signature-number" as="xs:integer">
    <xsl:param name="identifier" as="element()"/>
    <xsl:sequence select="count($identifier/preceding-sibling::altIdentifier) + (if ($identifier/self::altIdentifier) then 2 else 1)"/>
  </xsl:function>

  <!-- The signature's own, or those of the paper in it. -->
  <xsl:function name="o:leaves" as="xs:string?">
    <xsl:param name="identifier" as="element()"/>
    <xsl:variable name="loci" as="element(locus)*" select="$identifier/ancestor::msDesc/msContents/msItem/locus"/>
    <xsl:sequence select="(o:level($identifier, 'listy')[. ne ''], $loci[position() = o:signature-number($identifier)] ! o:line(.))[1]"/>
  </xsl:function>

  <xsl:function name="o:level" as="xs:string">
    <xsl:param name="identifier" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="string(head($identifier/idno//idno[@type = $type]) ! o:line(.))"/>
  </xsl:function>

  <xsl:template match="catRef" as="element()*">
    <xsl:variable name="reference" as="element()" select="."/>
    <xsl:for-each select="tokenize(@target)[starts-with(., '#')] ! substring(., 2)">
      <classifications class="{.}" text="{key('id', ., root($reference))[1]/catDesc[1] ! o:line(.)}">
        <xsl:sequence select="o:row($reference, string-join((o:row-id($reference), position()[. gt 1]), '.'))"/>
      </classifications>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="seg[@type = 'classification']" as="element()">
    <classifications class="{tokenize(@ana)[1] ! substring-after(., '#')}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </classifications>
  </xsl:template>
</xsl:stylesheet>
