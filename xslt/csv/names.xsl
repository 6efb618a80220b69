<?xml version="1.0" encoding="UTF-8"?>
<!-- Who and what is named: in the text, in the lists, in the header. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:key name="named" match="text//persName | text//orgName | text//placeName" use="tokenize(@ref)"/>

  <xsl:template match="persName | orgName | placeName" as="element()">
    <mentions kind="{o:name-kind(.)}" entity="{o:entity(.)}" office="{roleName[1] ! o:line(.)}" role="{o:name-role(.)}" text="{o:cell(node())}">
      <xsl:sequence select="o:row(.)"/>
    </mentions>
  </xsl:template>

  <xsl:function name="o:name-kind" as="xs:string?">
    <xsl:param name="name" as="element()?"/>
    <xsl:sequence select="$name ! map {'persName': 'person', 'orgName': 'org', 'placeName': 'place', 'roleName': 'office'}(local-name())"/>
  </xsl:function>

  <!-- What a name does where it stands. -->
  <xsl:function name="o:name-role" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="around" as="element()?" select="($name/ancestor::*[self::signed or self::addrLine or self::dateline or self::salute
      or self::speaker or self::stamp or self::head or self::note or self::list[@type] or self::fw])[last()]"/>
    <xsl:sequence select="if (empty($around)) then 'text'
      else if ($around/self::addrLine) then 'addressee'
      else ($around[self::list or self::fw]/@type/string(), local-name($around))[1]"/>
  </xsl:function>

  <xsl:template match="person | org | place" as="element()+">
    <xsl:variable name="id" as="xs:string" select="o:row-id(.)"/>
    <entities kind="{local-name()}" name="{(persName | orgName | placeName)[1] ! o:line(.)}"
      mentions="{count(key('named', '#' || $id))}">
      <xsl:sequence select="o:row(.)"/>
    </entities>
    <xsl:for-each select="persName | orgName[current()/self::org] | placeName[current()/self::place] | occupation">
      <entity_names entity="{$id}" type="{if (self::occupation) then 'office' else (@type, if (position() = 1) then 'main' else 'variant')[1]}"
        language="{@xml:lang}" surname="{surname[1] ! o:line(.)}" forename="{forename[1] ! o:line(.)}" text="{o:line(.)}">
        <xsl:sequence select="o:row(.)"/>
      </entity_names>
    </xsl:for-each>
    <xsl:for-each select="idno">
      <entity_ids entity="{$id}" type="{@type}" text="{o:line(.)}">
        <xsl:sequence select="o:row(.)"/>
      </entity_ids>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="titleStmt/(author | sponsor | funder | respStmt)" as="element()*">
    <xsl:variable name="role" as="xs:string"
      select="if (self::respStmt) then (if (contains(lower-case(resp[1]), 'translat')) then 'translator' else o:line(resp[1])) else local-name()"/>
    <xsl:for-each select="if (persName | orgName | name) then (persName | orgName | name) else .">
      <contributors role="{$role}" entity="{o:entity(.)}" text="{o:line(.)}">
        <xsl:sequence select="o:row(.)"/>
      </contributors>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="correspDesc" as="element()*">
    <xsl:variable name="letter" as="element()" select="."/>
    <xsl:variable name="paper" as="element()?" select="(o:target(@corresp)[self::div], o:main-paper(root(.)/TEI))[1]"/>
    <xsl:for-each select="correspAction/(if (persName | orgName | roleName) then (persName | orgName | roleName) else .)">
      <xsl:variable name="action" as="element(correspAction)" select="ancestor-or-self::correspAction"/>
      <correspondence letter="{o:row-id($letter)}" action="{if ($action/@subtype = 'copy') then 'copy' else ($action/@type, 'copy')[1]}"
        kind="{self::*[not(self::correspAction)] ! o:name-kind(.)}" entity="{o:entity(.)}" name="{self::*[not(self::correspAction)] ! o:line(.)}"
        place="{$action/placeName[1] ! o:line(.)}">
        <xsl:sequence select="o:row(.), o:date-cells($action/date[1])"/>
        <xsl:attribute name="paper" select="$paper ! o:paper-id(.)"/>
      </correspondence>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
