<?xml version="1.0" encoding="UTF-8"?>
<!-- One item of CSL-JSON 1.0.2 (csl-data.json of the Citation Style Language). -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:citation:csl-json" package-version="1.0" declared-modes="yes">

  <xsl:include href="../common.xsl"/>
  <xsl:include href="../record.xsl"/>
  <xsl:include href="people.xsl"/>
  <xsl:include href="paper.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="xs:string">
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:sequence select="string-join(o:records(.) ! o:item(., $tei), ',&#10;')"/>
  </xsl:template>

  <!-- By way of the XML form of JSON, which keeps the order of the fields. -->
  <xsl:function name="o:item" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="own" as="xs:boolean" select="$record?paper eq ''"/>
    <xsl:variable name="identifier" as="element()?" select="$tei/teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier"/>
    <xsl:variable name="item" as="element()">
      <fn:map>
        <xsl:sequence select="o:string('id', ($record?id[. ne ''], $stem)[1])"/>
        <xsl:sequence select="o:string('type', if (matches($record?kind, 'letter|telegram|cable', 'i')) then 'personal_communication' else 'manuscript')"/>
        <xsl:sequence select="o:string('title', $record?title)"/>
        <xsl:sequence select="o:name-array('author', $record?authors)"/>
        <xsl:sequence select="o:name-array('recipient', $record?recipients)"/>
        <xsl:sequence select="o:name-array('translator', $record?translators)"/>
        <xsl:sequence select="if ($own) then o:issued($tei) else $record?date ! o:literal-date(.)"/>
        <xsl:sequence select="o:string('genre', $record?kind)"/>
        <xsl:sequence select="o:string('archive', $identifier/repository[1]/o:line(.))"/>
        <xsl:sequence select="o:string('archive-place', $identifier/settlement[1]/o:line(.))"/>
        <xsl:sequence select="o:string('archive_location', (o:place($tei)[2])[. ne ''])"/>
        <xsl:sequence select="o:string('publisher', $record?publisher)"/>
        <xsl:sequence select="o:string('URL', $record?url)"/>
        <xsl:sequence select="o:string('note', string-join(($record?programme[exists($record?translators)] ! ('Translated for ' || .), o:caveat($tei)), '. '))"/>
        <xsl:sequence select="if ($own) then o:string('abstract', o:abstract($tei)) else ()"/>
      </fn:map>
    </xsl:variable>
    <!-- every solidus comes escaped, which JSON allows and nobody likes -->
    <xsl:sequence select="replace(xml-to-json($item), '\\/', '/')"/>
  </xsl:function>

  <xsl:function name="o:literal-date" as="element()">
    <xsl:param name="date" as="xs:string"/>
    <fn:map key="issued">
      <xsl:sequence select="o:string('literal', $date)"/>
    </fn:map>
  </xsl:function>

  <xsl:function name="o:string" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value ne ''">
      <fn:string key="{$key}">{$value}</fn:string>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:name-array" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="people" as="map(*)*"/>
    <xsl:if test="exists($people)">
      <fn:array key="{$key}">
        <xsl:for-each select="$people">
          <fn:map>
            <xsl:sequence select="o:string('family', ?family), o:string('given', ?given), o:string('literal', ?literal)"/>
          </fn:map>
        </xsl:for-each>
      </fn:array>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:issued" as="element()?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:choose>
      <xsl:when test="o:earliest($tei) and o:latest($tei)">
        <fn:map key="issued">
          <fn:array key="date-parts">
            <xsl:for-each select="distinct-values((o:earliest($tei), o:latest($tei)))">
              <fn:array>
                <xsl:for-each select="tokenize(., '-')">
                  <fn:number>{xs:integer(.)}</fn:number>
                </xsl:for-each>
              </fn:array>
            </xsl:for-each>
          </fn:array>
          <xsl:if test="o:is-circa($tei)">
            <fn:boolean key="circa">true</fn:boolean>
          </xsl:if>
        </fn:map>
      </xsl:when>
      <xsl:when test="o:dates($tei)">
        <fn:map key="issued">
          <xsl:sequence select="o:string('literal', o:dates($tei))"/>
        </fn:map>
      </xsl:when>
    </xsl:choose>
  </xsl:function>
</xsl:package>
