<?xml version="1.0" encoding="UTF-8"?>
<!-- Attributes: what the grammar has, with its values; what TEI P5 has besides is deleted. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:o="urn:opis" xmlns:rng="http://relaxng.org/ns/structure/1.0"
  xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:mode name="o:attributes" on-no-match="fail"/>
  <xsl:mode name="o:values" on-no-match="fail"/>

  <!-- The attribute patterns of one kind of element. -->
  <xsl:template mode="o:attributes" match="rng:attribute" as="element(rng:attribute)">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template mode="o:attributes" match="rng:ref" as="element(rng:attribute)*">
    <xsl:apply-templates mode="o:attributes" select="o:target(.)"/>
  </xsl:template>

  <xsl:template mode="o:attributes" match="rng:group | rng:choice | rng:optional | rng:zeroOrMore | rng:oneOrMore"
    as="element(rng:attribute)*">
    <xsl:apply-templates mode="o:attributes" select="rng:*"/>
  </xsl:template>

  <xsl:template mode="o:attributes" match="rng:element | rng:text | rng:data | rng:value | rng:empty" as="empty-sequence()"/>

  <!-- The attributes of every element of the grammar. -->
  <xsl:variable name="o:declared" as="map(xs:string, element(rng:attribute)*)">
    <xsl:map>
      <xsl:for-each select="$o:names">
        <xsl:map-entry key=".">
          <xsl:apply-templates mode="o:attributes" select="o:patterns(.)/rng:*"/>
        </xsl:map-entry>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- Class attributes that no element of the grammar has. -->
  <xsl:variable name="o:unused" as="map(xs:string, xs:string*)">
    <xsl:map>
      <xsl:for-each-group select="for $n in $o:names, $a in map:keys($o:inherited($n)) return $o:inherited($n)($a) || ' ' || $a || ' ' || $n"
        group-by="tokenize(., ' ')[1]">
        <xsl:map-entry key="current-grouping-key()" select="sort(for $a in distinct-values(current-group() ! tokenize(., ' ')[2])
          return $a[not(some $g in current-group()[tokenize(., ' ')[2] = $a] satisfies $o:declared(tokenize($g, ' ')[3])/@name = $a)])"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="o:classes" as="element(tei:classSpec)*">
    <xsl:for-each select="sort(map:keys($o:unused))[starts-with(., 'att.')][exists($o:unused(.))]">
      <classSpec ident="{.}" type="atts" module="{key('o:class', ., $o:p5)/@module}" mode="change">
        <attList>
          <xsl:for-each select="$o:unused(.)"><attDef ident="{.}" mode="delete"/></xsl:for-each>
        </attList>
      </classSpec>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="o:attributes" as="element(tei:attList)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="declared" as="element(rng:attribute)*" select="$o:declared($name)"/>
    <xsl:variable name="tei" as="map(xs:string, xs:string)" select="$o:inherited($name)"/>
    <xsl:variable name="changes" as="element(tei:attDef)*">
      <xsl:for-each-group select="$declared" group-by="string(@name)">
        <xsl:sort select="current-grouping-key()"/>
        <xsl:sequence select="o:attribute($name, current-group())"/>
      </xsl:for-each-group>
      <xsl:for-each select="sort(map:keys($tei)[not(. = $declared/@name)][not(. = $o:unused($tei(.)) and starts-with($tei(.), 'att.'))])">
        <attDef ident="{.}" mode="delete"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="exists($changes)"><attList><xsl:sequence select="$changes"/></attList></xsl:if>
  </xsl:function>

  <!-- One attribute of one element: need, gloss, closed list. -->
  <xsl:function name="o:attribute" as="element(tei:attDef)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="patterns" as="element(rng:attribute)+"/>
    <xsl:variable name="values" as="element(tei:valItem)*" select="o:values($patterns)"/>
    <attDef ident="{$patterns[1]/@name}" mode="change"
      usage="{if (every $k in o:patterns($name) satisfies o:is-required($k, $patterns[1]/@name)) then 'req' else 'opt'}">
      <desc xml:lang="en">{o:described($patterns)}</desc>
      <xsl:sequence select="o:datatype($patterns)"/>
      <!-- TEI lets some of these be several words -->
      <xsl:if test="exists($values) and empty($patterns//rng:list)">
        <datatype><dataRef key="teidata.enumerated"/></datatype>
      </xsl:if>
      <xsl:if test="exists($values)">
        <!-- open where another kind of the element takes any word -->
        <valList type="{if (every $p in $patterns satisfies exists(o:values($p))) then 'closed' else 'open'}" mode="replace">
          <xsl:sequence select="$values"/>
        </valList>
      </xsl:if>
    </attDef>
  </xsl:function>

  <xsl:function name="o:values" as="element(tei:valItem)*">
    <xsl:param name="patterns" as="element(rng:attribute)*"/>
    <xsl:variable name="values" as="element(rng:value)*"><xsl:apply-templates mode="o:values" select="$patterns/rng:*"/></xsl:variable>
    <xsl:for-each-group select="$values" group-by="string()">
      <xsl:variable name="glosses" as="xs:string*"
        select="distinct-values(current-group()/(following-sibling::*[1]/self::a:documentation, ../a:documentation[not(preceding-sibling::rng:value)])[1]/normalize-space())"/>
      <valItem ident="{current-grouping-key()}">
        <xsl:if test="exists($glosses)"><desc xml:lang="en">{string-join($glosses, '; ')}</desc></xsl:if>
      </valItem>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:template mode="o:values" match="rng:value" as="element(rng:value)">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template mode="o:values" match="rng:ref" as="element(rng:value)*">
    <xsl:apply-templates mode="o:values" select="o:target(.)"/>
  </xsl:template>

  <xsl:template mode="o:values" match="rng:choice | rng:group | rng:list | rng:optional | rng:oneOrMore" as="element(rng:value)*">
    <xsl:apply-templates mode="o:values" select="rng:*"/>
  </xsl:template>

  <xsl:template mode="o:values" match="rng:data | rng:text" as="empty-sequence()"/>

  <!-- Whether whatever the pattern accepts has the attribute. -->
  <xsl:function name="o:is-required" as="xs:boolean">
    <xsl:param name="pattern" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
      if ($pattern/self::rng:attribute) then $pattern/@name = $name
      else if ($pattern/self::rng:ref) then
        (some $t in o:target($pattern)[not(self::rng:element)] satisfies o:is-required($t, $name))
      else if ($pattern/self::rng:choice) then (every $c in $pattern/rng:* satisfies o:is-required($c, $name))
      else if ($pattern[self::rng:group or self::rng:element or self::rng:oneOrMore]) then
        (some $c in $pattern/rng:*[not(self::rng:element)] satisfies o:is-required($c, $name))
      else false()"/>
  </xsl:function>
</xsl:stylesheet>
