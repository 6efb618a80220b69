<?xml version="1.0" encoding="UTF-8"?>
<!-- Stamps side by side are read across by a dump: their parts get the letter of their stamp, and links. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- For each part: letter of the stamp, number of the part, of how many. -->
  <xsl:variable name="o:chains" as="map(xs:string, map(*))">
    <xsl:variable name="entries" as="map(*)*">
      <xsl:for-each select="//text//stamp[o:target(@next)[self::stamp]][not(o:target(@prev)[self::stamp])]">
        <xsl:variable name="letter" as="xs:string" select="format-integer(position(), 'A')"/>
        <xsl:variable name="parts" as="element(stamp)+" select="o:chain(., ())"/>
        <xsl:for-each select="$parts">
          <xsl:sequence select="map {generate-id(): map {'letter': $letter, 'number': position(), 'of': count($parts)}}"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($entries, map {'duplicates': 'use-first'})"/>
  </xsl:variable>

  <xsl:template name="parts" as="node()*">
    <xsl:for-each select="o:target(@prev)[o:is-shown(.)]">
      <xsl:text> </xsl:text>
      <a class="part" href="#{@xml:id}"><span aria-hidden="true">←</span><span class="vh">Go to the part before</span></a>
    </xsl:for-each>
    <xsl:for-each select="o:target(@next)[o:is-shown(.)]">
      <xsl:text> </xsl:text>
      <a class="part" href="#{@xml:id}"><span aria-hidden="true">→</span><span class="vh">Go to the next part</span></a>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
