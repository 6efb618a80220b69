<?xml version="1.0" encoding="UTF-8"?>
<!-- Gaps and doubtful readings: their addresses, and the words by which a reader knows the place again. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- so many characters before a mark are shown with it -->
  <xsl:variable name="before" as="xs:integer" select="40"/>

  <!-- The anchor of a gap or a doubtful reading: its own, or its number among its kind. -->
  <xsl:function name="o:mark-id" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="(o:own-id($mark), $o:mark-numbers(generate-id($mark)))[1]"/>
  </xsl:function>

  <xsl:variable name="o:mark-numbers" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="//text//gap, //gap[not(ancestor::text)]">
        <xsl:map-entry key="generate-id()" select="'gap:' || position()"/>
      </xsl:for-each>
      <xsl:for-each select="//text//unclear, //unclear[not(ancestor::text)]">
        <xsl:map-entry key="generate-id()" select="'doubt:' || position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:mark-words" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="if ($mark/self::unclear) then 'doubtful: ' || o:line($mark)
      else string-join((($mark/@reason/string(), 'gap')[1], $mark/desc/o:line(.)[not(contains(lower-case(.), $mark/@reason))]), ': ')"/>
  </xsl:function>

  <!-- The passage that a mark stands in. -->
  <xsl:function name="o:around" as="element()?">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence
      select="$mark/ancestor::*[self::p or self::ab or self::head or self::note or self::stamp or self::item or self::opener or self::closer or self::trailer][1]"/>
  </xsl:function>

  <!-- Not the other side of a choice. -->
  <xsl:function name="o:is-of-paper" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="empty($text/ancestor::*[self::reg or self::corr or self::expan][parent::choice])"/>
  </xsl:function>

  <!-- What stands before it there, by which a reader knows it again. -->
  <xsl:function name="o:words-before" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="text" as="xs:string"
      select="normalize-space(o:visible(string-join(o:around($mark)//text()[o:is-of-paper(.)][. &lt;&lt; $mark])))"/>
    <xsl:variable name="end" as="xs:string" select="substring($text, max((1, string-length($text) - $before)))"/>
    <xsl:sequence select="if ($end eq '') then '' else 'after “' || (if (string-length($text) gt $before) then '…' || replace($end, '^\S* ', '') else $end) || '”'"/>
  </xsl:function>

  <!-- The same of what follows. -->
  <xsl:function name="o:words-after" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="text" as="xs:string"
      select="normalize-space(o:visible(string-join((o:around($mark)//text()[o:is-of-paper(.)] except $mark//text())[. >> $mark])))"/>
    <xsl:variable name="start" as="xs:string" select="substring($text, 1, $before)"/>
    <xsl:sequence select="if ($start eq '') then '' else 'before “' || (if (string-length($text) gt $before) then replace($start, ' \S*$', '') || '…' else $start) || '”'"/>
  </xsl:function>
</xsl:stylesheet>
