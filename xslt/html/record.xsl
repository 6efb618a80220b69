<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: what the paper is, in few lines; the rest waits behind a word. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="record" as="node()+">
    <xsl:variable name="profile" as="element()?" select="teiHeader/profileDesc"/>
    <xsl:variable name="kind" as="xs:string*" select="$profile/creation/date/o:line(.), $profile/textClass/keywords/term/o:line(.),
      o:class(.)[. ne 'document'] ! (o:capital(.) || ' page')"/>
    <xsl:variable name="in-brief" as="xs:string*" select="o:in-brief(.)"/>
    <xsl:text>&#10;</xsl:text>
    <header class="record">
      <xsl:if test="exists($kind[. ne ''])">
        <p class="kicker">{string-join($kind[. ne ''], ' · ')}</p>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <h1>{o:called(.)}</h1>
      <xsl:if test="teiHeader/fileDesc/titleStmt/title[1]/@type = 'filename'">
        <xsl:text>&#10;</xsl:text>
        <p class="brief">The page gives no title; its file is {o:title(.)}</p>
      </xsl:if>
      <xsl:if test="exists($in-brief)">
        <xsl:text>&#10;</xsl:text>
        <p class="brief">{string-join($in-brief, ' · ')}</p>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <div class="tools">
        <xsl:call-template name="trust"/>
        <xsl:call-template name="particulars"/>
        <xsl:call-template name="contents"/>
        <xsl:call-template name="cite"/>
        <xsl:call-template name="facsimile"/>
        <xsl:call-template name="views"/>
        <xsl:text>&#10;</xsl:text>
      </div>
    </header>
  </xsl:template>

  <!-- Who wrote to whom, where the title does not say so, and where the paper is kept. -->
  <xsl:function name="o:in-brief" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="record" as="map(*)?" select="o:records($tei)[1]"/>
    <xsl:sequence select="o:series($record ! o:unnamed(.)?shown),
      o:series($record?recipients[not(o:holds-word($record?title, (?family, ?shown)[1]))]?shown) ! ('to ' || .), o:archive($tei)"/>
  </xsl:function>

  <xsl:template name="particulars" as="node()*">
    <xsl:variable name="abstract" as="node()*">
      <xsl:apply-templates select="teiHeader/profileDesc/abstract"/>
    </xsl:variable>
    <xsl:variable name="facts" as="node()*">
      <xsl:apply-templates select="teiHeader"/>
    </xsl:variable>
    <xsl:if test="exists(($abstract, $facts))">
      <xsl:call-template name="tool">
        <xsl:with-param name="name" select="'particulars'"/>
        <xsl:with-param name="word" select="'About this paper'"/>
        <xsl:with-param name="content" select="$abstract, $facts"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Above each page of a print; nobody hears it, and no screen shows it. -->
  <xsl:template name="running" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <p class="running" aria-hidden="true"><span>{string-join((o:called(.), teiHeader/profileDesc/creation/date/o:line(.)[. ne ''], $edition-title[. ne '']), ' · ')}</span></p>
  </xsl:template>

  <!-- Opened and closed by the browser, with keyboard, finger or mouse; no script. -->
  <xsl:template name="tool" as="node()+">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:text>&#10;</xsl:text>
    <details class="tool {$name}">
      <summary>{$word}</summary>
      <xsl:sequence select="$content"/>
      <xsl:text>&#10;</xsl:text>
    </details>
  </xsl:template>

  <xsl:template match="teiHeader" as="node()*">
    <xsl:call-template name="facts"/>
  </xsl:template>

  <xsl:template match="abstract" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <section class="summary" aria-labelledby="opis:summary">
      <h2 id="opis:summary">Summary</h2>
      <xsl:apply-templates select="*"/>
    </section>
  </xsl:template>

  <!-- The other forms of the same document in an edition. -->
  <xsl:template name="neighbours" as="node()*">
    <xsl:if test="not($alone) and $stem ne ''">
      <xsl:variable name="file" as="xs:string" select="o:uri($stem)"/>
      <xsl:variable name="root" as="xs:string" select="o:root($stem)"/>
      <a href="{$root}index.html">Edition</a>
      <xsl:comment>order:top</xsl:comment>
      <!-- the Tab key meets them below the text (order.xsl): few stops lie before it -->
      <a href="{$root}dump/{$file}.html" tabindex="-1">Dump</a>
      <a href="{$root}tei/{$file}.xml" tabindex="-1">TEI</a>
      <a href="{$root}text/{$file}.txt" tabindex="-1">Text</a>
    </xsl:if>
  </xsl:template>

  <!-- Put there when all papers are known (order.xsl). -->
  <xsl:template name="before-and-after" as="comment()?">
    <xsl:if test="not($alone) and $stem ne ''">
      <xsl:comment>order:end</xsl:comment>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
