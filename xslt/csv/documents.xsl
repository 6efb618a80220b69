<?xml version="1.0" encoding="UTF-8"?>
<!-- One row for the file, one for each paper in it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="document" as="element()">
    <xsl:param name="record" as="map(*)?"/>
    <xsl:variable name="date" as="element(date)?" select="o:created(.)"/>
    <xsl:variable name="source" as="element()?" select="teiHeader/fileDesc/sourceDesc"/>
    <documents class="{o:class(.)}" title="{if (o:is-titled(.)) then o:title(.) else $record?title}" kind="{$record?kind}"
      date_text="{o:line($date)}" repository="{$source/msDesc/msIdentifier/repository[1] ! o:line(.)}"
      signature="{o:signatures($source/msDesc/msIdentifier)[1]}" publisher="{o:publisher(.)}" record="{o:record-number(.)}"
      url="{o:url(.)}" language="{teiHeader/profileDesc/langUsage/language[1]/@ident}"
      summary="{o:line(teiHeader/profileDesc/abstract/*)}" papers="{count(o:papers(.))}"
      gaps="{count(o:gaps(text))}" doubts="{count(o:doubts(text))}"
      terms="{teiHeader/fileDesc/publicationStmt/availability ! (licence/@target[o:is-url(.)], o:line(.))[1]}"
      layout="{teiHeader/encodingDesc/appInfo/application[1]/desc[1] ! replace(o:line(.), '^page layout ([^ :]+)(:.*)?$', '$1')}"
      edition="{o:edition(.)}" sha256="{$source/bibl[@type = 'digital']/idno[@type = 'sha256'][1] ! o:line(.)}" tei_sha256="{$sha256}">
      <xsl:sequence select="o:row(., $stem), o:date-cells($date)"/>
      <xsl:attribute name="certainty" select="$date/@cert"/>
      <xsl:attribute name="resp" select="tokenize($date/@resp)[1] ! substring-after(., '#')"/>
    </documents>
  </xsl:template>

  <xsl:template match="div" mode="paper" as="element()">
    <xsl:variable name="main" as="xs:boolean" select="exists(o:main-paper(root(.)/TEI) intersect .)"/>
    <xsl:variable name="sent" as="element(date)?" select="o:correspondence(root(.)/TEI, .)[@type = 'sent'][1]/date[1]"/>
    <papers n="{position()}" type="{@type}" subtype="{@subtype}" main="{$main}" heading="{o:heading(head[1])}"
      gaps="{count(o:gaps(.))}" doubts="{count(o:doubts(.))}">
      <xsl:sequence select="o:row(., o:paper-id(.)), o:date-cells(if ($main) then o:created(root(.)/TEI) else $sent)"/>
    </papers>
  </xsl:template>

  <xsl:template match="div[@type = 'entry']" as="element()">
    <entries n="{count(preceding-sibling::div[@type = 'entry']) + 1}" heading="{o:heading(head[1])}">
      <xsl:sequence select="o:row(.), o:date-cells((head//date, opener//date)[1])"/>
    </entries>
  </xsl:template>

  <xsl:template match="*" mode="passage" as="element()">
    <passages n="{position()}" kind="{local-name()}" type="{@type}" text="{o:cell(node())}"
      entry="{ancestor::div[@type = 'entry'][1] ! o:row-id(.)}">
      <xsl:sequence select="o:row(.)"/>
    </passages>
  </xsl:template>
</xsl:stylesheet>
