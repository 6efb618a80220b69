<?xml version="1.0" encoding="UTF-8"?>
<!-- SchXslt2 1.10.2, and what it lacks. This is the one place where its result is mended; TranspilerTest tells when a
     release of it no longer needs one of the repairs, which are numbered here and there. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
  xmlns:o="urn:opis" xmlns:x="http://www.w3.org/1999/XSL/TransformAlias" exclude-result-prefixes="#all">
  <xsl:import href="/content/transpile.xsl"/>
  <xsl:import href="scopes.xsl"/>
  <xsl:namespace-alias stylesheet-prefix="x" result-prefix="xsl"/>
  <xsl:mode name="o:mend" on-no-match="shallow-copy"/>

  <xsl:variable name="o:pattern" as="xs:string" select="'Q{http://dmaus.name/ns/2023/schxslt}pattern'"/>

  <!-- 1: a rule passes on which patterns have had theirs, also where it is itself passed over -->
  <xsl:template match="sch:rule" mode="schxslt:transpile">
    <xsl:param name="group" as="xs:string" required="yes"/>
    <xsl:variable name="made" as="element(xsl:template)">
      <xsl:next-match>
        <xsl:with-param name="group" select="$group"/>
      </xsl:next-match>
    </xsl:variable>
    <xsl:apply-templates select="$made" mode="o:mend"/>
  </xsl:template>

  <xsl:template match="xsl:next-match[empty(xsl:with-param)]" mode="o:mend">
    <xsl:copy>
      <x:with-param name="{$o:pattern}" as="Q{{http://www.w3.org/2001/XMLSchema}}string*" select="${$o:pattern}"/>
    </xsl:copy>
  </xsl:template>

  <!-- 2: severity is that of the assertion, else of its rule, else of its pattern, each as it is written where it stands -->
  <xsl:template match="sch:assert | sch:report" mode="schxslt:assemble-schema">
    <xsl:param name="sourceLanguage" as="xs:string" select="schxslt:in-scope-language(.)"/>
    <xsl:param name="targetNamespaces" as="element(sch:ns)*"/>
    <xsl:variable name="made" as="element()">
      <xsl:next-match>
        <xsl:with-param name="sourceLanguage" select="$sourceLanguage"/>
        <xsl:with-param name="targetNamespaces" select="$targetNamespaces"/>
      </xsl:next-match>
    </xsl:variable>
    <xsl:variable name="rule" as="attribute()?" select="o:severity(..)"/>
    <xsl:variable name="pattern" as="attribute()?" select="o:severity(../..)"/>
    <xsl:copy select="$made">
      <xsl:copy-of select="@*"/>
      <xsl:where-populated>
        <xsl:attribute name="o:rule" select="$rule"/>
        <xsl:attribute name="o:pattern" select="$pattern"/>
      </xsl:where-populated>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:function name="o:severity" as="attribute()?">
    <xsl:param name="of" as="node()?"/>
    <xsl:sequence select="($of[self::sch:*]/@severity, $of[self::sch:*]/@role)[1]"/>
  </xsl:function>

  <!-- also 4: a place is one node; 5: and it may be in another file -->
  <xsl:template name="schxslt:failed-assertion-attributes" as="node()*">
    <xsl:param name="assertion" as="element()" tunnel="yes"/>
    <xsl:variable name="said" as="attribute()?" select="(o:severity(.), @o:rule, o:severity(..), o:severity(../..), @o:pattern)[1]"/>
    <xsl:call-template name="schxslt:copy-attributes">
      <xsl:with-param name="attributes" select="@flag, @id, @test"/>
    </xsl:call-template>
    <xsl:where-populated>
      <!-- a word, or the variable that holds it -->
      <xsl:attribute name="severity" select="$said ! (if (matches(normalize-space(.), '^\$\i\c*$')) then '{' || normalize-space(.) || '}' else .)"/>
      <xsl:attribute name="ruleId" select="../@id"/>
      <xsl:attribute name="{local-name(../..)}Id" select="../../@id"/>
    </xsl:where-populated>
    <xsl:variable name="subject" as="xs:string" select="($assertion/@subject, $assertion/../@subject, '$Q{http://dmaus.name/ns/2023/schxslt}rule-context')[1]"/>
    <x:where-populated>
      <x:attribute name="location" select="generate-id(head(({$subject})))"/>
    </x:where-populated>
    <x:where-populated>
      <x:attribute name="document" select="head(({$subject}))/root()/base-uri()"/>
    </x:where-populated>
  </xsl:template>

  <!-- 3: a variable of XSLT is one, wherever a let may stand -->
  <xsl:template match="sch:*/xsl:variable | sch:schema/xsl:param" mode="schxslt:assemble-schema">
    <xsl:if test="parent::sch:schema or parent::sch:phase or parent::sch:pattern or parent::sch:group or parent::sch:rule">
      <sch:let name="{@name}" o:xslt="{local-name()}">
        <xsl:copy-of select="namespace::*, @as"/>
        <xsl:if test="@select">
          <xsl:attribute name="value" select="@select"/>
        </xsl:if>
        <xsl:copy-of select="node()"/>
      </sch:let>
    </xsl:if>
  </xsl:template>

  <xsl:template match="sch:let[@o:xslt][not(@value)]" mode="schxslt:transpile">
    <xsl:element name="xsl:{if (parent::sch:schema) then 'param' else 'variable'}">
      <xsl:copy-of select="namespace::*, @name, @as, node()"/>
    </xsl:element>
  </xsl:template>

  <!-- 6: blanks between two values are text -->
  <xsl:template match="text()[not(normalize-space())]" mode="schxslt:copy-message-content">
    <x:text>
      <xsl:value-of select="."/>
    </x:text>
  </xsl:template>

  <xsl:template match="xsl:*" mode="schxslt:copy-message-content">
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- what of XSLT the rules may need, besides what SchXslt2 takes along; and a let of the phase stands for one of the schema -->
  <xsl:template match="sch:schema" mode="schxslt:transpile">
    <xsl:param name="phase" as="xs:string" select="(@defaultPhase, '#ALL')[1]"/>
    <xsl:variable name="made" as="element(xsl:stylesheet)">
      <xsl:next-match>
        <xsl:with-param name="phase" select="$phase"/>
      </xsl:next-match>
    </xsl:variable>
    <xsl:variable name="own" as="xs:string*" select="sch:phase[@id = $phase]/sch:let/@name"/>
    <xsl:variable name="more" as="element()*" select="xsl:decimal-format | xsl:template | xsl:attribute-set"/>
    <xsl:for-each select="$made">
      <xsl:copy>
        <!-- types are named by it, and nobody would call another thing so -->
        <xsl:if test="not(in-scope-prefixes(.) = 'xs')">
          <xsl:namespace name="xs" select="'http://www.w3.org/2001/XMLSchema'"/>
        </xsl:if>
        <xsl:copy-of select="@*"/>
        <xsl:apply-templates select="node() except xsl:param[@name = $own]" mode="o:mend"/>
        <xsl:copy-of select="$more"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:template>

  <!-- 5: other documents are sought where the file stands, then where the schema does; each is read as any other -->
  <xsl:template match="xsl:for-each[xsl:source-document]" mode="o:mend">
    <xsl:copy>
      <xsl:attribute name="select" select="'for $Q{urn:opis}one in (' || @select || ') return Q{urn:opis}beside($Q{urn:opis}one, /)'"/>
      <x:for-each select="doc(.)">
        <xsl:copy-of select="xsl:source-document/node()"/>
      </x:for-each>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="xsl:function[ends-with(@name, 'numeric-severity')]" mode="o:mend">
    <xsl:copy-of select="."/>
    <x:function name="Q{{urn:opis}}beside" as="Q{{http://www.w3.org/2001/XMLSchema}}string">
      <x:param name="uri"/>
      <x:param name="file" as="document-node()"/>
      <x:variable name="beside" select="if (base-uri($file)) then string(resolve-uri($uri, base-uri($file))) else string($uri)"/>
      <x:sequence select="if (doc-available($beside)) then $beside else string($uri)"/>
    </x:function>
  </xsl:template>

</xsl:stylesheet>
