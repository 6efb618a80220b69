<?xml version="1.0" encoding="UTF-8"?>
<!-- One row for the header, lists and all: a view of the other tables for people who read one. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="wide" as="element()">
    <xsl:param name="record" as="map(*)?"/>
    <xsl:variable name="header" as="element()?" select="teiHeader"/>
    <xsl:variable name="statement" as="element()?" select="$header/fileDesc/titleStmt"/>
    <xsl:variable name="source" as="element()?" select="$header/fileDesc/sourceDesc"/>
    <xsl:variable name="identifier" as="element()?" select="$source/msDesc/msIdentifier"/>
    <xsl:variable name="actions" as="element()*" select="$header/profileDesc/correspDesc/correspAction"/>
    <documents-wide document="{$stem}" class="{o:class(.)}" title="{if (o:is-titled(.)) then o:title(.) else $record?title}"
      date="{o:edtf(o:created(.), '..')}" date_text="{o:line($header/profileDesc/creation/date[1])}"
      author="{o:all($statement/author)}"
      sender="{o:all($actions[@type = 'sent']/(persName | orgName | roleName))}"
      recipient="{o:all($actions[@type = 'received'][not(@subtype = 'copy')]/(persName | orgName | roleName))}"
      repository="{o:all($identifier/(., altIdentifier)/repository)}"
      signature="{string-join(o:signatures($identifier), '; ')}"
      fond="{o:part($identifier, 'fond')}" opis="{o:part($identifier, 'opis')}" papka="{o:part($identifier, 'papka')}"
      delo="{o:part($identifier, 'delo')}"
      listy="{string-join($identifier/(., altIdentifier)/o:leaves(.)[. ne ''], '; ')}"
      translator="{string-join(o:translators(.), '; ')}" sponsor="{o:all($statement/sponsor)}" funder="{o:all($statement/funder)}"
      publisher="{o:publisher(.)}" record="{o:record-number(.)}" url="{o:url(.)}"
      classification="{o:all($header/profileDesc/textClass/catRef/o:target(@target)/(catDesc, .)[1])}"
      summary="{o:line($header/profileDesc/abstract/*)}" papers="{count(o:papers(.))}"
      layout="{$header/encodingDesc/appInfo/application/desc ! replace(o:line(.), '^page layout ([^ :]+)(:.*)?$', '$1')}"
      sha256="{o:line($source/bibl[@type = 'digital']/idno[@type = 'sha256'])}"/>
  </xsl:template>

  <xsl:function name="o:all" as="xs:string">
    <xsl:param name="values" as="element()*"/>
    <xsl:sequence select="string-join($values ! o:line(.)[. ne ''], '; ')"/>
  </xsl:function>

  <!-- The numbers of one kind in all archive signatures. -->
  <xsl:function name="o:part" as="xs:string">
    <xsl:param name="identifier" as="element()?"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="o:all($identifier//idno[@type = $type])"/>
  </xsl:function>
</xsl:stylesheet>
