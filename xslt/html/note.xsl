<?xml version="1.0" encoding="UTF-8"?>
<!-- Handwriting in the margin, glosses, remarks of the translator. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- By hand: beside the text, as on the paper. -->
  <xsl:template match="note[@type = 'annotation']" as="element()">
    <xsl:element name="{o:box(., 'span')}">
      <xsl:sequence select="o:attributes(., ('note', 'hand', @subtype))"/>
      <xsl:choose>
        <xsl:when test="seg[@type = 'label']">
          <xsl:if test="not(contains(lower-case(seg[@type = 'label'][1]), 'hand'))">
            <span class="ed vh">Handwritten note: </span>
          </xsl:if>
        </xsl:when>
        <xsl:otherwise>
          <span class="ed caption">
            <xsl:text>{string-join(('Handwritten', @subtype, @place ! translate(., '-', ' ')), ', ')}</xsl:text>
            <span class="vh">: </span>
          </span>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates/>
      <xsl:call-template name="certainty"/>
      <span class="ed vh"> (end of the note) </span>
    </xsl:element>
  </xsl:template>

  <xsl:template match="note[@type = 'annotation']" mode="legend" as="element()+">
    <dt><span class="note hand">to file</span></dt>
    <dd>Written by hand on the paper: a resolution, a mark, a remark in the margin.</dd>
  </xsl:template>

  <!-- Said by the translator within the text: gloss, translator, provenance. -->
  <xsl:template match="note" as="element()">
    <xsl:element name="{o:box(., 'span')}">
      <xsl:sequence select="o:attributes(., ('gloss', @type, @subtype))"/>
      <span class="ed">{o:open(.)}</span>
      <xsl:apply-templates/>
      <span class="ed">{o:close(.)}</span>
      <xsl:call-template name="certainty"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="note[@type = 'gloss']" mode="legend" as="element()+">
    <dt>name <span class="gloss"><span class="ed">[</span>other name<span class="ed">]</span></span></dt>
    <dd>An explanation by the translator: another spelling, who someone is, what a word means.</dd>
  </xsl:template>

  <xsl:template match="note[@type = 'translator']" mode="legend" as="element()+">
    <dt><span class="gloss t-translator"><span class="ed">[</span>Translator’s note<span class="ed">]</span></span></dt>
    <dd>A note by the translator.</dd>
  </xsl:template>

  <xsl:template match="note[@type = 'editorial']" mode="legend" as="element()+">
    <dt><span class="gloss t-editorial"><span class="ed">[</span>laughter<span class="ed">]</span></span></dt>
    <dd>An editor’s remark: what happened in the room, how or in what language something is written, what the paper lacks.</dd>
  </xsl:template>

  <xsl:template match="note[@type = 'provenance']" mode="legend" as="element()+">
    <dt><span class="gloss t-provenance"><span class="ed">[</span>Source<span class="ed">]</span></span></dt>
    <dd>A statement, printed within the text, on where the paper is kept.</dd>
  </xsl:template>
</xsl:stylesheet>
