<?xml version="1.0" encoding="UTF-8"?>
<!-- The grammar as a map: elements by name, patterns by name, what is documented. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" exclude-result-prefixes="#all">

  <xsl:key name="o:define" match="rng:define" use="@name"/>
  <xsl:key name="o:element" match="rng:element" use="@name"/>

  <xsl:variable name="o:grammar" as="document-node()" select="/"/>

  <!-- every element of the grammar, once -->
  <xsl:variable name="o:names" as="xs:string*" select="sort(distinct-values($o:grammar//rng:element/@name/string()))"/>

  <!-- The patterns of one element name: an element may have several kinds. -->
  <xsl:function name="o:patterns" as="element(rng:element)+">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="key('o:element', $name, $o:grammar)"/>
  </xsl:function>

  <!-- What a reference stands for. -->
  <xsl:function name="o:target" as="element()*">
    <xsl:param name="ref" as="element(rng:ref)"/>
    <xsl:sequence select="key('o:define', $ref/@name, $o:grammar)/rng:*"/>
  </xsl:function>

  <!-- The documentation of patterns, each sentence once; what follows a value is about the value. -->
  <xsl:function name="o:described" as="xs:string">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:sequence select="string-join(distinct-values($patterns/a:documentation[not(preceding-sibling::rng:value)]/normalize-space()), '; ')"/>
  </xsl:function>
</xsl:stylesheet>
