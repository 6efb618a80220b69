<?xml version="1.0" encoding="UTF-8"?>
<!-- What a header says of a paper, as strings: for citations, tables, text. A value that it does not give is absent. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="when.xsl"/>

  <!-- The title of the file; the file's own name where the page has none. -->
  <xsl:function name="o:title" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="(o:line($tei/teiHeader/fileDesc/titleStmt/title[1]), o:line($tei/@xml:id), 'Untitled')[. ne ''][1]"/>
  </xsl:function>

  <xsl:function name="o:is-titled" as="xs:boolean">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="exists($tei/teiHeader/fileDesc/titleStmt/title[1][not(@type = 'filename')][o:line(.) ne ''])"/>
  </xsl:function>

  <xsl:function name="o:created" as="element(date)?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/profileDesc/creation/date[1]"/>
  </xsl:function>

  <!-- Each archive signature as the page gives it; put together from its parts where no raw form is kept. -->
  <xsl:function name="o:signatures" as="xs:string*">
    <xsl:param name="identifier" as="element(msIdentifier)?"/>
    <xsl:for-each select="$identifier, $identifier/altIdentifier">
      <xsl:variable name="raw" as="xs:string" select="o:line(idno[1])"/>
      <xsl:variable name="around" as="xs:string*" select="(repository, collection, settlement) ! o:line(.)"/>
      <xsl:variable name="whole" as="xs:string"
        select="string-join(($around[not(contains($raw, .))], $raw[. ne '']), ', ')"/>
      <xsl:variable name="locus" as="xs:string*" select="
        .[self::msIdentifier]/../msContents/msItem/locus/o:line(.)[every $raw in $identifier//idno satisfies not(contains(o:line($raw), .))]"/>
      <xsl:sequence select="string-join(($whole[. ne ''], $locus), ', ')[. ne '']"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The persons of a statement of responsibility, by what they did. -->
  <xsl:function name="o:translators" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/titleStmt/respStmt[contains(lower-case(resp[1]), 'translat')]
      /(persName | orgName | name)/o:line(.)"/>
  </xsl:function>

  <xsl:function name="o:url" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/publicationStmt/idno/o:line(.)[o:is-url(.)] => head()"/>
  </xsl:function>

  <xsl:function name="o:record-number" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/publicationStmt/idno[@type = 'recordID'][1]/o:line(.)[. ne '']"/>
  </xsl:function>

  <xsl:function name="o:publisher" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/publicationStmt/publisher[1]/o:line(.)[. ne '']"/>
  </xsl:function>
</xsl:stylesheet>
