<?xml version="1.0" encoding="UTF-8"?>
<!-- Stamps, as boxed impressions. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="stamp" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., ('stamp', @type))"/>
      <span class="ed caption">
        <xsl:text>{if (o:names-itself(.)) then '' else string-join(('Stamp', @type, @subtype), ', ')}</xsl:text>
        <xsl:call-template name="certainty"/>
        <xsl:call-template name="parts"/>
        <span class="vh">: </span>
      </span>
      <span class="impression">
        <xsl:apply-templates/>
      </span>
      <span class="ed vh"> (end of the stamp) </span>
    </span>
  </xsl:template>

  <!-- Whether the translator's own label says that this is a stamp. -->
  <xsl:function name="o:names-itself" as="xs:boolean">
    <xsl:param name="stamp" as="element(stamp)"/>
    <xsl:sequence select="contains(lower-case($stamp/node()[not(o:is-blank(.))][1][self::seg][@type = 'label']), 'stamp')"/>
  </xsl:function>

  <!-- Stamps side by side were read across: the parts of one are linked. -->
  <xsl:template name="parts" as="node()*">
    <xsl:for-each select="o:target(@prev)[o:is-shown(.)]">
      <xsl:text> </xsl:text>
      <a class="part" href="#{@xml:id}">continued from here</a>
    </xsl:for-each>
    <xsl:for-each select="o:target(@next)[o:is-shown(.)]">
      <xsl:text> </xsl:text>
      <a class="part" href="#{@xml:id}">continues here</a>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="stamp" mode="legend" as="element()+">
    <dt><span class="stamp"><span class="impression">No. 12</span></span></dt>
    <dd>A stamp on the paper. Words above the line say what kind; parts of one stamp that stand apart are linked.</dd>
  </xsl:template>
</xsl:stylesheet>
