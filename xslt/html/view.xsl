<?xml version="1.0" encoding="UTF-8"?>
<!-- Two views of one page: for reading, and with every mark. The style sheet changes them; no script. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="views" as="node()*">
    <xsl:if test="exists(text//*[o:is-doubted(.)]) or exists(text//milestone[@unit = 'lost-lines']) or map:size($o:chains) gt 0">
      <xsl:text>&#10;</xsl:text>
      <label class="view"><input type="checkbox" class="all-marks"/> <span>Show every mark</span></label>
    </xsl:if>
  </xsl:template>

  <!-- The same once more, without ids: they are given once on a page. -->
  <xsl:mode name="again" on-no-match="shallow-copy"/>

  <xsl:template match="@id | @popovertarget" mode="again"/>

  <xsl:template match="h:a" mode="again" as="node()*">
    <xsl:apply-templates mode="again"/>
  </xsl:template>

  <xsl:template match="h:button | *[@popover]" mode="again" xpath-default-namespace=""/>
</xsl:stylesheet>
