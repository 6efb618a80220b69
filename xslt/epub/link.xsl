<?xml version="1.0" encoding="UTF-8"?>
<!-- Links: within a chapter, from one to another, to the web; what leads to no part of the book is plain. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="chapter">

  <!-- what leads from this page to another paper, and where that is in the book: a line each, parted by a tab -->
  <xsl:param name="links" as="xs:string" select="''"/>

  <xsl:key name="id" match="h:*[@id][not(ancestor::h:details[o:has(., 'facsimile')])]" use="@id"/>

  <xsl:variable name="o:links" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="tokenize($links, '\n')[. ne '']">
        <xsl:map-entry key="substring-before(., '&#9;')" select="substring-after(., '&#9;')"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- no link of the book where there is none; an address of the web as the WHATWG's URL has it -->
  <xsl:function name="o:book-href" as="xs:string?">
    <xsl:param name="link" as="element(h:a)"/>
    <xsl:variable name="href" as="xs:string" select="string($link/@href)"/>
    <xsl:choose>
      <xsl:when test="starts-with($href, '#')">
        <xsl:sequence select="key('id', substring($href, 2), root($link))[1] ! $href"/>
      </xsl:when>
      <xsl:when test="matches($href, '^https?:')">
        <xsl:sequence select="$href[matches(., '^https?://[\p{L}\p{N}.\-]+(:\d{1,5})?([/?#]([^%\[\]\\#]|%[0-9A-Fa-f]{2})*(#([^%\[\]\\#]|%[0-9A-Fa-f]{2})*)?)?$')]"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$o:links($href)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="h:a" as="element()">
    <xsl:variable name="href" as="xs:string?" select="o:book-href(.)"/>
    <xsl:choose>
      <xsl:when test="exists($href)">
        <a href="{$href}">
          <xsl:apply-templates select="@* except @href"/>
          <xsl:call-template name="role"/>
          <xsl:apply-templates/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:apply-templates select="@class | @id | @lang"/>
          <!-- words on where it leads -->
          <xsl:apply-templates select="node() except h:span[o:has(., 'vh')]"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Addresses to be copied, lines of the dump: signs of the web page. -->
  <xsl:template match="h:a[o:has(., 'anchor')]" priority="2"/>
</xsl:stylesheet>
