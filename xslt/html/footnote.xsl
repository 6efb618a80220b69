<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbered notes and the marks that call them, linked both ways; other references. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:key name="call" match="ref" use="tokenize(@target)"/>

  <xsl:function name="o:is-footnote" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/self::note[@place = ('foot', 'end', 'bottom')])"/>
  </xsl:function>

  <!-- The block below which a note within it is printed; where it stands, a sign calls it. -->
  <xsl:function name="o:stands-above" as="element()?">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="$note/ancestor::*[self::p or self::ab or self::head or self::list or self::lg or self::table
      or self::opener or self::closer or self::trailer][ancestor::text][last()]"/>
  </xsl:function>

  <xsl:template match="(p | ab | head | list | lg | table | opener | closer | trailer)[descendant::note[o:is-footnote(.)]]" as="node()+"
    priority="5">
    <xsl:variable name="block" as="element()" select="."/>
    <xsl:next-match/>
    <xsl:apply-templates select="descendant::note[o:is-footnote(.)][o:stands-above(.) is $block]" mode="below"/>
  </xsl:template>

  <xsl:template match="note[o:is-footnote(.)][exists(o:stands-above(.))]" as="element()?" priority="3">
    <xsl:if test="empty(o:own-id(.) ! o:first-call(., root(current())))">
      <xsl:variable name="id" as="xs:string" select="o:note-id(.)"/>
      <a class="ed ref t-noteRef" href="#{$id}" id="call:{$id}"><span class="vh"> note </span>{(@n/o:line(.)[. ne ''], '*')[1]}</a>
    </xsl:if>
  </xsl:template>

  <!-- By its order, where it has none of its own. -->
  <xsl:function name="o:note-id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="(o:own-id($note), 'note:' || count($note/preceding::note) + count($note/ancestor::note) + 1)[1]"/>
  </xsl:function>

  <xsl:mode name="below" on-no-match="fail"/>

  <xsl:template match="note" mode="below" as="element()">
    <xsl:call-template name="footnote"/>
  </xsl:template>

  <xsl:template match="note[o:is-footnote(.)]" as="element()">
    <xsl:call-template name="footnote"/>
  </xsl:template>

  <xsl:template name="footnote" as="element(h:div)">
    <div>
      <xsl:sequence select="o:attributes(., ('footnote', @type))"/>
      <xsl:variable name="called" as="element(ref)?" select="o:own-id(.) ! o:first-call(., root(current()))"/>
      <xsl:if test="empty($called) and exists(o:stands-above(.)) and empty(o:own-id(.))">
        <xsl:attribute name="id" select="o:note-id(.)"/>
      </xsl:if>
      <xsl:for-each select="@n/o:line(.)[. ne ''][not(starts-with(normalize-space(current()), .))]">
        <span class="ed">{.} </span>
      </xsl:for-each>
      <xsl:apply-templates mode="html"/>
      <xsl:if test="empty($called) and exists(o:stands-above(.))">
        <xsl:text> </xsl:text>
        <a class="ed back" href="#call:{o:note-id(.)}"><span aria-hidden="true">↩</span><span class="vh">Back to the text</span></a>
      </xsl:if>
      <xsl:for-each select="$called">
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

  <!-- It has no words: those of what it leads to, or its target. -->
  <xsl:template match="ptr" as="element()">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="target" as="element()?" select="o:target(@target)[o:is-shown(.)]"/>
    <xsl:variable name="href" as="xs:string?" select="if ($target) then '#' || $target/@xml:id else @target[o:is-url(.)]/string()"/>
    <xsl:element name="{if (exists($href) and not($linked)) then 'a' else 'span'}">
      <xsl:sequence select="o:attributes(., ('ed', 'ref', 't-noteRef'[$target/o:is-footnote(.)]))"/>
      <xsl:if test="exists($href) and not($linked)">
        <xsl:attribute name="href" select="$href"/>
      </xsl:if>
      <xsl:text>{($target/@n, $target/head[1], @target)[1]/o:line(.)}</xsl:text>
    </xsl:element>
  </xsl:template>

  <xsl:template match="anchor" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'anchor')"/>
    </span>
  </xsl:template>
</xsl:stylesheet>
