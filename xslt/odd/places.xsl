<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands where: of an element that has several kinds, which of them a place takes, and what each has to hold. TEI P5
  22 says of an element the same wherever it stands. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- how far up a header is looked at: fileDesc, teiHeader, TEI -->
  <xsl:variable name="o:far" as="xs:integer" select="4"/>

  <!-- The elements that may stand directly in a pattern. -->
  <xsl:mode name="o:inside" on-no-match="fail"/>

  <xsl:template mode="o:inside" match="rng:element" as="element(rng:element)">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template mode="o:inside" match="rng:ref" as="element(rng:element)*">
    <xsl:apply-templates mode="o:inside" select="o:target(.)"/>
  </xsl:template>

  <xsl:template mode="o:inside" match="rng:group | rng:choice | rng:optional | rng:zeroOrMore | rng:oneOrMore" as="element(rng:element)*">
    <xsl:apply-templates mode="o:inside" select="rng:*"/>
  </xsl:template>

  <xsl:template mode="o:inside" match="rng:attribute | rng:text | rng:data | rng:value | rng:list | rng:empty" as="empty-sequence()"/>

  <xsl:variable name="o:inside" as="map(xs:string, element(rng:element)*)">
    <xsl:map>
      <xsl:for-each select="$o:grammar//rng:element">
        <xsl:variable name="found" as="element(rng:element)*"><xsl:apply-templates mode="o:inside" select="rng:*"/></xsl:variable>
        <xsl:map-entry key="generate-id()" select="$found | ()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- The patterns that a pattern may stand in. -->
  <xsl:variable name="o:around" as="map(xs:string, element(rng:element)*)">
    <xsl:map>
      <xsl:for-each-group select="for $p in $o:grammar//rng:element, $c in $o:inside(generate-id($p)) return map { 'in': $p, 'child': generate-id($c) }"
        group-by="?child">
        <xsl:map-entry key="current-grouping-key()" select="current-group()?in | ()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:around" as="element(rng:element)*">
    <xsl:param name="pattern" as="element(rng:element)"/>
    <xsl:sequence select="$o:around(generate-id($pattern))"/>
  </xsl:function>

  <!-- Whether whatever a pattern accepts holds such an element. -->
  <xsl:function name="o:needs" as="xs:boolean">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
      if ($pattern/self::rng:ref) then (some $t in o:target($pattern) satisfies if ($t/self::rng:element) then $t/@name = $name else o:needs($t, $name))
      else if ($pattern/self::rng:choice) then (every $c in $pattern/rng:* satisfies o:is-or-needs($c, $name))
      else if ($pattern[self::rng:group or self::rng:element or self::rng:oneOrMore]) then
        (some $c in $pattern/rng:* satisfies o:is-or-needs($c, $name))
      else false()"/>
  </xsl:function>

  <xsl:function name="o:is-or-needs" as="xs:boolean">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if ($pattern/self::rng:element) then $pattern/@name = $name else o:needs($pattern, $name)"/>
  </xsl:function>

  <!-- What one kind holds that others need not, and holds nothing of that others do. -->
  <xsl:function name="o:holds" as="xs:string*">
    <xsl:param name="pattern" as="element(rng:element)"/>
    <xsl:variable name="kinds" as="element(rng:element)+" select="o:patterns($pattern/@name)"/>
    <xsl:variable name="names" as="xs:string*" select="sort(distinct-values($kinds ! $o:inside(generate-id(.))/@name/string()))"/>
    <xsl:variable name="own" as="xs:string*" select="distinct-values($o:inside(generate-id($pattern))/@name/string())"/>
    <xsl:sequence select="$names[o:needs($pattern, .)][some $k in $kinds satisfies not(o:needs($k, .))] ! ('exists(tei:' || . || ')')"/>
    <xsl:variable name="none" as="xs:string*" select="$names[not(. = $own)]"/>
    <xsl:sequence select="if (empty($none)) then () else if (empty($own)) then 'empty(*)'
      else 'empty((' || string-join($none ! ('tei:' || .), ', ') || '))'"/>
  </xsl:function>

  <!-- When an element is of a kind: its attributes, what it holds, and, where it stands in one place only, that place. -->
  <xsl:function name="o:is" as="xs:string">
    <xsl:param name="pattern" as="element(rng:element)"/>
    <xsl:param name="up" as="xs:integer"/>
    <xsl:variable name="kinds" as="map(xs:string, xs:string)+" select="o:different(o:patterns($pattern/@name) ! o:kinds-of(.))"/>
    <xsl:variable name="keys" as="xs:string*" select="o:differing($kinds)"/>
    <xsl:variable name="fits" as="xs:string*" select="distinct-values(o:different(o:kinds-of($pattern)) ! o:fits(., $keys))"/>
    <xsl:variable name="attributes" as="xs:string?" select="if ($fits = '()') then () else '(' || string-join($fits, ' or ') || ')'"/>
    <xsl:variable name="in" as="element(rng:element)*" select="o:around($pattern)"/>
    <xsl:variable name="place" as="xs:string?" select="
      if ($up gt 0 and count($in) = 1 and count(o:patterns($in/@name)) gt 1) then 'parent::tei:' || $in/@name || '[' || o:is($in, $up - 1) || ']' else ()"/>
    <xsl:variable name="all" as="xs:string*" select="$attributes, o:holds($pattern), $place"/>
    <xsl:sequence select="if (empty($all)) then 'true()' else string-join($all, ' and ')"/>
  </xsl:function>

  <!-- The rules for an element that has several kinds: one for each group of parents that take the same of them. -->
  <xsl:function name="o:rules-of" as="map(xs:string, xs:string)*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="kinds" as="element(rng:element)+" select="o:patterns($name)"/>
    <xsl:variable name="parents" as="xs:string*" select="sort(distinct-values($kinds ! o:around(.)/@name/string()))"/>
    <xsl:for-each-group select="$parents" group-by="o:taken(., $kinds)">
      <xsl:sequence select="map {
        'context': string-join(current-group() ! ('tei:' || . || '/tei:' || $name), ' | '),
        'test': current-grouping-key() }[current-grouping-key() != 'true()']"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What has to be true of one of these kinds in such a parent. -->
  <xsl:function name="o:taken" as="xs:string">
    <xsl:param name="parent" as="xs:string"/>
    <xsl:param name="kinds" as="element(rng:element)+"/>
    <xsl:variable name="ways" as="map(*)*" select="for $p in o:patterns($parent) return
      map { 'parent': $p, 'taken': $kinds[. intersect $o:inside(generate-id($p))] }[exists($kinds intersect $o:inside(generate-id($p)))]"/>
    <xsl:variable name="alike" as="xs:boolean" select="every $w in $ways satisfies deep-equal($w?taken ! generate-id(.), $ways[1]?taken ! generate-id(.))"/>
    <xsl:variable name="tests" as="xs:string*" select="
      if ($alike) then distinct-values($ways[1]?taken ! o:is(., 0))
      else distinct-values(for $w in $ways, $t in $w?taken return 'parent::*[' || o:is($w?parent, $o:far) || '] and ' || o:is($t, 0))"/>
    <xsl:sequence select="if ($tests = 'true()') then 'true()' else string-join($tests ! ('(' || . || ')'), ' or ')"/>
  </xsl:function>
</xsl:stylesheet>
