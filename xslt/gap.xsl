<?xml version="1.0" encoding="UTF-8"?>
<!-- What a gap says where the translator has no words for it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- one item lost; … -->
  <xsl:function name="o:gap-words" as="xs:string">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:variable name="quantity" as="xs:string?" select="$gap/@quantity"/>
    <xsl:variable name="amount" as="xs:string*"
      select="$gap/@unit ! (($quantity, 'one')[1] || ' ' || replace(., 's$', '') || 's'[not(($quantity, '1')[1] = '1')])"/>
    <xsl:variable name="number" as="xs:string?" select="o:lost-number($gap)"/>
    <xsl:sequence select="if ($gap/@reason = 'editorial' and empty($amount)) then '…'
      else string-join(($number ! ('no. ' || .), $amount[empty($number)], o:gap-sample($gap/@reason)), ' ')"/>
  </xsl:function>

  <xsl:function name="o:gap-sample" as="xs:string">
    <xsl:param name="reason" as="xs:string?"/>
    <xsl:sequence select="if ($reason = 'editorial') then '…' else ($reason, 'gap')[1]"/>
  </xsl:function>

  <!-- The number that a lost item of a numbered list had, where its neighbours say so. -->
  <xsl:function name="o:lost-number" as="xs:string?">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:variable name="before" as="xs:integer?"
      select="$gap[parent::list][@unit = 'item']/preceding-sibling::item[1]/@n[. castable as xs:integer] ! xs:integer(.)"/>
    <xsl:variable name="after" as="xs:integer?"
      select="$gap/following-sibling::item[1]/@n[. castable as xs:integer] ! xs:integer(.)"/>
    <xsl:variable name="room" as="xs:integer?" select="$after - $before - 1"/>
    <xsl:sequence select="if ($room lt 1 or $room ne (xs:integer($gap/@quantity[. castable as xs:integer]), $room)[1]) then ()
      else if ($room = 1) then string($before + 1)
      else if ($room gt 1) then ($before + 1) || '–' || ($after - 1) else ()"/>
  </xsl:function>
</xsl:stylesheet>
