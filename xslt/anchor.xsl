<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a reader finds what an element says: ids of the pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- xml:id, for the first element that bears it: HTML ids are unique. -->
  <xsl:function name="o:own-id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@xml:id[key('id', ., root(.))[1] is $element]/string()"/>
  </xsl:function>

  <!-- The id of a paper or an entry: its own, or its number among its kind. -->
  <xsl:function name="o:anchor" as="xs:string">
    <xsl:param name="div" as="element(div)"/>
    <xsl:sequence select="(o:own-id($div), o:type($div) || ':' || $o:numbers(generate-id($div)))[1]"/>
  </xsl:function>

  <xsl:function name="o:type" as="xs:string">
    <xsl:param name="div" as="element(div)"/>
    <xsl:sequence select="($div/@type/string(), 'part')[1]"/>
  </xsl:function>

  <!-- The number of each div among those of its type; once for the file, so that long journals stay fast. -->
  <xsl:variable name="o:numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each-group select="//text//div" group-by="o:type(.)">
        <xsl:for-each select="current-group()">
          <xsl:map-entry key="generate-id()" select="position()"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>
</xsl:stylesheet>
