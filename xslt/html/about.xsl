<?xml version="1.0" encoding="UTF-8"?>
<!-- The foot of the page: rights, hands, release, the file it was made from. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- the SHA-256 of the TEI file; empty where it is not at hand -->
  <xsl:param name="hash" as="xs:string" select="''"/>

  <xsl:template name="about" as="node()*">
    <xsl:variable name="header" as="element()?" select="teiHeader"/>
    <xsl:variable name="source" as="element()?" select="$header/fileDesc/sourceDesc"/>
    <xsl:variable name="rows" as="node()*">
      <xsl:call-template name="rows">
        <xsl:with-param name="term" select="'Rights'"/>
        <xsl:with-param name="rows" select="$header/fileDesc/publicationStmt/availability//(p | licence[not(p)])"/>
      </xsl:call-template>
      <xsl:call-template name="rows">
        <xsl:with-param name="term" select="'Hands'"/>
        <xsl:with-param name="rows" select="$source/msDesc/physDesc/handDesc/(handNote | p)"/>
      </xsl:call-template>
      <xsl:call-template name="rows">
        <xsl:with-param name="term" select="'Release'"/>
        <xsl:with-param name="rows" select="$source//custEvent"/>
      </xsl:call-template>
      <xsl:call-template name="rows">
        <xsl:with-param name="term" select="'Doubts'"/>
        <xsl:with-param name="rows" select="standOff/certainty[desc]"/>
      </xsl:call-template>
      <xsl:call-template name="rows">
        <xsl:with-param name="term" select="'Changes'"/>
        <xsl:with-param name="rows" select="$header/revisionDesc//change"/>
      </xsl:call-template>
      <xsl:apply-templates select="$source/bibl[@type = 'digital']" mode="fact"/>
      <xsl:if test="$hash ne ''">
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="'TEI file'"/>
          <xsl:with-param name="value">
            <p class="hash">SHA-256 {$hash}</p>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="$header/encodingDesc/appInfo/application" mode="fact"/>
    </xsl:variable>
    <xsl:if test="exists($rows)">
      <xsl:text>&#10;</xsl:text>
      <section class="about" aria-labelledby="opis:about">
        <h2 id="opis:about">About this page</h2>
        <dl class="facts">
          <xsl:sequence select="$rows"/>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="rows" as="node()*">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="rows" as="element()*"/>
    <xsl:if test="exists($rows)">
      <xsl:call-template name="fact">
        <xsl:with-param name="term" select="$term"/>
        <xsl:with-param name="value">
          <xsl:for-each select="$rows">
            <p>
              <xsl:text>{string-join((self::change/@when[o:is-date(.)]/o:date-words(.), o:line(.)), ': ')}</xsl:text>
              <xsl:for-each select="(self::certainty/@target, self::custEvent/@corresp)[1]/o:target(.)[o:is-shown(.)]">
                <xsl:text> </xsl:text>
                <a href="#{@xml:id}">Go to the passage</a>
              </xsl:for-each>
            </p>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="bibl" mode="fact" as="node()+">
    <xsl:call-template name="fact">
      <xsl:with-param name="term" select="'Made from'"/>
      <xsl:with-param name="value">
        <p>{string-join((title, extent) ! o:line(.)[. ne ''], ', ')}</p>
        <xsl:for-each select="idno[@type = 'sha256']">
          <p class="hash">SHA-256 {o:line(.)}</p>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="application" mode="fact" as="node()+">
    <xsl:call-template name="fact">
      <xsl:with-param name="term" select="'Encoded by'"/>
      <xsl:with-param name="value">
        <xsl:text>{string-join((o:line((label, @ident)[1]) || ' ' || @version, desc/o:line(.)), ', ')}</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
