<?xml version="1.0" encoding="UTF-8"?>
<!-- Stamps, whole and in parts. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <!-- Those whose parts stand apart are one. -->
  <xsl:template match="stamp[not(o:target(@prev)[self::stamp])]" as="element()+" priority="1">
    <xsl:variable name="parts" as="element(stamp)+" select="o:chain(., ())"/>
    <xsl:variable name="id" as="xs:string" select="o:row-id(.)"/>
    <xsl:variable name="date" as="element(date)?" select="($parts//date)[1]"/>
    <stamps type="{($parts/@type)[1]}" subtype="{($parts/@subtype)[1]}"
      office="{(($parts//orgName, $parts//placeName)[1] ! o:line(.), ($parts/seg[@type = 'label'])[1] ! o:stamped-by(.))[1]}"
      number="{($parts//idno[not(@type = ('fond', 'opis', 'papka', 'delo', 'listy'))])[1] ! o:line(.)}"
      date_text="{o:line($date)}" parts="{count($parts)}" text="{string-join($parts ! o:cell(node()), ' ')}">
      <xsl:sequence select="o:row(., $id), o:date-cells($date)"/>
    </stamps>
    <xsl:for-each select="$parts">
      <stamp_parts stamp="{$id}" n="{position()}" text="{o:cell(node())}">
        <xsl:sequence select="o:row(.)"/>
      </stamp_parts>
    </xsl:for-each>
  </xsl:template>

  <!-- East Department, where the label says "East Department stamp:". -->
  <xsl:function name="o:stamped-by" as="xs:string?">
    <xsl:param name="label" as="element(seg)"/>
    <xsl:sequence select="replace(o:line($label), '^[\s\[]*(.*?)\s*stamp\W*$', '$1', 'i')[. ne o:line($label)][. ne '']"/>
  </xsl:function>

  <!-- A part: with the first. -->
  <xsl:template match="stamp"/>
</xsl:stylesheet>
