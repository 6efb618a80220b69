<?xml version="1.0" encoding="UTF-8"?>
<!-- Papers, entries, headings, paragraphs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <xsl:template match="text" as="node()+">
    <xsl:text>&#10;</xsl:text>
    <article id="opis:paper" class="sheet {o:class(..)}" aria-label="Text of the paper" lang="{(ancestor-or-self::*/@xml:lang/string(), 'en')[1]}">
      <xsl:apply-templates select="*"/>
    </article>
  </xsl:template>

  <xsl:template match="body" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., 'body')"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- HTML wants sections to have headings. -->
  <xsl:template match="div" as="element()">
    <xsl:variable name="stands-beside" as="xs:boolean" select="parent::body/parent::text and count(../div) gt 1"/>
    <xsl:element name="{if ($stands-beside or head) then 'section' else 'div'}">
      <xsl:attribute name="id" select="o:anchor(.)"/>
      <xsl:sequence select="o:attributes(., ('div', @type, @subtype))[name() ne 'id']"/>
      <xsl:if test="$stands-beside">
        <h2 class="ed paper-title">{o:capital(o:kind(.))}</h2>
        <xsl:text>&#10;</xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:if test="not(normalize-space(.)) and not(descendant::gap)">
        <p class="ed nothing">The page holds no text of the paper.</p>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- h1 is the title of the page; papers that stand side by side have a heading of their own. No level is skipped. -->
  <xsl:function name="o:level" as="xs:integer">
    <xsl:param name="head" as="element(head)"/>
    <xsl:variable name="several" as="xs:integer" select="if (count(root($head)/TEI/text/body/div) gt 1) then 2 else 1"/>
    <xsl:sequence select="min((6, max((2, $several + count($head/ancestor::*[head])))))"/>
  </xsl:function>

  <xsl:template match="head" as="element()">
    <xsl:element name="{if (o:has-blocks(.)) then 'div' else 'h' || o:level(.)}">
      <xsl:sequence select="o:attributes(., ('head', @type))"/>
      <xsl:apply-templates/>
      <xsl:call-template name="certainty"/>
      <xsl:if test="parent::div[@type = ('entry', 'section')] and not(preceding-sibling::head)">
        <xsl:text> </xsl:text>
        <a class="ed anchor" href="#{o:anchor(..)}"><span aria-hidden="true">¶</span><span class="vh">Link to this entry</span></a>
        <xsl:call-template name="dump-line"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- Its newlines are those of the dump, which wraps lines as it likes. -->
  <xsl:template match="p" as="element()">
    <xsl:element name="{o:box(., 'p')}">
      <xsl:sequence select="o:attributes(., ('p'[o:has-blocks(current())], @type))"/>
      <xsl:apply-templates/>
      <xsl:if test="ancestor::text and not(o:has-blocks(.))">
        <xsl:call-template name="address"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- TEI P5 16.3: apparatus where no opener or closer may stand. -->
  <xsl:template match="ab" as="element()">
    <div>
      <xsl:sequence select="o:attributes(., ('ab', @type))"/>
      <xsl:call-template name="lines"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
