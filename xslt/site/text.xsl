<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a page: links lead to pages of the site, or nowhere; what HTML no longer has is said otherwise. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <xsl:mode name="text" on-no-match="shallow-copy"/>

  <!-- a scheme that nothing in the text has -->
  <xsl:variable name="repository" as="xs:string" select="'repository:/'"/>

  <!-- What the fenced blocks of Markdown say that they hold. -->
  <xsl:variable name="o:languages" as="map(xs:string, xs:string)" select="map {
    'dump': 'Dump', 'tei': 'TEI that this becomes', 'not': 'What it does not become', 'diagnostics': 'Findings',
    'findings': 'Findings', 'toml': 'opis.toml' }"/>

  <xsl:template match="comment() | processing-instruction()" mode="text" as="empty-sequence()"/>

  <xsl:template match="h:a[@href]" mode="text" as="node()*">
    <xsl:variable name="place" as="xs:string" select="o:place(@href)"/>
    <xsl:choose>
      <xsl:when test="$place eq ''">
        <xsl:apply-templates mode="text"/>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$place}">
          <xsl:apply-templates mode="text"/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where a link of a source leads in the site; empty where that is a file which the site does not have. -->
  <xsl:function name="o:place" as="xs:string">
    <xsl:param name="href" as="attribute()"/>
    <xsl:variable name="site" as="element()" select="root($href)/site"/>
    <xsl:variable name="fragment" as="xs:string" select="substring($href, string-length(substring-before($href || '#', '#')) + 1)"/>
    <xsl:variable name="source" as="xs:string"
      select="substring-after(resolve-uri(substring-before($href || '#', '#'), $repository || $site/page[@path = $self]/@source), $repository)"/>
    <xsl:sequence select="if (matches($href, '^(https?:|#)')) then string($href)
      else string($site/page[@source = $source]/@path ! ($root || . || $fragment))"/>
  </xsl:function>

  <xsl:template match="h:pre[h:code]" mode="text" as="element()">
    <xsl:variable name="language" as="xs:string" select="substring-after(h:code/@class, 'language-')"/>
    <xsl:choose>
      <xsl:when test="map:contains($o:languages, $language)">
        <figure class="shown">
          <figcaption>{$o:languages($language)}</figcaption>
          <xsl:call-template name="listing"/>
        </figure>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="listing"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="listing" as="element()">
    <pre><code>{replace(string(.), '\n$', '')}</code></pre>
  </xsl:template>

  <!-- A table may be wider than the page; then the keyboard moves it. -->
  <xsl:template match="h:table" mode="text" as="element()">
    <div class="wide" tabindex="0" role="group" aria-label="Table">
      <table>
        <xsl:apply-templates mode="text"/>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="h:th | h:td" mode="text" as="element()">
    <xsl:element name="{if (self::h:th and normalize-space() ne '') then 'th' else 'td'}">
      <xsl:copy-of select="@scope, self::h:th[normalize-space()][not(@scope)] ! o:scope()"/>
      <xsl:if test="@align = ('right', 'center')">
        <xsl:attribute name="class" select="@align"/>
      </xsl:if>
      <xsl:apply-templates mode="text"/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="o:scope" as="attribute()">
    <xsl:attribute name="scope" select="'col'"/>
  </xsl:function>
</xsl:stylesheet>
