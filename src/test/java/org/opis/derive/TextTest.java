package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
    private static String text(String body) {
        String all = Derive.of("x", Cases.tei(body)).text().value();
        assertTrue(all.startsWith("T\n"), all);
        return all.substring(2).strip();
    }

    @Test
    void marksHaveOneForm() {
        assertEquals(
                "a [sic] b [sic: c] D[e] F [G] [h] [i?] [j] [illegible] […] [2 lines redacted]",
                text(
                        """
                        <p><sic>a</sic> <choice><sic>b</sic><corr>c</corr></choice> <expan><abbr>D</abbr><ex>e</ex></expan> \
                        <choice><abbr>F</abbr><expan>G</expan></choice> <supplied rend="double-brackets">h</supplied> \
                        <unclear>i</unclear> <note type="gloss" rend="open">j</note> <gap reason="illegible"/> \
                        <gap reason="editorial"/> <gap reason="redacted" unit="line" quantity="2"/></p>"""));
    }

    @Test
    void softLineEndsOfAParagraphAreBlanks() {
        assertEquals("one two\n\nthree", text("<p>one\ntwo</p>\n\n<p>three</p>"));
    }

    @Test
    void linesOfStampsAndSignaturesAreLines() {
        assertEquals(
                "[stamp: A\nB]\nfrom C",
                text("<opener><stamp>A\n<lb/>B</stamp>\n<dateline>from C</dateline></opener>"));
    }

    /** In the order of the text, each character of it. */
    @ParameterizedTest
    @MethodSource("org.opis.derive.HtmlTest#files")
    void nothingIsLost(Derive derive) throws Exception {
        String text = derive.text().value().replaceAll("\\s|\u00a0", "");
        List<String> pieces = Query.of(
                derive.document(),
                "http://www.tei-c.org/ns/1.0",
                "//text//text()[normalize-space(translate(., '\u00a0', ' '))]");
        int at = 0;
        for (String piece : pieces) {
            for (String ink : piece.replaceAll("[\u0080-\u009f\u202a-\u202e\u2066-\u2069]", " ")
                    .split("[\\s\u00a0]+")) {
                int found = text.indexOf(ink, at);
                assertTrue(found >= 0, ink);
                at = found + ink.length();
            }
        }
    }
}
