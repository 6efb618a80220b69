<?xml version="1.0" encoding="UTF-8"?>
<!-- What is cited: one map for each paper of a file, from which every form of citation is printed. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="title.xsl"/>
  <xsl:include href="caveat.xsl"/>

  <!-- of the file's bytes -->
  <xsl:param name="sha256" as="xs:string" select="''"/>
  <!-- of which the file is a part (Imprint.java); empty where it is none -->
  <xsl:param name="edition" as="xs:string" select="''"/>

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
    <xsl:variable name="place" as="xs:string*" select="o:place($tei)"/>
    <xsl:sequence select="map:merge((o:date-record(o:created($tei), $title), o:trust-record($tei/text), map {
      'id': ($tei/@xml:id/string(), $stem)[. ne ''][1], 'paper': '', 'title': $title, 'described': o:is-generic($title),
      'authors': o:authors($tei), 'recipients': o:people($actions[@type = 'received'][not(@subtype = 'copy')]),
      'translators': o:translating($tei), 'programme': o:programme($tei), 'kind': (o:genre($tei), o:titled-kind($title))[1],
      'abstract': o:abstract($tei), 'language': $tei/teiHeader/profileDesc/langUsage/language[1]/@ident/string(),
      'archive': o:archive($tei), 'repository': $place[1][. ne ''], 'location': $place[2][. ne ''],
      'settlement': $tei/teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier/settlement[1]/o:line(.),
      'publisher': o:publisher($tei), 'url': o:url($tei), 'edition': o:edition($tei), 'sha256': $sha256[. ne '']}))"/>
  </xsl:function>

  <xsl:function name="o:date-record" as="map(xs:string, item()*)">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="map {
      'date': o:shown($date), 'edtf': o:edtf($date, '..'), 'earliest': o:earliest($date), 'latest': o:latest($date),
      'circa': o:date-mark($date) ne '', 'exact': exists(o:when($date)) and not($date/@cert),
      'dated': o:is-dated($title, o:earliest($date), o:latest($date))}"/>
  </xsl:function>

  <xsl:function name="o:trust-record" as="map(xs:string, item()*)">
    <xsl:param name="text" as="element()?"/>
    <xsl:sequence select="map {'gaps': count(o:gaps($text)), 'doubts': count(o:doubts($text))}"/>
  </xsl:function>

  <!-- Papers of Jane Example, edition 2, 2026-11-30; opis 0.1.0: the edition, and what made the file, in which version. -->
  <xsl:function name="o:edition" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="maker" as="xs:string?" select="$tei/teiHeader/encodingDesc/appInfo/application[1] ! string-join((@ident, @version), ' ')"/>
    <xsl:sequence select="string-join(($edition, $maker)[. ne ''], '; ')[. ne '']"/>
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
    <xsl:sequence select="map:merge((o:date-record($when, $title), o:trust-record($paper), map {
      'id': $file?id || '.' || $paper/@xml:id, 'paper': string($paper/@xml:id), 'title': $title,
      'described': $head eq '' or o:is-generic($title), 'abstract': (),
      'known': $head ne '' or $kind ne 'paper' or exists($to) or exists($when),
      'authors': o:people($sent[persName or orgName or roleName]), 'recipients': $to, 'kind': o:capital($kind),
      'beside': $file[not(contains(lower-case($title), lower-case(?title)))]}, $file), map {'duplicates': 'use-first'})"/>
  </xsl:function>

  <xsl:function name="o:correspondence" as="element(correspAction)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="paper" as="element()?"/>
    <xsl:variable name="all" as="element()*" select="$tei/teiHeader/profileDesc/correspDesc"/>
    <xsl:sequence select="(if (count(o:papers($tei)) gt 1)
      then $all[o:target(@corresp) is $paper or not(@corresp) and $paper is o:main-paper($tei)] else $all)/correspAction[persName or orgName or roleName or @type = 'sent']"/>
  </xsl:function>

  <!-- For whom it was translated: where others than translators are named too, the page does not say whose programme it was. -->
  <xsl:function name="o:programme" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="statement" as="element()?" select="$tei/teiHeader/fileDesc/titleStmt"/>
    <xsl:variable name="others" as="element()*"
      select="$statement/respStmt[not(o:is-of-file(.))][not(contains(lower-case(resp[1]), 'translat'))]"/>
    <xsl:sequence select="if (exists($others)) then () else $statement/sponsor[1]/o:line(.)[. ne '']"/>
  </xsl:function>
</xsl:stylesheet>
