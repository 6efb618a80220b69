<?xml version="1.0" encoding="UTF-8"?>
<!-- A year: its months as tables, and below them what each day has. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template match="sheet[@list = 'calendar']" mode="part" as="node()*">
    <xsl:variable name="leads" as="element(lead)*" select="document/lead"/>
    <div class="months">
      <xsl:for-each-group select="$leads[matches(@key, '^\d{4}-\d\d-\d\d$')]" group-by="substring(@key, 1, 7)">
        <xsl:sort select="current-grouping-key()"/>
        <xsl:call-template name="month">
          <xsl:with-param name="month" select="current-grouping-key()"/>
          <xsl:with-param name="days" select="distinct-values(current-group()/@key)"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </div>
    <xsl:for-each-group select="$leads" group-by="@key">
      <xsl:sort select="current-grouping-key()"/>
      <xsl:text>&#10;</xsl:text>
      <section class="day" id="day:{current-grouping-key()}">
        <h2>{o:date-words(current-grouping-key())}</h2>
        <ul class="edition">
          <xsl:apply-templates select="current-group()" mode="day"/>
        </ul>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:mode name="day" on-no-match="fail"/>

  <xsl:template match="lead[@act = 'paper']" mode="day" as="node()*">
    <xsl:text>&#10;</xsl:text>
    <li><a class="what" href="{o:lead-href(.)}">{o:called(..)}</a></li>
  </xsl:template>

  <xsl:template match="lead" mode="day" as="node()*">
    <xsl:text>&#10;</xsl:text>
    <li><a class="what" href="{o:lead-href(.)}">Entry “{o:line(@form)}”</a><xsl:text> </xsl:text><span class="where">{o:called(..)}</span></li>
  </xsl:template>

  <xsl:variable name="o:weekdays" as="xs:string+" select="'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'"/>

  <xsl:template name="month" as="node()+">
    <xsl:param name="month" as="xs:string"/>
    <xsl:param name="days" as="xs:string+"/>
    <xsl:variable name="first" as="xs:date" select="xs:date($month || '-01')"/>
    <xsl:variable name="before" as="xs:integer" select="o:weekday($first)"/>
    <xsl:variable name="length" as="xs:integer"
      select="day-from-date($first + xs:yearMonthDuration('P1M') - xs:dayTimeDuration('P1D'))"/>
    <xsl:text>&#10;</xsl:text>
    <table class="month">
      <caption>{o:date-words($month)}</caption>
      <thead>
        <tr>
          <xsl:for-each select="$o:weekdays">
            <th scope="col"><abbr title="{.}">{substring(., 1, 2)}</abbr></th>
          </xsl:for-each>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="0 to ($before + $length - 1) idiv 7">
          <xsl:variable name="week" as="xs:integer" select="."/>
          <tr>
            <xsl:for-each select="1 to 7">
              <xsl:variable name="day" as="xs:integer" select="7 * $week + . - $before"/>
              <xsl:variable name="date" as="xs:string" select="$month || '-' || format-integer(abs($day), '00')"/>
              <td>
                <xsl:choose>
                  <xsl:when test="$day lt 1 or $day gt $length"/>
                  <xsl:when test="$date = $days"><a href="#day:{$date}">{$day}</a></xsl:when>
                  <xsl:otherwise>{$day}</xsl:otherwise>
                </xsl:choose>
              </td>
            </xsl:for-each>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <!-- 0 for a Monday; the first day of 1900 was one. -->
  <xsl:function name="o:weekday" as="xs:integer">
    <xsl:param name="day" as="xs:date"/>
    <xsl:variable name="passed" as="xs:integer" select="xs:integer(($day - xs:date('1900-01-01')) div xs:dayTimeDuration('P1D'))"/>
    <xsl:sequence select="($passed mod 7 + 7) mod 7"/>
  </xsl:function>
</xsl:stylesheet>
