<?xml version="1.0" encoding="UTF-8"?>
<!-- An example of each element, out of the valid fixtures. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode name="o:example" on-no-match="fail"/>

  <!-- The shortest one that holds something; the largest elements have none, a file is their example. -->
  <xsl:function name="o:exemplum" as="element(tei:exemplum)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="all" as="element()*" select="$o:fixtures//*[local-name() = $name][count(descendant::*) lt 12]"/>
    <xsl:variable name="best" as="element()?"
      select="sort($all, (), function($e) { empty($e/(@* | node())), string-length($e), count($e/descendant::*) })[1]"/>
    <xsl:for-each select="$best">
      <exemplum xml:lang="en">
        <egXML xmlns="http://www.tei-c.org/ns/Examples" valid="feasible">
          <xsl:apply-templates mode="o:example" select=".">
            <xsl:with-param name="of" select="$name" tunnel="yes"/>
          </xsl:apply-templates>
        </egXML>
      </exemplum>
    </xsl:for-each>
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
