<?xml version="1.0" encoding="UTF-8"?>
<!-- Who wrote to whom. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="letter-leads" as="element()*">
    <xsl:variable name="tei" as="element(TEI)" select="."/>
    <xsl:for-each select="teiHeader/profileDesc/correspDesc">
      <xsl:variable name="paper" as="element()?" select="o:target(@corresp)[self::div]"/>
      <xsl:variable name="senders" as="element()*" select="correspAction[@type = 'sent']/(persName | orgName | roleName)"/>
      <xsl:for-each select="correspAction[@type = 'received']/(persName | orgName | roleName)">
        <xsl:variable name="recipient" as="element()" select="."/>
        <xsl:for-each select="if (exists($senders)) then $senders else ..">
          <xsl:variable name="name" as="xs:string" select="if (self::correspAction) then '' else o:entry-name(.)"/>
          <xsl:variable name="sort" as="xs:string" select="if ($name eq '') then '' else o:sort-word(.)"/>
          <lead list="letters" section="{o:initial($sort)}" sort="{$sort}" key="{$name}" name="{o:entry-name($recipient)}"
            act="{if ($recipient/../@subtype = 'copy') then 'copy' else 'recipient'}" form="{o:line($recipient)}"
            ref="{string-join((o:entry-ref(self::persName | self::orgName), o:entry-ref($recipient)), ' ')}"
            passage="{$paper[count(o:papers($tei)) gt 1] ! o:anchor(.)}"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- As the list of names has it, so that one person is one. -->
  <xsl:function name="o:entry-name" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="(o:target($name/@ref)/(persName | orgName | placeName)[1]/o:line(.), o:line($name))[1]"/>
  </xsl:function>

  <!-- people/p.puzanov; - where no list has the name -->
  <xsl:function name="o:entry-ref" as="xs:string">
    <xsl:param name="name" as="element()?"/>
    <xsl:sequence select="($name/o:target(@ref)[self::person or self::org or self::place] ! (o:list(.) || '/' || @xml:id), '-')[1]"/>
  </xsl:function>
</xsl:stylesheet>
