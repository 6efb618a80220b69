<?xml version="1.0" encoding="UTF-8"?>
<!-- What an edition says otherwise than the one before it: paper by paper, passage by passage. -->
<xsl:package name="urn:opis:changes" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="index/called.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="changes" as="element(h:html)">
    <xsl:variable name="new" as="element(paper)*" select="paper[@state = 'new']"/>
    <xsl:variable name="changed" as="element(paper)*" select="paper[@state = 'changed']"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'Changes: ' || $edition-title"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#changes', 'Skip to the changes'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="index.html">Edition</a>
        <a href="about.html">About</a>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{$edition-title}</p>
          <h1>Changes since the edition before</h1>
          <p class="brief">{count($new)} new, {count($changed)} changed, {count(removed)} removed, {@same} as they were.</p>
        </header>
        <div id="changes">
          <xsl:apply-templates select="$changed"/>
          <xsl:if test="exists($new)">
            <h2>New papers</h2>
            <ul class="edition">
              <xsl:for-each select="$new">
                <li><a class="what" href="html/{o:uri(document/@file)}.html">{o:called(document)}</a></li>
              </xsl:for-each>
            </ul>
          </xsl:if>
          <xsl:if test="exists(removed)">
            <h2>No longer in the edition</h2>
            <ul class="edition">
              <xsl:for-each select="removed">
                <li><a class="what" href="html/{o:uri(@file)}.html">{o:line(@file)}</a></li>
              </xsl:for-each>
            </ul>
          </xsl:if>
        </div>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="paper" as="node()+">
    <xsl:variable name="page" as="xs:string" select="'html/' || o:uri(document/@file) || '.html'"/>
    <xsl:text>&#10;</xsl:text>
    <section class="chapter">
      <h2><a href="{$page}">{o:called(document)}</a></h2>
      <ul class="passages">
        <xsl:for-each select="passage">
          <xsl:text>&#10;</xsl:text>
          <li>
            <xsl:choose>
              <xsl:when test="@state = 'new'">
                <span class="where">New or changed</span>
                <a href="{$page}{@id[. ne ''] ! ('#' || .)}"><ins>{o:line(.)}</ins></a>
              </xsl:when>
              <xsl:otherwise>
                <span class="where">Before</span>
                <del>{o:line(.)}</del>
              </xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>
</xsl:package>
