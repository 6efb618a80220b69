<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents of the book (EPUB 3.3, 7): papers by year and month, in the order in which they stand; pages that are no papers apart. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="epub">

  <xsl:template match="edition[$part eq 'nav']" as="element(h:html)">
    <xsl:call-template name="frame">
      <xsl:with-param name="title" select="'Contents: ' || o:edition-title(.)"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
          <h1 id="contents">Contents</h1>
          <ol>
            <li><a href="title.xhtml">{o:edition-title(.)}</a></li>
            <xsl:for-each-group select="document" group-adjacent="o:year(.)">
              <xsl:text>&#10;</xsl:text>
              <li>
                <span>{o:year-words(current-grouping-key())}</span>
                <ol>
                  <xsl:call-template name="months">
                    <xsl:with-param name="documents" select="current-group()"/>
                  </xsl:call-template>
                </ol>
              </li>
            </xsl:for-each-group>
          </ol>
        </nav>
        <xsl:text>&#10;</xsl:text>
        <nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden">
          <ol>
            <li><a epub:type="titlepage" href="title.xhtml">Title page</a></li>
            <li><a epub:type="toc" href="nav.xhtml">Contents</a></li>
            <xsl:for-each select="document[1]">
              <li><a epub:type="bodymatter" href="{@chapter}">Papers</a></li>
            </xsl:for-each>
          </ol>
        </nav>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="months" as="node()*">
    <xsl:param name="documents" as="element(document)+"/>
    <xsl:for-each-group select="$documents" group-adjacent="if (o:is-other(.)) then '' else (substring(o:begin(.), 1, 7)[contains(., '-')], '')[1]">
      <xsl:choose>
        <xsl:when test="current-grouping-key() eq ''">
          <xsl:apply-templates select="current-group()"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:text>&#10;</xsl:text>
          <li>
            <span>{o:date-words(current-grouping-key())}</span>
            <ol>
              <xsl:apply-templates select="current-group()"/>
            </ol>
          </li>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Its title, and its date where that names no year. -->
  <xsl:template match="document" as="node()+">
    <xsl:variable name="title" as="xs:string" select="o:called(.)"/>
    <xsl:variable name="date" as="xs:string?" select="o:line(@date)[not(contains($title, substring(o:begin(current()), 1, 4)))]"/>
    <xsl:text>&#10;</xsl:text>
    <li><a href="{@chapter}">{string-join(($title, $date[. ne '']), ' · ')}</a></li>
  </xsl:template>
</xsl:stylesheet>
