<?xml version="1.0" encoding="UTF-8"?>
<!-- Content models: RELAX NG to the elements of TEI P5 23.5.1.1. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:mode name="o:content" on-no-match="fail"/>

  <!-- The content of an element: of each of its kinds, where they differ. -->
  <xsl:function name="o:content" as="element(tei:content)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="kinds" as="element(tei:sequence)*">
      <xsl:for-each select="o:patterns($name)">
        <sequence><xsl:apply-templates mode="o:content" select="rng:*"/></sequence>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="different" as="element(tei:sequence)*"
      select="for $k in 1 to count($kinds) return $kinds[$k][not(some $e in $kinds[position() lt $k] satisfies deep-equal($e, $kinds[$k]))]"/>
    <content>
      <xsl:sequence select="o:united($different)"/>
    </content>
  </xsl:function>

  <!-- One model for several kinds; free mixtures become one. -->
  <xsl:function name="o:united" as="element()">
    <xsl:param name="kinds" as="element(tei:sequence)+"/>
    <xsl:variable name="full" as="element(tei:sequence)*" select="$kinds[*]"/>
    <xsl:variable name="free" as="element(tei:sequence)*" select="$full[count(*) = 1][o:is-free(*)]"/>
    <xsl:choose>
      <xsl:when test="empty($full)"><empty/></xsl:when>
      <xsl:when test="count($free) = count($full)">
        <xsl:sequence select="o:free($full/*)"/>
      </xsl:when>
      <xsl:when test="count($kinds) = 1">
        <xsl:sequence select="if (count($full/*) = 1) then $full/* else $full"/>
      </xsl:when>
      <xsl:otherwise>
        <alternate>
          <xsl:if test="count($full) lt count($kinds)"><xsl:attribute name="minOccurs" select="0"/></xsl:if>
          <xsl:for-each select="$full">
            <xsl:sequence select="if (count(*) = 1) then * else ."/>
          </xsl:for-each>
        </alternate>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Anything of a list, in any order, any number of times. -->
  <xsl:function name="o:is-free" as="xs:boolean">
    <xsl:param name="model" as="element()"/>
    <xsl:sequence select="exists($model/self::tei:textNode)
      or ($model/self::tei:alternate[@minOccurs = '0'][@maxOccurs = 'unbounded']
        and empty($model/*[not(self::tei:elementRef or self::tei:textNode)]))"/>
  </xsl:function>

  <xsl:function name="o:free" as="element()">
    <xsl:param name="models" as="element()*"/>
    <xsl:variable name="parts" as="element()*" select="$models/self::tei:textNode, $models/self::tei:alternate/*, $models/self::tei:elementRef"/>
    <xsl:variable name="once" as="element()*">
      <xsl:for-each-group select="$parts" group-by="local-name(), @key" composite="yes">
        <xsl:element name="{local-name()}" namespace="http://www.tei-c.org/ns/1.0"><xsl:sequence select="@key"/></xsl:element>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="count($once) = 1 and $once/self::tei:textNode"><textNode/></xsl:when>
      <xsl:otherwise>
        <alternate minOccurs="0" maxOccurs="unbounded"><xsl:sequence select="$once"/></alternate>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template mode="o:content" match="rng:attribute | rng:empty" as="empty-sequence()"/>

  <xsl:template mode="o:content" match="rng:text | rng:data | rng:value" as="element(tei:textNode)">
    <textNode/>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:element" as="element(tei:elementRef)">
    <elementRef key="{@name}"/>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:ref" as="element()*">
    <xsl:apply-templates mode="o:content" select="o:target(.)"/>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:group" as="element()*">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="o:content" select="rng:*"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="count($parts) gt 1"><sequence><xsl:sequence select="$parts"/></sequence></xsl:when>
      <xsl:otherwise><xsl:sequence select="$parts"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:choice" as="element()*">
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="o:content" select="rng:*"/></xsl:variable>
    <!-- a choice within a choice, and one element of several kinds -->
    <xsl:variable name="flat" as="element()*"
      select="$parts ! (if (self::tei:alternate[empty(@*)]) then * else .)"/>
    <xsl:variable name="once" as="element()*"
      select="for $k in 1 to count($flat) return $flat[$k][not(some $e in $flat[position() lt $k] satisfies deep-equal($e, $flat[$k]))]"/>
    <xsl:choose>
      <xsl:when test="count($once) gt 1"><alternate><xsl:sequence select="$once"/></alternate></xsl:when>
      <xsl:otherwise><xsl:sequence select="$once"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:optional" as="element()*">
    <xsl:sequence select="o:occurs(., '0', '1')"/>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:zeroOrMore" as="element()*">
    <xsl:sequence select="o:occurs(., '0', 'unbounded')"/>
  </xsl:template>

  <xsl:template mode="o:content" match="rng:oneOrMore" as="element()*">
    <xsl:sequence select="o:occurs(., '1', 'unbounded')"/>
  </xsl:template>

  <!-- How often. No sequence stands alone in another: the TEI Stylesheets (odd2odd.xsl, pass 4) would drop the outer
    one with what it says of occurrence, so that the two are multiplied. -->
  <xsl:function name="o:occurs" as="element()*">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="least" as="xs:string"/>
    <xsl:param name="most" as="xs:string"/>
    <xsl:variable name="parts" as="element()*"><xsl:apply-templates mode="o:content" select="$pattern/rng:*"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="empty($parts) or (count($parts) = 1 and $parts/self::tei:textNode)">
        <xsl:sequence select="$parts"/>
      </xsl:when>
      <xsl:when test="count($parts) = 1">
        <xsl:copy select="$parts">
          <xsl:copy-of select="@*"/>
          <xsl:attribute name="minOccurs" select="($least[. = '0'], @minOccurs, $least)[1]"/>
          <xsl:attribute name="maxOccurs" select="($most[. = 'unbounded'], @maxOccurs, $most)[1]"/>
          <xsl:copy-of select="*"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <sequence minOccurs="{$least}" maxOccurs="{$most}"><xsl:sequence select="$parts"/></sequence>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
