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
    <xsl:sequence select="string-join(o:records(.) ! o:item(.), ',&#10;')"/>
  </xsl:template>

  <!-- By way of the XML form of JSON, which keeps the order of the fields. -->
  <xsl:function name="o:item" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="item" as="element()">
      <fn:map>
        <xsl:sequence select="o:string('id', $record?id)"/>
        <xsl:sequence select="o:string('type', if (o:is-letter($record)) then 'personal_communication' else 'manuscript')"/>
        <xsl:sequence select="o:string('title', $record?title[not(o:is-said-by-kind($record))])"/>
        <xsl:sequence select="o:name-array('author', $record?authors)"/>
        <xsl:sequence select="o:name-array('recipient', $record?recipients)"/>
        <xsl:sequence select="o:name-array('translator', $record?translators)"/>
        <xsl:sequence select="o:issued($record)"/>
        <xsl:sequence select="o:string('genre', $record?kind[not(o:holds-word($record?title, .)) or o:is-said-by-kind($record)])"/>
        <xsl:sequence select="o:string('archive', $record?repository)"/>
        <xsl:sequence select="o:string('archive-place', $record?settlement)"/>
        <xsl:sequence select="o:string('archive_location', o:inside($record))"/>
        <xsl:sequence select="o:string('publisher', $record?publisher)"/>
        <xsl:sequence select="o:string('language', $record?language)"/>
        <xsl:sequence select="o:string('URL', $record?url)"/>
        <xsl:sequence select="o:string('note', string-join(($record?beside ! ('With ' || ?title),
          $record?programme[exists($record?translators)] ! ('Translated for ' || .), o:caveat($record)), '. '))"/>
        <xsl:sequence select="o:string('abstract', $record?abstract)"/>
        <xsl:sequence select="o:custom($record)"/>
      </fn:map>
    </xsl:variable>
    <!-- every solidus comes escaped, which JSON allows and nobody likes -->
    <xsl:sequence select="replace(xml-to-json($item), '\\/', '/')"/>
  </xsl:function>

  <!-- A letter that has no title of its own: styles say what it is and to whom (CMOS 17, 14.229). -->
  <xsl:function name="o:is-said-by-kind" as="xs:boolean">
    <xsl:param name="record" as="map(*)"/>
    <xsl:sequence select="$record?described and o:is-letter($record)
      and lower-case($record?title) = (lower-case($record?kind), lower-case($record?kind || ' to ' || o:series($record?recipients?shown)))"/>
  </xsl:function>

  <!-- The place in the archive; the archive's town has a variable of its own. -->
  <xsl:function name="o:inside" as="xs:string?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="town" as="xs:string?" select="$record?settlement ! (. || ', ')"/>
    <xsl:sequence select="if ($town and starts-with($record?location, $town)) then substring-after($record?location, $town) else $record?location"/>
  </xsl:function>

  <!-- What no variable of CSL holds. -->
  <xsl:function name="o:custom" as="element()">
    <xsl:param name="record" as="map(*)"/>
    <fn:map key="custom">
      <xsl:sequence select="o:string('edtf', $record?edtf)"/>
      <fn:number key="gaps">{$record?gaps}</fn:number>
      <fn:number key="doubtful-readings">{$record?doubts}</fn:number>
      <xsl:sequence select="o:string('edition', $record?edition)"/>
      <xsl:sequence select="o:string('tei-sha256', $record?sha256)"/>
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

  <!-- A period has two ends. -->
  <xsl:function name="o:issued" as="element()?">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="ends" as="xs:string*" select="($record?earliest, $record?latest)[exists($record?earliest) and exists($record?latest)]"/>
    <xsl:if test="exists($ends) or $record?date">
      <fn:map key="issued">
        <xsl:if test="exists($ends)">
          <fn:array key="date-parts">
            <xsl:sequence select="distinct-values($ends) ! o:date-parts(.)"/>
          </fn:array>
        </xsl:if>
        <xsl:if test="exists($ends) and $record?circa">
          <fn:boolean key="circa">true</fn:boolean>
        </xsl:if>
        <xsl:sequence select="o:string('literal', $record?date[empty($ends)])"/>
      </fn:map>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:date-parts" as="element()">
    <xsl:param name="date" as="xs:string"/>
    <fn:array>
      <xsl:for-each select="tokenize($date, '-')">
        <fn:number>{xs:integer(.)}</fn:number>
      </xsl:for-each>
    </fn:array>
  </xsl:function>
</xsl:package>
