<?xml version="1.0" encoding="UTF-8"?>
<!-- What may become of a reading: each a form of its own, so that a button is enough. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:template name="decide" as="node()+">
    <section id="review-decide" aria-labelledby="review-decision">
      <h2 id="review-decision">Your decision</h2>
      <div class="steps">
        <xsl:call-template name="step">
          <xsl:with-param name="step" select="'accept'"/>
          <xsl:with-param name="words" select="'Accept'"/>
          <xsl:with-param name="key" select="'a'"/>
        </xsl:call-template>
        <xsl:call-template name="step">
          <xsl:with-param name="step" select="'skip'"/>
          <xsl:with-param name="words" select="'Skip'"/>
          <xsl:with-param name="key" select="'s'"/>
        </xsl:call-template>
        <xsl:call-template name="undo"/>
      </div>
      <details id="review-change">
        <summary>Change <kbd>c</kbd></summary>
        <form method="post" action="change">
          <xsl:call-template name="which"/>
          <p>
            <label for="review-element">It is</label>
            <xsl:text> </xsl:text>
            <select id="review-element" name="element">
              <xsl:apply-templates select="element"/>
            </select>
          </p>
          <xsl:apply-templates select="attribute"/>
          <button name="step" value="change">Change it</button>
        </form>
      </details>
    </section>
  </xsl:template>

  <xsl:template name="step" as="element(h:form)">
    <xsl:param name="step" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <form method="post" action="{$step}">
      <xsl:call-template name="which"/>
      <button name="step" value="{$step}" data-key="{$key}">{$words} <kbd>{$key}</kbd></button>
    </form>
  </xsl:template>

  <xsl:template name="undo" as="element(h:form)?">
    <xsl:if test="ancestor-or-self::review/@undo = 'true'">
      <form method="post" action="undo">
        <button name="step" value="undo" data-key="u">Undo the last decision <kbd>u</kbd></button>
      </form>
    </xsl:if>
  </xsl:template>

  <!-- Which doubt the page shows, and in which state of its file. -->
  <xsl:template name="which" as="element(h:input)+">
    <input type="hidden" name="file" value="{@file}"/>
    <input type="hidden" name="hash" value="{@hash}"/>
    <input type="hidden" name="key" value="{@key}"/>
  </xsl:template>

  <xsl:template match="element" as="element(h:option)">
    <option value="{@name}">
      <xsl:if test="@name = ../@element">
        <xsl:attribute name="selected" select="'selected'"/>
      </xsl:if>
      <xsl:text>{string-join((@name[. ne ''], @gloss[. ne '']), ': ')}</xsl:text>
    </option>
  </xsl:template>

  <xsl:template match="attribute" as="element(h:p)">
    <xsl:variable name="id" as="xs:string" select="'review-attribute-' || position()"/>
    <p>
      <label for="{$id}">{@name}</label>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="value">
          <select id="{$id}" name="@{@name}">
            <option value="">none</option>
            <xsl:if test="@value ne '' and not(value/@name = @value)">
              <option selected="selected">{@value}</option>
            </xsl:if>
            <xsl:for-each select="value">
              <option value="{@name}">
                <xsl:if test="@name = ../@value">
                  <xsl:attribute name="selected" select="'selected'"/>
                </xsl:if>
                <xsl:text>{string-join((@name, @gloss[. ne '']), ': ')}</xsl:text>
              </option>
            </xsl:for-each>
          </select>
        </xsl:when>
        <xsl:otherwise>
          <input id="{$id}" name="@{@name}" value="{@value}" autocomplete="off" spellcheck="false"/>
        </xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>
</xsl:stylesheet>
