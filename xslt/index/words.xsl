<?xml version="1.0" encoding="UTF-8"?>
<!-- What the edition says of itself, on the web and in a book. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template name="said" as="node()*">
    <xsl:for-each select="said">
      <xsl:text>&#10;</xsl:text>
      <p>{o:line(.)}</p>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="transcribed" as="element(h:p)">
    <p>The texts are transcriptions or translations that others published on the web. This edition marks up what those pages say:
      stamps, notes by hand, dates, names, gaps, doubtful readings. It does not compare them with the originals, and it adds no
      word to them. What had to be inferred is marked, with how sure it is; what could not be decided is left as it stands.</p>
  </xsl:template>

  <xsl:template name="named" as="element(h:p)">
    <xsl:param name="title" as="xs:string"/>
    <p>Name the edition: {$title}, edition {$edition-version}{$edition-date[. ne ''] ! (', ' || .)}.</p>
  </xsl:template>

  <xsl:function name="o:year-words" as="xs:string">
    <xsl:param name="year" as="xs:string"/>
    <xsl:sequence select="if ($year = 'undated') then 'Without a date' else if ($year = 'other') then 'Other pages' else $year"/>
  </xsl:function>

  <!-- 45 papers, 2 other pages -->
  <xsl:function name="o:all-counted" as="xs:string">
    <xsl:param name="papers" as="xs:integer"/>
    <xsl:param name="others" as="xs:integer"/>
    <xsl:sequence select="string-join(($papers || (if ($papers eq 1) then ' paper' else ' papers'),
      $others[. gt 0] ! (. || (if (. eq 1) then ' other page' else ' other pages'))), ', ')"/>
  </xsl:function>
</xsl:stylesheet>
