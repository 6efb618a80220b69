<?xml version="1.0" encoding="UTF-8"?>
<!-- Years and months: the bar to jump by, the headings, a page for each year. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <!-- 4 of 45 papers -->
  <xsl:function name="o:pages-counted" as="xs:string">
    <xsl:param name="edition" as="element(edition)"/>
    <xsl:param name="year" as="element(year)"/>
    <xsl:variable name="is-other" as="xs:boolean" select="$year/@name = 'other'"/>
    <xsl:variable name="all" as="xs:integer" select="if ($is-other) then $edition/@others else $edition/@papers"/>
    <xsl:variable name="here" as="xs:integer" select="$year/@papers"/>
    <xsl:sequence select="(if ($here = $all) then string($here) else $here || ' of ' || $all) || (if ($is-other) then ' other page' else ' paper') || 's'[$all ne 1]"/>
  </xsl:function>

  <!-- In the order of time; those without a date, then those that are no papers, at the end. -->
  <xsl:variable name="o:all-years" as="xs:string*" select="sort(/edition/year/@name/string(), (), function($year) {
    if ($year = 'other') then 'b' else if ($year = 'undated') then 'a' else $year})"/>

  <xsl:template name="years" as="node()*">
    <xsl:param name="listed" as="xs:boolean"/>
    <xsl:variable name="edition" as="element(edition)" select="."/>
    <xsl:if test="count($o:all-years) gt 1">
      <xsl:text>&#10;</xsl:text>
      <nav class="years" aria-label="Years">
        <ul>
          <xsl:for-each select="$o:all-years">
            <xsl:text>&#10;</xsl:text>
            <li><a href="{if ($listed) then '#year:' || . else 'years/' || . || '.html'}">{o:year-words(.)}</a><xsl:text> </xsl:text><span class="count">{$edition/year[@name = current()]/@papers}</span></li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="by-year" as="node()*">
    <xsl:param name="papers" as="element(document)*"/>
    <xsl:for-each-group select="$papers" group-by="o:year(.)">
      <xsl:sort select="current-grouping-key() = 'undated'"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:text>&#10;</xsl:text>
      <section class="year" id="year:{current-grouping-key()}">
        <h2>{o:year-words(current-grouping-key())}</h2>
        <xsl:call-template name="by-month">
          <xsl:with-param name="papers" select="current-group()"/>
          <xsl:with-param name="root" select="''"/>
        </xsl:call-template>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="by-month" as="node()*">
    <xsl:param name="papers" as="element(document)*"/>
    <xsl:param name="root" as="xs:string"/>
    <xsl:for-each-group select="$papers" group-by="substring(o:begin(.), 1, 7)">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:if test="matches(current-grouping-key(), '-')">
        <xsl:element name="{if ($root eq '') then 'h3' else 'h2'}">
          <xsl:attribute name="class" select="'month'"/>
          <xsl:attribute name="id" select="'month:' || current-grouping-key()"/>
          <xsl:text>{o:date-words(current-grouping-key())}</xsl:text>
        </xsl:element>
      </xsl:if>
      <ol class="edition">
        <xsl:apply-templates select="current-group()">
          <xsl:sort select="o:begin(.)"/>
          <xsl:with-param name="root" select="$root"/>
        </xsl:apply-templates>
      </ol>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="others" as="node()*">
    <xsl:if test="document[o:is-other(.)]">
      <xsl:text>&#10;</xsl:text>
      <section class="year" id="year:other">
        <h2>Other pages</h2>
        <ol class="edition">
          <xsl:apply-templates select="document[o:is-other(.)]">
            <xsl:sort select="@class"/>
            <xsl:with-param name="root" select="''"/>
          </xsl:apply-templates>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Of a large edition: each year and its months, with how many papers they have. -->
  <xsl:template name="months" as="node()*">
    <xsl:for-each select="year[not(@name = 'other')]">
      <xsl:sort select="@name = 'undated'"/>
      <xsl:sort select="@name"/>
      <xsl:variable name="file" as="xs:string" select="'years/' || @name || '.html'"/>
      <xsl:text>&#10;</xsl:text>
      <section class="year">
        <h2><a href="{$file}">{o:year-words(@name)}</a><xsl:text> </xsl:text><span class="count">{@papers}</span></h2>
        <p class="months">
          <xsl:for-each select="month">
            <a href="{$file}#month:{@name}">{tokenize(o:date-words(@name), ' ')[1]}</a>
            <xsl:text> </xsl:text>
            <span class="count">{@papers}</span>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </p>
      </section>
    </xsl:for-each>
  </xsl:template>

  <!-- Of one that has many years: each decade and its years. -->
  <xsl:template name="decades" as="node()*">
    <xsl:variable name="edition" as="element(edition)" select="."/>
    <xsl:for-each-group select="$o:all-years" group-by="if (matches(., '^\d{4}$')) then substring(., 1, 3) || '0s' else o:year-words(.)">
      <xsl:text>&#10;</xsl:text>
      <section class="year">
        <h2>{current-grouping-key()}<xsl:text> </xsl:text><span class="count">{sum($edition/year[@name = current-group()]/xs:integer(@papers))}</span></h2>
        <p class="months">
          <xsl:for-each select="current-group()">
            <a href="years/{.}.html">{if (matches(., '^\d{4}$')) then . else 'All of them'}</a>
            <xsl:text> </xsl:text>
            <span class="count">{$edition/year[@name = current()]/@papers}</span>
            <xsl:text> </xsl:text>
          </xsl:for-each>
        </p>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="year" as="element(h:html)">
    <xsl:variable name="place" as="xs:integer?" select="index-of($o:all-years, $year)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="o:year-words($year) || ': ' || o:line(@title)"/>
      <xsl:with-param name="root" select="'../'"/>
      <xsl:with-param name="skip" select="'#files', 'Skip to the list'"/>
      <xsl:with-param name="nav" as="element()*">
        <a href="../index.html">Edition</a>
        <xsl:for-each select="$o:all-years[position() = ($place - 1, $place + 1)]">
          <a href="{.}.html">{o:year-words(.)}</a>
        </xsl:for-each>
      </xsl:with-param>
      <xsl:with-param name="main" as="node()*">
        <xsl:text>&#10;</xsl:text>
        <header class="record">
          <p class="kicker">{o:line(@title)} · {o:pages-counted(., year[@name = $year])}</p>
          <h1>{o:year-words($year)}</h1>
        </header>
        <xsl:text>&#10;</xsl:text>
        <div id="files" class="year">
          <xsl:call-template name="by-month">
            <xsl:with-param name="papers" select="document"/>
            <xsl:with-param name="root" select="'../'"/>
          </xsl:call-template>
        </div>
        <xsl:text>&#10;</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
