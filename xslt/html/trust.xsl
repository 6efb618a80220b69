<?xml version="1.0" encoding="UTF-8"?>
<!-- How far the text can be trusted: what is missing and what is doubtful, with the way to each place. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="trust" as="node()*">
    <xsl:variable name="marks" as="element()*" select="(o:gaps(text), o:doubts(text))/."/>
    <xsl:if test="o:class(.) = 'document' and exists($marks)">
      <xsl:call-template name="tool">
        <xsl:with-param name="name" select="'trust'"/>
        <xsl:with-param name="word" select="o:capital(o:counted(o:trust-record(text)))"/>
        <xsl:with-param name="content" as="node()*">
          <p>The text is a transcription or translation made by others; nobody compared it with the original for this edition.</p>
          <ol>
            <xsl:for-each select="$marks">
              <xsl:text>&#10;</xsl:text>
              <li><a href="#{o:mark-id(.)}">{o:mark-words(.)}</a><xsl:text> </xsl:text><span class="context">{o:words-before(.)}</span></li>
            </xsl:for-each>
          </ol>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
