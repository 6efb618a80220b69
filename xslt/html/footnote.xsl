<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbered notes and the marks that call them, linked both ways; other references. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:key name="call" match="ref" use="tokenize(@target)"/>

  <xsl:template match="note[@place = ('foot', 'end', 'bottom')]" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., ('footnote', @type))"/>
      <xsl:apply-templates/>
      <xsl:for-each select="o:own-id(.) ! o:first-call(., root(current()))">
        <xsl:text> </xsl:text>
        <a class="ed back" href="#{o:call-id(.)}"><span aria-hidden="true">↩</span><span class="vh">Back to the text</span></a>
      </xsl:for-each>
    </div>
  </xsl:template>

  <!-- The first reference of the text to a note. -->
  <xsl:function name="o:first-call" as="element(ref)?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="root" as="node()"/>
    <xsl:sequence select="key('call', '#' || $id, $root)[ancestor::text][1]"/>
  </xsl:function>

  <!-- No NCName has a colon, so no xml:id can be the same. -->
  <xsl:function name="o:call-id" as="xs:string?">
    <xsl:param name="ref" as="element(ref)"/>
    <xsl:variable name="note" as="xs:string?" select="o:target($ref/@target)[self::note]/o:own-id(.)"/>
    <xsl:sequence select="(o:own-id($ref), $note[o:first-call(., root($ref)) is $ref] ! ('call:' || .))[1]"/>
  </xsl:function>

  <xsl:template match="ref" as="element()">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="target" as="element()?" select="o:target(@target)[o:is-shown(.)]"/>
    <xsl:variable name="href" as="xs:string?" select="if ($target) then '#' || $target/@xml:id
      else @target[o:is-url(.)]/string()"/>
    <xsl:element name="{if (exists($href) and not($linked)) then 'a' else 'span'}">
      <xsl:sequence select="o:attributes(., ('ref', @type))"/>
      <xsl:if test="exists($href) and not($linked)">
        <xsl:attribute name="href" select="$href"/>
      </xsl:if>
      <xsl:for-each select="o:call-id(.)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
      <xsl:if test="@type = 'noteRef'">
        <span class="ed vh"> note </span>
      </xsl:if>
      <xsl:apply-templates>
        <xsl:with-param name="linked" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

  <xsl:template match="ref[@type = 'noteRef'][not(o:target(@target))]" mode="legend" as="element()+">
    <dt>word<span class="ref t-noteRef">3</span></dt>
    <dd>The mark of a note whose text is not on the page.</dd>
  </xsl:template>

  <xsl:template match="anchor" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'anchor')"/>
    </span>
  </xsl:template>
</xsl:stylesheet>
