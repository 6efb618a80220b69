<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables (TEI P5 15.1). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="table" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., 'table')"/>
      <table>
        <xsl:if test="head">
          <caption>
            <xsl:for-each select="head">
              <xsl:if test="position() gt 1">
                <br/>
              </xsl:if>
              <xsl:apply-templates/>
            </xsl:for-each>
          </caption>
        </xsl:if>
        <xsl:apply-templates select="row"/>
      </table>
      <!-- marks between rows have no place in a table of HTML -->
      <xsl:apply-templates select="* except (head, row)"/>
    </div>
  </xsl:template>

  <xsl:template match="row" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <tr>
      <xsl:sequence select="o:attributes(., ())"/>
      <xsl:apply-templates select="cell"/>
      <xsl:where-populated>
        <td>
          <xsl:apply-templates select="* except cell"/>
        </td>
      </xsl:where-populated>
    </tr>
  </xsl:template>

  <xsl:template match="cell" as="node()+">
    <xsl:text> </xsl:text>
    <xsl:element name="{if ((., ..)/@role = 'label') then 'th' else 'td'}">
      <xsl:sequence select="o:attributes(., ())"/>
      <xsl:for-each select="(., ..)[@role = 'label'][last()]">
        <xsl:attribute name="scope" select="if (self::row) then 'col' else 'row'"/>
      </xsl:for-each>
      <xsl:sequence select="@rows ! o:span('rowspan', .), @cols ! o:span('colspan', .)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- HTML allows up to 1,000. -->
  <xsl:function name="o:span" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="attribute()"/>
    <xsl:if test="matches($value, '^([2-9]|[1-9]\d{1,2})$')">
      <xsl:attribute name="{$name}" select="$value"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
