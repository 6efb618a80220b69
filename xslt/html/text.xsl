<?xml version="1.0" encoding="UTF-8"?>
<!-- Characters, and the attributes that elements share. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="text()" as="item()*">
    <xsl:param name="trim" as="xs:boolean" select="false()"/>
    <xsl:analyze-string select="if ($trim) then replace(., '^\s+', '') else ." regex="{$o:controls}">
      <xsl:matching-substring>
        <span class="control">[{o:code-point(.)}]</span>
      </xsl:matching-substring>
      <xsl:non-matching-substring>
        <xsl:value-of select="."/>
      </xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:template>

  <!-- Between blocks the dump's white space means nothing. -->
  <xsl:template match="(body | div | list | listBibl | sp | postscript | address)/text()[not(normalize-space())]" as="text()">
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Remarks of an encoder to other encoders. -->
  <xsl:template match="comment() | processing-instruction()"/>

  <!-- A character that XML cannot hold, a byte outside the charset. -->
  <xsl:template match="g" as="element()">
    <xsl:choose>
      <xsl:when test="normalize-space()">
        <span>
          <xsl:apply-templates/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <span class="control">[<span class="vh">{@type} </span>{@n}]</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What opis adds to the text is marked as such, and can be left out by any reader of the page. -->
  <xsl:template name="mark" as="element(h:span)">
    <xsl:param name="text" as="xs:string"/>
    <span class="ed">{$text}</span>
  </xsl:template>

  <!-- Words for those who hear the page. -->
  <xsl:template name="aside" as="element(h:span)">
    <xsl:param name="text" as="xs:string"/>
    <span class="ed vh">{$text}</span>
  </xsl:template>

  <!-- class, id, lang. What the file says (a type, a reason) is set off by t-, so that it cannot be taken for opis's own. -->
  <xsl:function name="o:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="classes" as="item()*"/>
    <xsl:variable name="all" as="xs:string*" select="$classes ! (if (. instance of attribute())
      then tokenize(.) ! ('t-' || replace(., '[^A-Za-z0-9-]', '_')) else string(.))"/>
    <xsl:if test="exists($all)">
      <xsl:attribute name="class" select="string-join($all, ' ')"/>
    </xsl:if>
    <xsl:for-each select="o:own-id($element)">
      <xsl:attribute name="id" select="."/>
    </xsl:for-each>
    <xsl:for-each select="$element/@xml:lang">
      <xsl:attribute name="lang" select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether this page has an anchor for an element. -->
  <xsl:function name="o:is-shown" as="xs:boolean">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="exists($element[ancestor::text or parent::listPerson or parent::listOrg or parent::listPlace]/o:own-id(.))"/>
  </xsl:function>

  <!-- Whether an element holds what no HTML paragraph, heading or span may hold. -->
  <xsl:function name="o:has-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/descendant::*[self::p or self::ab or self::list or self::listBibl or self::floatingText
      or self::sp or self::lg or self::table or self::div
      or self::head[not(parent::table)] or o:is-footnote(.) and empty(o:stands-above(.))])"/>
  </xsl:function>

  <!-- The name of the HTML element that may hold the children of an element. -->
  <xsl:function name="o:box" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="plain" as="xs:string"/>
    <xsl:sequence select="if (o:has-blocks($element)) then 'div' else $plain"/>
  </xsl:function>
</xsl:stylesheet>
