<?xml version="1.0" encoding="UTF-8"?>
<!-- The schema as a TEI customization (TEI P5 23): from opis.rng, opis.sch, the rule pages and the valid fixtures. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:teix="http://www.tei-c.org/ns/Examples"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all"
  expand-text="yes">

  <xsl:include href="odd/grammar.xsl"/>
  <xsl:include href="odd/source.xsl"/>
  <xsl:include href="odd/content.xsl"/>
  <xsl:include href="odd/attributes.xsl"/>
  <xsl:include href="odd/datatype.xsl"/>
  <xsl:include href="odd/kinds.xsl"/>
  <xsl:include href="odd/places.xsl"/>
  <xsl:include href="odd/rules.xsl"/>
  <xsl:include href="odd/exempla.xsl"/>

  <!-- the TEI release that the customization changes, as p5subset.xml -->
  <xsl:param name="o:p5" as="document-node()" required="yes"/>
  <xsl:param name="o:version" as="xs:string" required="yes"/>
  <!-- opis.sch -->
  <xsl:param name="o:sch" as="document-node()" required="yes"/>
  <!-- the texts of the rule pages, in order -->
  <xsl:param name="o:pages" as="xs:string*" required="yes"/>
  <!-- the valid fixtures -->
  <xsl:param name="o:fixtures" as="document-node()*" required="yes"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="p desc teix:egXML content sch:rule"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <TEI xml:id="opis-odd" xml:lang="en">
        <teiHeader>
          <fileDesc>
            <titleStmt><title>opis: an encoding of page dumps of archival papers</title></titleStmt>
            <publicationStmt><p>Part of opis, under the Apache License 2.0.</p></publicationStmt>
            <sourceDesc><p>Generated from schema/opis.rnc and schema/opis.sch; not to be edited.</p></sourceDesc>
          </fileDesc>
        </teiHeader>
        <text>
          <body>
            <head>opis</head>
            <p>A customization of TEI P5 for papers that a translator read in an archive and a site published. What is
              valid here is valid TEI P5.</p>
            <p>It changes TEI P5 {$o:version}. To compile it, put p5subset.xml of that release beside it; or name another
              place, or tei:{$o:version} to have it fetched, in the source of schemaSpec.</p>
            <div xml:id="rules">
              <head>Rules</head>
              <xsl:sequence select="$o:pages ! o:prose(.)"/>
            </div>
            <div xml:id="schema">
              <head>Schema</head>
              <xsl:call-template name="o:schema"/>
            </div>
          </body>
        </text>
      </TEI>
    </xsl:document>
  </xsl:template>

  <xsl:template name="o:schema" as="element(tei:schemaSpec)">
    <!-- nothing is fetched unless somebody says so -->
    <schemaSpec ident="opis" source="p5subset.xml" start="TEI" docLang="en">
      <moduleRef key="tei"/>
      <xsl:for-each-group select="$o:names" group-by="o:spec(.)/@module">
        <xsl:sort select="current-grouping-key()"/>
        <moduleRef key="{current-grouping-key()}" include="{current-group()}"/>
      </xsl:for-each-group>
      <!-- only for its attribute class, att.global.analytic -->
      <moduleRef key="analysis" include=""/>
      <xsl:sequence select="o:dataspecs()"/>
      <xsl:sequence select="o:classes()"/>
      <xsl:sequence select="$o:names ! o:element(.)"/>
      <xsl:apply-templates mode="o:rules" select="$o:rules"/>
      <xsl:sequence select="$o:names ! o:constraint(.)"/>
    </schemaSpec>
  </xsl:template>

  <!-- What the customization changes of one element. -->
  <xsl:function name="o:element" as="element(tei:elementSpec)">
    <xsl:param name="name" as="xs:string"/>
    <elementSpec ident="{$name}" module="{o:spec($name)/@module}" mode="change">
      <desc xml:lang="en">{o:described(o:patterns($name)/(., parent::rng:define))}</desc>
      <xsl:sequence select="o:content($name)"/>
      <xsl:sequence select="o:attributes($name)"/>
      <xsl:sequence select="o:exemplum($name)"/>
    </elementSpec>
  </xsl:function>
</xsl:stylesheet>
