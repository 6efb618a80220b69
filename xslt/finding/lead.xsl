<?xml version="1.0" encoding="UTF-8"?>
<!-- What all lists say of a place: the paper it is in, its words, the way to it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <!-- The passage; the page where it has none. -->
  <xsl:function name="o:lead-href" as="xs:string">
    <xsl:param name="lead" as="element(lead)"/>
    <xsl:sequence select="o:page-href($lead/..) || $lead/@passage ! ('#' || .)"/>
  </xsl:function>

  <!-- Its day; what has none comes last. -->
  <xsl:function name="o:time" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="(o:begin($document)[. ne ''], 'undated')[1]"/>
  </xsl:function>

  <xsl:function name="o:page-href" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="'../html/' || o:uri($document/@file) || '.html'"/>
  </xsl:function>

  <!-- A paper and what is said of it here. -->
  <xsl:template name="paper" as="node()+">
    <xsl:param name="about" as="node()*"/>
    <xsl:param name="lead" as="element(lead)" select="."/>
    <xsl:text>&#10;</xsl:text>
    <li>
      <span class="when">{string-join((o:line($lead/../@date), $about[. instance of text()])[. ne ''], ' · ')}</span>
      <a class="what" href="{o:lead-href($lead)}">{o:called($lead/..)}</a>
      <xsl:sequence select="$about[. instance of element()]"/>
    </li>
  </xsl:template>

  <!-- A name that an entry of a list stands behind. -->
  <xsl:template name="entry" as="node()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="ref" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="matches($ref, '^(people|organisations|places)/[\p{L}\p{N}._\-]+$')">
        <a href="../{$ref}.html">{$name}</a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>{$name}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Each place with its words; of many, the first with its words and the others by number. -->
  <xsl:template name="passages" as="node()+">
    <xsl:param name="leads" as="element(lead)+"/>
    <xsl:param name="most" as="xs:integer"/>
    <ul class="passages">
      <xsl:for-each select="$leads[position() le $most]">
        <xsl:text>&#10;</xsl:text>
        <li><a href="{o:lead-href(.)}">{(o:line(@words)[. ne ''], o:line(@form)[. ne ''], 'here')[1]}</a></li>
      </xsl:for-each>
      <xsl:if test="count($leads) gt $most">
        <xsl:text>&#10;</xsl:text>
        <li class="more">also <xsl:for-each select="$leads[position() gt $most]"><xsl:text> </xsl:text><a href="{o:lead-href(.)}">{position() + $most}<span class="vh">: place {position() + $most} in {o:called(..)}</span></a></xsl:for-each></li>
      </xsl:if>
    </ul>
  </xsl:template>
</xsl:stylesheet>
