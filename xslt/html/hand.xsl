<?xml version="1.0" encoding="UTF-8"?>
<!-- Changes within the text: added, struck out, replaced, harmed. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- A delimiter, where there is one. -->
  <xsl:function name="o:mark" as="element()?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:if test="$text">
      <span class="ed">{$text}</span>
    </xsl:if>
  </xsl:function>

  <xsl:template match="add" as="element()">
    <ins>
      <xsl:sequence select="o:attributes(., 'hand'[current()/@hand])"/>
      <xsl:if test="@hand">
        <span class="ed vh">[by hand: </span>
      </xsl:if>
      <xsl:sequence select="o:mark(.[@rend] ! o:open(.))"/>
      <xsl:apply-templates/>
      <xsl:sequence select="o:mark(.[@rend] ! o:close(.))"/>
      <xsl:if test="@hand">
        <span class="ed vh">]</span>
      </xsl:if>
      <xsl:call-template name="certainty"/>
    </ins>
  </xsl:template>

  <!-- Where the page says so in words, its words say it. -->
  <xsl:template match="del" as="element()">
    <del>
      <xsl:sequence select="o:attributes(., ())"/>
      <span class="ed vh">{if (seg[@type = 'label'] or gap/desc) then '[' else '[struck out: '}</span>
      <xsl:apply-templates/>
      <span class="ed vh">]</span>
      <xsl:call-template name="certainty"/>
    </del>
  </xsl:template>

  <xsl:template match="damage" as="element()">
    <span>
      <xsl:sequence select="o:attributes(., 'unclear')"/>
      <xsl:sequence select="o:mark(.[@rend] ! o:open(.))"/>
      <xsl:apply-templates/>
      <xsl:sequence select="o:mark(.[@rend] ! o:close(.))"/>
      <xsl:call-template name="certainty"/>
    </span>
  </xsl:template>

  <xsl:template match="subst" as="item()*">
    <xsl:sequence select="o:mark(.[@rend] ! o:open(.))"/>
    <xsl:for-each select="node()">
      <xsl:if test="self::* and preceding-sibling::node()[1][self::*]">
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
    <xsl:sequence select="o:mark(.[@rend] ! o:close(.))"/>
  </xsl:template>

  <xsl:template match="add" mode="legend" as="element()+">
    <dt><ins>added</ins></dt>
    <dd>Added to the text of the paper.</dd>
  </xsl:template>

  <xsl:template match="del" mode="legend" as="element()+">
    <dt><del>removed</del></dt>
    <dd>Struck out on the paper.</dd>
  </xsl:template>
</xsl:stylesheet>
