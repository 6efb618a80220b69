<?xml version="1.0" encoding="UTF-8"?>
<!-- The page about the edition: what the editors say, the principles, the signs, how to cite, the numbers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="edition[$year eq 'about']" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="'About: ' || o:line(@title)"/>
      <xsl:with-param name="root" select="''"/>
      <xsl:with-param name="skip" select="'#about', 'Skip to the text'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="index.html">Edition</a>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{o:line(@title)}</p>
          <h1>About this edition</h1>
        </header>
        <div id="about" class="prose">
          <xsl:call-template name="said"/>
          <xsl:call-template name="principles"/>
          <xsl:call-template name="signs"/>
          <xsl:call-template name="citing"/>
          <xsl:call-template name="numbers"/>
        </div>
        <xsl:call-template name="lists"/>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="principles" as="node()+">
    <h2 id="principles">Principles</h2>
    <xsl:call-template name="transcribed"/>
    <p>The page of a paper leads to the dump that it was made from, line by line, and to its TEI file. An error is best reported
      to the editors with the address of its passage.</p>
  </xsl:template>

  <xsl:template name="signs" as="node()+">
    <h2 id="signs">Signs</h2>
    <dl class="facts">
      <div><dt><span class="gap">[illegible]</span></dt><xsl:text> </xsl:text><dd>Not there: illegible, left out, withheld, damaged or lost, in the words of the page.</dd></div>
      <div><dt><span class="unclear">[reading?]</span></dt><xsl:text> </xsl:text><dd>A reading that the translator is not sure of.</dd></div>
      <div><dt><span class="stamp"><span class="impression">No. 12</span></span></dt><xsl:text> </xsl:text><dd>A stamp on the paper.</dd></div>
      <div><dt><span class="note hand">in the margin</span></dt><xsl:text> </xsl:text><dd>Written by hand; words before it say where and by whom.</dd></div>
      <div><dt>word<span class="certainty">°</span> word<span class="certainty">°°</span></dt><xsl:text> </xsl:text><dd>An inference, fairly sure and unsure: seen after “Show every mark”.</dd></div>
      <div><dt>¶</dt><xsl:text> </xsl:text><dd>The address of a passage.</dd></div>
    </dl>
    <p>Each paper explains the signs that occur in it at its end.</p>
  </xsl:template>

  <xsl:template name="citing" as="node()+">
    <h2 id="cite">How to cite</h2>
    <p>“Cite” on the page of a paper gives a note, a short note, an entry for a bibliography, and files for reference managers.
      A passage is cited by its address: that of the page with the word behind its ¶, such as p-3fa91c20. It is made of what the
      passage says, so that it stays when others are put in or taken out; one that is gone says so where it stood.
      <a href="addresses.json">addresses.json</a> lists all, and since when.</p>
    <xsl:if test="changes">
      <p>What is otherwise than in the edition before: <a href="changes.html">changes</a>.</p>
    </xsl:if>
    <xsl:call-template name="named">
      <xsl:with-param name="title" select="o:line(@title)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="numbers" as="node()+">
    <h2 id="numbers">Numbers</h2>
    <dl class="facts">
      <xsl:for-each select="number">
        <div><dt>{@name}</dt><xsl:text> </xsl:text><dd>{@value}</dd></div>
      </xsl:for-each>
    </dl>
  </xsl:template>
</xsl:stylesheet>
