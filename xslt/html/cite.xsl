<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite each paper of the page; the words are those of the citation files. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="cite" as="node()*">
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:variable name="records" as="map(*)*" select="o:records($tei)"/>
    <xsl:if test="exists($records)">
      <xsl:call-template name="tool">
        <xsl:with-param name="name" select="'cite'"/>
        <xsl:with-param name="word" select="'Cite'"/>
        <xsl:with-param name="content" as="node()*">
          <xsl:for-each select="$records">
            <xsl:text>&#10;</xsl:text>
            <xsl:if test="count($records) gt 1">
              <h2>{if (?paper eq '') then 'The file' else ?title}</h2>
            </xsl:if>
            <dl class="facts">
              <xsl:call-template name="forms">
                <xsl:with-param name="record" select="."/>
                <xsl:with-param name="caveat" select="o:caveat(.) || '.'"/>
              </xsl:call-template>
            </dl>
          </xsl:for-each>
          <xsl:call-template name="passage-form">
            <xsl:with-param name="record" select="$records[1]"/>
          </xsl:call-template>
          <xsl:call-template name="citation-files"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="forms" as="node()+">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="caveat" as="xs:string"/>
    <xsl:variable name="forms" as="xs:string+" select="'Note', o:note($record) || ' ' || $caveat, 'Short note', o:short-note($record),
      'Bibliography', o:bibliography($record) || ' ' || $caveat, 'As the archive asks', o:archive-form($record)"/>
    <xsl:for-each select="1 to count($forms) idiv 2">
      <xsl:call-template name="fact">
        <xsl:with-param name="term" select="$forms[2 * current() - 1]"/>
        <xsl:with-param name="value">
          <span class="citation">{$forms[2 * current()]}</span>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- How a passage is cited: a pattern, which assets/cite.js fills in for the passage that the address names. -->
  <xsl:template name="passage-form" as="node()*">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="note" as="xs:string" select="replace(o:short-note($record), '\.(”?)$', ',$1')"/>
    <xsl:if test="not($alone) and $stem ne ''">
      <dl class="facts">
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="'A passage'"/>
          <xsl:with-param name="value">
            <span class="citation of-passage" data-note="{$note}" data-edition="{$edition}">{string-join(($note || ' par. […]', $edition[. ne ''], '[address of this page]#[the word that its ¶ leads to].'), ', ')}</span>
          </xsl:with-param>
        </xsl:call-template>
      </dl>
    </xsl:if>
  </xsl:template>

  <xsl:template name="citation-files" as="node()*">
    <xsl:if test="not($alone) and $stem ne ''">
      <xsl:variable name="base" as="xs:string" select="o:root($stem) || 'cite/' || o:uri($stem)"/>
      <p class="files">For reference managers: <a href="{$base}.bib">BibLaTeX</a><xsl:text> </xsl:text><a href="{$base}.ris">RIS</a><xsl:text> </xsl:text><a href="{$base}.json">CSL-JSON</a></p>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
