<?xml version="1.0" encoding="UTF-8"?>
<!-- Schematron rules as constraints (TEI P5 23.5.2), and the rule pages as prose. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:sqf="http://www.schematron-quickfix.com/validator/process"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:teix="http://www.tei-c.org/ns/Examples"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all"
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
          <sch:rule context="{../@context}">
            <!-- those of a pattern are global to some processors, and two constraints may be of one pattern -->
            <xsl:copy-of select="../../sch:let, ../sch:let" copy-namespaces="no"/>
            <sch:assert><xsl:copy-of select="@* except @sqf:*, node()" copy-namespaces="no"/></sch:assert>
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

  <!-- A rule page: title, statement, why, examples, limits. -->
  <xsl:function name="o:prose" as="element(tei:div)">
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($page, '(^|\n)#+ ')[normalize-space()]"/>
    <xsl:variable name="code" as="xs:string" select="substring-before($parts[1], ' ')"/>
    <div xml:id="rule.{$code}">
      <head>{$code} {substring-before(substring-after($parts[1], ' '), '&#10;')}</head>
      <p>{normalize-space(substring-after($parts[1], '&#10;'))}</p>
      <xsl:sequence select="o:paragraph($parts, 'Why')"/>
      <xsl:sequence select="o:examples($parts[starts-with(., 'Examples')], $code)"/>
      <xsl:sequence select="o:paragraph($parts, 'Limits')"/>
    </div>
  </xsl:function>

  <xsl:function name="o:paragraph" as="element(tei:p)*">
    <xsl:param name="parts" as="xs:string*"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:for-each select="$parts[starts-with(., $title || '&#10;')]">
      <p>{normalize-space(substring-after(., '&#10;'))}</p>
    </xsl:for-each>
  </xsl:function>

  <!-- What is found in an example, and the example. -->
  <xsl:function name="o:examples" as="element()*">
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="code" as="xs:string"/>
    <xsl:for-each select="analyze-string($part, '```xml\n(.*?)\n```\n\n```findings\n(.*?)```', 's')/fn:match">
      <xsl:variable name="fires" as="xs:boolean" select="fn:group[@nr = '2'] != ''"/>
      <xsl:variable name="tree" as="document-node()"
        select="parse-xml('&lt;text xmlns=&quot;http://www.tei-c.org/ns/1.0&quot;>' || fn:group[@nr = '1'] || '&lt;/text>')"/>
      <p>{if ($fires) then 'Reported' else 'Not reported'}:</p>
      <xsl:sequence select="o:eg($tree/*/node(), $code || '-' || position(), if ($fires) then 'false' else 'feasible')"/>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
