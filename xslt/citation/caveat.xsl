<?xml version="1.0" encoding="UTF-8"?>
<!-- How far a text can be trusted. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- How far the text can be trusted. -->
  <xsl:function name="o:caveat" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="'From a transcription, not compared with the original; ' || o:counted($record)"/>
  </xsl:function>

  <!-- What a citation rests on: to be kept and not to be printed. -->
  <xsl:function name="o:provenance" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="string-join(($record?edition, $record?sha256 ! ('TEI SHA-256 ' || .)), '; ')"/>
  </xsl:function>

  <!-- 7 gaps, one doubtful reading -->
  <xsl:function name="o:counted" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="string-join((o:count($record?gaps, 'gap'), o:count($record?doubts, 'doubtful reading')), ', ')"/>
  </xsl:function>

  <!-- no gap, one gap, 7 gaps -->
  <xsl:function name="o:count" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="noun" as="xs:string"/>
    <xsl:sequence select="if ($number eq 0) then 'no ' || $noun else if ($number eq 1) then 'one ' || $noun else $number || ' ' || $noun || 's'"/>
  </xsl:function>

  <!-- What is missing and ought to be there; what the editors left out of their own will is no gap of the paper. -->
  <xsl:function name="o:gaps" as="element(gap)*">
    <xsl:param name="within" as="element()*"/>
    <xsl:sequence select="$within//gap[not(@reason = 'editorial')]"/>
  </xsl:function>

  <xsl:function name="o:doubts" as="element(unclear)*">
    <xsl:param name="within" as="element()*"/>
    <xsl:sequence select="$within//unclear"/>
  </xsl:function>
</xsl:stylesheet>
