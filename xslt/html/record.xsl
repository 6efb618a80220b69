<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: what the paper is, and the facts of its header. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="record" as="node()+">
    <xsl:variable name="profile" as="element()?" select="teiHeader/profileDesc"/>
    <xsl:variable name="kind" as="xs:string*" select="$profile/creation/date/o:line(.), $profile/textClass/keywords/term/o:line(.),
      o:class(.)[. ne 'document'] ! (o:capital(.) || ' page')"/>
    <xsl:text>&#10;</xsl:text>
    <header class="record">
      <xsl:if test="exists($kind[. ne ''])">
        <p class="kicker">{string-join($kind[. ne ''], ' · ')}</p>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <h1>
        <xsl:if test="teiHeader/fileDesc/titleStmt/title[1]/@type = 'filename'">
          <xsl:attribute name="class" select="'file-name'"/>
        </xsl:if>
        <xsl:text>{o:title(.)}</xsl:text>
      </h1>
      <xsl:apply-templates select="teiHeader"/>
    </header>
    <xsl:apply-templates select="$profile/abstract"/>
  </xsl:template>

  <xsl:template match="teiHeader" as="node()*">
    <xsl:call-template name="facts"/>
  </xsl:template>

  <xsl:template match="abstract" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <section class="summary" aria-labelledby="opis:summary">
      <h2 id="opis:summary">Summary</h2>
      <xsl:apply-templates select="*"/>
    </section>
  </xsl:template>

  <!-- The other forms of the same document in an edition. -->
  <xsl:template name="neighbours" as="element()*">
    <xsl:if test="not($alone) and $stem ne ''">
      <xsl:variable name="file" as="xs:string" select="o:uri($stem)"/>
      <xsl:variable name="root" as="xs:string" select="o:root($stem)"/>
      <a href="{$root}index.html">Edition</a>
      <a href="{$root}dump/{$file}.html">Dump</a>
      <a href="{$root}tei/{$file}.xml">TEI</a>
      <a href="{$root}text/{$file}.txt">Text</a>
      <a href="{$root}cite/{$file}.bib">BibTeX</a>
      <a href="{$root}cite/{$file}.ris">RIS</a>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
