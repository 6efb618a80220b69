<?xml version="1.0" encoding="UTF-8"?>
<!-- How far the text can be trusted: what is missing and what is doubtful, with the way to each place. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:variable name="before" as="xs:integer" select="40"/>

  <xsl:template name="trust" as="node()*">
    <xsl:variable name="marks" as="element()*" select="(o:gaps(text), o:doubts(text))/."/>
    <xsl:if test="o:class(.) = 'document' and exists($marks)">
      <xsl:call-template name="tool">
        <xsl:with-param name="name" select="'trust'"/>
        <xsl:with-param name="word" select="o:capital(o:counted(o:trust-record(text)))"/>
        <xsl:with-param name="content" as="node()*">
          <p>The text is a transcription or translation made by others; nobody compared it with the original for this edition.</p>
          <ol>
            <xsl:for-each select="$marks">
              <xsl:text>&#10;</xsl:text>
              <li><a href="#{o:mark-id(.)}">{o:mark-words(.)}</a><xsl:text> </xsl:text><span class="context">{o:words-before(.)}</span></li>
            </xsl:for-each>
          </ol>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The anchor of a gap or a doubtful reading: its own, or its number among its kind. -->
  <xsl:function name="o:mark-id" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="(o:own-id($mark), $o:mark-numbers(generate-id($mark)))[1]"/>
  </xsl:function>

  <xsl:variable name="o:mark-numbers" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="//text//gap">
        <xsl:map-entry key="generate-id()" select="'gap:' || position()"/>
      </xsl:for-each>
      <xsl:for-each select="//text//unclear">
        <xsl:map-entry key="generate-id()" select="'doubt:' || position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:mark-words" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="if ($mark/self::unclear) then 'doubtful: ' || o:line($mark)
      else string-join((($mark/@reason/string(), 'gap')[1], $mark/desc/o:line(.)[not(contains(lower-case(.), $mark/@reason))]), ': ')"/>
  </xsl:function>

  <!-- What stands before it in its passage, by which a reader knows it again. -->
  <xsl:function name="o:words-before" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="passage" as="element()?"
      select="$mark/ancestor::*[self::p or self::ab or self::head or self::note or self::stamp or self::item or self::opener or self::closer or self::trailer][1]"/>
    <xsl:variable name="text" as="xs:string"
      select="normalize-space(o:visible(string-join($passage//text()[. &lt;&lt; $mark])))"/>
    <xsl:variable name="end" as="xs:string" select="substring($text, max((1, string-length($text) - $before)))"/>
    <xsl:sequence select="if ($end eq '') then '' else 'after “' || (if (string-length($text) gt $before) then '…' || replace($end, '^\S* ', '') else $end) || '”'"/>
  </xsl:function>
</xsl:stylesheet>
