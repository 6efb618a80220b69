<?xml version="1.0" encoding="UTF-8"?>
<!-- Authors and translators as family and given names, where the list of persons tells them apart. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- One map for each person or body: shown; and family, given, or literal. -->
  <xsl:function name="o:people" as="map(*)*">
    <xsl:param name="statements" as="element()*"/>
    <xsl:for-each select="$statements/(if (persName | orgName | roleName | name) then (persName | orgName | roleName | name) else .[not(resp)])">
      <xsl:variable name="shown" as="xs:string" select="o:initials(o:line(.))"/>
      <xsl:variable name="parts" as="element()?"
        select="(.[surname], o:target(@ref)/persName[surname])[1]"/>
      <xsl:if test="$shown ne ''">
        <xsl:sequence select="map:merge((map {'shown': $shown, 'person': exists(self::persName)},
          if ($parts) then (map {'family': o:line($parts/surname)}, $parts[forename] ! map {'given': o:initials(o:line(./forename))})
          else if (self::persName) then o:split($shown) else map {'literal': $shown}))"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Names of which the first is the family's: which is which cannot be told by their order. -->
  <xsl:variable name="o:family-first" as="xs:string" select="'^(Kim|Pak|Park|Choe|Choi|Yi|Li|Lee|Rhee|Han|Nam|Ho|Mao|Zhou|Chou|Deng|Teng|Liu|Lin|Chen|Peng|Zhu|Zhang|Chang|Wang|Wu|Yang|Hua|Hu|Ye|Nguyen|Pham|Le|Vo|Truong|Hoang|Tran|Norodom) '"/>

  <!-- A person whom no list takes apart: given names, then the family's, unless another order is as likely. -->
  <xsl:function name="o:split" as="map(*)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if (matches($name, '^(\p{Lu}[\p{L}’''\-]*\.? )+\p{Lu}[\p{L}’''\-]+$') and not(matches($name, $o:family-first)))
      then map {'family': replace($name, '^.* ', ''), 'given': replace($name, ' [^ ]+$', '')} else map {'literal': $name}"/>
  </xsl:function>

  <!-- The archive, and the place in it: two strings, the first empty where the page does not tell them apart. -->
  <xsl:function name="o:place" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="archive" as="xs:string?" select="o:archive($tei)"/>
    <xsl:variable name="name" as="xs:string?"
      select="$tei/teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier/repository[1]/o:line(.)[. ne '']"/>
    <xsl:sequence select="if ($name and starts-with($archive, $name)) then
        ($name, replace(substring-after($archive, $name), '^[\s,;:.]+', ''))
      else if ($archive) then (($name, '')[1], $archive) else ()"/>
  </xsl:function>

  <!-- A space between initials (CMOS 17, 10.12). -->
  <xsl:function name="o:initials" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="apart" as="xs:string" select="replace($name, '(^|\P{L})(\p{Lu}\p{Ll}?\.)(\p{Lu})', '$1$2 $3')"/>
    <xsl:sequence select="if ($apart = $name) then $name else o:initials($apart)"/>
  </xsl:function>

  <xsl:function name="o:authors" as="map(*)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="o:people($tei/teiHeader/fileDesc/titleStmt/author)"/>
  </xsl:function>

  <xsl:function name="o:translating" as="map(*)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="o:people($tei/teiHeader/fileDesc/titleStmt/respStmt[contains(lower-case(resp[1]), 'translat')])"/>
  </xsl:function>

  <!-- Puzanov, A. M. -->
  <xsl:function name="o:inverted" as="xs:string">
    <xsl:param name="person" as="map(*)"/>
    <xsl:sequence select="string-join(($person?family, $person?given, $person?literal), ', ')"/>
  </xsl:function>

  <!-- A; A and B; A, B, and C. -->
  <xsl:function name="o:series" as="xs:string?">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="if (count($names) lt 3) then string-join($names, ' and ')[. ne '']
      else string-join($names[position() lt last()], ', ') || ', and ' || $names[last()]"/>
  </xsl:function>

  <xsl:function name="o:genre" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/profileDesc/textClass/keywords/term/o:line(.)[. ne ''] => head()"/>
  </xsl:function>

  <xsl:function name="o:abstract" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="o:line($tei/teiHeader/profileDesc/abstract[1]/*)[. ne '']"/>
  </xsl:function>

  <xsl:function name="o:archive" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="all" as="xs:string*" select="o:signatures($tei/teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier)"/>
    <xsl:sequence select="string-join((for $i in 1 to count($all) return
      if ($i lt count($all)) then replace($all[$i], '\.$', '') else $all[$i]), '; ')[. ne '']"/>
  </xsl:function>
</xsl:stylesheet>
