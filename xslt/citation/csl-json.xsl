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

  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="stem" as="xs:string" select="''"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="xs:string">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <!-- By way of the XML form of JSON, which keeps the order of the fields. -->
  <xsl:template match="TEI" as="xs:string">
    <xsl:variable name="identifier" as="element()?" select="teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier"/>
    <xsl:variable name="item" as="element()">
      <fn:map>
        <xsl:sequence select="o:string('id', o:line((@xml:id, $stem)[1]))"/>
        <xsl:sequence select="o:string('type', if (o:class(.) = 'document') then 'manuscript' else 'webpage')"/>
        <xsl:sequence select="o:string('title', o:title(.))"/>
        <xsl:sequence select="o:name-array('author', o:authors(.))"/>
        <xsl:sequence select="o:name-array('translator', o:translating(.))"/>
        <xsl:sequence select="o:issued(.)"/>
        <xsl:sequence select="o:string('genre', o:genre(.))"/>
        <xsl:sequence select="o:string('archive', $identifier/repository[1]/o:line(.))"/>
        <xsl:sequence select="o:string('archive-place', $identifier/settlement[1]/o:line(.))"/>
        <xsl:sequence select="o:string('archive_location', o:shelfmark(.))"/>
        <xsl:sequence select="o:string('publisher', o:publisher(.))"/>
        <xsl:sequence select="o:string('URL', o:url(.))"/>
        <xsl:sequence select="o:string('abstract', o:abstract(.))"/>
      </fn:map>
    </xsl:variable>
    <!-- every solidus comes escaped, which JSON allows and nobody likes -->
    <xsl:sequence select="replace(xml-to-json($item), '\\/', '/')"/>
  </xsl:template>

  <!-- The signature without the name of the archive, which has a field of its own. -->
  <xsl:function name="o:shelfmark" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="archive" as="xs:string?" select="o:archive($tei)"/>
    <xsl:variable name="name" as="xs:string?"
      select="$tei/teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier/repository[1]/o:line(.)[. ne '']"/>
    <xsl:sequence select="if ($name and starts-with($archive, $name)) then
      replace(substring-after($archive, $name), '^[\s,;:.]+', '')[. ne ''] else $archive"/>
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
