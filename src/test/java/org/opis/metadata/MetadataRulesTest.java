package org.opis.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.Pages;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Metadata;
import org.opis.document.Value;
import org.opis.layout.Page;
import org.opis.layout.Region;
import org.opis.text.Span;

class MetadataRulesTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        May 07, 1954 | 1954-05-07
        May 7, 1954 | 1954-05-07
        May 7, 1954, | 1954-05-07
        7 May 1954 | 1954-05-07
        April 1976 | 1976-04
        October, 1955 | 1955-10
        1948 | 1948
        2003 | 2003
        2012-03-01 | 2012-03-01
        February 29, 1960 | 1960-02-29
        February 29, 1961 | -
        April 31, 1961 | -
        2012-13-01 | -
        2012-02-30 | -
        Maytember 3, 1950 | -
        c. 1950 | 1950
        13-16 Maytember 1950 | -
        """)
    void date(String text, String expected) {
        Metadata metadata = read(Pages.of("date", text));
        String when = metadata.date().orElseThrow().value().when();
        assertEquals(expected, when.isEmpty() ? "-" : when);
        assertEquals(expected.equals("-") ? "M211" : "", codes());
    }

    @Test
    void datesThatDiffer() {
        Metadata metadata = read(Pages.of("date", "May 7, 1954", "date", "May 07, 1954", "date", "May 8, 1954"));
        assertEquals("1954-05-07", metadata.date().orElseThrow().value().when());
        assertEquals("M212", codes());
        assertEquals(3, line(findings.get(0), "May 7, 1954\nMay 07, 1954\nMay 8, 1954\n"));
    }

    @Test
    void titleInMixedCase() {
        Page page = Pages.of("title", "LETTER FROM THE SEA", "title", "Letter from the Sea [sic],");
        assertEquals("Letter from the Sea [sic]", text(read(page).title()));
        assertEquals("LETTER", text(read(Pages.of("title", "LETTER")).title()));
        assertEquals("-", text(read(Pages.of("title", "  ")).title()));
    }

    @Test
    void titleOfTheCitation() {
        String text = "Note from the Embassy of the in X\n“Note from the Embassy of the Blue Republic in X,”\n";
        int line = text.indexOf('\n') + 1;
        Region.Field first = new Region.Field("title", new Span(0, line), List.of());
        Region.Field title = part("title", text, "Note from the Embassy of the Blue Republic in X");
        Region.Field citation = new Region.Field("citation", new Span(line, text.length()), List.of(title));
        assertEquals(
                "Note from the Embassy of the Blue Republic in X",
                text(read(Pages.of(text, "", List.of(first, citation))).title()));
    }

    @Test
    void paragraphs() {
        Metadata metadata = read(Pages.of(
                "summary",
                "    One line.\nAnother line\nthat goes on.",
                "rights",
                "Free.\n\nAsk [email\u00a0protected]."));
        assertEquals("One line.; Another line that goes on.", texts(metadata.summary()));
        assertEquals("Free.; Ask [email\u00a0protected].", texts(metadata.rights()));
    }

    @Test
    void record() {
        Metadata.Record record = read(Pages.of(
                        "url",
                        "https://example.org/document/12345.",
                        "type",
                        "Telegram",
                        "language",
                        "Polish",
                        "classification",
                        "Top Secret",
                        "uploaded",
                        "2012-03-01"))
                .record();
        assertEquals("https://example.org/document/12345", text(record.url()));
        assertEquals("12345", text(record.id()));
        assertEquals("Telegram", text(record.type()));
        assertEquals("Polish", text(record.language()));
        assertEquals("Top Secret", text(record.classification()));
        assertEquals("2012-03-01", record.uploaded().orElseThrow().value().when());
        assertEquals(
                "-",
                text(read(Pages.of("url", "https://example.org/document/a-letter"))
                        .record()
                        .id()));
        assertEquals(
                "77",
                text(read(Pages.of("url", "http://x/1", "record", "77"))
                        .record()
                        .id()));
    }

    @Test
    void innermostFieldsAndNoOtherRecords() {
        String text =
                "\"A Title,\" May 7, 1954, AVPRF fond 1, opis 2, delo 3. Translated by Ada Quill.\nMay 9, 1950 | X |\n";
        int source = text.indexOf("AVPRF");
        Region.Field title = part("title", text, "A Title");
        Region.Field date = part("date", text, "May 7, 1954");
        Region.Field archive = part("source", text, "AVPRF fond 1, opis 2, delo 3");
        Region.Field translator = part("translator", text, "Translated by Ada Quill");
        int end = text.indexOf('\n') + 1;
        Region.Field line = new Region.Field("source", new Span(source, end), List.of(archive, translator));
        Region.Field citation = new Region.Field("citation", new Span(0, end), List.of(title, date, line));
        Region.Field related =
                new Region.Field("related", new Span(end, text.length()), List.of(part("date", text, "May 9, 1950")));
        Metadata metadata = read(Pages.of(text, "", List.of(citation, related)));
        assertEquals("A Title", text(metadata.title()));
        assertEquals("1954-05-07", metadata.date().orElseThrow().value().when());
        assertEquals(1, metadata.signatures().size());
        assertEquals(archive.span(), metadata.signatures().get(0).span());
        assertEquals(1, metadata.responsibilities().size());
        assertTrue(metadata.isTranslated());
        assertEquals("", codes());
    }

    @Test
    void emptyPage() {
        assertEquals(Metadata.NONE, read(Pages.of()));
    }

    private Metadata read(Page page) {
        return MetadataRules.read(page, findings::add);
    }

    private String codes() {
        return findings.stream().map(finding -> finding.code().name()).collect(Collectors.joining(" "));
    }

    private static int line(Diagnostic finding, String text) {
        return (int) text.substring(0, finding.span().start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static Region.Field part(String name, String text, String part) {
        int at = text.indexOf(part);
        return new Region.Field(name, new Span(at, at + part.length()), List.of());
    }

    private static String text(Optional<Value> value) {
        return value.map(Value::text).orElse("-");
    }

    private static String texts(List<Value> values) {
        return values.stream().map(Value::text).collect(Collectors.joining("; "));
    }
}
