<?xml version="1.0" encoding="UTF-8"?>
<!-- How sure a reading is (TEI P5 22.1), said quietly after it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="certainty" as="element()*">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="o:is-doubted(.)">
      <xsl:variable name="words" as="xs:string" select="o:doubt(.)"/>
      <xsl:variable name="sign" as="xs:string" select="if (@cert = 'low') then '°°' else '°'"/>
      <xsl:variable name="id" as="xs:string?" select="$o:doubt-ids(generate-id())"/>
      <xsl:choose>
        <xsl:when test="$linked or empty($id) or ancestor::teiHeader or ancestor::standOff">
          <span class="ed certainty {@cert}"><span aria-hidden="true">{$sign}</span><span class="vh"> ({$words})</span></span>
        </xsl:when>
        <xsl:otherwise>
          <span class="ed certainty {@cert}"><button type="button" popovertarget="{$id}"><span aria-hidden="true">{$sign}</span><span class="vh">how sure?</span></button><span class="told" popover="auto" id="{$id}">{o:capital($words)}.<xsl:for-each select="o:dump-line(ancestor-or-self::*[o:own-id(.)][1])"><xsl:text> </xsl:text><a href="{o:dump-href(.)}">Line {.} of the dump</a></xsl:for-each></span></span>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- By their order: the ids that a processor makes up differ from run to run. -->
  <xsl:variable name="o:doubt-ids" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="//text//*[o:is-doubted(.)]">
        <xsl:map-entry key="generate-id()" select="'sure:' || position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:is-doubted" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@cert = ('high', 'medium', 'low', 'unknown')"/>
  </xsl:function>

  <!-- read by the encoder, certainty medium -->
  <xsl:function name="o:doubt" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string-join(('read by the encoder'[$element/@resp = '#enc'],
      'certainty ' || $element/@cert), ', ')"/>
  </xsl:function>

  <xsl:template name="certainty-legend" as="element()*">
    <xsl:if test="exists(text//*[o:is-doubted(.)])">
      <dt>word<span class="ed certainty">°</span> word<span class="ed certainty">°°</span></dt>
      <dd>Fairly sure and unsure. What the mark stands after is an inference: a date completed from the record, the kind of a number, how far a mark of the translator reaches. Press it to be told the degree, and whose inference it is.</dd>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
