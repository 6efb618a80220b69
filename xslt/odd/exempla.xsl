<?xml version="1.0" encoding="UTF-8"?>
<!-- An example of each element, out of the valid fixtures. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:teix="http://www.tei-c.org/ns/Examples"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode name="o:example" on-no-match="fail"/>

  <!-- The shortest one that holds something, and not too much if there is one; of the largest elements the least. -->
  <xsl:function name="o:exemplum" as="element(tei:exemplum)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="all" as="element()+" select="key('o:example', $name, $o:examples)"/>
    <xsl:variable name="best" as="element()"
      select="sort($all, (), function($e) { empty($e/(@* | node())), max((12, count($e/descendant::*))), string-length($e), count($e/descendant::*) })[1]"/>
    <xsl:for-each select="$best">
      <exemplum xml:lang="en"><xsl:sequence select="o:eg(., $name, 'true')"/></exemplum>
    </xsl:for-each>
  </xsl:function>

  <xsl:key name="o:example" match="tei:*" use="local-name()"/>

  <!-- all fixtures in one document, for its key -->
  <xsl:variable name="o:examples" as="document-node()">
    <xsl:document><xsl:copy-of select="$o:fixtures"/></xsl:document>
  </xsl:variable>

  <!-- An example; TEI P5 22.1.2 has it in a namespace of its own. -->
  <xsl:function name="o:eg" as="element(teix:egXML)">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="of" as="xs:string"/>
    <xsl:param name="valid" as="xs:string"/>
    <egXML xmlns="http://www.tei-c.org/ns/Examples" valid="{$valid}">
      <xsl:apply-templates mode="o:example" select="$nodes">
        <xsl:with-param name="of" select="$of" tunnel="yes"/>
      </xsl:apply-templates>
    </egXML>
  </xsl:function>

  <xsl:template mode="o:example" match="tei:*" as="element()">
    <xsl:element name="{local-name()}" namespace="http://www.tei-c.org/ns/Examples">
      <xsl:apply-templates mode="o:example" select="@*, node()"/>
    </xsl:element>
  </xsl:template>

  <!-- a name may stand once in a file -->
  <xsl:template mode="o:example" match="@xml:id" as="attribute()">
    <xsl:param name="of" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="xml:id" select="'eg.' || $of || '.' || ."/>
  </xsl:template>

  <xsl:template mode="o:example" match="@*" as="attribute()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template mode="o:example" match="text()" as="text()?">
    <xsl:value-of select="."/>
  </xsl:template>
</xsl:stylesheet>
