<?xml version="1.0" encoding="UTF-8"?>
<!-- A Schematron schema that SchXslt2 transpiled, without what is never asked of it: every template and every expression
     less is compiled faster, at every start. What is found stays the same. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
  xmlns:s="http://dmaus.name/ns/2023/schxslt" exclude-result-prefixes="xs s">
  <xsl:mode on-no-match="shallow-copy"/>

  <!-- what the template of a rule asks first: whether its pattern has had its rule -->
  <xsl:key name="pattern" match="xsl:template[xsl:choose/xsl:when[contains(@test, 'schxslt}pattern')]]"
    use="xsl:choose/xsl:when/@test"/>

  <!-- the only rule of its pattern need not ask -->
  <xsl:template match="xsl:template[xsl:choose/xsl:when[contains(@test, 'schxslt}pattern')]]">
    <xsl:variable name="asked" select="xsl:choose/xsl:when/@test"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:choose>
        <xsl:when test="count(key('pattern', $asked)) = 1">
          <xsl:apply-templates select="xsl:choose/xsl:otherwise/node()[not(self::xsl:next-match)]"/>
          <xsl:element name="next-match" namespace="http://www.w3.org/1999/XSL/Transform"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!-- which rules were had passes through the templates that do not ask -->
  <xsl:template match="(xsl:param | xsl:with-param)[ends-with(@name, 'schxslt}pattern')]">
    <xsl:copy>
      <xsl:apply-templates select="@* except @as"/>
      <xsl:attribute name="tunnel">yes</xsl:attribute>
    </xsl:copy>
  </xsl:template>

  <!-- and ends where a node is left for what it holds: there each pattern has its first rule again -->
  <xsl:template match="xsl:template[@match = '* | root()']/xsl:apply-templates">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:element name="with-param" namespace="http://www.w3.org/1999/XSL/Transform">
        <xsl:attribute name="name" select="(//xsl:param/@name[ends-with(., 'schxslt}pattern')])[1]"/>
        <xsl:attribute name="select">()</xsl:attribute>
        <xsl:attribute name="tunnel">yes</xsl:attribute>
      </xsl:element>
    </xsl:copy>
  </xsl:template>

  <!-- a rule and its values are evaluated where the template stands already -->
  <xsl:template match="xsl:for-each[@select = ('.', '.[1]')]">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="xsl:template/xsl:variable[ends-with(@name, 'schxslt}rule-context')]"/>

  <xsl:template match="svrl:failed-assert | svrl:successful-report">
    <xsl:copy>
      <xsl:copy-of select="@id, @role"/>
      <xsl:attribute name="location">{generate-id()}</xsl:attribute>
      <xsl:apply-templates select="svrl:text"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="svrl:text/@*"/>

  <xsl:template match="xsl:variable[ends-with(@name, 'schxslt}severity')]"/>

  <!-- whether the severity of an assertion reaches the threshold, which lets all pass -->
  <xsl:template match="xsl:choose[xsl:when[contains(@test, 'schxslt}severity,')]]">
    <xsl:apply-templates select="xsl:when/node()"/>
  </xsl:template>

  <xsl:template match="xsl:variable[@name = ('failed-assert', 'successful-report')]">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="xsl:sequence[@select = ('$failed-assert', '$successful-report')]"/>

</xsl:stylesheet>
