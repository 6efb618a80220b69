<?xml version="1.0" encoding="UTF-8"?>
<!-- RIS, as Zotero, EndNote and Mendeley read it: one tag a line, CR LF. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:ris" package-version="1.0" declared-modes="yes">

  <xsl:include href="../common.xsl"/>
  <xsl:include href="../record.xsl"/>
  <xsl:include href="people.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:variable name="lines" as="xs:string*" select="
      o:tag('TY', if (o:class(.) = 'document') then 'MANSCPT' else 'ELEC'),
      o:tag('ID', (@xml:id, $stem)[1] ! o:line(.)),
      o:authors(.) ! o:tag('AU', o:inverted(.)),
      o:tag('TI', o:title(.)),
      o:tag('M3', o:genre(.)),
      o:tag('PY', o:earliest(.) ! substring(., 1, 4)),
      o:tag('DA', o:ris-date(.)),
      o:translating(.) ! o:tag('A4', o:inverted(.)),
      o:tag('PB', o:publisher(.)),
      o:tag('AV', o:archive(.)),
      o:tag('AB', o:abstract(.)),
      o:tag('UR', o:url(.)),
      'ER  - '"/>
    <xsl:sequence select="string-join($lines ! (. || '&#13;&#10;'))"/>
  </xsl:template>

  <xsl:function name="o:tag" as="xs:string?">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[. ne ''] ! ($tag || '  - ' || .)"/>
  </xsl:function>

  <!-- YYYY/MM/DD/ with every slash, whatever is known; behind the last one what no day says, as printed. -->
  <xsl:function name="o:ris-date" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="part" as="xs:string*" select="o:earliest($tei) ! tokenize(., '-')"/>
    <xsl:variable name="plain" as="xs:boolean" select="exists(o:when($tei)) and not(o:created($tei)/@cert)"/>
    <xsl:variable name="printed" as="xs:string" select="if ($plain) then '' else translate(o:line(o:created($tei)), '/', '-')"/>
    <xsl:variable name="date" as="xs:string" select="string-join(for $i in 1 to 3 return ($part[$i] || '/')) || $printed"/>
    <xsl:sequence select="$date[. ne '///']"/>
  </xsl:function>
</xsl:package>
