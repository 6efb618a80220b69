<?xml version="1.0" encoding="UTF-8"?>
<!-- A piece of a page of the edition, as it looks there; its ways to other pages lead nowhere here. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="passage">

  <!-- So much is shown around it, in characters. -->
  <xsl:variable name="o:around" as="xs:integer" select="1500"/>

  <xsl:template name="look" as="element()">
    <xsl:variable name="mark" as="element()?" select="($page//h:*[@id = current()/@mark])[1]"/>
    <xsl:variable name="shown" as="element()?"
      select="($mark/ancestor-or-self::h:*[ancestor::h:main][string-length(.) le $o:around])[1]"/>
    <xsl:choose>
      <xsl:when test="$mark">
        <div class="sheet" lang="{($mark/ancestor-or-self::*/@lang, 'en')[last()]}">
          <xsl:apply-templates select="($shown, $mark)[1]">
            <xsl:with-param name="mark" select="$mark" tunnel="yes"/>
          </xsl:apply-templates>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <p>The page of the edition does not show it: <q>{@what}</q></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:mode name="passage" on-no-match="shallow-copy"/>

  <xsl:template match="h:*" as="element()">
    <xsl:param name="mark" as="element()" tunnel="yes"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test=". is $mark">
        <xsl:attribute name="class" select="string-join((@class, 'doubt'), ' ')"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@href | @aria-labelledby | @aria-describedby | @aria-details"/>
</xsl:stylesheet>
