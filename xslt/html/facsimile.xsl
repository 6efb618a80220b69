<?xml version="1.0" encoding="UTF-8"?>
<!-- Pictures of the paper: beside the text where the edition has them, as links where they are elsewhere. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="html">

  <!-- kind, page and address of each picture, a line each (Leaf.java) -->
  <xsl:param name="leaves" as="xs:string" select="''"/>

  <xsl:variable name="o:leaves" as="element(o:leaf)*">
    <xsl:for-each select="tokenize($leaves, '\n')[. ne '']">
      <xsl:variable name="parts" as="xs:string+" select="tokenize(., '\t')"/>
      <o:leaf number="{position()}" kind="{$parts[1]}" page="{$parts[2]}" address="{$parts[3]}"/>
    </xsl:for-each>
  </xsl:variable>

  <xsl:function name="o:leaf" as="element(o:leaf)?">
    <xsl:param name="page" as="xs:string"/>
    <xsl:sequence select="$o:leaves[@page = $page][1]"/>
  </xsl:function>

  <!-- In the page itself, where it shows the picture. -->
  <xsl:function name="o:leaf-href" as="xs:string">
    <xsl:param name="leaf" as="element(o:leaf)"/>
    <xsl:sequence select="if ($leaf/@kind = 'SHOWN') then '#opis:leaf-' || $leaf/@number else string($leaf/@address)"/>
  </xsl:function>

  <xsl:function name="o:leaf-words" as="xs:string">
    <xsl:param name="leaf" as="element(o:leaf)"/>
    <xsl:sequence select="string-join((if ($leaf/@kind = 'MANIFEST') then 'IIIF manifest' else 'Picture', $leaf/@page[. ne ''] ! ('of page ' || .)), ' ')"/>
  </xsl:function>

  <xsl:template name="facsimile" as="node()*">
    <xsl:if test="exists($o:leaves)">
      <xsl:call-template name="tool">
        <xsl:with-param name="name" select="'facsimile'"/>
        <xsl:with-param name="word" select="'Facsimile'"/>
        <xsl:with-param name="content" as="node()*">
          <xsl:where-populated>
            <ul>
              <xsl:for-each select="$o:leaves[not(@kind = 'SHOWN')]">
                <li><a rel="external noreferrer" href="{o:leaf-href(.)}">{o:leaf-words(.)}</a></li>
              </xsl:for-each>
            </ul>
          </xsl:where-populated>
          <xsl:if test="exists($o:leaves[@kind = 'SHOWN'])">
            <div class="leaves" tabindex="0" role="region" aria-label="Facsimile">
              <xsl:for-each select="$o:leaves[@kind = 'SHOWN']">
                <xsl:text>&#10;</xsl:text>
                <figure id="opis:leaf-{@number}">
                  <a href="{o:root($stem)}{o:uri(@address)}"><img src="{o:root($stem)}{o:uri(@address)}" loading="lazy" alt="{o:leaf-words(.)}"/></a>
                  <xsl:if test="@page ne ''">
                    <figcaption>Page {@page}</figcaption>
                  </xsl:if>
                </figure>
              </xsl:for-each>
            </div>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
