<?xml version="1.0" encoding="UTF-8"?>
<!-- Ways into a long page: its papers and entries. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template name="contents" as="node()*">
    <xsl:variable name="places" as="element()*"
      select="o:papers(.)[count(o:papers(root(.)/TEI)) gt 1], text/body//div[@type = ('entry', 'section')]"/>
    <xsl:if test="count($places) gt 1">
      <xsl:call-template name="tool">
        <xsl:with-param name="name" select="'contents'"/>
        <xsl:with-param name="word" select="'Contents'"/>
        <xsl:with-param name="content" as="node()*">
          <nav aria-label="Contents">
            <ol>
              <xsl:for-each select="$places/.">
                <li class="{if (@type = ('entry', 'section')) then 'entry' else 'paper'}">
                  <a href="#{o:anchor(.)}">{o:caption(.)}</a>
                </li>
              </xsl:for-each>
            </ol>
          </nav>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- covering letter, document, attachment -->
  <xsl:function name="o:kind" as="xs:string">
    <xsl:param name="div" as="element()"/>
    <xsl:variable name="words" as="xs:string*"
      select="$div/@subtype/string(), $div/@type[not(. = 'document' and $div/@subtype)]/string()"/>
    <xsl:sequence select="if (exists($words)) then string-join($words, ' ') else 'part'"/>
  </xsl:function>

  <xsl:function name="o:caption" as="xs:string">
    <xsl:param name="div" as="element(div)"/>
    <xsl:variable name="head" as="xs:string" select="o:line($div/head[1])"/>
    <xsl:sequence select="if ($div/@type = ('entry', 'section')) then ($head[. ne ''], 'Entry ' || $div/@n)[1]
      else string-join((o:capital(o:kind($div)), $head[. ne '']), ': ')"/>
  </xsl:function>
</xsl:stylesheet>
