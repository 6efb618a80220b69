<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages: where something stands, in words, and all their text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <!-- so many characters are shown on each side of a name -->
  <xsl:variable name="aside" as="xs:integer" select="60"/>

  <!-- What a reader is led to: the nearest element round a node that has an address. -->
  <xsl:function name="o:passage" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor-or-self::*[ancestor::text][not(self::body or self::div or self::front or self::back or self::gap)][o:own-id(.)][1]"/>
  </xsl:function>

  <!-- …before it, a name and what follows… -->
  <xsl:function name="o:surroundings" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="passage" as="element()?" select="o:passage($node)"/>
    <xsl:variable name="left" as="xs:string" select="o:joined($passage//text()[. &lt;&lt; $node])"/>
    <xsl:variable name="right" as="xs:string" select="o:joined(($passage//text() except $node//text())[. >> $node])"/>
    <xsl:variable name="end" as="xs:string" select="substring($left, max((1, string-length($left) - $aside)))"/>
    <xsl:variable name="start" as="xs:string" select="substring($right, 1, $aside)"/>
    <xsl:sequence select="normalize-space(
      (if (string-length($left) gt $aside + 1) then '…' || replace($end, '^\S*\s', '') else $end)
      || o:joined($node//text())
      || (if (string-length($right) gt $aside) then replace($start, '\s\S*$', '') || '…' else $start))"/>
  </xsl:function>

  <!-- Text whose spaces stay, one for many. -->
  <xsl:function name="o:joined" as="xs:string">
    <xsl:param name="nodes" as="text()*"/>
    <xsl:sequence select="replace(o:visible(translate(string-join($nodes ! (if (parent::expan or parent::gloss) then ' (' || . || ')' else .)), '&#xA0;', ' ')), '\s+', ' ')"/>
  </xsl:function>

  <!-- By which word a name is put in order: that of the family, where a person's is known. -->
  <xsl:function name="o:sort-word" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="entry" as="element()" select="(o:target($name/@ref)/(persName | orgName | placeName)[1], $name)[1]"/>
    <xsl:variable name="family" as="xs:string?" select="($entry/surname/o:line(.), $entry[self::persName] ! o:split(o:spelt(.))?family)[. ne ''][1]"/>
    <xsl:sequence select="($family, o:line($entry))[1]"/>
  </xsl:function>

  <!-- A person without office and form of address. -->
  <xsl:function name="o:spelt" as="xs:string">
    <xsl:param name="name" as="element(persName)"/>
    <xsl:sequence select="normalize-space(o:visible(string-join($name//text() except $name//roleName//text())) => replace('^[\s,]+|[\s,]+$', ''))"/>
  </xsl:function>

  <!-- All text, each character in the innermost passage that has an address. -->
  <xsl:template name="passage-leads" as="element()*">
    <xsl:for-each-group select="text//text()[normalize-space()]" group-by="(o:passage(.)/@xml:id/string(), '')[1]">
      <lead list="passages" passage="{current-grouping-key()}"
        words="{normalize-space(o:joined(o:whole-passage(current-group()[1])[not(normalize-space()) or o:passage(.)/@xml:id = current-grouping-key()]))}"/>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="o:whole-passage" as="text()*">
    <xsl:param name="first" as="text()"/>
    <xsl:sequence select="(o:passage($first), $first)[1]/descendant-or-self::text()"/>
  </xsl:function>
</xsl:stylesheet>
