<?xml version="1.0" encoding="UTF-8"?>
<!-- Days: that of the paper, and those of the entries of a journal. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="day-leads" as="element()*">
    <xsl:variable name="entries" as="element()*"
      select="text/body//div[@type = 'entry'][o:entry-day(.)]"/>
    <xsl:for-each select="o:earliest(o:created(.))[o:class(current()) = 'document']">
      <lead list="calendar" section="{substring(., 1, 4)}" key="{.}" act="paper"/>
    </xsl:for-each>
    <xsl:for-each select="$entries">
      <lead list="calendar" section="{substring(o:entry-day(.), 1, 4)}" key="{o:entry-day(.)}" act="entry"
        form="{normalize-space(o:joined((head[1]//text() except head[1]//note//text())))}" passage="{o:anchor(.)}"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="o:entry-day" as="xs:string?">
    <xsl:param name="entry" as="element(div)"/>
    <xsl:sequence select="($entry/head//date, $entry/opener//date)/(@when, @from)[o:is-date(o:day(.))][1]/o:day(.) => head()"/>
  </xsl:function>
</xsl:stylesheet>
