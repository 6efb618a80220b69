package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is one finding, however many rules it breaks; two mistakes are two. */
class OneCauseTest {
    private static final String HEAD =
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                    + "<teiHeader><fileDesc><titleStmt><title>t</title></titleStmt><publicationStmt>%s</publicationStmt>"
                    + "<sourceDesc><p>p</p></sourceDesc></fileDesc>%s</teiHeader><text><body>%s</body></text></TEI>";

    private static List<String> said(String xml) {
        return Judged.validation().check("x.xml", Optional.empty(), xml.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(file -> file.findings().stream())
                .map(f -> f.code() + " " + f.message())
                .toList();
    }

    private static List<String> in(String publication, String header, String body) {
        return said(String.format(HEAD, publication, header, body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is missing is not said again where it comes late, or at the end
                "<date>1900</date><publisher>P</publisher>||<p>x</p>",
                "<date>1900</date>||<p>x</p>",
                // an attribute under its old name lacks nothing under its new one
                "<p>x</p>|<profileDesc><langUsage><language id='la'>L</language></langUsage></profileDesc>|<p>x</p>",
                // an element under its old name leaves no gap in its parent
                "<p>x</p>||<div0><p>x</p></div0>",
                // a misspelt element is not also missing, nor what it holds out of place
                "<p>x</p>||<dvi><head>h</head><p>x</p></dvi>",
                // text without its paragraph does not leave a division without content
                "<p>x</p>||<div>words</div>",
                // nor an item without its list
                "<p>x</p>||<div><item>x</item></div>",
                // elements that are wrong where one is needed do not leave their parent without it
                "<p>x</p>||<list><li>x</li></list>",
                "<p>x</p>||<list><itme>x</itme></list>",
                "<p>x</p>||<list><para>x</para></list>",
                "<p>x</p>||<table><tr>x</tr></table>",
                "<p>x</p>||<table><lines>x</lines></table>",
                "<p>x</p>||<lg><verse>x</verse></lg>",
                "<p>x</p>||<p><choice><foo>x</foo></choice></p>",
                "<p>x</p>||<listPerson><who>x</who></listPerson>",
                // an id that is taken makes no pointer to it ambiguous
                "<p>x</p>||<p xml:id='a'>x</p><p xml:id='a'><ref target='#a'>x</ref></p>",
                // an inclusion that is not followed, and all that stands in it
                "<p>x</p>||<p>x</p><xi:include href='a.xml'><xi:fallback><quote>x</quote></xi:fallback></xi:include>",
                // a pointer that is no address at all is not also a pointer to nothing
                "<p>x</p>||<p><date when='32 May' calendar='#c'>x</date></p>~2"
            })
    void isTheOnlyFinding(String publication, String header, String body) {
        int count = body.endsWith("~2") ? 2 : 1;
        List<String> said = in(publication, header == null ? "" : header, body.replace("~2", ""));
        assertEquals(count, said.size(), said.toString());
    }

    /** What a message has named as the place before which something must come is still looked at itself. */
    @Test
    void twoMistakesAreTwo() {
        assertEquals(
                List.of(
                        "V500 <head> comes too late in <body>: it must come before <p>",
                        "V500 <p> comes too late in <body>: it must come before <div>"),
                in("<p>x</p>", "", "<p>x</p><head>h</head><div><p>x</p></div><p>x</p>"));
    }
}
