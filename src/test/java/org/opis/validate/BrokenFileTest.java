package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opis.validate.Mini.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opis.Aids;

/** A file that cannot be read gives one finding that says why, in any locale. */
class BrokenFileTest {
    @Test
    void tags() {
        assertEquals(List.of("2:4 V591 </b> does not close <c>, opened at 1:4"), whole("<b><c>\nxx </b></c>"));
        assertEquals(List.of("1:11 V591 the file ends inside <c>, opened at 1:4"), whole("<b><c>text"));
        assertEquals(List.of("1:1 V591 the file is empty"), whole(""));
        assertEquals(List.of("1:13 V591 the attribute b stands twice in <a>"), whole("<c><a b='1' b='2'/></c>"));
    }

    @Test
    void references() {
        assertEquals(List.of("1:4 V591 the entity &nbsp; is not declared"), whole("<a>&nbsp;</a>"));
        assertEquals(List.of("1:6 V591 a bare & must be written &amp;"), whole("<a>R & D</a>"));
        assertEquals(List.of("1:4 V591 the character U+0001 is not allowed in XML"), whole("<a>\u0001</a>"));
        assertEquals(
                List.of("1:4 V591 the reference &#1; names a character that XML does not allow"), whole("<a>&#1;</a>"));
        assertEquals(
                List.of("1:4 V591 the reference &#0; names a character that XML does not allow"),
                whole("<a>&#0;&#xD800;</a>"));
        assertEquals(List.of("1:6 V591 a bare < must be written &lt;"), whole("<a>3 < 4</a>"));
    }

    @Test
    void declaration() {
        assertEquals(
                List.of(
                        "1:20 V591 the XML declaration is not well-formed, or of a version that is neither 1.0 nor 1.1"),
                whole("<?xml version=\"9.9\"?><a/>"));
    }

    @Test
    void documentType() {
        assertEquals(
                List.of("1:24 V591 the document type declaration is not well-formed here"),
                whole("<!DOCTYPE a [<!ENTITY e>]><a/>"));
        assertEquals(List.of("1:14 V591 text before the root element"), whole("<!DOCTYPE a> b<a/>"));
    }

    @Test
    void moreThanOneRoot() {
        assertEquals(List.of("V591"), codes("<a/><b/>"));
        assertEquals(List.of("V591"), codes("words <a/>"));
    }

    @Test
    void outsideReferences() {
        assertEquals(
                List.of(
                        "1:55 V500 <a> is not allowed as the root; nothing without a namespace is",
                        "1:58 V592 the entity &e; is in \"file:///etc/passwd\", which is not read without --entities or a"
                                + " --catalog"),
                whole("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"));
        assertEquals(List.of("V539", "V500"), codes("<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>"));
        assertEquals(
                List.of("V592", "V500"), codes("<!DOCTYPE a [<!ENTITY % e SYSTEM \"http://example.org/e\">%e;]><a/>"));
    }

    @Test
    void billionLaughs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" \"&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";\">");
        }
        bomb.append("]><a>&e29;</a>");
        assertTimeoutPreemptively(Aids.HANG, () -> assertEquals(List.of("V593"), codes(bomb.toString())));
    }

    @Test
    void entitiesAtFault() {
        String head = "<!DOCTYPE a [<!ENTITY e 'x&f;'><!ENTITY f 'y&e;'><!ENTITY g '<b>'><!ENTITY h 'x'>]>\n<a>";
        assertEquals(List.of("2:12 V591 the entity &e; contains itself"), whole(head + "<b/>&h; &e; &e;</a>"));
        assertEquals(List.of("2:20 V591 the entity &f; contains itself"), whole(head + "<b/>      <c d='&f;'/></a>"));
        assertEquals(
                List.of("2:4 V591 what the entity &g; stands for is not well-formed here"), whole(head + "&g;</a>"));
        assertEquals(List.of("V593"), codes(head + "&h;".repeat(10_001) + "</a>"));
    }

    @Test
    void elementsOfAnEntity() {
        String head = "<!DOCTYPE TEI [<!ENTITY x '<odd/>'><!ENTITY y '<p><odd/>z</p>'><!ENTITY z '&y;'>"
                + "<!ENTITY w 'words'><!ENTITY v '<p/>'>]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>"
                + "<title/></teiHeader><text><body><div><p>x</p>\n";
        String tail = "<p>x</p></div></body></text></TEI>";
        assertEquals(List.of("2:2 V500 unknown element <odd> in <div>"), heads(whole(head + " &x; " + tail)));
        assertEquals(
                List.of("2:5 V500 unknown element <odd> in <p>", "2:12 V500 unknown element <odd> in <div>"),
                heads(whole(head + "<p>a&x;</p>&x;" + tail)));
        assertEquals(List.of("2:9 V500 unknown element <odd> in <p>"), heads(whole(head + "<p>x</p>&z;" + tail)));
        assertEquals(
                List.of("2:9 V500 text is not allowed in <div>: a <p> is missing around it"),
                heads(whole(head + "<p>x</p>&w;" + tail)));
        assertEquals(List.of("2:9 V512 A paragraph holds something."), whole(head + "<p>x</p>&v;" + tail));
        assertEquals(
                List.of("2:5 V500 unknown element <odd> in <div>"),
                heads(whole(head + " &v;<odd/>" + tail)).subList(1, 2));
    }

    private static List<String> heads(List<String> lines) {
        return lines.stream().map(line -> line.split(";")[0]).toList();
    }

    @Test
    void declarationsWithoutEnd() {
        String end = "the file ends inside its document type declaration";
        assertEquals(List.of("2:1 V591 " + end), whole("<!-- a -->\n<!DOCTYPE a [<!ENTITY e 'f'> <!-- > -->"));
        assertEquals(List.of("1:1 V591 " + end), whole("<!DOCTYPE a ["));
        assertEquals(
                List.of("1:1 V593 the document type declaration is longer than a million characters"),
                whole("<!DOCTYPE a [" + "<!ENTITY e 'f'>".repeat(100_000) + "]><a/>"));
        assertEquals(List.of("V500"), codes("<!DOCTYPE a [<!ENTITY e '>]'> <!-- ]> --> <?b ]>?>]><a>&e;</a>"));
    }

    @Test
    void deepNesting() {
        assertEquals(List.of("V593"), codes("<a>".repeat(100_000)));
        assertTrue(codes("<a>".repeat(256) + "</a>".repeat(256)).stream().noneMatch("V593"::equals));
    }

    @Test
    void longText() {
        String none = "there is no tag in the ten million characters from here";
        String much = "x".repeat(10_000_001);
        assertEquals(List.of("1:1 V593 " + none), whole("<a>" + much + "</a>"));
        assertEquals(List.of("1:4 V593 " + none), whole("<a><!-- " + much + " --></a>"));
        assertEquals(List.of("1:4 V593 " + none), whole("<a><![CDATA[" + much + "]]></a>"));
        assertEquals(List.of("1:4 V593 " + none), whole("<a><!-- <b>" + much + " --></a>"));
        assertEquals(List.of("1:4 V593 " + none), whole("<a><?b <" + much + "?></a>"));
    }

    @Test
    void longAttribute() {
        String xml = "<a b=\"" + "x".repeat(50_000_000) + "\"/>";
        assertEquals(List.of("1:1 V593 this tag is longer than a million characters"), whole(xml));
        assertEquals(List.of("V500"), codes("<a>" + "x".repeat(3_000_000) + "</a>"));
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < 2000; i++) {
            many.append(" b").append(i).append("=''");
        }
        assertEquals(List.of("1:1 V593 more than 1000 attributes in one tag"), whole(many + "/>"));
    }

    @Test
    void encodings() {
        byte[] latin = "<?xml version='1.0' encoding='UTF-8'?>\n<a>caf\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("2:7 V596 byte 0xE9 is not UTF-8"), Mini.bytes(latin));
        assertEquals(
                List.of("1:31 V596 the file declares UTF-16 but has one byte for each character"),
                whole("<?xml version='1.0' encoding='UTF-16'?><a/>"));
        assertEquals(
                List.of("1:31 V596 the encoding x-klingon is not known here"),
                whole("<?xml version='1.0' encoding='x-klingon'?><a/>"));
        byte[] utf16 = "\ufeff<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(StandardCharsets.UTF_16BE);
        assertEquals(
                List.of("V500"),
                Mini.bytes(utf16).stream().map(BrokenFileTest::code).toList());
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        List<String> english = whole("<a><b x=></a>");
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(english, whole("<a><b x=></a>"));
            deepNesting();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyPrefixHasOneFindingAndNoException() {
        String xml = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e 'x'>]><a b=\"c&lt;\"><!-- d --><b>&e;<![CDATA[f]]>"
                + "</b><?g h?></a>";
        for (int i = 0; i < xml.length(); i++) {
            assertEquals(List.of("V591"), codes(xml.substring(0, i)), xml.substring(0, i));
        }
    }

    private static List<String> codes(String xml) {
        return whole(xml).stream().map(BrokenFileTest::code).toList();
    }

    private static String code(String line) {
        return line.split(" ")[1];
    }
}
