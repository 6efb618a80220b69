package org.opis.validate.wellformed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opis.validate.Mini.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.validate.Mini;

/** What a file that is not well-formed is told, at the place itself. */
class WellFormednessDiagnosisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trailing|2:1 text after the end of the root element",
                "&amp;|2:1 text after the end of the root element",
                "<![CDATA[x]]>|2:1 text after the end of the root element",
                "<!-- x --> < y|2:12 text after the end of the root element",
                "<doc/>|2:1 a second root element",
                "</item>|2:1 </item> closes nothing",
                "<!DOCTYPE a>|2:1 the document type declaration must stand before the root element",
                "<!-- x|2:7 the comment opened at 2:1 does not end"
            })
    void behindTheRoot(String rest, String said) {
        check("<doc><item>a</item></doc>\n" + rest, said);
    }

    @Test
    void beforeTheRoot() {
        check("text<a/>", "1:1 text before the root element");
        check("</a>", "1:1 </a> closes nothing");
        String declaration = "the XML declaration must stand at the very start of the file";
        check("\n<?xml version='1.0'?>\n<a/>", "2:1 " + declaration);
        check("<!-- a --><?xml version='1.0'?><a/>", "1:11 " + declaration);
        check("<?XML a?><a/>", "1:1 no processing instruction may be named XML");
        check("<?xml version='1.0'", "1:20 the XML declaration opened at 1:1 does not end");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ab:c='x'|2:7 the prefix ab is not declared",
                "xmlns:b='u' b:d='' ab:c='x'|2:26 the prefix ab is not declared",
                "n=3|2:7 there are no quotation marks around the value of n",
                "m='x' n|2:13 n has no value",
                "n m='b'|2:7 n has no value",
                "n=|2:7 n has no value",
                "n=='b'|2:7 two equals signs stand before the value of n",
                "n='a'm='b'|2:12 there is no space before m",
                "n='a<b'|2:7 a bare < in the value of n must be written &lt;",
                "n='a <b>c</b>'|2:7 a bare < in the value of n must be written &lt;,"
                        + " or the quotation mark of @n is not closed",
                "n='a>b<c'|2:7 a bare < in the value of n must be written &lt;,"
                        + " or the quotation mark of @n is not closed",
                "n=\u201cx\u201d|2:7 the quotation marks around the value of n are curly, not straight",
                "n='x' n=\"y\"|2:13 the attribute n stands twice in <item>",
                "n='x|2:7 the quotation mark of @n is not closed",
                "n='x''|2:12 the character ' stands where an attribute of <item> should begin",
                "a:b:c=''|2:7 the colon in the name a:b:c is misplaced",
                "n,=''|2:7 n, is not a name in XML",
                "<b/|2:1 the tag <item is not closed with >",
                "xmlns:a='u' xmlns:b='u' a:n='' b:n=''|2:1 the start tag <item> is not well-formed",
                "n='a & b' m=3|2:12 a bare & must be written &amp;"
            })
    void inATag(String attributes, String said) {
        check("<doc>\n<item " + attributes + ">x</item><hi rend='b'>x</hi></doc>", said);
    }

    @Test
    void theWholeFileIsOneTag() {
        check("<ab:c/>", "1:2 the prefix ab is not declared");
        check("<c a='' a=''/>\n", "1:9 the attribute a stands twice in <c>");
        check("<d xmlns:a='u'><a:b/></d><a:c/>", "1:26 a second root element");
        check("<d><a:b xmlns:a='u'/><a:c/></d>", "1:23 the prefix a is not declared");
    }

    @Test
    void endTags() {
        check("<d></ d>", "1:4 an end tag must have its name right behind </");
        check("<d></d x>", "1:4 the end tag </d must have > behind its name");
    }

    @Test
    void content() {
        check("<d>\n<!-- a -- b --></d>", "2:8 two hyphens may not stand inside a comment");
        check("<d>\n<!-- < --><![CDATA[ ]] < ]]>a]]>b</d>", "2:30 ]]> in text must be written ]]&gt;");
        check("<d>]]>", "1:4 ]]> in text must be written ]]&gt;");
        check("<d><!b></d>", "1:4 <! begins neither a comment nor a CDATA section");
        check("<d><? b?></d>", "1:4 a processing instruction must begin with a name");
        check("<d><?b=c?></d>", "1:7 there is no space behind the name b");
        check("<d>\n<b><!-- </b></d>\n", "3:1 the comment opened at 2:4 does not end");
        check("<d>\n<b><![CDATA[ </b></d>", "2:22 the CDATA section opened at 2:4 does not end");
        check("<d>\n<b><?pi </b></d>", "2:17 the processing instruction opened at 2:4 does not end");
    }

    /** The JDK's parser counts five columns too many in the first line of such a file. */
    @Test
    void theFileBeginsWithAnInstruction() {
        String xml = "<?xml-model href='s.rng'?><doc>\ud83d\ude42<item>a & b</item></doc>";
        List<String> said = List.of("1:41 V591 a bare & must be written &amp;");
        assertEquals(said, whole(xml));
        assertEquals(said, whole("\ufeff" + xml));
        assertEquals(said, Mini.bytes(("\ufeff" + xml).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(said, Mini.bytes(("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE)));
        check("<?xml-model\nhref='s'?><doc>&</doc>", "2:16 a bare & must be written &amp;");
        check("<?xml-stylesheet?><a/><b/>", "1:23 a second root element");
        check("<?xml\nversion='1.0'?><doc>&</doc>", "2:21 a bare & must be written &amp;");
    }

    @Test
    void findingsBehindAnInstruction() {
        String head =
                "<?xml-model href='s.rng'?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><title/></teiHeader>"
                        + "<text><body><div>";
        String tail = "</div></body></text></TEI>";
        int at = head.length() + 1;
        assertEquals(
                List.of("1:" + (at + 3) + " V500 @tpye is not allowed on <p>; allowed: @rend, @xml:id"),
                whole(head + "<p tpye='x'>x</p>" + tail));
        assertEquals(
                List.of("1:" + (at + 3) + " V513 Left is the default."), whole(head + "<p rend='left'>x</p>" + tail));
    }

    private static void check(String xml, String said) {
        assertEquals(List.of(said.replaceFirst(" ", " V591 ")), whole(xml), xml);
    }
}
