<?xml version="1.0" encoding="UTF-8"?>
<!-- Correspondence Metadata Interchange Format, version 2: the letters of one file, and how much could not be told of them. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:cmif" package-version="1.0" declared-modes="yes">

  <xsl:include href="common.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="citation/people.xsl"/>
  <xsl:include href="citation/paper.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" indent="yes"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()*">
    <xsl:apply-templates select="TEI/teiHeader/profileDesc/correspDesc"/>
  </xsl:template>

  <!-- One letter; without both a sender and an addressee it is none. -->
  <xsl:template match="correspDesc" as="element(correspDesc)?">
    <xsl:variable name="sent" as="element()*" select="correspAction[@type = 'sent'][persName or orgName or roleName][1]"/>
    <xsl:variable name="received" as="element()*" select="correspAction[@type = 'received'][not(@subtype = 'copy')][persName or orgName or roleName]"/>
    <xsl:if test="exists($sent) and exists($received)">
      <correspDesc key="{o:key(.)}" source="#edition">
        <xsl:variable name="url" as="xs:string?" select="o:url(root(.)/TEI)"/>
        <xsl:if test="$url">
          <xsl:attribute name="ref" select="$url"/>
        </xsl:if>
        <xsl:sequence select="o:action('sent', $sent), o:action('received', $received)"/>
      </correspDesc>
    </xsl:if>
  </xsl:template>

  <!-- The file, and the paper in it where there are several. -->
  <xsl:function name="o:key" as="xs:string">
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:variable name="tei" as="element(TEI)" select="root($letter)/TEI"/>
    <xsl:sequence select="string-join(($stem, if (count(o:papers($tei)) gt 1) then o:target($letter/@corresp)/@xml:id else ()), '#')"/>
  </xsl:function>

  <xsl:function name="o:action" as="element(correspAction)">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="actions" as="element(correspAction)+"/>
    <correspAction type="{$type}">
      <xsl:sequence select="$actions/(persName | orgName | roleName) ! o:named(.), ($actions/placeName)[1] ! o:named(.), ($actions/date)[1] ! o:dated(.)"/>
    </correspAction>
  </xsl:function>

  <!-- With the address of an authority file, where somebody has checked it. CMIF knows persons and bodies: an office is
    a body (RDA 11.2.2.21). -->
  <xsl:function name="o:named" as="element()">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="ids" as="xs:string*" select="o:target($name/@ref)/idno ! o:authority(.)"/>
    <xsl:element name="{if ($name[self::roleName]) then 'orgName' else local-name($name)}">
      <xsl:sequence select="o:doubted($name)"/>
      <xsl:if test="exists($ids)">
        <xsl:attribute name="ref" select="$ids"/>
      </xsl:if>
      <xsl:text>{o:line($name)}</xsl:text>
    </xsl:element>
  </xsl:function>

  <!-- CMIF knows one degree of doubt. -->
  <xsl:function name="o:doubted" as="attribute(cert)?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@cert = ('medium', 'low')">
      <xsl:attribute name="cert" select="'low'"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:authority" as="xs:string?">
    <xsl:param name="idno" as="element(idno)"/>
    <xsl:variable name="base" as="xs:string?" select="map {'gnd': 'https://d-nb.info/gnd/', 'viaf': 'https://viaf.org/viaf/',
      'geonames': 'https://www.geonames.org/'}(lower-case($idno/@type))"/>
    <xsl:sequence select="if (o:is-url(o:line($idno))) then o:line($idno) else $base ! (. || encode-for-uri(o:line($idno)))"/>
  </xsl:function>

  <xsl:function name="o:dated" as="element()?">
    <xsl:param name="date" as="element(date)"/>
    <xsl:if test="$date/(@when, @from, @to, @notBefore, @notAfter)">
      <date>
        <xsl:copy-of select="$date/(@when, @from, @to, @notBefore, @notAfter)"/>
        <xsl:sequence select="o:doubted($date)"/>
        <xsl:text>{o:line($date)}</xsl:text>
      </date>
    </xsl:if>
  </xsl:function>
</xsl:package>
