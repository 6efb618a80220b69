<?xml version="1.0" encoding="UTF-8"?>
<!-- Schematron rules as constraints (TEI P5 23.5.2), and the rule pages as prose. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all"
  expand-text="yes">

  <xsl:mode name="o:rules" on-no-match="fail"/>

  <xsl:variable name="o:rules" as="element(sch:assert)*"
    select="sort($o:sch/sch:schema/sch:include ! document(@href, .)//sch:assert, (), function($a) { string($a/@id) })"/>

  <!-- One rule, with the declarations that it needs; the first brings namespaces and keys. -->
  <xsl:template mode="o:rules" match="sch:assert" as="element(tei:constraintSpec)">
    <constraintSpec ident="{@id}" scheme="schematron">
      <desc xml:lang="en">{o:title(@id)}</desc>
      <constraint>
        <xsl:if test=". is $o:rules[1]">
          <xsl:copy-of select="$o:sch/sch:schema/(sch:ns | xsl:key)" copy-namespaces="no"/>
        </xsl:if>
        <sch:pattern id="{@id}-{../../@id}">
          <xsl:copy-of select="../../sch:let" copy-namespaces="no"/>
          <sch:rule context="{../@context}">
            <xsl:copy-of select="../sch:let" copy-namespaces="no"/>
            <xsl:copy-of select="." copy-namespaces="no"/>
          </sch:rule>
        </sch:pattern>
      </constraint>
    </constraintSpec>
  </xsl:template>

  <!-- The title of the page of a code. -->
  <xsl:function name="o:title" as="xs:string">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="tokenize($o:pages[starts-with(., '# ' || $code || ' ')], '\n')[1] ! replace(., '^# V\d+ ', '')"/>
  </xsl:function>

  <!-- A rule page: title, statement, why, limits; its examples are tests and stay there. -->
  <xsl:function name="o:prose" as="element(tei:div)">
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($page, '(^|\n)#+ ')[normalize-space()]"/>
    <xsl:variable name="code" as="xs:string" select="substring-before($parts[1], ' ')"/>
    <div xml:id="rule.{$code}">
      <head>{$code} {substring-before(substring-after($parts[1], ' '), '&#10;')}</head>
      <p>{normalize-space(substring-after($parts[1], '&#10;'))}</p>
      <xsl:for-each select="$parts[matches(., '^(Why|Limits)\n')]">
        <p>{normalize-space(substring-after(., '&#10;'))}</p>
      </xsl:for-each>
    </div>
  </xsl:function>
</xsl:stylesheet>
