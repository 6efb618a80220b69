<?xml version="1.0" encoding="UTF-8"?>
<!-- What could not be read, by archive file. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start">

  <xsl:template name="unread-leads" as="element()*">
    <xsl:variable name="identifier" as="element()?" select="teiHeader/fileDesc/sourceDesc/msDesc/msIdentifier"/>
    <xsl:variable name="file" as="xs:string" select="string-join($identifier ! (o:series-name(.), o:numbered(., 'opis'), o:file-name(.))[. ne ''], ', ')"/>
    <xsl:for-each select="(o:gaps(.), o:doubts(.))/.">
      <lead list="unread" section="{($file[. ne ''], 'Place unknown')[1]}" act="{if (self::unclear) then 'doubtful' else (@reason, 'gap')[1]}"
        name="{o:mark-words(.)}" passage="{o:mark-id(.)}" words="{(o:words-before(.)[. ne ''], o:words-after(.))[1]}"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
