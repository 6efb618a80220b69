<?xml version="1.0" encoding="UTF-8"?>
<!-- The variables of patterns. SchXslt2 makes them all global, so that two patterns could not use the same name, nor an
     abstract pattern with a variable stand twice; where a name occurs again, each pattern has its own. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:schxslt="http://dmaus.name/ns/2023/schxslt" xmlns:o="urn:opis" exclude-result-prefixes="#all">
  <xsl:mode name="o:rename" on-no-match="shallow-copy"/>

  <xsl:template match="sch:schema" mode="schxslt:compose-schema" priority="1">
    <xsl:variable name="made" as="element(sch:schema)">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:apply-templates select="$made" mode="o:rename"/>
  </xsl:template>

  <xsl:template match="sch:pattern | sch:group" mode="o:rename">
    <xsl:variable name="others" select="../(sch:pattern | sch:group) except ."/>
    <xsl:variable name="shared" as="xs:string*" select="sch:let/@name[. = $others/sch:let/@name]"/>
    <xsl:copy>
      <xsl:apply-templates select="@*, node()" mode="#current">
        <xsl:with-param name="shared" select="$shared" tunnel="yes"/>
        <xsl:with-param name="mark" select="'.' || count(preceding-sibling::*)" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="(sch:pattern | sch:group)/sch:let/@name" mode="o:rename">
    <xsl:param name="shared" as="xs:string*" tunnel="yes"/>
    <xsl:param name="mark" as="xs:string?" tunnel="yes"/>
    <xsl:attribute name="name" select="if (. = $shared) then . || $mark else ."/>
  </xsl:template>

  <xsl:template match="@context | @test | @select | @value | @path | @subject | @visit-each | @documents | @role | @severity | @o:*" mode="o:rename">
    <xsl:param name="shared" as="xs:string*" tunnel="yes"/>
    <xsl:param name="mark" as="xs:string?" tunnel="yes"/>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}" select="o:renamed(., $shared, $mark)"/>
  </xsl:template>

  <!-- a name in a string is none -->
  <xsl:function name="o:renamed" as="xs:string">
    <xsl:param name="expression" as="xs:string"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="mark" as="xs:string?"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$expression" regex="&quot;[^&quot;]*&quot;|'[^']*'|\$\s*[\i-[:]][\c-[:]]*">
        <xsl:matching-substring>
          <xsl:sequence select="if (starts-with(., '$') and replace(., '^\$\s*', '') = $names) then . || $mark else ."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

</xsl:stylesheet>
