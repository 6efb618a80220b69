<?xml version="1.0" encoding="UTF-8"?>
<!-- What a title says already: the kind of the paper, its date, its author. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- A heading without what the editors say in it. -->
  <xsl:function name="o:heading" as="xs:string">
    <xsl:param name="head" as="element()?"/>
    <xsl:sequence select="normalize-space(string-join(
      ($head//text() except $head//(note | stamp | gap | fw | ref)//text()) ! translate(., '&#xA0;', ' ')))"/>
  </xsl:function>

  <!-- Letter, Report: a word for what it is, and no title of its own (CMOS 17, 14.228). -->
  <xsl:function name="o:is-generic" as="xs:boolean">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="matches($title, '^((un)?(titled|ciphered|coded|secret|top secret|confidential|urgent) )*(letter|telegram|cable|note|report|memorandum|memo|minutes|diary|journal|record|excerpt|extract|continuation|document)s?( of (a )?(conversation|meeting|talk)s?)?( no\. ?\d+)?[.:]?$', 'i')"/>
  </xsl:function>

  <!-- The kind of paper that a title begins with. -->
  <xsl:function name="o:titled-kind" as="xs:string?">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="replace(lower-case($title), '^((draft|working|ciphered|coded|excerpts?|extracts?|from|of|the|a) )+', '')"/>
    <xsl:variable name="kind" as="xs:string" select="replace($plain, '^(journal|diary|letter|telegram|cable|minutes|report|note|memorandum|(memorandum|record|note|minutes)( of|s? on) (a |the )?(conversation|meeting|talk)s?)(\P{L}.*)?$', '$1')"/>
    <xsl:sequence select="$kind[. ne $plain or matches(., '^(journal|diary|letter|telegram|cable|minutes|report|note|memorandum)$')] ! o:capital(.)"/>
  </xsl:function>

  <!-- From one person to another. -->
  <xsl:function name="o:is-letter" as="xs:boolean">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="matches($record?kind, 'letter|telegram|cable', 'i')"/>
  </xsl:function>

  <!-- Whether a title says the date already, both ends of a period. -->
  <xsl:function name="o:is-dated" as="xs:boolean">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="from" as="xs:string?"/>
    <xsl:param name="to" as="xs:string?"/>
    <xsl:sequence select="exists($from[o:is-date(.)]) and exists($to[o:is-date(.)])
      and (every $end in distinct-values(($from, $to)) satisfies matches($title, o:date-form($end), 'i'))"/>
  </xsl:function>

  <!-- 14 September 1960; September 14th, 1960; 14.09.1960 -->
  <xsl:function name="o:date-form" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:variable name="part" as="xs:string*" select="tokenize($when, '-')"/>
    <xsl:variable name="month" as="xs:string?" select="$o:months[position() = $part[2] ! xs:integer(.)]"/>
    <xsl:variable name="day" as="xs:string?" select="$part[3] ! ('0?' || xs:integer(.) || '(st|nd|rd|th)?( ?(and|to|&amp;|[-–]) ?\d\d?(st|nd|rd|th)?)?')"/>
    <xsl:sequence select="if ($day) then '(^|\D)(' || $day || ' (of )?' || $month || ',? ' || $part[1] || '|' || $month || ' ' || $day || ',? ' || $part[1]
        || '|0?' || xs:integer($part[3]) || '[./]0?' || xs:integer($part[2]) || '[./]' || $part[1] || ')(\D|$)'
      else if ($month) then $month || ',? ' || $part[1]
      else '(^|\D)' || $part[1] || '(\D|$)'"/>
  </xsl:function>

  <!-- Authors whom the title does not name. -->
  <xsl:function name="o:unnamed" as="map(*)*">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="$record?authors[not(o:holds-word($record?title, (?family, ?shown)[1]))]"/>
  </xsl:function>

  <xsl:function name="o:holds-word" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="contains(' ' || replace(upper-case($text), '[^\p{L}\p{N}]+', ' ') || ' ',
      ' ' || normalize-space(replace(upper-case($word), '[^\p{L}\p{N}]+', ' ')) || ' ')"/>
  </xsl:function>
</xsl:stylesheet>
