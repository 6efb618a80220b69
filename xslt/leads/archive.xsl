<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the paper is kept: repository, fond, opis, delo, leaves. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="archive-leads" as="element()*">
    <xsl:for-each select="teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier/(., altIdentifier)[o:class(current()) = 'document']">
      <xsl:variable name="fond" as="xs:string" select="o:series-name(.)"/>
      <xsl:if test="$fond ne ''">
        <lead list="archive" section="{$fond}" key="{o:numbered(., 'opis')}" name="{o:file-name(.)}" form="{o:leaves(.)}"
          words="{o:signatures(..[self::msIdentifier])[1]}"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The archive and the fond or collection; nothing where neither is said. -->
  <xsl:function name="o:series-name" as="xs:string">
    <xsl:param name="identifier" as="element()"/>
    <xsl:variable name="house" as="xs:string?" select="$identifier/(repository, ancestor::msIdentifier[1]/repository, settlement)[1]/o:line(.)[. ne '']"/>
    <xsl:variable name="part" as="xs:string" select="(o:numbered($identifier, 'fond')[. ne ''], $identifier/collection[1]/o:line(.), '')[1]"/>
    <xsl:sequence select="string-join(($house, $part[. ne '']), ', ')"/>
  </xsl:function>

  <xsl:function name="o:file-name" as="xs:string">
    <xsl:param name="identifier" as="element()"/>
    <xsl:sequence select="string-join((o:numbered($identifier, 'papka'), o:numbered($identifier, 'delo'))[. ne ''], ', ')"/>
  </xsl:function>

  <!-- fond 0102 -->
  <xsl:function name="o:numbered" as="xs:string">
    <xsl:param name="identifier" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="numbers" as="xs:string*" select="distinct-values($identifier/descendant::idno[@type = $type][ancestor::altIdentifier[1] is $identifier[self::altIdentifier]
      or empty(ancestor::altIdentifier) and $identifier[self::msIdentifier]] ! o:line(.)[. ne ''])"/>
    <xsl:sequence select="if (exists($numbers)) then $type || ' ' || string-join($numbers, ', ') else ''"/>
  </xsl:function>

  <xsl:function name="o:leaves" as="xs:string">
    <xsl:param name="identifier" as="element()"/>
    <xsl:sequence select="(o:numbered($identifier, 'listy')[. ne ''], $identifier[self::msIdentifier]/../msContents/msItem/locus[1]/o:line(.), '')[1]"/>
  </xsl:function>
</xsl:stylesheet>
