<?xml version="1.0" encoding="UTF-8"?>
<!-- What the head of a page tells machines: reference managers, search engines. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- Highwire's names as Google Scholar documents them; z: are the fields of Zotero's own import of RDF in a page. -->
  <xsl:template name="meta" as="node()*">
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:variable name="place" as="xs:string*" select="o:place(.)"/>
    <xsl:for-each select="o:records(.)[1]">
      <xsl:sequence select="
        o:meta('citation_title', ?title),
        ?authors ! o:meta('citation_author', o:inverted(.)),
        o:meta('citation_publication_date', ?earliest ! translate(., '-', '/')),
        o:meta('citation_language', $tei/teiHeader/profileDesc/langUsage/language[1]/@ident),
        o:meta('citation_abstract', o:abstract($tei)),
        o:meta('z:itemType', if (o:is-letter(.)) then 'letter' else 'manuscript'),
        o:meta(if (o:is-letter(.)) then 'z:letterType' else 'z:manuscriptType', ?kind),
        o:meta('z:archive', $place[1]),
        o:meta('z:archiveLocation', $place[2])"/>
      <xsl:sequence select="o:linked(., $tei)"/>
    </xsl:for-each>
    <xsl:if test="not($alone) and $stem ne ''">
      <xsl:sequence select="o:alternate('tei/', '.xml', 'application/tei+xml', 'TEI')"/>
      <xsl:if test="exists(o:records(.))">
        <xsl:sequence select="o:alternate('cite/', '.ris', 'application/x-research-info-systems', 'RIS')"/>
      </xsl:if>
    </xsl:if>
    <xsl:for-each select="teiHeader/fileDesc/publicationStmt/availability/licence/@target[o:is-url(.)]">
      <link rel="license" href="{.}"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="o:meta" as="node()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="xs:string?"/>
    <xsl:if test="$content ne ''">
      <meta name="{$name}" content="{$content}"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:alternate" as="node()+">
    <xsl:param name="folder" as="xs:string"/>
    <xsl:param name="ending" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <link rel="alternate" type="{$type}" title="{$title}" href="{o:root($stem)}{$folder}{o:uri($stem)}{$ending}"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:function>

  <!-- schema.org: a part of an archive's holdings. A block of data, which no browser runs. -->
  <xsl:function name="o:linked" as="node()+">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="place" as="xs:string*" select="o:place($tei)"/>
    <xsl:variable name="data" as="element()">
      <fn:map>
        <fn:string key="@context">https://schema.org</fn:string>
        <fn:string key="@type">ArchiveComponent</fn:string>
        <xsl:sequence select="o:datum('name', $record?title), o:datum('dateCreated', $record?edtf),
          o:datum('itemLocation', $place[2]), o:datum('url', $record?url), o:datum('abstract', o:abstract($tei))"/>
        <xsl:if test="$place[1] ne ''">
          <fn:map key="holdingArchive">
            <fn:string key="@type">ArchiveOrganization</fn:string>
            <fn:string key="name">{$place[1]}</fn:string>
          </fn:map>
        </xsl:if>
        <xsl:sequence select="o:agents('author', $record?authors), o:agents('translator', $record?translators)"/>
      </fn:map>
    </xsl:variable>
    <xsl:variable name="json" as="xs:string" select="xml-to-json($data) => replace('\\/', '/')
      => replace('&lt;', '\\u003c') => replace('&gt;', '\\u003e') => replace('&amp;', '\\u0026')"/>
    <script type="application/ld+json">{$json}</script>
    <xsl:text>&#10;</xsl:text>
  </xsl:function>

  <xsl:function name="o:datum" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value ne ''">
      <fn:string key="{$key}">{$value}</fn:string>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:agents" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="people" as="map(*)*"/>
    <xsl:if test="exists($people)">
      <fn:array key="{$key}">
        <xsl:for-each select="$people">
          <fn:map>
            <fn:string key="@type">{if (?person) then 'Person' else 'Organization'}</fn:string>
            <fn:string key="name">{?shown}</fn:string>
          </fn:map>
        </xsl:for-each>
      </fn:array>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
