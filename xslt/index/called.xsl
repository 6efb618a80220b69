<?xml version="1.0" encoding="UTF-8"?>
<!-- What a file of the edition is called, and where it is listed. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Lists, persons, collections. -->
  <xsl:function name="o:is-other" as="xs:boolean">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="not($document/@class = 'document')"/>
  </xsl:function>

  <!-- 1957-05-14 of an interval that begins so; one without a beginning counts by its end -->
  <xsl:function name="o:begin" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="($document/@when[matches(., '\d{4}')] ! replace(., '^\D*(\d{4}(-\d\d){0,2}).*$', '$1'), '')[1]"/>
  </xsl:function>

  <!-- The word that names the page a file is listed on. -->
  <xsl:function name="o:year" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="if (o:is-other($document)) then 'other' else (substring(o:begin($document), 1, 4)[. ne ''], 'undated')[1]"/>
  </xsl:function>

  <!-- Its title, or a word for what it is: the name of a file is no title. -->
  <xsl:function name="o:called" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="if (o:is-titled($document)) then o:line($document/@title)
      else if (o:is-other($document)) then o:capital($document/@class) || ' page' else 'Untitled page'"/>
  </xsl:function>

  <xsl:function name="o:is-titled" as="xs:boolean">
    <xsl:param name="document" as="element(document)"/>
    <xsl:variable name="title" as="xs:string" select="o:line($document/@title)"/>
    <xsl:variable name="name" as="xs:string" select="o:file-name($document)"/>
    <xsl:sequence select="$title ne '' and $title ne $name and not(starts-with($title, $name || '.'))"/>
  </xsl:function>

  <xsl:function name="o:file-name" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="o:line(tokenize($document/@file, '/')[last()])"/>
  </xsl:function>
</xsl:stylesheet>
