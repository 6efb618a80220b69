<?xml version="1.0" encoding="UTF-8"?>
<!-- Which attributes go together: TEI P5 22 says of one element only what all its kinds may have, so that a Schematron
  constraint says of each of them what it has. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- A kind: for each of its attributes, and for "." where its text is of a type, what has to be true. -->
  <xsl:mode name="o:kinds" on-no-match="fail"/>
  <xsl:mode name="o:condition" on-no-match="fail"/>

  <xsl:template mode="o:kinds" match="rng:attribute" as="map(xs:string, xs:string)">
    <xsl:variable name="values" as="xs:string*" select="if (.//rng:list) then () else o:values(.)/@ident"/>
    <xsl:variable name="type" as="xs:string?"><xsl:apply-templates mode="o:condition" select="rng:*"/></xsl:variable>
    <xsl:map-entry key="string(@name)" select="
      if (exists($values)) then '@' || @name || ' = (' || string-join($values ! ('''' || . || ''''), ', ') || ')'
      else if ($type) then 'matches(normalize-space(@' || @name || '), ''^(' || replace($type, '''', '''''') || ')$'')'
      else '@' || @name"/>
  </xsl:template>

  <xsl:template mode="o:kinds" match="rng:element/rng:data[rng:param]" as="map(xs:string, xs:string)">
    <xsl:sequence select="map { '.': 'matches(normalize-space(), ''^(' || rng:param || ')$'')' }"/>
  </xsl:template>

  <xsl:template mode="o:kinds" match="rng:ref" as="map(xs:string, xs:string)+">
    <xsl:sequence select="o:product(o:target(.)[not(self::rng:element)])"/>
  </xsl:template>

  <xsl:template mode="o:kinds" match="rng:group | rng:element" as="map(xs:string, xs:string)+">
    <xsl:sequence select="o:product(rng:*)"/>
  </xsl:template>

  <xsl:template mode="o:kinds" match="rng:choice" as="map(xs:string, xs:string)+">
    <xsl:variable name="all" as="map(xs:string, xs:string)+"><xsl:apply-templates mode="o:kinds" select="rng:*"/></xsl:variable>
    <xsl:sequence select="o:different($all)"/>
  </xsl:template>

  <xsl:template mode="o:kinds" match="rng:optional" as="map(xs:string, xs:string)+">
    <xsl:variable name="all" as="map(xs:string, xs:string)+" select="o:product(rng:*)"/>
    <xsl:sequence select="
      if (count($all) = 1 and map:size($all) le 1) then map:merge(map:for-each($all, function($k, $v) { map { $k: '(not(@' || $k || ') or ' || $v || ')' } }))
      else o:different((map {}, $all))"/>
  </xsl:template>

  <xsl:template mode="o:kinds" match="rng:oneOrMore | rng:zeroOrMore | rng:text | rng:data | rng:value | rng:list | rng:empty" as="map(xs:string, xs:string)">
    <xsl:sequence select="map {}"/>
  </xsl:template>

  <!-- The pattern that a value matches. -->
  <xsl:template mode="o:condition" match="rng:data" as="xs:string?">
    <xsl:sequence select="rng:param[@name = 'pattern']/string()"/>
  </xsl:template>

  <xsl:template mode="o:condition" match="rng:ref" as="xs:string?">
    <xsl:apply-templates mode="o:condition" select="o:target(.)"/>
  </xsl:template>

  <!-- one of several -->
  <xsl:template mode="o:condition" match="rng:choice[every $c in rng:* satisfies $c[self::rng:data or self::rng:ref]]" as="xs:string?" priority="1">
    <xsl:variable name="each" as="xs:string*"><xsl:apply-templates mode="o:condition" select="rng:*"/></xsl:variable>
    <xsl:sequence select="string-join($each, '|')[count($each) = count(current()/rng:*)]"/>
  </xsl:template>

  <xsl:template mode="o:condition" match="rng:list | rng:choice | rng:value | rng:text | rng:group" as="empty-sequence()"/>

  <!-- Every kind of one part with every kind of the next. -->
  <xsl:function name="o:product" as="map(xs:string, xs:string)+">
    <xsl:param name="parts" as="element()*"/>
    <xsl:sequence select="fold-left($parts, map {}, function($kinds, $part) {
      let $more := o:different(o:kinds-of($part)) return
        for $k in $kinds, $m in $more return map:merge(($k, $m)) })"/>
  </xsl:function>

  <xsl:function name="o:kinds-of" as="map(xs:string, xs:string)+">
    <xsl:param name="part" as="element()"/>
    <xsl:apply-templates mode="o:kinds" select="$part"/>
  </xsl:function>

  <xsl:function name="o:different" as="map(xs:string, xs:string)+">
    <xsl:param name="all" as="map(xs:string, xs:string)+"/>
    <xsl:sequence select="fold-left($all, (), function($seen, $one) { if (some $s in $seen satisfies deep-equal($s, $one)) then $seen else ($seen, $one) })"/>
  </xsl:function>

  <!-- What tells kinds from each other. -->
  <xsl:function name="o:differing" as="xs:string*">
    <xsl:param name="kinds" as="map(xs:string, xs:string)+"/>
    <xsl:sequence select="sort(distinct-values($kinds ! map:keys(.)))[some $k in $kinds satisfies not(deep-equal($k(.), $kinds[1](.)))]"/>
  </xsl:function>

  <!-- The constraint on an element that has several kinds; a kind that may have anything leaves nothing to say. -->
  <xsl:function name="o:constraint" as="element(tei:constraintSpec)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="rules" as="map(xs:string, xs:string)*" select="o:rules-of($name)"/>
    <xsl:if test="exists($rules)">
      <constraintSpec ident="kinds-{$name}" scheme="schematron">
        <desc xml:lang="en">What goes together, and where</desc>
        <constraint>
          <sch:pattern id="kinds-{$name}">
            <xsl:for-each select="$rules">
              <sch:rule context="{?context}">
                <sch:assert id="kinds.{$name}" role="error" see="../tei/guidelines/V500-grammar.md"
                  test="{?test}">Not a kind of {$name} that stands here: <sch:value-of select="for $a in @* return concat(name($a), '=', $a)"/>.</sch:assert>
              </sch:rule>
            </xsl:for-each>
          </sch:pattern>
        </constraint>
      </constraintSpec>
    </xsl:if>
  </xsl:function>

  <xsl:function name="o:fits" as="xs:string">
    <xsl:param name="kind" as="map(xs:string, xs:string)"/>
    <xsl:param name="keys" as="xs:string*"/>
    <xsl:variable name="absent" as="xs:string*" select="$keys[not(map:contains($kind, .))][. != '.'] ! ('@' || .)"/>
    <!-- what may be there with any value says nothing -->
    <xsl:variable name="present" as="xs:string*" select="for $k in $keys return $kind($k)[. != '(not(@' || $k || ') or @' || $k || ')']"/>
    <xsl:sequence select="'(' || string-join(($present, $absent[1] ! ('empty((' || string-join($absent, ', ') || '))')), ' and ') || ')'"/>
  </xsl:function>
</xsl:stylesheet>
