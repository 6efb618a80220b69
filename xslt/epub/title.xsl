<?xml version="1.0" encoding="UTF-8"?>
<!-- The title page: which edition this is, under what terms, how to cite it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="epub">

  <xsl:template match="edition[$part eq 'title']" as="element(h:html)">
    <xsl:call-template name="frame">
      <xsl:with-param name="title" select="o:edition-title(.)"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <section epub:type="titlepage">
          <header class="record">
            <p class="kicker">{o:all-counted(count(document[not(o:is-other(.))]), count(document[o:is-other(.)]))}</p>
            <h1>{o:edition-title(.)}</h1>
            <p class="brief">Edition {$edition-version}{$edition-date[. ne ''] ! (', ' || .)}</p>
            <xsl:call-template name="address">
              <xsl:with-param name="term" select="'Licence: '"/>
              <xsl:with-param name="text" select="$edition-licence"/>
            </xsl:call-template>
            <xsl:call-template name="address">
              <xsl:with-param name="term" select="'On the web: '"/>
              <xsl:with-param name="text" select="$edition-base"/>
            </xsl:call-template>
          </header>
          <xsl:call-template name="said"/>
          <h2>Principles</h2>
          <xsl:call-template name="transcribed"/>
          <p>This is the text for reading. How sure an inference is, where lines were lost, the pictures of the papers and the dumps
            that they were made from are in the edition itself.</p>
          <h2>How to cite</h2>
          <p>Each paper says how it is cited. A passage is cited by its address in the edition.</p>
          <xsl:call-template name="named">
            <xsl:with-param name="title" select="o:edition-title(.)"/>
          </xsl:call-template>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- An address or a name; nothing where it is empty. -->
  <xsl:template name="address" as="element(h:p)?">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:if test="$text ne ''">
      <p class="brief">
        <xsl:text>{$term}</xsl:text>
        <xsl:choose>
          <xsl:when test="o:is-url($text)">
            <a href="{$text}">{$text}</a>
          </xsl:when>
          <xsl:otherwise>{$text}</xsl:otherwise>
        </xsl:choose>
      </p>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
