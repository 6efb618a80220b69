<?xml version="1.0" encoding="UTF-8"?>
<!-- Data types of attributes that have no list of values: those of XML Schema, restricted as in the grammar. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode name="o:datatype" on-no-match="fail"/>

  <!-- The type, where all kinds of an element agree on it; else TEI's own stays. -->
  <xsl:function name="o:datatype" as="element(tei:datatype)?">
    <xsl:param name="patterns" as="element(rng:attribute)+"/>
    <xsl:variable name="types" as="element(tei:datatype)*">
      <xsl:apply-templates mode="o:datatype" select="$patterns/rng:*"/>
    </xsl:variable>
    <xsl:if test="count($types) = count($patterns/rng:*) and (every $t in tail($types) satisfies deep-equal($t, $types[1]))">
      <xsl:sequence select="$types[1]"/>
    </xsl:if>
  </xsl:function>

  <xsl:template mode="o:datatype" match="rng:data" as="element(tei:datatype)">
    <datatype><xsl:sequence select="o:data(.)"/></datatype>
  </xsl:template>

  <xsl:template mode="o:datatype" match="rng:ref" as="element(tei:datatype)?">
    <xsl:choose>
      <xsl:when test="o:is-union(.)"><datatype><dataRef key="{o:union(@name)}"/></datatype></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="o:datatype" select="o:target(.)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- one or more -->
  <xsl:template mode="o:datatype" match="rng:list[rng:oneOrMore/rng:ref]" as="element(tei:datatype)?">
    <xsl:variable name="one" as="element(tei:datatype)?"><xsl:apply-templates mode="o:datatype" select="rng:oneOrMore/rng:ref"/></xsl:variable>
    <xsl:for-each select="$one">
      <datatype minOccurs="1" maxOccurs="unbounded"><xsl:sequence select="*"/></datatype>
    </xsl:for-each>
  </xsl:template>

  <!-- lists of values, and any text -->
  <xsl:template mode="o:datatype" match="rng:list | rng:choice | rng:value | rng:text | rng:group" as="empty-sequence()"/>

  <xsl:function name="o:data" as="element(tei:dataRef)">
    <xsl:param name="data" as="element(rng:data)"/>
    <dataRef name="{$data/@type}">
      <xsl:for-each select="$data/rng:param">
        <xsl:attribute name="restriction" select="if (@name = 'pattern') then . else '.+'[current()/@name = 'minLength'][current() = '1']"/>
      </xsl:for-each>
    </dataRef>
  </xsl:function>

  <!-- Types that are one of several. -->
  <xsl:function name="o:is-union" as="xs:boolean">
    <xsl:param name="ref" as="element(rng:ref)"/>
    <xsl:sequence select="exists(o:target($ref)/self::rng:choice[rng:data][not(rng:*[not(self::rng:data)])])"/>
  </xsl:function>

  <xsl:function name="o:union" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="replace($name, '^data\.', 'opis.')"/>
  </xsl:function>

  <xsl:function name="o:dataspecs" as="element(tei:dataSpec)*">
    <xsl:for-each-group select="$o:grammar//rng:attribute//rng:ref[o:is-union(.)]" group-by="string(@name)">
      <xsl:sort select="current-grouping-key()"/>
      <dataSpec ident="{o:union(@name)}" module="tei" mode="add">
        <desc xml:lang="en"><xsl:value-of select="o:described(key('o:define', @name, $o:grammar))"/></desc>
        <content>
          <alternate><xsl:sequence select="o:target(.)/rng:data ! o:data(.)"/></alternate>
        </content>
      </dataSpec>
    </xsl:for-each-group>
  </xsl:function>
</xsl:stylesheet>
