<?xml version="1.0" encoding="UTF-8"?>
<!-- A person, an organisation, a place: forms of the name, offices, and what was written, received, named. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <!-- what is done with a paper, by the words of the leads; in the order of the page -->
  <xsl:variable name="o:acts" as="map(xs:string, xs:string)" select="map {
    'author': 'Author', 'sender': 'Sender', 'recipient': 'Recipient', 'copy': 'Sent a copy', 'translator': 'Translator',
    'sponsor': 'Sponsor', 'archive': 'Keeps the paper', 'place': 'Place of dispatch or receipt'}"/>
  <xsl:variable name="o:act-order" as="xs:string+"
    select="'author', 'sender', 'recipient', 'copy', 'translator', 'sponsor', 'place'"/>
  <!-- so many places are shown with their words, of more only the first of each paper -->
  <xsl:variable name="o:most-words" as="xs:integer" select="150"/>

  <xsl:template match="sheet[@list = ('people', 'organisations', 'places')]" mode="part" as="node()*">
    <xsl:variable name="leads" as="element(lead)*" select="document/lead"/>
    <xsl:call-template name="entity-facts">
      <xsl:with-param name="leads" select="$leads"/>
    </xsl:call-template>
    <xsl:for-each select="$o:act-order[. = $leads/@act]">
      <xsl:variable name="act" as="xs:string" select="."/>
      <xsl:text>&#10;</xsl:text>
      <section class="chapter">
        <h2>{$o:acts($act)}<span class="count"> {count($leads[@act = $act])}</span></h2>
        <ol class="edition">
          <xsl:for-each-group select="$leads[@act = $act]" group-by="../@file">
            <xsl:sort select="o:time(..)"/>
            <xsl:call-template name="paper"/>
          </xsl:for-each-group>
        </ol>
      </section>
    </xsl:for-each>
    <xsl:call-template name="mentions">
      <xsl:with-param name="leads" select="$leads[@act = 'mention']"/>
    </xsl:call-template>
    <xsl:call-template name="periods"/>
    <xsl:if test="$leads/@act = 'archive'">
      <p class="brief">Keeps {count(distinct-values($leads[@act = 'archive']/../@file))} of the papers: see the <a href="../archive/index.html">archive files</a>.</p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="mentions" as="node()*">
    <xsl:param name="leads" as="element(lead)*"/>
    <xsl:if test="exists($leads)">
      <xsl:variable name="most" as="xs:integer" select="if (count($leads) le $o:most-words) then $o:most-words else 1"/>
      <xsl:text>&#10;</xsl:text>
      <section class="chapter">
        <h2>Named in<span class="count"> {count(distinct-values($leads/../@file))}</span></h2>
        <ol class="edition">
          <xsl:for-each-group select="$leads" group-by="../@file">
            <xsl:sort select="o:time(..)"/>
            <xsl:call-template name="paper">
              <xsl:with-param name="about" as="element()">
                <xsl:call-template name="passages">
                  <xsl:with-param name="leads" select="current-group()"/>
                  <xsl:with-param name="most" select="$most"/>
                </xsl:call-template>
              </xsl:with-param>
            </xsl:call-template>
          </xsl:for-each-group>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Of what is named in very many papers: the pages that list them. -->
  <xsl:template name="periods" as="node()*">
    <xsl:if test="section">
      <xsl:text>&#10;</xsl:text>
      <section class="chapter">
        <h2>Named in<span class="count"> {sum(section/xs:integer(@documents))}</span></h2>
        <ul class="parts">
          <xsl:for-each select="section">
            <xsl:text>&#10;</xsl:text>
            <li><a href="{o:uri(@file)}">{o:period-words(@name)}</a><xsl:text> </xsl:text><span class="count">{o:paper-count(@documents)}</span></li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="o:period-words" as="xs:string">
    <xsl:param name="period" as="xs:string"/>
    <xsl:sequence select="if ($period = 'undated') then 'Without a date' else o:date-words($period)"/>
  </xsl:function>

  <xsl:function name="o:paper-count" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="$number || (if ($number eq 1) then ' paper' else ' papers')"/>
  </xsl:function>

  <xsl:template name="entity-facts" as="node()*">
    <xsl:param name="leads" as="element(lead)*"/>
    <xsl:variable name="forms" as="xs:string*">
      <xsl:for-each-group select="$leads/@form[../@act = ('form', 'mention', 'author', 'sender', 'recipient', 'copy')]" group-by="o:letters(.)">
        <xsl:sequence select="o:line(.)[current-grouping-key() ne o:letters($leads[1]/@key)]"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="notes" as="xs:string*" select="distinct-values($leads[@act = 'note']/@form)"/>
    <xsl:if test="exists(($forms, $notes, $leads/@role))">
      <dl class="facts">
        <xsl:if test="exists($forms)">
          <div><dt>Also called</dt><xsl:text> </xsl:text><dd>{string-join($forms, '; ')}</dd></div>
        </xsl:if>
        <xsl:if test="exists($leads/@role)">
          <div><dt>In these papers</dt><xsl:text> </xsl:text><dd>
            <xsl:for-each-group select="$leads[@role]" group-by="@role">
              <xsl:sort select="min(current-group()/o:begin(..)[. ne ''])"/>
              <span class="signature-line">{o:line(current-grouping-key())}<span class="count"> {o:span-of(current-group()/..)}</span></span>
            </xsl:for-each-group>
          </dd></div>
        </xsl:if>
        <xsl:if test="exists($notes)">
          <div><dt>In the list of names</dt><xsl:text> </xsl:text><dd>{string-join($notes ! o:line(.), '; ')}</dd></div>
        </xsl:if>
      </dl>
    </xsl:if>
  </xsl:template>

  <!-- Two forms that differ in capitals and spaces alone are one. -->
  <xsl:function name="o:letters" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="upper-case(replace($name, '[^\p{L}\p{N}]', ''))"/>
  </xsl:function>

  <!-- 1957–1960: the years of the papers. -->
  <xsl:function name="o:span-of" as="xs:string">
    <xsl:param name="documents" as="element(document)*"/>
    <xsl:variable name="years" as="xs:string*" select="sort(distinct-values($documents ! substring(o:begin(.), 1, 4)[. ne '']))"/>
    <xsl:sequence select="string-join(distinct-values(($years[1], $years[last()])), '–')"/>
  </xsl:function>

  <!-- All of them, by their letters. -->
  <xsl:template match="sheet[@list = ('people', 'organisations', 'places')]" mode="parts" as="node()*">
    <xsl:for-each-group select="section" group-by="o:initial(@sort)">
      <xsl:sort select="current-grouping-key() = '#'"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:text>&#10;</xsl:text>
      <section class="chapter">
        <h2>{if (current-grouping-key() = '#') then 'Other signs' else current-grouping-key()}</h2>
        <ul class="parts">
          <xsl:for-each select="current-group()">
            <xsl:sort select="lower-case(@sort)"/>
            <xsl:sort select="@label"/>
            <xsl:text>&#10;</xsl:text>
            <li><a href="{@file}">{o:line(@label)}</a><xsl:text> </xsl:text><span class="count">{o:paper-count(@documents)}</span></li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
