<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page: head, way back, main part. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <!-- The style sheet's text, for a page that stands alone; empty in an edition, which has it in assets/. -->
  <xsl:param name="css" as="xs:string" select="''"/>
  <!-- Base64 of its SHA-256. -->
  <xsl:param name="css-hash" as="xs:string" select="''"/>

  <!-- what each page says of its edition (Imprint.java) -->
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="edition-version" as="xs:string" select="''"/>
  <xsl:param name="edition-date" as="xs:string" select="''"/>
  <xsl:param name="edition-licence" as="xs:string" select="''"/>
  <!-- where the edition is going to stand, with a slash at its end -->
  <xsl:param name="edition-base" as="xs:string" select="''"/>
  <xsl:param name="edition-css" as="xs:string" select="''"/>
  <xsl:param name="edition-logo" as="xs:string" select="''"/>
  <!-- the place of this page in the edition -->
  <xsl:param name="self" as="xs:string" select="''"/>

  <xsl:variable name="alone" as="xs:boolean" select="$css ne ''"/>

  <!-- CSP level 3: no picture, no frame, no form; the one style sheet; a script only where the page has one. -->
  <xsl:function name="o:policy" as="xs:string">
    <xsl:param name="scripts" as="xs:string*"/>
    <xsl:param name="pictured" as="xs:boolean"/>
    <xsl:sequence select="'default-src ''none''; style-src ' || (if ($alone) then '''sha256-' || $css-hash || '''' else '''self''')
      || '; script-src ''self'''[exists($scripts)] || '; img-src ''self'''[$pictured] || '; base-uri ''none''; form-action ''none'''"/>
  </xsl:function>

  <xsl:template name="page" as="element(h:html)">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:param name="skip" as="xs:string+"/>
    <xsl:param name="nav" as="node()*"/>
    <xsl:param name="nav-label" as="xs:string" select="'Edition'"/>
    <xsl:param name="main" as="node()*"/>
    <xsl:param name="has-margin" as="xs:boolean" select="false()"/>
    <xsl:param name="meta" as="node()*"/>
    <xsl:param name="scripts" as="xs:string*"/>
    <xsl:param name="pictured" as="xs:boolean" select="false()"/>
    <html lang="en">
      <xsl:text>&#10;</xsl:text>
      <head>
        <xsl:call-template name="head">
          <xsl:with-param name="title" select="$title"/>
          <xsl:with-param name="root" select="$root"/>
          <xsl:with-param name="scripts" select="$scripts"/>
          <xsl:with-param name="pictured" select="$pictured"/>
        </xsl:call-template>
        <xsl:sequence select="$meta"/>
      </head>
      <xsl:text>&#10;</xsl:text>
      <body>
        <xsl:if test="$has-margin">
          <xsl:attribute name="class" select="'margin'"/>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <a class="skip" href="{$skip[1]}">{$skip[2]}</a>
        <xsl:if test="exists($nav)">
          <xsl:text>&#10;</xsl:text>
          <nav class="site" aria-label="{$nav-label}">
            <xsl:for-each select="$nav">
              <xsl:text>&#10;</xsl:text>
              <xsl:sequence select="."/>
            </xsl:for-each>
          </nav>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <main>
          <xsl:sequence select="$main"/>
        </main>
        <xsl:text>&#10;</xsl:text>
        <xsl:call-template name="imprint">
          <xsl:with-param name="root" select="$root"/>
        </xsl:call-template>
      </body>
      <xsl:text>&#10;</xsl:text>
    </html>
  </xsl:template>

  <!-- Which edition this is: at the foot of every page. -->
  <xsl:template name="imprint" as="node()*">
    <xsl:param name="root" as="xs:string"/>
    <xsl:if test="$edition-title ne ''">
      <footer class="imprint">
        <xsl:if test="$edition-logo ne ''">
          <img src="{$root}{$edition-logo}" alt=""/>
        </xsl:if>
        <p><a href="{$root}about.html">{$edition-title}</a>, edition {$edition-version}{$edition-date[. ne ''] ! (', ' || .)}.<xsl:if test="$edition-licence ne ''"><xsl:text> Licence: </xsl:text><xsl:choose>
          <xsl:when test="matches($edition-licence, '^https?://[^\s&lt;&gt;&quot;]+$')"><a rel="license noreferrer" href="{$edition-licence}">{$edition-licence}</a></xsl:when>
          <xsl:otherwise>{$edition-licence}</xsl:otherwise>
        </xsl:choose></xsl:if></p>
      </footer>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="head" as="node()*">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:param name="scripts" as="xs:string*"/>
    <xsl:param name="pictured" as="xs:boolean"/>
    <xsl:text>&#10;</xsl:text>
    <meta charset="UTF-8"/>
    <xsl:text>&#10;</xsl:text>
    <meta http-equiv="Content-Security-Policy" content="{o:policy($scripts, $pictured or $edition-logo ne '')}"/>
    <xsl:text>&#10;</xsl:text>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <xsl:text>&#10;</xsl:text>
    <meta name="referrer" content="no-referrer"/>
    <xsl:text>&#10;</xsl:text>
    <meta name="color-scheme" content="light dark"/>
    <xsl:text>&#10;</xsl:text>
    <title>{$title}</title>
    <xsl:text>&#10;</xsl:text>
    <xsl:choose>
      <xsl:when test="$alone">
        <style>{$css}</style>
      </xsl:when>
      <xsl:otherwise>
        <link rel="stylesheet" href="{$root}assets/opis.css"/>
        <xsl:if test="$edition-css ne ''">
          <xsl:text>&#10;</xsl:text>
          <link rel="stylesheet" href="{$root}{$edition-css}"/>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>&#10;</xsl:text>
    <xsl:if test="$edition-base ne '' and $self ne ''">
      <xsl:variable name="here" as="xs:string" select="$edition-base || string-join(tokenize($self, '/') ! encode-for-uri(.), '/')"/>
      <link rel="canonical" href="{$here}"/>
      <xsl:if test="starts-with($self, 'html/')">
        <xsl:text>&#10;</xsl:text>
        <link rel="cite-as" href="{$here}"/>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
    <xsl:for-each select="$scripts">
      <script src="{$root}{.}" defer="defer"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
