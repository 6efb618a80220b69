<?xml version="1.0" encoding="UTF-8"?>
<!-- What the TEI Stylesheets make of a customization (odd2odd.xsl, odd2relax.xsl), as far as opis.odd goes:
  RELAX NG from schemaSpec and TEI's own specifications. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns="http://relaxng.org/ns/structure/1.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:param name="o:p5" as="document-node()" required="yes"/>
  <xsl:key name="o:ident" match="elementSpec | classSpec | dataSpec" use="@ident"/>

  <xsl:variable name="o:odd" as="document-node()" select="/"/>
  <xsl:variable name="o:schema" as="element(schemaSpec)" select="//schemaSpec"/>
  <xsl:variable name="o:modules" as="xs:string*" select="$o:schema/moduleRef/@key/string()"/>
  <xsl:variable name="o:names" as="xs:string*" select="$o:schema/moduleRef/tokenize(@include, '\s+')[. != '']"/>

  <xsl:output method="xml" indent="yes"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="element()">
    <grammar ns="http://www.tei-c.org/ns/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><ref name="{$o:schema/@start}"/></start>
      <xsl:for-each select="$o:names">
        <define name="{.}">
          <element name="{.}">
            <xsl:sequence select="o:content(.), o:attributes(.)"/>
          </element>
        </define>
      </xsl:for-each>
      <xsl:for-each select="$o:p5//dataSpec, $o:schema/dataSpec">
        <define name="{@ident}">
          <choice><xsl:apply-templates select="content/* | valList"/></choice>
        </define>
      </xsl:for-each>
    </grammar>
  </xsl:template>

  <xsl:function name="o:change" as="element()?">
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="key('o:ident', $ident, $o:odd)[@mode = 'change']"/>
  </xsl:function>

  <xsl:function name="o:content" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:apply-templates select="(o:change($name)/content, key('o:ident', $name, $o:p5)/content)[1]/*"/>
  </xsl:function>

  <!-- Attributes: own before those of classes, near before far; as TEI has them, then as the customization changes them. -->
  <xsl:function name="o:attributes" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="changes" as="element(attDef)*" select="o:change($name)/attList//attDef"/>
    <xsl:for-each-group select="o:declared(key('o:ident', $name, $o:p5))" group-by="string(@ident)">
      <xsl:variable name="change" as="element(attDef)?" select="$changes[@ident = current-grouping-key()]"/>
      <xsl:if test="not($change/@mode = 'delete' or current-group()/@mode = 'delete')">
        <xsl:sequence select="o:attribute(($change, current-group()))"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="o:declared" as="element(attDef)*">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="gone" as="xs:string*" select="$spec/self::classSpec ! o:change(@ident)//attDef[@mode = 'delete']/@ident"/>
    <xsl:sequence select="$spec/attList//attDef[not(@ident = $gone)],
      key('o:ident', $spec/classes/memberOf/@key, $o:p5)[self::classSpec][@type = 'atts'][@module = $o:modules] ! o:declared(.)"/>
  </xsl:function>

  <!-- One attribute, the latest word first. -->
  <xsl:function name="o:attribute" as="element()">
    <xsl:param name="said" as="element(attDef)+"/>
    <xsl:variable name="attribute" as="element()">
      <attribute name="{$said[1]/@ident}" ns="{if (starts-with($said[1]/@ident, 'xml:')) then 'http://www.w3.org/XML/1998/namespace' else ''}">
        <xsl:sequence select="o:value(($said ! valList)[1][@type = 'closed'], ($said ! datatype)[1])"/>
      </attribute>
    </xsl:variable>
    <xsl:sequence select="if (($said ! @usage)[1] = 'req') then $attribute else o:pattern('optional', $attribute)"/>
  </xsl:function>

  <xsl:function name="o:value" as="element()">
    <xsl:param name="list" as="element(valList)?"/>
    <xsl:param name="type" as="element(datatype)?"/>
    <xsl:variable name="one" as="element()"><choice><xsl:apply-templates select="if ($list) then $list else $type/*"/></choice></xsl:variable>
    <xsl:sequence select="if ($type/@maxOccurs[. != '1']) then o:pattern('list', o:pattern('oneOrMore', $one)) else $one"/>
  </xsl:function>

  <xsl:template match="valList" as="element()*">
    <xsl:for-each select="valItem"><value><xsl:value-of select="@ident"/></value></xsl:for-each>
    <xsl:if test="not(@type = 'closed')"><data type="string"/></xsl:if>
  </xsl:template>

  <xsl:template match="dataRef[@key]" as="element()"><ref name="{@key}"/></xsl:template>

  <xsl:template match="dataRef[@name]" as="element()">
    <data type="{@name}">
      <xsl:for-each select="@restriction"><param name="pattern"><xsl:value-of select="."/></param></xsl:for-each>
    </data>
  </xsl:template>

  <xsl:template match="textNode" as="element()"><text/></xsl:template>
  <xsl:template match="empty" as="element()"><empty/></xsl:template>
  <xsl:template match="elementRef" as="element()"><xsl:sequence select="o:often(., o:ref(@key))"/></xsl:template>

  <!-- odd2odd.xsl, pass 4: one that holds nothing but another of its kind is dropped -->
  <xsl:template match="(sequence | alternate)[count(*) = 1][local-name(*) = local-name()]" as="element()*" priority="1">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="sequence | alternate" as="element()">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates select="*"/></xsl:variable>
    <xsl:sequence select="o:often(., o:pattern(if (self::sequence) then 'group' else 'choice', $parts))"/>
  </xsl:template>

  <xsl:function name="o:ref" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <ref name="{$name}"/>
  </xsl:function>

  <xsl:function name="o:often" as="element()">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="pattern" as="element()"/>
    <xsl:variable name="least" as="xs:string" select="($part/@minOccurs, '1')[1]"/>
    <xsl:sequence select="
      if ($part/@maxOccurs = 'unbounded') then o:pattern(if ($least = '0') then 'zeroOrMore' else 'oneOrMore', $pattern)
      else if ($least = '0') then o:pattern('optional', $pattern) else $pattern"/>
  </xsl:function>

  <xsl:function name="o:pattern" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="parts" as="element()*"/>
    <xsl:element name="{$name}" namespace="http://relaxng.org/ns/structure/1.0"><xsl:sequence select="$parts"/></xsl:element>
  </xsl:function>
</xsl:stylesheet>
