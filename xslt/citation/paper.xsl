<?xml version="1.0" encoding="UTF-8"?>
<!-- What is cited: one map for each paper of a file, from which every form of citation is printed. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- The file, by its header, then each further paper in it; nothing for a list, and for a page that says not what it is. -->
  <xsl:function name="o:records" as="map(*)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="papers" as="element()*" select="o:papers($tei)"/>
    <xsl:variable name="main" as="element()?" select="o:main-paper($tei)"/>
    <xsl:if test="o:class($tei) = 'document' and not(o:is-unknown($tei))">
      <xsl:variable name="file" as="map(*)" select="o:file-record($tei)"/>
      <xsl:sequence select="$file[?title ne ''],
        (if ($file?title ne '') then $papers except $main else ())[@xml:id] ! o:paper-record($tei, ., $file)[?known]"/>
    </xsl:if>
  </xsl:function>

  <!-- A page of a site that opis does not know: whether it is a paper at all cannot be told. -->
  <xsl:function name="o:is-unknown" as="xs:boolean">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="exists($tei/teiHeader/encodingDesc/appInfo/application/desc[starts-with(o:line(.), 'page layout other')])"/>
  </xsl:function>

  <!-- What a page is called: the name of a file is no title. -->
  <xsl:function name="o:called" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="if (o:is-titled($tei)) then o:title($tei)
      else (o:records($tei)[1]?title, (if (o:class($tei) = 'document') then 'Untitled' else o:capital(o:class($tei))) || ' page')[1]"/>
  </xsl:function>

  <!-- The paper that the title of the page names. -->
  <xsl:function name="o:main-paper" as="element()?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="papers" as="element()*" select="o:papers($tei)"/>
    <xsl:sequence select="($tei/teiHeader/profileDesc/correspDesc[@default = 'true']/o:target(@corresp)[. intersect $papers],
      $papers[@type = 'document'], $papers)[1]"/>
  </xsl:function>

  <xsl:function name="o:file-record" as="map(*)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="head" as="xs:string?" select="o:main-paper($tei)/head[1]/o:heading(.)[. ne '']"/>
    <xsl:variable name="title" as="xs:string"
      select="if (o:is-titled($tei)) then o:title($tei) else ($head, '')[1]"/>
    <xsl:variable name="actions" as="element()*" select="o:correspondence($tei, o:main-paper($tei))"/>
    <xsl:sequence select="map {
      'id': string($tei/@xml:id), 'paper': '', 'title': $title, 'described': o:is-generic($title),
      'authors': o:authors($tei), 'recipients': o:people($actions[@type = 'received'][not(@subtype = 'copy')]),
      'translators': o:translating($tei), 'programme': o:programme($tei), 'kind': o:genre($tei),
      'date': o:dates($tei), 'dated': o:is-dated($title, o:earliest($tei), o:latest($tei)),
      'archive': o:archive($tei), 'publisher': o:publisher($tei), 'url': o:url($tei)}"/>
  </xsl:function>

  <!-- A letter, an attachment beside it: called by its own heading, or described by its kind and its addressee. -->
  <xsl:function name="o:paper-record" as="map(*)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="paper" as="element(div)"/>
    <xsl:param name="file" as="map(*)"/>
    <xsl:variable name="actions" as="element()*" select="o:correspondence($tei, $paper)"/>
    <xsl:variable name="to" as="map(*)*" select="o:people($actions[@type = 'received'][not(@subtype = 'copy')])"/>
    <xsl:variable name="sent" as="element()?" select="$actions[@type = 'sent'][1]"/>
    <xsl:variable name="head" as="xs:string" select="o:heading($paper/head[1])"/>
    <xsl:variable name="kind" as="xs:string" select="if ($paper[@type = 'letter'][not(@subtype)]) then 'covering letter'
      else (string-join(($paper/@subtype, $paper/@type[not(. = 'document')]), ' ')[. ne ''], 'paper')[1]"/>
    <xsl:variable name="title" as="xs:string" select="if ($head ne '') then $head
      else o:capital($kind) || o:series($to?shown)[. ne ''] ! (' to ' || .)"/>
    <xsl:variable name="when" as="element(date)?" select="$sent/date[1]"/>
    <xsl:sequence select="map:merge((map {
      'id': $file?id || '.' || $paper/@xml:id, 'paper': string($paper/@xml:id), 'title': $title,
      'described': $head eq '' or o:is-generic($title),
      'known': $head ne '' or $kind ne 'paper' or exists($to) or exists($when), 'authors': o:people($sent[persName or orgName]), 'recipients': $to, 'kind': $kind,
      'date': ($when/@when[o:is-date(.)][not($when/@cert)] ! o:date-words(.), $when/o:line(.)[. ne ''])[1],
      'dated': o:is-dated($title, $when/(@when, @from)[1], $when/(@when, @to)[1]),
      'beside': $file?title}, $file), map {'duplicates': 'use-first'})"/>
  </xsl:function>

  <xsl:function name="o:correspondence" as="element(correspAction)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="paper" as="element()?"/>
    <xsl:variable name="all" as="element()*" select="$tei/teiHeader/profileDesc/correspDesc"/>
    <xsl:sequence select="(if (count(o:papers($tei)) gt 1)
      then $all[o:target(@corresp) is $paper or not(@corresp) and $paper is o:main-paper($tei)] else $all)/correspAction[persName or orgName or @type = 'sent']"/>
  </xsl:function>

  <!-- A heading without what the editors say in it. -->
  <xsl:function name="o:heading" as="xs:string">
    <xsl:param name="head" as="element()?"/>
    <xsl:sequence select="normalize-space(string-join(
      ($head//text() except $head//(note | stamp | gap | fw | ref)//text()) ! translate(., '&#xA0;', ' ')))"/>
  </xsl:function>

  <!-- For whom it was translated: where others than translators are named too, the page does not say whose programme it was. -->
  <xsl:function name="o:programme" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="statement" as="element()?" select="$tei/teiHeader/fileDesc/titleStmt"/>
    <xsl:variable name="others" as="element()*"
      select="$statement/respStmt[not(o:is-of-file(.))][not(contains(lower-case(resp[1]), 'translat'))]"/>
    <xsl:sequence select="if (exists($others)) then () else $statement/sponsor[1]/o:line(.)[. ne '']"/>
  </xsl:function>

  <!-- Letter, Report: a word for what it is, and no title of its own (CMOS 17, 14.228). -->
  <xsl:function name="o:is-generic" as="xs:boolean">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="matches($title, '^((un)?(titled|ciphered|coded|secret|top secret|confidential|urgent) )*(letter|telegram|cable|note|report|memorandum|memo|minutes|diary|journal|record|excerpt|extract|document)s?( of (a )?(conversation|meeting|talk)s?)?( no\. ?\d+)?[.:]?$', 'i')"/>
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

  <!-- How far the text can be trusted. -->
  <xsl:function name="o:caveat" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="'From a transcription, not compared with the original; '
      || string-join((o:count(count(o:gaps($tei)), 'gap'), o:count(count(o:doubts($tei)), 'doubtful reading')), ', ')"/>
  </xsl:function>

  <!-- no gap, one gap, 7 gaps -->
  <xsl:function name="o:count" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="noun" as="xs:string"/>
    <xsl:sequence select="if ($number eq 0) then 'no ' || $noun else if ($number eq 1) then 'one ' || $noun else $number || ' ' || $noun || 's'"/>
  </xsl:function>

  <!-- What is missing and ought to be there; what the editors left out of their own will is no gap of the paper. -->
  <xsl:function name="o:gaps" as="element(gap)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//gap[not(@reason = 'editorial')]"/>
  </xsl:function>

  <xsl:function name="o:doubts" as="element(unclear)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//unclear"/>
  </xsl:function>
</xsl:stylesheet>
