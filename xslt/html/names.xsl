<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of those named, with the way back to the text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="standOff" as="node()*">
    <xsl:variable name="lists" as="element()*" select="(listPerson | listOrg | listPlace)[*]"/>
    <xsl:if test="exists($lists)">
      <xsl:text>&#10;</xsl:text>
      <section class="names" aria-labelledby="opis:names">
        <h2 id="opis:names">Names</h2>
        <xsl:apply-templates select="$lists"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="listPerson | listOrg | listPlace" as="node()+">
    <xsl:variable name="title" as="xs:string"
      select="map {'listPerson': 'Persons', 'listOrg': 'Organisations', 'listPlace': 'Places'}(local-name())"/>
    <xsl:text>&#10;</xsl:text>
    <h3>{$title}</h3>
    <xsl:text>&#10;</xsl:text>
    <ul class="{lower-case($title)}">
      <xsl:apply-templates select="person | org | place"/>
    </ul>
  </xsl:template>

  <xsl:template match="person | org | place" as="node()+">
    <xsl:variable name="names" as="xs:string*" select="(persName, orgName, placeName[parent::place]) ! o:line(.)"/>
    <xsl:variable name="about" as="xs:string*" select="(occupation, note, birth, death, desc) ! o:line(.)"/>
    <xsl:variable name="uses" as="element()*" select="@xml:id ! key('named', '#' || ., root(.))"/>
    <xsl:text>&#10;</xsl:text>
    <li>
      <xsl:sequence select="o:attributes(., ())"/>
      <xsl:choose>
        <xsl:when test="o:has-page(.)">
          <a class="entry-name" href="{o:root($stem)}{$lists(local-name())}/{@xml:id}.html">{$names[1]}</a>
        </xsl:when>
        <xsl:otherwise>
          <span class="entry-name">{$names[1]}</span>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:text>{string-join($names[position() gt 1] ! (' (' || . || ')'))}{string-join($about ! (', ' || .))}</xsl:text>
      <xsl:if test="exists($uses) and o:is-shown(.)">
        <xsl:call-template name="places">
          <xsl:with-param name="uses" select="$uses"/>
          <xsl:with-param name="name" select="$names[1]"/>
        </xsl:call-template>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:variable name="lists" as="map(xs:string, xs:string)"
    select="map {'person': 'people', 'org': 'organisations', 'place': 'places'}"/>

  <!-- Whether the edition has a page of it: its id can be the name of a file. -->
  <xsl:function name="o:has-page" as="xs:boolean">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="not($alone) and $stem ne '' and matches($entry/@xml:id, '^[\p{L}\p{N}._\-]{1,100}$') and not($entry/@xml:id = 'index')"/>
  </xsl:function>

  <!-- Each passage that names it, once; numbered in the order of the text. -->
  <xsl:template name="places" as="node()+">
    <xsl:param name="uses" as="element()+"/>
    <xsl:param name="name" as="xs:string?"/>
    <xsl:text> </xsl:text>
    <a class="back" href="#{o:first-use(.)}">{if (count($uses) eq 1) then 'once' else count($uses) || ' times'}<span class="vh"> in the text: go to the first place that names {$name}</span></a>
    <xsl:variable name="passages" as="element()*" select="($uses ! ancestor::*[ancestor::text][o:own-id(.)][not(self::body or self::div)][1])/."/>
    <xsl:if test="count($passages) gt 1">
      <xsl:text>:</xsl:text>
      <xsl:for-each select="$passages">
        <xsl:text> </xsl:text>
        <a class="back" href="#{@xml:id}">{position()}<span class="vh">: place {position()} of {$name}</span></a>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:function name="o:first-use" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="(key('named', '#' || $entry/@xml:id, root($entry))[1]/o:own-id(.), 'at:' || $entry/@xml:id)[1]"/>
  </xsl:function>
</xsl:stylesheet>
