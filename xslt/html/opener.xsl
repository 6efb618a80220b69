<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before and after the running text, line by line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="opener | closer | trailer" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., (local-name(), @type))"/>
      <xsl:call-template name="lines"/>
      <xsl:call-template name="certainty"/>
    </div>
  </xsl:template>

  <!-- One box for each line or block of lines of the dump; blank lines part them. -->
  <xsl:template name="lines" as="node()*">
    <xsl:for-each-group select="node()" group-ending-with="text()[o:is-line-end(.)]">
      <xsl:if test="exists(current-group()[not(o:is-blank(.))])">
        <xsl:text>&#10;</xsl:text>
        <div class="line">
          <xsl:apply-templates select="current-group()[not(o:is-line-end(.))]"/>
        </div>
      </xsl:if>
    </xsl:for-each-group>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="lb" as="element(h:br)">
    <br/>
  </xsl:template>

  <!-- A word goes on: the line end before it is white space, which the browser would show. -->
  <xsl:template match="lb[@break = 'no'][ancestor::p | ancestor::item | ancestor::note]"/>

  <xsl:template match="text()[following-sibling::node()[1][self::lb[@break = 'no']]]" as="text()" priority="2">
    <xsl:value-of select="replace(., '[-&#xAD;&#x2010;][ &#9;&#xA0;]*&#10;$', '&#xAD;')"/>
  </xsl:template>

  <!-- Its line has a box already. -->
  <xsl:template match="(opener | closer | trailer | ab)/lb[empty(preceding-sibling::node()[1][not(o:is-line-end(.))])]"/>

  <xsl:template match="dateline | salute" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., local-name())"/>
      <xsl:apply-templates/>
      <xsl:call-template name="certainty"/>
    </span>
  </xsl:template>

  <xsl:template match="address" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'address')"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="addrLine" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'address-line')"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>
</xsl:stylesheet>
