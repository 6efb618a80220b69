<?xml version="1.0" encoding="UTF-8"?>
<!-- Quotation marks, pages and stops, as the Chicago Manual of Style has them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Quotation marks inside quotation marks are single (CMOS 17, 13.30). -->
  <xsl:function name="o:quoted" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:variable name="inner" as="xs:string"
      select="translate(replace($title, '&quot;([^&quot;]*)&quot;', '‘$1’'), '“”', '‘’')"/>
    <xsl:sequence select="'“' || $inner || (if (matches($inner, '[?!]’?$') or $mark = '.' and matches($inner, '[.]’?$')) then '' else $mark) || '”'"/>
  </xsl:function>

  <!-- Pages as pp. 1–15 (CMOS 17, 9.60, 14.147), whatever the archive's own signature makes of them. -->
  <xsl:function name="o:paged" as="xs:string?">
    <xsl:param name="signature" as="xs:string?"/>
    <xsl:sequence select="$signature ! replace(., '(^|\P{L})pp?\. ?(\d+) ?[\-–] ?(\d+)', '$1pp. $2–$3') ! replace(., '(^|\P{L})p\.(\d+)', '$1p. $2')"/>
  </xsl:function>

  <!-- A sentence ends once. -->
  <xsl:function name="o:stopped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (matches($text, '[.?!][”’]?$')) then $text else $text || '.'"/>
  </xsl:function>
</xsl:stylesheet>
