<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a paper as a chapter: title, text, then what waits behind words on the web. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="epub">

  <xsl:mode name="chapter" on-no-match="shallow-copy"/>

  <xsl:template match="h:html" as="element(h:html)">
    <xsl:variable name="main" as="element(h:main)" select="h:body/h:main"/>
    <xsl:variable name="record" as="element(h:header)" select="$main/h:header"/>
    <xsl:variable name="tools" as="element(h:details)*" select="$record//h:details"/>
    <xsl:call-template name="frame">
      <xsl:with-param name="title" select="string($record/h:h1)"/>
      <xsl:with-param name="language" select="@lang"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <xsl:apply-templates select="$record/(h:p | h:h1)" mode="chapter"/>
          <xsl:for-each select="$tools[o:has(., 'trust')]">
            <p class="brief"><a href="#{o:tool-id(.)}">{h:summary}</a></p>
          </xsl:for-each>
          <xsl:apply-templates select="$tools[o:has(., 'contents')]/h:nav" mode="chapter"/>
        </header>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="$main/h:article, $main/h:section[o:has(., 'legend')]" mode="chapter"/>
        <xsl:apply-templates select="$tools[o:has(., 'trust')]" mode="chapter"/>
        <xsl:apply-templates select="$main/h:section[o:has(., 'names')]" mode="chapter"/>
        <xsl:apply-templates select="$tools[o:has(., 'cite')], $tools[o:has(., 'particulars')]" mode="chapter"/>
        <xsl:apply-templates select="$main/h:section[o:has(., 'about')]" mode="chapter"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="o:has" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:sequence select="tokenize($element/@class) = $class"/>
  </xsl:function>

  <!-- Opened: a book has no drawers. -->
  <xsl:template match="h:details" mode="chapter" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <section class="{@class}" id="{o:tool-id(.)}">
      <h2>{h:summary}</h2>
      <xsl:apply-templates select="node() except h:summary" mode="chapter"/>
    </section>
  </xsl:template>

  <xsl:function name="o:tool-id" as="xs:string">
    <xsl:param name="tool" as="element(h:details)"/>
    <xsl:sequence select="'opis:' || tokenize($tool/@class)[last()]"/>
  </xsl:function>

  <xsl:template match="h:details//h:h2" mode="chapter" as="element(h:h3)">
    <h3>
      <xsl:apply-templates select="@* | node()" mode="chapter"/>
    </h3>
  </xsl:template>

  <!-- Addresses and files are those of the web. -->
  <xsl:template match="h:details/h:p[o:has(., 'files')] | h:dl[.//h:span[o:has(., 'of-passage')]]" mode="chapter"/>

  <xsl:template match="@lang" mode="chapter" as="attribute()+">
    <xsl:sequence select="."/>
    <xsl:attribute name="xml:lang" select="."/>
  </xsl:template>

  <xsl:template match="@tabindex | @rel | @lang[not(. castable as xs:language)] | comment()" mode="chapter" priority="1"/>
</xsl:stylesheet>
