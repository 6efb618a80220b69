<?xml version="1.0" encoding="UTF-8"?>
<!-- EAD3: the papers of an edition in the order of their archives: repository, fond, opis, folder, file. -->
<xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis" xmlns="http://ead3.archivists.org/schema/"
  exclude-result-prefixes="#all" expand-text="yes"
  default-mode="start" name="urn:opis:ead" package-version="1.0" declared-modes="yes">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <!-- From the outermost to the innermost; the words are those of EAD's @level. -->
  <xsl:variable name="o:levels" as="xs:string+" select="'repository', 'fond', 'opis', 'papka', 'delo'"/>
  <xsl:variable name="o:words" as="map(xs:string, xs:string)"
    select="map {'repository': 'collection', 'fond': 'fonds', 'opis': 'series', 'papka': 'subseries', 'delo': 'file'}"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="papers" as="element()">
    <ead>
      <control>
        <recordid>{@id}</recordid>
        <filedesc>
          <titlestmt>
            <titleproper>{@title}</titleproper>
          </titlestmt>
        </filedesc>
        <maintenancestatus value="derived"/>
        <maintenanceagency>
          <agencyname>{@agency}</agencyname>
        </maintenanceagency>
        <maintenancehistory>
          <maintenanceevent>
            <eventtype value="derived"/>
            <eventdatetime>{@date}</eventdatetime>
            <agenttype value="machine"/>
            <agent>opis</agent>
          </maintenanceevent>
        </maintenancehistory>
      </control>
      <archdesc level="otherlevel" otherlevel="edition">
        <did>
          <unittitle>{@title}</unittitle>
        </did>
        <xsl:if test="paper">
          <dsc>
            <xsl:sequence select="o:tree(paper, 1)"/>
          </dsc>
        </xsl:if>
      </archdesc>
    </ead>
  </xsl:template>

  <!-- A level that no paper of a group has is left out. -->
  <xsl:function name="o:tree" as="element()*">
    <xsl:param name="papers" as="element(paper)*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:variable name="level" as="xs:string?" select="$o:levels[$depth]"/>
    <xsl:choose>
      <xsl:when test="empty($level)">
        <xsl:sequence select="sort($papers, (), function ($paper) { string-join(($paper/@earliest, $paper/@id), ' ') }) ! o:item(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each-group select="$papers" group-by="string(@*[local-name() = $level])">
          <xsl:sort select="current-grouping-key()"/>
          <xsl:choose>
            <xsl:when test="current-grouping-key() eq ''">
              <xsl:sequence select="o:tree(current-group(), $depth + 1)"/>
            </xsl:when>
            <xsl:otherwise>
              <c level="{$o:words($level)}">
                <did>
                  <unitid label="{$level}">{current-grouping-key()}</unitid>
                </did>
                <xsl:sequence select="o:tree(current-group(), $depth + 1)"/>
              </c>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="o:item" as="element()">
    <xsl:param name="paper" as="element(paper)"/>
    <c level="item">
      <did>
        <unitid>{$paper/@id}</unitid>
        <xsl:if test="$paper/@title ne ''">
          <unittitle>{$paper/@title}</unittitle>
        </xsl:if>
        <xsl:if test="$paper/@date-text ne ''">
          <unitdate>
            <xsl:if test="$paper/@date ne ''">
              <xsl:attribute name="normal" select="replace($paper/@date, '[?~]', '')"/>
            </xsl:if>
            <xsl:text>{$paper/@date-text}</xsl:text>
          </unitdate>
        </xsl:if>
        <xsl:if test="$paper/@leaves ne ''">
          <physdesc>{$paper/@leaves}</physdesc>
        </xsl:if>
        <xsl:if test="$paper/@url ne ''">
          <dao daotype="derived" href="{$paper/@url}"/>
        </xsl:if>
      </did>
    </c>
  </xsl:function>
</xsl:package>
