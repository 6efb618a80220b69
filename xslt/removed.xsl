<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a paper that an edition had, and has no longer: it answers for every address of the paper. -->
<xsl:package name="urn:opis:removed" package-version="1.0" version="3.0" declared-modes="yes"
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

  <xsl:template match="removed" as="element(h:html)">
    <xsl:variable name="root" as="xs:string" select="o:root(@file)"/>
    <xsl:variable name="now" as="xs:string?" select="@now[. ne ''] ! ($root || 'html/' || o:uri(.) || '.html')"/>
    <xsl:variable name="title" as="xs:string" select="(o:line(@title)[. ne ''], 'Untitled paper')[1]"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'No longer here: ' || $title"/>
      <xsl:with-param name="root" select="$root"/>
      <xsl:with-param name="skip" select="'#why', 'Skip to what became of it'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="{$root}index.html">Edition</a>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <h1>{$title}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <div id="why" class="removed">
          <xsl:choose>
            <xsl:when test="$now">
              <p>This paper has another address now: <a href="{$now}">{$title}</a>. This was its address up to edition {@until}.</p>
            </xsl:when>
            <xsl:otherwise>
              <p>This paper was in the edition up to edition {@until}, and is no longer in it.</p>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:if test="address">
            <p>Addresses of its passages:</p>
            <ul class="edition">
              <xsl:for-each select="address">
                <li id="{@id}">
                  <xsl:choose>
                    <xsl:when test="$now and @stands = 'yes'">
                      <a href="{$now}#{@id}">{@id}</a>
                    </xsl:when>
                    <xsl:otherwise>{@id}</xsl:otherwise>
                  </xsl:choose>
                </li>
              </xsl:for-each>
            </ul>
          </xsl:if>
        </div>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:package>
