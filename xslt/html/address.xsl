<?xml version="1.0" encoding="UTF-8"?>
<!-- The address of a passage, to be copied, and the way to its lines in the dump. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- the first dump line of each passage: p-3fa91c20=12 p-81b04d77=19 -->
  <xsl:param name="lines" as="xs:string" select="''"/>
  <!-- fewer words need no sign of their own: what stands above or below is near enough -->
  <xsl:variable name="fewest" as="xs:integer" select="12"/>

  <xsl:variable name="o:lines" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="tokenize($lines)">
        <xsl:map-entry key="substring-before(., '=')" select="substring-after(., '=')"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:dump-line" as="xs:string?">
    <xsl:param name="passage" as="element()?"/>
    <xsl:sequence select="if ($alone) then () else $passage/o:own-id(.) ! $o:lines(.)"/>
  </xsl:function>

  <xsl:function name="o:dump-href" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="o:root($stem) || 'dump/' || o:uri($stem) || '.html#L' || $line"/>
  </xsl:function>

  <xsl:template name="address" as="element()*">
    <xsl:variable name="id" as="xs:string?" select="o:own-id(.)"/>
    <xsl:if test="$id and count(tokenize(.)) ge $fewest">
      <span class="ed passage">
        <xsl:text>&#160;</xsl:text>
        <a class="anchor" href="#{$id}"><span aria-hidden="true">¶</span><span class="vh">Link to this paragraph</span></a>
        <xsl:call-template name="dump-line"/>
      </span>
    </xsl:if>
  </xsl:template>

  <xsl:template name="dump-line" as="item()*">
    <xsl:for-each select="o:dump-line(.)">
      <xsl:text> </xsl:text>
      <a class="anchor dump-line" href="{o:dump-href(.)}">line {.}<span class="vh"> of the dump</span></a>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
