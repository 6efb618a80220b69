<?xml version="1.0" encoding="UTF-8"?>
<!-- One file in a list of the edition. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="document" as="node()+">
    <xsl:param name="root" as="xs:string"/>
    <xsl:variable name="file" as="xs:string" select="o:uri(@file)"/>
    <xsl:variable name="titled" as="xs:boolean" select="o:is-titled(.)"/>
    <xsl:variable name="about" as="xs:string"
      select="string-join((o:line(@date), o:capital(@class)[. ne 'Document'][$titled] ! (. || ' page'))[. ne ''], ' · ')"/>
    <xsl:text>&#10;</xsl:text>
    <li id="file:{$file}">
      <xsl:if test="$about ne ''">
        <span class="when">{$about}</span>
      </xsl:if>
      <a class="what" href="{$root}html/{$file}.html">{o:called(.)}</a>
      <xsl:variable name="where" as="xs:string*" select="o:line(@archive)[. ne ''], o:file-name(.)[not($titled)] ! ('from the file ' || .)"/>
      <xsl:if test="exists($where)">
        <span class="where">{string-join($where, ' · ')}</span>
      </xsl:if>
      <xsl:if test="@kept ne ''">
        <span class="kept" title="SHA-256 of its source: {@kept}">Last good version: its source could not be read anew</span>
      </xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
