<?xml version="1.0" encoding="UTF-8"?>
<!-- Who and what is named: the entries of the lists, and names without an entry. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:key name="named" match="text//persName | text//orgName | text//placeName" use="tokenize(@ref)"/>

  <xsl:template name="people" as="element()*">
    <xsl:apply-templates select="standOff/(listPerson/person, listOrg/org, listPlace/place)"/>
    <xsl:for-each-group select="text//(persName | orgName | placeName)[empty(o:target(@ref))]"
      group-by="string-join((local-name(), o:line(.)), ' ')">
      <people file="{$stem}" id="" kind="{o:name-kind(.)}" name="{o:line(.)}" role="{string-join(distinct-values(current-group()/roleName ! o:line(.)), '; ')}"
        mentions="{count(current-group())}" forms="{o:line(.)}"/>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="person | org | place" as="element()">
    <xsl:variable name="uses" as="element()*" select="@xml:id ! key('named', '#' || ., root(.))"/>
    <people file="{$stem}" id="{@xml:id}" kind="{local-name()}"
      name="{(persName | orgName | placeName)[1]/o:line(.)}"
      role="{string-join(occupation ! o:line(.), '; ')}" mentions="{count($uses)}"
      forms="{string-join(distinct-values($uses ! o:line(.)), '; ')}"/>
  </xsl:template>

  <xsl:function name="o:name-kind" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="map {'persName': 'person', 'orgName': 'org', 'placeName': 'place'}(local-name($name))"/>
  </xsl:function>
</xsl:stylesheet>
