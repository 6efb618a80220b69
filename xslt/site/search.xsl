<?xml version="1.0" encoding="UTF-8"?>
<!-- What the search of the documentation knows: each section with its address, as JSON; and the page that asks. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <xsl:mode name="sections" on-no-match="fail" visibility="public"/>

  <!-- page, its title, heading, text of each section of each page -->
  <xsl:template match="/" mode="sections" as="xs:string">
    <xsl:variable name="all" as="array(xs:string)*">
      <xsl:for-each select="sections/h:html">
        <xsl:variable name="path" as="xs:string" select="@id"/>
        <xsl:variable name="text" as="element()" select=".//h:article"/>
        <xsl:for-each-group select="$text/*" group-starting-with="h:h1 | h:h2[@id] | h:h3[@id]">
          <xsl:sequence select="[$path || self::*[self::h:h2 | self::h:h3]/@id ! ('#' || .),
            normalize-space($text/h:h1[1]), normalize-space(self::*[self::h:h2 | self::h:h3]),
            normalize-space(string-join(current-group()/o:said(.), ' '))]"/>
        </xsl:for-each-group>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="serialize(array { $all }, map { 'method': 'json' })"/>
  </xsl:template>

  <!-- The words of a block; heads stand beside them, and captions say the same again and again. -->
  <xsl:function name="o:said" as="xs:string*">
    <xsl:param name="block" as="element()"/>
    <xsl:choose>
      <xsl:when test="$block[self::h:h1 | self::h:h2 | self::h:h3 | self::h:details]"/>
      <xsl:when test="$block/self::h:figure">
        <xsl:sequence select="$block/h:pre/string()"/>
      </xsl:when>
      <xsl:when test="$block/self::h:dl">
        <xsl:sequence select="$block/*/string()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="string($block)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="ask" mode="text" as="node()+">
    <h1>Search</h1>
    <form id="ask" role="search" hidden="hidden">
      <label for="words">Words, codes, names of elements</label>
      <div class="ask"><input type="search" id="words" autocomplete="off" spellcheck="false"/><xsl:text> </xsl:text><button type="submit">Search</button></div>
    </form>
    <noscript>
      <p>To search, the page needs JavaScript; nothing is sent anywhere. Without it, <a href="reference/index.html">the reference</a> leads to everything.</p>
    </noscript>
    <p id="count" class="brief" role="status"></p>
    <ol id="found" class="edition"></ol>
  </xsl:template>
</xsl:stylesheet>
