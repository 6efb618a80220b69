<?xml version="1.0" encoding="UTF-8"?>
<!-- Letters of an alphabetical list. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" exclude-result-prefixes="#all" expand-text="yes">

  <!-- The letter under which a name is sought: without its accents; # for what is no letter. -->
  <xsl:function name="o:initial" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="first" as="xs:string"
      select="upper-case(substring(replace(normalize-unicode($name, 'NFD'), '^[^\p{L}\p{N}]+|\p{Mn}', ''), 1, 1))"/>
    <xsl:sequence select="if (matches($first, '^\p{L}$')) then $first else '#'"/>
  </xsl:function>
</xsl:stylesheet>
