<?xml version="1.0" encoding="UTF-8"?>
<!-- What every derivation needs: look-up by id, text made safe to show, dates in words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:opis"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <!-- Controls that reorder what the reader sees (UAX 9), and those that HTML forbids. -->
  <xsl:variable name="o:controls" as="xs:string"
    select="'[&#x202A;-&#x202E;&#x2066;-&#x2069;&#x7F;-&#x9F;&#xFDD0;-&#xFDEF;]'"/>

  <!-- U+202E -->
  <!-- From the page of a file to the edition's folder: the file may stand in folders of its own. -->
  <xsl:function name="o:root" as="xs:string">
    <xsl:param name="stem" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($stem, '/') ! '../')"/>
  </xsl:function>

  <!-- The file as a relative URI. -->
  <xsl:function name="o:uri" as="xs:string">
    <xsl:param name="stem" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($stem, '/') ! encode-for-uri(.), '/')"/>
  </xsl:function>

  <xsl:function name="o:code-point" as="xs:string">
    <xsl:param name="char" as="xs:string"/>
    <xsl:sequence select="'U+' || o:hex(string-to-codepoints($char)[1], 4)"/>
  </xsl:function>

  <xsl:function name="o:hex" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="digits" as="xs:integer"/>
    <xsl:variable name="last" as="xs:string" select="substring('0123456789ABCDEF', $number mod 16 + 1, 1)"/>
    <xsl:sequence select="if ($digits le 1 and $number lt 16) then $last
      else o:hex($number idiv 16, $digits - 1) || $last"/>
  </xsl:function>

  <!-- A control becomes its name in brackets, so that text cannot reorder its surroundings. -->
  <xsl:function name="o:visible" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$text" regex="{$o:controls}">
        <xsl:matching-substring>
          <xsl:sequence select="'[' || o:code-point(.) || ']'"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="if (matches($text, $o:controls)) then string-join($parts) else $text"/>
  </xsl:function>

  <!-- The text of a node on one line. -->
  <xsl:function name="o:line" as="xs:string">
    <xsl:param name="node" as="item()*"/>
    <xsl:sequence select="normalize-space(o:visible(translate(string-join($node ! string(.), ' '), '&#xA0;', ' ')))"/>
  </xsl:function>

  <!-- Only the web, only characters of RFC 3986 and letters of other scripts. -->
  <xsl:function name="o:is-url" as="xs:boolean">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="matches($text, '^https?://[^\s&quot;&lt;&gt;\\^`{|}&#x7F;-&#x9F;]+$')"/>
  </xsl:function>

  <!-- The first character in upper case. -->
  <xsl:function name="o:capital" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($text, 1, 1)) || substring($text, 2)"/>
  </xsl:function>

  <!-- Whether a value is a year, a month or a day that exists (XSD gYear, gYearMonth, date, without a zone). -->
  <xsl:function name="o:is-date" as="xs:boolean">
    <xsl:param name="when" as="xs:string?"/>
    <xsl:sequence select="matches($when, '^\d{4}(-(0[1-9]|1[0-2]))?$') or $when castable as xs:date and matches($when, '^\d{4}-\d\d-\d\d$')"/>
  </xsl:function>

  <!-- the day of a moment: 1952-11-01 of 1952-11-01T15:00:00 -->
  <xsl:function name="o:day" as="xs:string?">
    <xsl:param name="when" as="xs:string?"/>
    <xsl:sequence select="tokenize($when, 'T')[1]"/>
  </xsl:function>

  <xsl:variable name="o:months" as="xs:string+" select="'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December'"/>

  <!-- September 14, 1960; September 1960; 1960 -->
  <xsl:function name="o:date-words" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:variable name="part" as="xs:string*" select="tokenize($when, '-')"/>
    <xsl:variable name="month" as="xs:string?" select="$o:months[position() = $part[2] ! xs:integer(.)]"/>
    <xsl:sequence select="string-join(($month ! (. || ' '), $part[3] ! (xs:integer(.) || ', '), $part[1]))"/>
  </xsl:function>

  <!-- The brackets of the page round an editorial mark: one of a pair that @rend names, square ones where it is silent. -->
  <xsl:function name="o:open" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="o:bracket($mark, '(', '[')"/>
  </xsl:function>

  <xsl:function name="o:close" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:sequence select="o:bracket($mark, ')', ']')"/>
  </xsl:function>

  <xsl:function name="o:bracket" as="xs:string">
    <xsl:param name="mark" as="element()"/>
    <xsl:param name="round" as="xs:string"/>
    <xsl:param name="square" as="xs:string"/>
    <xsl:variable name="tokens" as="xs:string*" select="tokenize($mark/@rend)"/>
    <xsl:sequence select="if ($tokens = 'none') then '' else if ($tokens = 'parentheses') then $round else $square"/>
  </xsl:function>

  <!-- The element that the first working pointer of an attribute names, in this file. -->
  <xsl:function name="o:target" as="element()?">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="(tokenize($pointer)[starts-with(., '#')] ! key('id', substring(., 2), root($pointer))[1])[1]"/>
  </xsl:function>

  <!-- A stamp and its further parts; a pointer back into the chain ends it. -->
  <xsl:function name="o:chain" as="element(stamp)*">
    <xsl:param name="stamp" as="element(stamp)"/>
    <xsl:param name="before" as="element(stamp)*"/>
    <xsl:variable name="all" as="element(stamp)+" select="$before, $stamp"/>
    <xsl:variable name="next" as="element(stamp)?" select="o:target($stamp/@next)[self::stamp][empty(. intersect $all)]"/>
    <xsl:sequence select="if ($next and count($all) lt 50) then o:chain($next, $all) else $all"/>
  </xsl:function>

  <!-- The papers and parts of papers that stand side by side in a file. -->
  <xsl:function name="o:papers" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text/body/div"/>
  </xsl:function>

  <!-- document, listing, collection, person, place -->
  <xsl:function name="o:class" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="(o:papers($tei)/@type[. = ('listing', 'collection', 'person', 'place')]/string(), 'document')[1]"/>
  </xsl:function>

  <!-- Whether a statement is about the file and not the paper: who encoded, corrected or suggested. -->
  <xsl:function name="o:is-of-file" as="xs:boolean">
    <xsl:param name="statement" as="element(respStmt)"/>
    <xsl:sequence select="matches($statement/@xml:id, '^(enc$|ed\.)')"/>
  </xsl:function>

  <xsl:function name="o:is-blank" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node instance of text() and not(normalize-space($node))"/>
  </xsl:function>

  <!-- White space that holds a line end: outside paragraphs the dump's lines mean something. -->
  <xsl:function name="o:is-line-end" as="xs:boolean">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="$node instance of text() and contains($node, '&#10;') and not(normalize-space($node))"/>
  </xsl:function>
</xsl:stylesheet>
