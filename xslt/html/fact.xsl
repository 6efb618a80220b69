<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of facts: date, people, archive, translation, support. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="facts" as="node()*">
    <xsl:variable name="rows" as="node()*">
      <xsl:apply-templates select="fileDesc/titleStmt/author, profileDesc/correspDesc,
        fileDesc/sourceDesc/msDesc/msIdentifier, fileDesc/titleStmt/respStmt[not(@xml:id = 'enc')][persName | orgName],
        profileDesc/textClass[catRef], profileDesc/langUsage[language], fileDesc/publicationStmt,
        fileDesc/titleStmt/sponsor[1], fileDesc/titleStmt/funder[1]" mode="fact"/>
    </xsl:variable>
    <xsl:if test="exists($rows)">
      <xsl:text>&#10;</xsl:text>
      <dl class="facts">
        <xsl:sequence select="$rows"/>
        <xsl:text>&#10;</xsl:text>
      </dl>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="fact" on-no-match="fail"/>

  <xsl:template name="fact" as="node()+">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="value" as="node()*"/>
    <xsl:text>&#10;</xsl:text>
    <div>
      <dt>{$term}</dt>
      <xsl:text> </xsl:text>
      <dd>
        <xsl:sequence select="$value"/>
      </dd>
    </div>
  </xsl:template>

  <xsl:template match="author" mode="fact" as="node()+">
    <xsl:call-template name="fact">
      <xsl:with-param name="term" select="'Author'"/>
      <xsl:with-param name="value">
        <xsl:apply-templates mode="html"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="respStmt" mode="fact" as="node()+">
    <xsl:call-template name="fact">
      <xsl:with-param name="term" select="o:capital(o:line(resp))"/>
      <xsl:with-param name="value">
        <xsl:for-each select="* except resp">
          <xsl:if test="position() gt 1">, </xsl:if>
          <xsl:apply-templates select="." mode="html"/>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sponsor | funder" mode="fact" as="node()+">
    <xsl:call-template name="fact">
      <xsl:with-param name="term" select="if (self::sponsor) then 'Sponsored by' else 'Funded by'"/>
      <xsl:with-param name="value">
        <xsl:for-each select="../*[local-name() = local-name(current())]">
          <xsl:if test="position() gt 1">; </xsl:if>
          <xsl:apply-templates select="node()" mode="html"/>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- One row for each taxonomy. -->
  <xsl:template match="textClass" mode="fact" as="node()*">
    <xsl:for-each-group select="catRef ! o:target(@target)" group-by="(ancestor::taxonomy[1]/@xml:id/o:line(.), 'category')[1]">
      <xsl:call-template name="fact">
        <xsl:with-param name="term" select="o:capital(current-grouping-key())"/>
        <xsl:with-param name="value">
          <xsl:text>{string-join(current-group() ! o:line((catDesc, gloss, @xml:id)[1]), '; ')}</xsl:text>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="langUsage" mode="fact" as="node()+">
    <xsl:call-template name="fact">
      <xsl:with-param name="term" select="'Language'"/>
      <xsl:with-param name="value">
        <xsl:text>{string-join(language ! (o:line(.)[. ne ''], string(@ident))[1], '; ')}</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
