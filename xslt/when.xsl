<?xml version="1.0" encoding="UTF-8"?>
<!-- What a date says: when at the earliest and at the latest, how surely, in words and in EDTF. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- One year, month or day. -->
  <xsl:function name="o:when" as="xs:string?">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:sequence select="$date/@when/o:day(.)[o:is-date(.)]"/>
  </xsl:function>

  <!-- Where it begins at the earliest, and ends at the latest. -->
  <xsl:function name="o:earliest" as="xs:string?">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:sequence select="$date/(@when, @from, @notBefore)/o:day(.)[o:is-date(.)] => head()"/>
  </xsl:function>

  <xsl:function name="o:latest" as="xs:string?">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:sequence select="$date/(@when, @to, @notAfter)/o:day(.)[o:is-date(.)] => head()"/>
  </xsl:function>

  <!-- Nothing, or what EDTF puts behind a date: ? where it is doubted, ~ where it is about that time. -->
  <xsl:function name="o:date-mark" as="xs:string">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:sequence select="if ($date/@cert = 'medium' or $date[@cert = 'low' and contains(., '?')]) then '?'
      else if ($date[@cert = 'low' or @notBefore or @notAfter]) then '~' else ''"/>
  </xsl:function>

  <!-- In EDTF, level 1 (ISO 8601-2): 1957-05, 1957-05~, 1957-05-14/1957-05-16, ../1957-05. -->
  <xsl:function name="o:edtf" as="xs:string?">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:param name="open" as="xs:string"/>
    <xsl:variable name="mark" as="xs:string" select="o:date-mark($date)"/>
    <xsl:variable name="ends" as="xs:string*" select="(o:earliest($date), $open)[1], (o:latest($date), $open)[1]"/>
    <xsl:sequence select="if (empty((o:earliest($date), o:latest($date)))) then ()
      else if (o:when($date)) then $ends[1] || $mark
      else string-join(for $end in $ends return if ($end eq $open) then $end else $end || $mark, '/')"/>
  </xsl:function>

  <!-- In words of opis where it is certain, else as printed. -->
  <xsl:function name="o:shown" as="xs:string?">
    <xsl:param name="date" as="element(date)?"/>
    <xsl:sequence select="(o:when($date)[not($date/@cert)] ! o:date-words(.), $date/o:line(.)[. ne ''])[1]"/>
  </xsl:function>
</xsl:stylesheet>
