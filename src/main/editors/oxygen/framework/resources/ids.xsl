<?xml version="1.0" encoding="UTF-8"?>
<!-- For cc_config.xml: the ids of the file that a pointer may lead to. -->
<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="http://www.oxygenxml.com/ns/ccfilter/config" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="xs">
  <xsl:output method="xml" indent="yes"/>
  <!-- oXygen says these -->
  <xsl:param name="documentSystemID" as="xs:string" select="''"/>
  <xsl:param name="attributeLocalName" as="xs:string" select="''"/>
  <xsl:param name="elementLocalName" as="xs:string" select="''"/>

  <xsl:template name="start">
    <xsl:variable name="file" select="doc($documentSystemID)"/>
    <items action="append">
      <xsl:for-each select="
        if ($attributeLocalName = 'hand') then $file//handNote[@xml:id]
        else if ($attributeLocalName = 'resp') then $file//(respStmt | person | org)[@xml:id]
        else if ($attributeLocalName = 'who' or $elementLocalName = 'persName') then $file//person[@xml:id]
        else if ($elementLocalName = 'orgName') then $file//org[@xml:id]
        else if ($elementLocalName = 'placeName') then $file//place[@xml:id]
        else if ($attributeLocalName = 'target') then $file//text//note[@xml:id]
        else $file//(person | org | place)[@xml:id]">
        <item value="#{@xml:id}" annotation="{normalize-space(string-join((persName, orgName, placeName, .)[1]//text(), ' '))}"/>
      </xsl:for-each>
    </items>
  </xsl:template>
</xsl:stylesheet>
