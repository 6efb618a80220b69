<?xml version="1.0" encoding="UTF-8"?>
<!-- The page that searches: assets/search.js fills it; without JavaScript it names the lists. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="edition[$year eq 'search']" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'Search: ' || o:line(@title)"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#found', 'Skip to what was found'"/>
      <xsl:with-param name="scripts" select="'assets/minisearch.js', 'assets/search-index.js', 'assets/search.js'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="index.html">Edition</a>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{o:line(@title)}</p>
          <h1>Search</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <form id="ask" role="search" hidden="hidden">
          <label for="words">Words, or a “phrase in quotation marks”</label>
          <div class="ask"><input type="search" id="words" autocomplete="off" spellcheck="false"/><xsl:text> </xsl:text><button type="submit">Search</button></div>
        </form>
        <noscript>
          <p class="brief">To search, the page needs JavaScript; nothing is sent anywhere. Without it, the lists of the edition lead to each paper.</p>
        </noscript>
        <div class="finding">
          <div id="facets" role="group" aria-label="Narrow down"></div>
          <div>
            <p id="count" class="brief" role="status"></p>
            <ol id="found" class="edition"></ol>
            <button type="button" id="more" hidden="hidden">Show more</button>
          </div>
        </div>
        <xsl:call-template name="lists"/>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
