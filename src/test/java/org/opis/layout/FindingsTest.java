package org.opis.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.text.Source;
import org.opis.text.SourceReader;

class FindingsTest {
    private static List<String> findings(String latin) {
        Source source = SourceReader.read("a.txt", latin.getBytes(ISO_8859_1), UTF_8);
        return LayoutReader.read(source).diagnostics().stream()
                .map(d -> source.position(d.span().start()) + " " + d.code() + " " + d.message())
                .toList();
    }

    @Test
    void undecodableBytesAreNamed() {
        assertEquals(
                List.of("1:4 P103 0xC3 is undecodable in UTF-8.", "1:23 P103 0xC3 is undecodable in UTF-8."),
                findings("Caf\u00c3 Central in the \u00c3\u00a9t\u00c3 of 1958\n"));
        assertEquals(
                List.of("1:2 P103 2 in a row, the first of them 0xFF: undecodable in UTF-8."),
                findings("a\u00ff\u00fe"));
    }

    @Test
    void manyAreSummedUp() {
        List<String> findings = findings("\u0001 ".repeat(30));
        assertEquals(21, findings.size());
        assertEquals("1:1 P104 U+0001 is no character that XML may hold.", findings.get(0));
        assertEquals("1:41 P104 From here on 10 more places: no character that XML may hold.", findings.get(20));
    }

    @Test
    void theFirstOtherLineEndIsReported() {
        assertEquals(
                List.of("2:7 P105 This line ends in CRLF, those above in LF."),
                findings("First.\nSecond\r\nThird.\r\n"));
    }

    @Test
    void anEmptyPageIsOnlyThat() {
        assertEquals(List.of("1:1 P101 The page is empty: it holds nothing but white space."), findings("\n "));
    }
}
