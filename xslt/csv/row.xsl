<?xml version="1.0" encoding="UTF-8"?>
<!-- What every row begins with: which passage of which paper it is, where it stands, who says so, how surely. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <!-- The number of each element in the file, by which its place in the dump is found. -->
  <xsl:variable name="o:numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="//*">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:row" as="attribute()+">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="o:row($element, o:row-id($element))"/>
  </xsl:function>

  <xsl:function name="o:row" as="attribute()+">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
    <xsl:attribute name="document" select="$stem"/>
    <xsl:attribute name="paper" select="$element/ancestor-or-self::div[parent::body/parent::text] ! o:paper-id(.)"/>
    <xsl:attribute name="passage" select="o:passage($element)/@xml:id"/>
    <xsl:attribute name="certainty" select="$element/@cert"/>
    <xsl:attribute name="resp" select="tokenize($element/@resp)[1] ! substring-after(., '#')"/>
    <xsl:if test="$element/ancestor::text">
      <xsl:attribute name="element" select="$o:numbers(generate-id($element))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:paper-id" as="xs:string">
    <xsl:param name="paper" as="element(div)"/>
    <xsl:sequence select="($paper/@xml:id/string(), 'paper-' || count($paper/preceding-sibling::div) + 1)[1]"/>
  </xsl:function>

  <!-- What has an address and holds text. -->
  <xsl:function name="o:is-passage" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[@xml:id][self::p or self::head or self::item or self::note or self::stamp or self::opener
      or self::closer or self::trailer or self::sp or self::ab or self::bibl][ancestor::text])"/>
  </xsl:function>

  <xsl:function name="o:passage" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/ancestor::*[o:is-passage(.)][1]"/>
  </xsl:function>

  <!-- Its own id; or that of what it stands in, what it is, and its number there. -->
  <xsl:function name="o:row-id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/@xml:id/string(), $o:row-ids(generate-id($element)))[1]"/>
  </xsl:function>

  <xsl:variable name="o:row-ids" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="//*[not(@xml:id)]" group-by="string-join((ancestor::*[@xml:id][1]/@xml:id, local-name()), '.')">
        <xsl:variable name="name" as="xs:string" select="current-grouping-key()"/>
        <xsl:for-each select="current-group()">
          <xsl:map-entry key="generate-id()" select="$name || '-' || position()"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- EDTF, and the first and last day that it may mean. -->
  <xsl:function name="o:date-cells" as="attribute()+">
    <xsl:param name="date" as="element()?"/>
    <xsl:attribute name="date" select="$date/self::date ! o:edtf(., '..')"/>
    <xsl:attribute name="earliest" select="$date/self::date ! o:earliest(.) ! o:first-day(.)"/>
    <xsl:attribute name="latest" select="$date/self::date ! o:latest(.) ! o:last-day(.)"/>
  </xsl:function>

  <xsl:function name="o:first-day" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:sequence select="$when || substring('0000-01-01', string-length($when) + 1)"/>
  </xsl:function>

  <xsl:function name="o:last-day" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:variable name="month" as="xs:string" select="$when || substring('0000-12', string-length($when) + 1)"/>
    <xsl:sequence select="if (string-length($when) eq 10) then $when
      else string(xs:date($month || '-01') + xs:yearMonthDuration('P1M') - xs:dayTimeDuration('P1D'))"/>
  </xsl:function>

  <!-- A whole number, or nothing. -->
  <xsl:function name="o:whole" as="xs:integer?">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="$value[. castable as xs:integer] ! xs:integer(.)"/>
  </xsl:function>

  <!-- The element around it that says most. -->
  <xsl:function name="o:within" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element/(ancestor::stamp | ancestor::note | ancestor::signed | ancestor::head | ancestor::list
      | ancestor::trailer | ancestor::opener | ancestor::closer | ancestor::p | ancestor::ab)[last()])"/>
  </xsl:function>

  <!-- The entry of the lists that a name points to. -->
  <xsl:function name="o:entity" as="xs:string?">
    <xsl:param name="name" as="element()?"/>
    <xsl:sequence select="$name ! o:target(@ref)[self::person or self::org or self::place]/@xml:id/string()"/>
  </xsl:function>
</xsl:stylesheet>
