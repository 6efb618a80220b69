<?xml version="1.0" encoding="UTF-8"?>
<!-- The forms of a citation in words, each printed from the record of a paper. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Chicago Manual of Style 17, 14.221: a note. -->
  <xsl:function name="o:note" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="rest" as="xs:string*" select="o:translation($record, 'trans. ', 'trans. for '),
      o:unsaid-date($record), $record?beside ! ('with ' || o:cited(., '')), o:paged($record?archive) ! replace(., '\.$', ''),
      $record?publisher, $record?url"/>
    <xsl:variable name="mark" as="xs:string" select="if (exists($rest)) then ',' else '.'"/>
    <xsl:variable name="letter" as="xs:string?" select="o:addressed($record, $record?authors?shown, $record?recipients?shown) ! (. || $mark)"/>
    <xsl:sequence select="o:stopped(string-join((
      if ($letter) then $letter else (o:series(o:unnamed($record)?shown) ! (. || ', '), o:cited($record, $mark)),
      ' '[exists($rest)], string-join($rest, ', ')))) => replace('([^,.?!])”, ', '$1,” ')"/>
  </xsl:function>

  <!-- 14.222: an entry of a bibliography. Only the first author is inverted. -->
  <xsl:function name="o:bibliography" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="authors" as="map(*)*" select="o:unnamed($record)"/>
    <xsl:sequence select="string-join((
      o:series(($authors[1] ! o:inverted(.), tail($authors)?shown)) ! o:stopped(.),
      o:cited(map:put($record, 'title', string-join(($record?title, o:series(o:unsaid-recipients($record)?shown)), ' to ')), '.'),
      (o:translation($record, 'Translated by ', 'Translated for '), o:unsaid-date($record),
        $record?beside ! ('With ' || o:cited(., '.')), o:paged($record?archive), $record?publisher, $record?url) ! o:stopped(.)), ' ')"/>
  </xsl:function>

  <!-- 14.30: what a note says the second time: who, and the title up to where a date or another clause begins. -->
  <xsl:function name="o:short-note" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="author" as="xs:string?" select="o:series($record?authors ! (?family, ?shown)[1])"/>
    <xsl:variable name="title" as="xs:string" select="o:short-title($record)"/>
    <xsl:variable name="mark" as="xs:string" select="if (o:unsaid-date($record)) then ',' else '.'"/>
    <xsl:variable name="letter" as="xs:string?"
      select="o:addressed($record, $record?authors ! (?family, ?shown)[1], $record?recipients ! (?family, ?shown)[1]) ! (. || $mark)"/>
    <xsl:sequence select="string-join((
      if ($letter) then $letter else ($author[not(o:holds-word($title, .))] ! (. || ', '), o:cited(map:put($record, 'title', $title), $mark)),
      o:unsaid-date($record) ! (' ' || . || '.')))"/>
  </xsl:function>

  <xsl:function name="o:short-title" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="title" as="xs:string" select="$record?title"/>
    <xsl:variable name="short" as="xs:string" select="replace($title, '[,:;] .*$', '')"/>
    <xsl:sequence select="if ($record?dated or string-length($short) lt 12) then $title else $short"/>
  </xsl:function>

  <!-- A letter that has no title of its own: from whom and to whom; what is no letter says so (CMOS 17, 14.229). -->
  <xsl:function name="o:addressed" as="xs:string?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="from" as="xs:string*"/>
    <xsl:param name="to" as="xs:string*"/>
    <xsl:if test="exists($from) and exists(o:unsaid-recipients($record))">
      <xsl:sequence select="string-join((o:series($from) || ' to ' || o:series($to), lower-case($record?title)[. ne 'letter']), ', ')"/>
    </xsl:if>
  </xsl:function>

  <!-- Those to whom a letter without a title of its own went, where what it is called does not name them. -->
  <xsl:function name="o:unsaid-recipients" as="map(*)*">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="to" as="map(*)*" select="$record?recipients[$record?described and o:is-letter($record)]"/>
    <xsl:sequence select="if (some $one in $to satisfies o:holds-word($record?title, $one?shown)) then () else $to"/>
  </xsl:function>

  <!-- The date that the title does not say; an en dash between the ends of a period (CMOS 17, 6.78). -->
  <xsl:function name="o:unsaid-date" as="xs:string?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="$record?date[not($record?dated)] ! replace(., ' - ', '–')"/>
  </xsl:function>

  <!-- As the archive itself asks to be cited. -->
  <xsl:function name="o:archive-form" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="rest" as="xs:string*" select="$record?date, $record?publisher, $record?archive ! replace(., '\.$', '')"/>
    <xsl:sequence select="string-join((
      o:stopped('&quot;' || $record?title || (if (exists($rest)) then ',' else '.') || '&quot; '[exists($rest)] || '&quot;'[empty($rest)]
        || string-join($rest, ', ')),
      o:translation($record, 'Translated by ', 'Translated for ') ! o:stopped(.)), ' ')"/>
  </xsl:function>

  <!-- trans. Gary Goldberg; trans. for NKIDP by Gary Goldberg -->
  <xsl:function name="o:translation" as="xs:string?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="by" as="xs:string"/>
    <xsl:param name="for" as="xs:string"/>
    <xsl:sequence select="o:series($record?translators?shown) !
      (if ($record?programme) then $for || $record?programme || ' by ' || . else $by || .)"/>
  </xsl:function>

  <!-- A title in quotation marks; a description without (CMOS 17, 14.228). -->
  <xsl:function name="o:cited" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:sequence select="if ($record?described) then $record?title || $mark else o:quoted($record?title, $mark)"/>
  </xsl:function>
</xsl:stylesheet>
