<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 as it is before the customization: specifications, and the attributes that classes give. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:o="urn:opis" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="o:spec" match="elementSpec" use="@ident"/>
  <xsl:key name="o:class" match="classSpec[@type = 'atts']" use="@ident"/>

  <xsl:function name="o:spec" as="element(elementSpec)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="key('o:spec', $name, $o:p5)"/>
  </xsl:function>

  <!-- Attributes of an element in TEI P5, each with what declares it: a class, or the element itself. -->
  <xsl:function name="o:inherited" as="map(xs:string, xs:string)">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="above" as="map(xs:string, xs:string)*"
      select="key('o:class', $spec/classes/memberOf/@key, $o:p5) ! o:inherited(.)"/>
    <xsl:variable name="gone" as="xs:string*" select="$spec/attList//attDef[@mode = 'delete']/@ident/string()"/>
    <!-- a change to what a class gives is still the class's attribute -->
    <xsl:variable name="own" as="map(xs:string, xs:string)" select="map:merge(
      $spec/attList//attDef[not(@mode = ('delete', 'change'))] ! map:entry(string(@ident), string($spec/@ident)))"/>
    <xsl:sequence select="map:remove(map:merge(($own, $above), map { 'duplicates': 'use-first' }), $gone)"/>
  </xsl:function>

  <!-- The same for every element of the grammar. -->
  <xsl:variable name="o:inherited" as="map(xs:string, map(xs:string, xs:string))"
    select="map:merge($o:names ! map:entry(., o:inherited(o:spec(.))))"/>
</xsl:stylesheet>
