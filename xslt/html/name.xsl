<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of persons, organisations and places, linked to the lists at the end. The Tab key passes them by: they are many, and the
  lists, which it reaches, lead to each of them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:key name="named" match="text//*[self::persName or self::orgName or self::placeName or self::name][@ref]"
    use="tokenize(@ref)"/>

  <xsl:template match="persName | orgName | placeName | name" as="element()+">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="entry" as="element()?" select="o:target(@ref)[o:is-shown(.)]"/>
    <xsl:variable name="again" as="xs:boolean" select="exists(ancestor::text) and not(map:contains($o:first-names, generate-id()))"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
    <xsl:choose>
      <xsl:when test="$linked or $again or empty($entry) or o:holds-links(.)">
        <span>
          <xsl:sequence select="o:name-attributes(., $entry)"/>
          <xsl:call-template name="pieces">
            <xsl:with-param name="entry" select="$entry[not($linked or $again)]"/>
          </xsl:call-template>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <a href="#{$entry/@xml:id}" tabindex="-1">
          <xsl:sequence select="o:name-attributes(., $entry)"/>
          <xsl:apply-templates>
            <xsl:with-param name="linked" select="true()" tunnel="yes"/>
          </xsl:apply-templates>
        </a>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="certainty"/>
  </xsl:template>

  <!-- The first of each name in its passage, which is the one that is linked; once for the file, so that long ones stay fast. -->
  <xsl:variable name="o:first-names" as="map(xs:string, xs:boolean)">
    <xsl:map>
      <xsl:for-each-group select="//text//*[self::persName or self::orgName or self::placeName or self::name][@ref]"
        group-by="string-join((@ref, generate-id(ancestor::*[self::p or self::ab or self::note or self::stamp or self::item or self::opener
          or self::closer or self::trailer or self::head][1])), ' ')">
        <xsl:map-entry key="generate-id()" select="true()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- No link holds a link: around the inner ones, the rest of an outer name is linked piece by piece. -->
  <xsl:template name="pieces" as="node()*">
    <xsl:param name="entry" as="element()?"/>
    <xsl:for-each-group select="node()" group-adjacent="empty($entry) or o:is-blank(.) or self::*/o:holds-or-is-link(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="current-group()[1][self::text()] ! replace(., '\S.*$', '', 's')"/>
          <a href="#{$entry/@xml:id}" tabindex="-1">
            <xsl:apply-templates select="current-group()[1]">
              <xsl:with-param name="linked" select="true()" tunnel="yes"/>
              <xsl:with-param name="trim" select="true()"/>
            </xsl:apply-templates>
            <xsl:apply-templates select="tail(current-group())">
              <xsl:with-param name="linked" select="true()" tunnel="yes"/>
            </xsl:apply-templates>
          </a>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="o:holds-links" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/descendant::*[@ref or @target or self::stamp or self::note])"/>
  </xsl:function>

  <xsl:function name="o:holds-or-is-link" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/descendant-or-self::*[@ref or @target or self::stamp or self::note])"/>
  </xsl:function>

  <!-- The first place that names someone has an anchor for the way back. -->
  <xsl:function name="o:name-attributes" as="attribute()+">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="entry" as="element()?"/>
    <xsl:attribute name="class" select="'name ' || local-name($name)"/>
    <xsl:sequence select="o:attributes($name, ())"/>
    <xsl:if test="$entry and empty(o:own-id($name)) and key('named', '#' || $entry/@xml:id, root($name))[1] is $name">
      <xsl:attribute name="id" select="'at:' || $entry/@xml:id"/>
    </xsl:if>
  </xsl:function>

  <xsl:template match="roleName | forename | surname | genName | addName | nameLink | settlement | country | region" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., local-name())"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>
</xsl:stylesheet>
