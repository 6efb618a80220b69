<?xml version="1.0" encoding="UTF-8"?>
<!-- Stamps, as boxed impressions. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="stamp" as="element()+">
    <xsl:variable name="part" as="map(*)?" select="$o:chains(generate-id())"/>
    <span>
      <xsl:sequence select="o:attributes(., ('stamp', @type, 'fragment'[exists($part)]))"/>
      <span class="ed caption">
        <xsl:text>{o:stamp-caption(.)}</xsl:text>
        <xsl:call-template name="certainty"/>
        <xsl:call-template name="parts"/>
        <span class="vh">: </span>
      </span>
      <span class="impression">
        <xsl:apply-templates/>
      </span>
      <span class="ed vh"> (end of the stamp) </span>
    </span>
    <xsl:if test="$part?number = 1">
      <xsl:call-template name="joined"/>
    </xsl:if>
  </xsl:template>

  <!-- For reading: the parts that the dump tore apart, in one frame at the place of the first. -->
  <xsl:template name="joined" as="element()">
    <span class="ed stamp joined">
      <span class="caption">{string-join(('Stamp', (@type, @subtype)/string()), ', ')}, put together from {count(o:chain(., ()))} parts<span class="vh">: </span></span>
      <xsl:for-each select="o:chain(., ())">
        <xsl:variable name="impression" as="node()*">
          <xsl:apply-templates/>
        </xsl:variable>
        <span class="impression piece"><xsl:apply-templates select="$impression" mode="again"/></span>
        <xsl:text> </xsl:text>
      </xsl:for-each>
      <span class="vh"> (end of the stamp) </span>
    </span>
  </xsl:template>

  <!-- What kind of stamp; nothing where the translator's own label says so, or an earlier part. -->
  <xsl:function name="o:stamp-caption" as="xs:string">
    <xsl:param name="stamp" as="element(stamp)"/>
    <xsl:variable name="part" as="map(*)?" select="$o:chains(generate-id($stamp))"/>
    <xsl:variable name="says" as="xs:boolean" select="o:names-itself($stamp)"/>
    <xsl:sequence select="string-join((
      string-join(('Stamp'[not($says) or exists($part)], $part?letter), ' ')[. ne ''],
      $stamp/(@type, @subtype)/string()[not($says) and not($part?number gt 1)],
      $part ! ('part ' || ?number || ' of ' || ?of)), ', ')"/>
  </xsl:function>

  <!-- Whether the translator's own label says that this is a stamp. -->
  <xsl:function name="o:names-itself" as="xs:boolean">
    <xsl:param name="stamp" as="element(stamp)"/>
    <xsl:sequence select="contains(lower-case($stamp/node()[not(o:is-blank(.))][1][self::seg][@type = 'label']), 'stamp')"/>
  </xsl:function>

  <xsl:template match="stamp" mode="legend" as="element()+">
    <dt><span class="stamp"><span class="impression">No. 12</span></span></dt>
    <dd>A stamp on the paper. Words above the line say what kind; parts of one stamp that stand apart bear the same letter and are linked.</dd>
  </xsl:template>
</xsl:stylesheet>
