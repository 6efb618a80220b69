<?xml version="1.0" encoding="UTF-8"?>
<!-- Reference documentation: one page, from opis.odd. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:teix="http://www.tei-c.org/ns/Examples" xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="reference/content.xsl"/>
  <xsl:include href="reference/example.xsl"/>

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="element()">
    <html lang="en">
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>opis: elements, attributes, rules</title>
        <style>{$o:style}</style>
      </head>
      <body>
        <header><h1>Elements, attributes, rules</h1></header>
        <nav aria-label="Contents">
          <p><a href="#rules">Rules</a></p>
          <xsl:for-each-group select="//elementSpec" group-by="@module">
            <xsl:sort select="current-grouping-key()"/>
            <p><b>{current-grouping-key()}</b>: <xsl:sequence select="o:links(current-group()/@ident)"/></p>
          </xsl:for-each-group>
        </nav>
        <main>
          <xsl:apply-templates select="//elementSpec"/>
          <h2 id="rules">Rules</h2>
          <xsl:apply-templates select="id('rules')/div"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:variable name="o:style" as="xs:string">
    body {{ font: 1rem/1.5 Georgia, serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #222; background: #fff }}
    h2 {{ border-top: 1px solid #999; padding-top: .5rem }} code, pre {{ font: .875rem/1.4 monospace }}
    pre {{ background: #f4f4f4; padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere }}
    table {{ border-collapse: collapse; width: 100% }} th, td {{ text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ccc }}
    dl {{ margin: 0 }} dt {{ float: left; clear: left; margin-right: .5rem }} a {{ color: #00458a }}
  </xsl:variable>

  <xsl:function name="o:links" as="node()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:for-each select="$names">
      <xsl:if test="position() gt 1">, </xsl:if>
      <a href="#{.}">{.}</a>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="elementSpec" as="element()+">
    <h2 id="{@ident}"><code>&lt;{@ident}></code></h2>
    <p>{desc}.</p>
    <p>Content: <xsl:sequence select="o:model(content)"/></p>
    <xsl:variable name="attributes" as="element(attDef)*" select="attList/attDef[@mode = 'change']"/>
    <xsl:if test="exists($attributes)">
      <table>
        <thead><tr><th scope="col">Attribute</th><th scope="col">What</th><th scope="col">Values</th></tr></thead>
        <tbody><xsl:apply-templates select="$attributes"/></tbody>
      </table>
    </xsl:if>
    <xsl:apply-templates select="exemplum"/>
  </xsl:template>

  <xsl:template match="attDef" as="element()">
    <tr>
      <th scope="row"><code>@{@ident}</code><xsl:if test="@usage = 'req'"> (required)</xsl:if></th>
      <td>{desc}</td>
      <td><xsl:apply-templates select="valList"/></td>
    </tr>
  </xsl:template>

  <xsl:template match="valList" as="element()+">
    <xsl:if test="@type = 'open'"><p>Any word, or</p></xsl:if>
    <dl>
      <xsl:for-each select="valItem"><dt><code>{@ident}</code></dt><dd>{desc}</dd></xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:template match="exemplum" as="element()">
    <xsl:apply-templates select="teix:egXML"/>
  </xsl:template>

  <!-- A rule: its title, what its page says, how it is tested. -->
  <xsl:template match="div" as="element()+">
    <xsl:variable name="code" as="xs:string" select="substring-after(@xml:id, 'rule.')"/>
    <h3 id="{$code}">{head}</h3>
    <xsl:apply-templates select="p | teix:egXML"/>
    <xsl:for-each select="//constraintSpec[@ident = $code]/constraint">
      <p>{o:capital(.//sch:assert/@role)}; context <code>{.//sch:rule/@context}</code>, test <code>{.//sch:assert/@test}</code>.</p>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="p" as="element()">
    <p>{.}</p>
  </xsl:template>

  <xsl:template match="teix:egXML" as="element()">
    <pre>{o:example(.)}</pre>
  </xsl:template>

  <xsl:function name="o:capital" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($word, 1, 1)) || substring($word, 2)"/>
  </xsl:function>
</xsl:stylesheet>
