<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses of passages that an earlier edition had: each leads to where it stood, and says so. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="html">

  <!-- address, the one before which it stood (empty: none), the last edition that had it, where it is now; a line each -->
  <xsl:param name="gone" as="xs:string" select="''"/>

  <xsl:variable name="o:gone" as="map(xs:string, xs:string*)*">
    <xsl:for-each select="tokenize($gone, '\n')[. ne '']">
      <xsl:variable name="cells" as="xs:string+" select="tokenize(., '\t')"/>
      <xsl:sequence select="map {'id': $cells[1], 'before': $cells[2], 'until': $cells[3], 'now': $cells[4]}"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- A page with them. -->
  <xsl:mode name="gone" on-no-match="shallow-copy"/>

  <xsl:template match="(h:p | h:li | h:span | h:h2 | h:h3 | h:h4 | h:h5 | h:h6)[@id]" mode="gone" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="gone"/>
      <xsl:call-template name="gone">
        <xsl:with-param name="all" select="$o:gone[?before = current()/@id]"/>
      </xsl:call-template>
      <xsl:apply-templates mode="gone"/>
    </xsl:copy>
  </xsl:template>

  <!-- Those that stood before nothing that can hold them. -->
  <xsl:template match="h:article" mode="gone" as="element()">
    <xsl:variable name="holders" as="xs:string*" select="(.//(h:p | h:li | h:span | h:h2 | h:h3 | h:h4 | h:h5 | h:h6))/@id"/>
    <xsl:variable name="left" as="map(*)*" select="$o:gone[not(?before = $holders)]"/>
    <xsl:copy>
      <xsl:apply-templates select="@* | node()" mode="gone"/>
      <xsl:if test="exists($left)">
        <p class="ed">
          <xsl:call-template name="gone">
            <xsl:with-param name="all" select="$left"/>
          </xsl:call-template>
        </p>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="gone" as="element()*">
    <xsl:param name="all" as="map(*)*"/>
    <xsl:for-each select="$all">
      <span class="ed gone" id="{?id}">
        <xsl:choose>
          <xsl:when test="?now ne ''">[A passage of edition {?until} that stood here is now <a href="{?now}">at another place</a>.] </xsl:when>
          <xsl:otherwise>[A passage that stood here in edition {?until} is no longer there, or reads otherwise.] </xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
