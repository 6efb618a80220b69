<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons, organisations, places: what they did with the paper, and where it names them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:key name="named" match="text//persName | text//orgName | text//placeName" use="tokenize(@ref)"/>
  <xsl:key name="acting" match="teiHeader//persName | teiHeader//orgName | teiHeader//placeName | teiHeader//repository" use="tokenize(@ref)"/>

  <xsl:template match="person | org | place" as="element()*">
    <xsl:variable name="list" as="xs:string" select="o:list(.)"/>
    <xsl:variable name="id" as="xs:string" select="string(@xml:id)"/>
    <xsl:variable name="names" as="xs:string*" select="distinct-values((persName | orgName | placeName) ! o:called-by(.)[. ne ''])"/>
    <xsl:variable name="sort" as="xs:string?" select="(persName | orgName | placeName)[1]/o:sort-word(.)"/>
    <xsl:if test="$id ne '' and exists($names)">
      <xsl:variable name="leads" as="element()*">
        <xsl:for-each select="tail($names)">
          <lead act="form" form="{.}"/>
        </xsl:for-each>
        <xsl:for-each select="(occupation, note, birth, death, desc) ! o:line(.)[. ne '']">
          <lead act="note" form="{.}"/>
        </xsl:for-each>
        <xsl:for-each-group select="key('acting', '#' || $id)" group-by="o:acts(.)">
          <lead act="{current-grouping-key()}" form="{o:called-by(.)}"/>
        </xsl:for-each-group>
        <xsl:for-each-group select="key('named', '#' || $id)" group-by="(o:passage(.)/@xml:id/string(), '')[1]">
          <lead act="mention" form="{o:called-by(.)}" role="{o:role(.)}" passage="{current-grouping-key()}" words="{o:surroundings(.)}"/>
        </xsl:for-each-group>
      </xsl:variable>
      <xsl:for-each select="$leads">
        <lead list="{$list}" section="{$id}" key="{$names[1]}" sort="{$sort}">
          <xsl:sequence select="@*"/>
        </lead>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The name alone. -->
  <xsl:function name="o:called-by" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="($name[self::persName][surname or forename or roleName]/o:spelt(.)[. ne ''], normalize-space(o:joined($name//text())))[1]"/>
  </xsl:function>

  <xsl:function name="o:list" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="map {'person': 'people', 'org': 'organisations', 'place': 'places'}(local-name($entry))"/>
  </xsl:function>

  <!-- Offices; one word cut short is a form of address. -->
  <xsl:function name="o:role" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="string-join($name/roleName ! o:line(.)[not(matches(., '^\p{L}+\.$'))], ', ')"/>
  </xsl:function>

  <!-- What the header says that a person or body did; nothing where it only stands there. -->
  <xsl:function name="o:acts" as="xs:string*">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="$name/(
      parent::author ! 'author',
      parent::correspAction ! (if ($name[self::placeName]) then 'place' else if (@type = 'sent') then 'sender' else if (@subtype = 'copy') then 'copy' else 'recipient'),
      parent::respStmt[contains(lower-case(resp[1]), 'translat')] ! 'translator',
      self::repository ! 'archive', self::orgName[parent::sponsor or parent::funder] ! 'sponsor')"/>
  </xsl:function>

  <!-- Names that lead to no entry: who or what is meant is not known. -->
  <xsl:template name="unlisted-leads" as="element()*">
    <xsl:for-each-group select="text//(persName | orgName | placeName)[empty(o:target(@ref))][o:line(.) ne '']"
      group-by="string-join((local-name(), o:line(.), o:passage(.)/@xml:id), '&#9;')">
      <lead list="names" section="{o:initial(o:sort-word(.))}" sort="{o:sort-word(.)}" key="{o:line(.)}" act="{o:name-kind(.)}" role="{o:role(.)}"
        passage="{o:passage(.)/@xml:id}" words="{o:surroundings(.)}"/>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="o:name-kind" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="map {'persName': 'person', 'orgName': 'organisation', 'placeName': 'place'}(local-name($name))"/>
  </xsl:function>
</xsl:stylesheet>
