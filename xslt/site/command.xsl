<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a command, from the model of the command line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="command" mode="text" as="node()+">
    <h1>{@name}</h1>
    <p>{o:line(said)}</p>
    <h2 id="synopsis">Synopsis</h2>
    <pre><code>{synopsis}</code></pre>
    <xsl:if test="example">
      <h2 id="examples">Examples</h2>
      <pre><code>{string-join(example, '&#10;')}</code></pre>
    </xsl:if>
    <xsl:if test="command">
      <h2 id="commands">Commands</h2>
      <ul>
        <xsl:for-each select="command">
          <li><a href="{$root}reference/commands/{translate(@name, ' ', '-')}.html">{@name}</a>: {o:line(said)}</li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:sequence select="o:section('Arguments', argument)"/>
    <xsl:sequence select="o:section('Options', option[not(@shared)])"/>
    <xsl:sequence select="o:section('Options that commands share', option[@shared])"/>
  </xsl:template>

  <xsl:function name="o:section" as="element()*">
    <xsl:param name="head" as="xs:string"/>
    <xsl:param name="entries" as="element()*"/>
    <xsl:if test="exists($entries)">
      <h2 id="{lower-case(translate($head, ' ', '-'))}">{$head}</h2>
      <dl class="options">
        <xsl:for-each select="$entries">
          <dt><code>{@names}</code></dt>
          <dd>{o:line(.)}</dd>
        </xsl:for-each>
      </dl>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
