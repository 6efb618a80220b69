<?xml version="1.0" encoding="UTF-8"?>
<!-- A page of the documentation: what Markdown, the command line or the schema says, in the frame that editions have. -->
<xsl:package name="urn:opis:site" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="site/command.xsl"/>
  <xsl:include href="site/search.xsl"/>
  <xsl:include href="site/text.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:variable name="root" as="xs:string" select="string-join(tokenize($self, '/')[position() gt 1] ! '../')"/>

  <xsl:template match="/" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="site" as="element(h:html)">
    <xsl:variable name="text" as="node()*">
      <xsl:apply-templates select="h:body/node()" mode="text"/>
    </xsl:variable>
    <xsl:variable name="title" as="xs:string" select="page[@path = $self]/@title"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="if ($title eq 'opis') then 'opis: documentation' else 'opis: ' || $title"/>
      <xsl:with-param name="root" select="$root"/>
      <xsl:with-param name="skip" select="'#opis:text', 'Skip to the text'"/>
      <xsl:with-param name="scripts" select="('assets/minisearch.js', 'assets/search.js', 'assets/sections.js')[$self eq 'search.html']"/>
      <xsl:with-param name="nav-label" select="'Documentation'"/>
      <xsl:with-param name="nav" as="element()*">
        <xsl:for-each select="page[@nav]">
          <a href="{$root}{@path}">
            <xsl:if test="@path = $self">
              <xsl:attribute name="aria-current" select="'page'"/>
            </xsl:if>
            <xsl:text>{@nav}</xsl:text>
          </a>
        </xsl:for-each>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <article class="prose" id="opis:text">
          <xsl:sequence select="$text[self::h:h1][1]"/>
          <xsl:sequence select="o:contents($text)"/>
          <xsl:sequence select="$text except $text[self::h:h1][1]"/>
        </article>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Where a long page goes on. -->
  <xsl:function name="o:contents" as="element()?">
    <xsl:param name="text" as="node()*"/>
    <xsl:variable name="heads" as="element()*" select="$text[self::h:h2][@id]"/>
    <xsl:if test="count($heads) gt 5">
      <details class="tool contents">
        <summary>On this page</summary>
        <ul>
          <xsl:for-each select="$heads">
            <li><a href="#{@id}">{.}</a></li>
          </xsl:for-each>
        </ul>
      </details>
    </xsl:if>
  </xsl:function>
</xsl:package>
