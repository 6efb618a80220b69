<?xml version="1.0" encoding="UTF-8"?>
<!-- The lists of an edition: what they are called, and what they hold. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes">

  <!-- in the order in which they are offered; the second string says what a page of the list is about -->
  <xsl:variable name="o:lists" as="map(xs:string, xs:string+)" select="map {
    'calendar': ('Calendar', 'Papers and entries of journals, day by day'),
    'archive': ('Archive files', 'Papers as they lie in their archives: repository, fond, opis, delo, leaves'),
    'people': ('Persons', 'Who wrote, received or is named'),
    'organisations': ('Organisations', 'Bodies that wrote, received or are named'),
    'places': ('Places', 'Places that are named'),
    'names': ('Named, not identified', 'Names of which no list of persons, organisations or places says who or what is meant'),
    'letters': ('Who wrote to whom', 'Senders and those they wrote to'),
    'distribution': ('Distribution', 'Who was to get a copy'),
    'kinds': ('Kinds of paper', 'Letters, telegrams, journals and others, as the pages call them'),
    'classifications': ('Classification', 'How secret the papers were'),
    'stamps': ('Stamps', 'Stamps on the papers, by their kind'),
    'unread': ('What could not be read', 'Gaps and doubtful readings, by archive file')}"/>
  <xsl:variable name="o:list-order" as="xs:string+"
    select="'calendar', 'archive', 'people', 'organisations', 'places', 'names', 'letters', 'distribution', 'kinds', 'classifications', 'stamps', 'unread'"/>

  <!-- A line of links to the lists that there are; the context has an element for each. -->
  <xsl:template name="lists" as="node()*">
    <xsl:param name="root" as="xs:string" select="''"/>
    <xsl:param name="here" as="xs:string" select="''"/>
    <xsl:variable name="there" as="xs:string*" select="list/@name/string()"/>
    <xsl:if test="exists($there[. ne $here])">
      <xsl:text>&#10;</xsl:text>
      <nav class="lists" aria-label="Lists">
        <ul>
          <xsl:for-each select="$o:list-order[. = $there][. ne $here]">
            <li><a href="{$root}{.}/index.html">{$o:lists(.)[1]}</a></li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
