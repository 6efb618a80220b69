<?xml version="1.0" encoding="UTF-8"?>
<!-- Within a block: characters, line ends where the paper has them, marks in brackets. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="text">

  <xsl:mode name="text" on-no-match="fail"/>

  <xsl:template match="text()" as="xs:string">
    <xsl:sequence select="translate(o:visible(.), '&#10;&#9;&#xA0;', '   ')"/>
  </xsl:template>

  <xsl:template match="(opener | closer | trailer | ab | listBibl)/text()[o:is-line-end(.)] | lb" as="xs:string">
    <xsl:sequence select="'&#10;'"/>
  </xsl:template>

  <!-- A word that a line end breaks is whole again. -->
  <xsl:template match="text()[following-sibling::node()[1][self::lb[@break = 'no']]]" as="xs:string" priority="2">
    <xsl:variable name="word" as="xs:string" select="replace(o:visible(.), '[-&#xAD;&#x2010;][ &#9;&#xA0;]*&#10;$', '')"/>
    <xsl:sequence select="translate($word, '&#10;&#9;&#xA0;', '   ')"/>
  </xsl:template>

  <xsl:template match="lb[@break = 'no']" as="xs:string" priority="2">
    <xsl:sequence select="''"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction() | milestone | anchor"/>

  <xsl:template match="space" as="xs:string">
    <xsl:sequence select="if (desc) then '[' || o:line(desc) || ']' else if (@rend = 'nbsp') then ' ' else '[left blank]'"/>
  </xsl:template>

  <xsl:template match="g" as="xs:string">
    <xsl:sequence select="'[' || @n || ']'"/>
  </xsl:template>

  <!-- What the paper sets on lines of its own. -->
  <xsl:template match="dateline | salute | signed | addrLine | item | fw | speaker | list/head | bibl | list | listBibl | p"
    as="xs:string*">
    <xsl:sequence select="'&#10;'"/>
    <xsl:apply-templates/>
    <xsl:sequence select="'&#10;'"/>
  </xsl:template>

  <xsl:template match="label" as="xs:string*">
    <xsl:sequence select="'&#10;'"/>
    <xsl:apply-templates/>
    <xsl:sequence select="' '"/>
  </xsl:template>

  <xsl:template match="item[preceding-sibling::*[1][self::label]]" as="xs:string*">
    <xsl:apply-templates/>
    <xsl:sequence select="'&#10;'"/>
  </xsl:template>

  <xsl:template match="del" as="xs:string*">
    <xsl:sequence select="if (seg[@type = 'label'] or gap/desc) then '[' else '[struck out: '"/>
    <xsl:apply-templates/>
    <xsl:sequence select="'] '"/>
  </xsl:template>

  <!-- Names, numbers, segments: the text alone. -->
  <xsl:template match="*" as="xs:string*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="stamp" as="xs:string*">
    <xsl:sequence select="'&#10;[' || (if (contains(lower-case(seg[@type = 'label'][1]), 'stamp')) then '' else 'stamp: ')"/>
    <xsl:apply-templates/>
    <xsl:sequence select="']&#10;'"/>
  </xsl:template>

  <xsl:template match="note[@type = 'annotation']" as="xs:string*">
    <xsl:sequence select="'&#10;[' || (if (seg[@type = 'label']) then '' else 'handwritten: ')"/>
    <xsl:apply-templates/>
    <xsl:sequence select="']&#10;'"/>
  </xsl:template>

  <xsl:template match="note | figure | ex | supplied" as="xs:string*">
    <xsl:sequence select="o:open(.)"/>
    <xsl:apply-templates/>
    <xsl:sequence select="o:close(.)"/>
  </xsl:template>

  <xsl:template match="(add | subst | damage)[@rend]" as="xs:string*">
    <xsl:sequence select="o:open(.)"/>
    <xsl:apply-templates/>
    <xsl:sequence select="o:close(.)"/>
  </xsl:template>

  <xsl:template match="note[@place = ('foot', 'end', 'bottom')] | note[@type = 'summary']" as="xs:string*">
    <xsl:sequence select="'&#10;'"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="gap" as="xs:string">
    <xsl:sequence select="o:open(.) || (desc/o:line(.), o:gap-words(.))[1] || o:close(.) || (if (@reason = 'lost') then ' ' else '')"/>
  </xsl:template>

  <xsl:template match="pb" as="xs:string">
    <xsl:sequence select="'[' || string-join(('page', @n), ' ') || ']'"/>
  </xsl:template>

  <xsl:template match="sic[not(parent::choice)]" as="xs:string*">
    <xsl:apply-templates/>
    <xsl:sequence select="' [sic]'"/>
  </xsl:template>

  <xsl:template match="choice/corr" as="xs:string*">
    <xsl:sequence select="' [sic: '"/>
    <xsl:apply-templates/>
    <xsl:sequence select="']'"/>
  </xsl:template>

  <xsl:template match="choice/expan" as="xs:string*">
    <xsl:sequence select="' ['"/>
    <xsl:apply-templates/>
    <xsl:sequence select="']'"/>
  </xsl:template>

  <xsl:template match="unclear" as="xs:string*">
    <xsl:sequence select="o:open(.)"/>
    <xsl:apply-templates/>
    <xsl:sequence select="(if (contains(., '?')) then '' else '?') || o:close(.)"/>
  </xsl:template>

  <xsl:template match="emph" as="xs:string*">
    <xsl:apply-templates/>
    <xsl:sequence select="' [emphasis in the original]'"/>
  </xsl:template>
</xsl:stylesheet>
