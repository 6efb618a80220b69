<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of an EPUB of an edition (EPUB 3.3): chapters from the pages of papers, and what binds them. -->
<xsl:package name="urn:opis:epub" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="epub">

  <xsl:include href="common.xsl"/>
  <xsl:include href="index/called.xsl"/>
  <xsl:include href="index/words.xsl"/>
  <xsl:include href="epub/frame.xsl"/>
  <xsl:include href="epub/chapter.xsl"/>
  <xsl:include href="epub/reading.xsl"/>
  <xsl:include href="epub/link.xsl"/>
  <xsl:include href="epub/note.xsl"/>
  <xsl:include href="epub/title.xsl"/>
  <xsl:include href="epub/nav.xsl"/>
  <xsl:include href="epub/package.xsl"/>

  <!-- elements outside HTML are written as XML -->
  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="no"
    include-content-type="no"/>
  <xsl:mode name="epub" on-no-match="fail" visibility="public"/>

  <!-- of an edition: title, nav or package -->
  <xsl:param name="part" as="xs:string" select="''"/>
  <!-- what the edition says of itself (Imprint.java) -->
  <xsl:param name="edition-version" as="xs:string" select="''"/>
  <xsl:param name="edition-date" as="xs:string" select="''"/>
  <xsl:param name="edition-licence" as="xs:string" select="''"/>
  <xsl:param name="edition-base" as="xs:string" select="''"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- An EPUB has a title, whatever the edition has. -->
  <xsl:function name="o:edition-title" as="xs:string">
    <xsl:param name="edition" as="element(edition)"/>
    <xsl:sequence select="(o:line($edition/@title)[. ne ''], 'Edition')[1]"/>
  </xsl:function>
</xsl:package>
