<?xml version="1.0" encoding="UTF-8"?>
<!-- What is not there: illegible, left out, withheld, lost. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="gap" as="element()+">
    <span id="{o:mark-id(.)}">
      <xsl:sequence select="o:attributes(., ('gap', @reason))[name() ne 'id']"/>
      <span class="ed">{o:open(.)}</span>
      <xsl:apply-templates select="desc"/>
      <xsl:if test="empty(desc)">
        <span class="ed">{o:gap-words(.)}</span>
      </xsl:if>
      <span class="ed">{o:close(.)}</span>
    </span>
    <xsl:if test="@reason = 'lost' and o:meets-text(.)">
      <span class="ed"><xsl:text> </xsl:text></span>
    </xsl:if>
  </xsl:template>

  <!-- Nothing stood here in the dump, so nothing parts the mark from what follows. -->
  <xsl:function name="o:meets-text" as="xs:boolean">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:sequence select="matches($gap/following-sibling::node()[1], '^\S')"/>
  </xsl:function>

  <xsl:template match="desc" as="item()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="gap" mode="legend" as="element()*">
    <dt><span><xsl:sequence select="o:attributes(., ('gap', @reason))[name() = 'class']"/><span class="ed">[</span>{o:gap-sample(@reason)}<span class="ed">]</span></span></dt>
    <dd>{o:gap-explained(@reason)}</dd>
  </xsl:template>

  <xsl:function name="o:gap-explained" as="xs:string">
    <xsl:param name="reason" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="$reason = 'illegible'">The translator could not read this.</xsl:when>
      <xsl:when test="$reason = 'editorial'">Left out by the translator or editor.</xsl:when>
      <xsl:when test="$reason = 'redacted'">Withheld when the paper was released.</xsl:when>
      <xsl:when test="$reason = 'damage'">The leaf is torn, cut or stained here.</xsl:when>
      <xsl:when test="$reason = 'omitted'">Something is missing in the original.</xsl:when>
      <xsl:when test="$reason = 'lost'">Lost before this page was made: the web page shows that something stood here, and no longer what.</xsl:when>
      <xsl:otherwise>Something is missing here.</xsl:otherwise>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
