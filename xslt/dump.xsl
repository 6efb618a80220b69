<?xml version="1.0" encoding="UTF-8"?>
<!-- The dump a paper was read from: its lines, numbered. -->
<xsl:package name="urn:opis:dump" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="html/page.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="dump" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'Dump: ' || o:line(@name)"/>
      <xsl:with-param name="root" select="o:root(@stem)"/>
      <xsl:with-param name="skip" select="'#L1', 'Skip to the first line'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="{o:root(@stem)}index.html">Edition</a>
        <a href="{o:root(@stem)}html/{o:uri(@stem)}.html">Paper</a>
        <a href="{o:root(@stem)}tei/{o:uri(@stem)}.xml">TEI</a>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">The file as it came, line by line</p>
          <h1 class="file-name">{o:line(@name)}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <ol class="dump sheet">
          <xsl:apply-templates select="line"/>
        </ol>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="line" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <li id="L{position()}"><a href="#L{position()}">{position()}</a><code><xsl:apply-templates/></code><xsl:for-each select="@passage"><a class="up" href="{o:root(../../@stem)}html/{o:uri(../../@stem)}.html#{.}">¶<span class="vh"> to the passage in the paper</span></a></xsl:for-each></li>
  </xsl:template>

  <xsl:template match="text()" as="text()">
    <xsl:value-of select="o:visible(.)"/>
  </xsl:template>

  <!-- What XML cannot hold. -->
  <xsl:template match="g" as="element()">
    <span class="control">[{@n}]</span>
  </xsl:template>
</xsl:package>
