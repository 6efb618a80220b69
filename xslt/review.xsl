<?xml version="1.0" encoding="UTF-8"?>
<!-- One doubtful reading: the passage, the lines of the dump beside it, why it was read so, and what may become of it. -->
<xsl:package name="urn:opis:review" package-version="1.0" version="3.0" declared-modes="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"
  exclude-result-prefixes="#all" expand-text="yes" default-mode="start">

  <xsl:include href="common.xsl"/>
  <xsl:include href="review/passage.xsl"/>
  <xsl:include href="review/choice.xsl"/>

  <!-- The file as a page of an edition. -->
  <xsl:param name="page" as="document-node()?" select="()"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" omit-xml-declaration="yes"
    include-content-type="no"/>
  <xsl:mode name="start" on-no-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="review" as="element(h:html)">
    <html lang="en">
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{string-join((passage/@what, o:line(@title)), ' – ')}</title>
        <link rel="stylesheet" href="review.css"/>
        <script src="review.js" defer="defer"></script>
      </head>
      <body class="review">
        <a class="skip" href="#review-decide">Skip to the decision</a>
        <header class="record">
          <p class="kicker">Review of {o:line(@title)}</p>
          <h1>{(passage/@what, 'Nothing is left to decide')[1]}</h1>
          <p class="context">
            <progress value="{@done}" max="{max((1, xs:integer(@total)))}" aria-label="Decided"/>
            <xsl:text> {@progress}</xsl:text>
          </p>
          <p role="status" id="review-said">{@said}</p>
        </header>
        <main>
          <xsl:apply-templates select="passage"/>
          <xsl:if test="not(passage)">
            <div id="review-decide">
              <xsl:call-template name="undo"/>
              <form method="post" action="end">
                <button name="step" value="end">End the review</button>
              </form>
            </div>
          </xsl:if>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="passage" as="node()+">
    <div class="beside">
      <section aria-labelledby="review-passage">
        <h2 id="review-passage">The passage in {@file}</h2>
        <xsl:call-template name="look"/>
      </section>
      <section aria-labelledby="review-dump">
        <h2 id="review-dump">The dump</h2>
        <xsl:choose>
          <xsl:when test="line">
            <ol class="lines">
              <xsl:apply-templates select="line"/>
            </ol>
          </xsl:when>
          <xsl:otherwise>
            <p>It stands in what the page says about the paper, not in the paper.</p>
          </xsl:otherwise>
        </xsl:choose>
      </section>
    </div>
    <section aria-labelledby="review-why">
      <h2 id="review-why">What was read, and why</h2>
      <dl class="facts">
        <xsl:sequence select="o:fact('Markup', @tag)"/>
        <xsl:if test="@rule ne ''">
          <div>
            <dt>Rule</dt>
            <dd><a href="rule/{@rule}">{@rule}</a>{@about ! (': ' || .)}</dd>
          </div>
        </xsl:if>
        <xsl:sequence select="@evidence[. ne ''] ! o:fact('Considered', .)"/>
      </dl>
    </section>
    <xsl:call-template name="decide"/>
  </xsl:template>

  <xsl:function name="o:fact" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <div>
      <dt>{$term}</dt>
      <dd>{$value}</dd>
    </div>
  </xsl:function>

  <xsl:template match="line" as="element(h:li)">
    <li value="{@n}">
      <xsl:choose>
        <xsl:when test="@marked = 'true'">
          <mark>{o:visible(.)}</mark>
        </xsl:when>
        <xsl:otherwise>{o:visible(.)}</xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>
</xsl:package>
