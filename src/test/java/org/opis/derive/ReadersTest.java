package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs of others find in a citation; docs/citations.md has the whole of it. */
class ReadersTest {
    /** To which field of a manuscript Zotero's RIS translator takes each tag, as its map of fields can be read. */
    private static final Map<String, String> MANUSCRIPT = Map.ofEntries(
            Map.entry("AU", "author"),
            Map.entry("TI", "title"),
            Map.entry("M3", "manuscriptType"),
            Map.entry("DA", "date"),
            Map.entry("A4", "translator"),
            Map.entry("DB", "archive"),
            Map.entry("AN", "archiveLocation"),
            Map.entry("DP", "libraryCatalog"),
            Map.entry("LA", "language"),
            Map.entry("AB", "abstractNote"),
            Map.entry("N1", "notes"),
            Map.entry("UR", "url"));

    /** Tags that it drops, since something else says the same: the date, a note, the file's own order. */
    private static final Set<String> REPEATED = Set.of("TY", "ER", "ID", "PY", "ET");

    static Stream<Path> corpus() throws IOException {
        return Files.list(Path.of("tei/corpus")).sorted();
    }

    private static Derive derive(Path file) throws IOException {
        return Derive.of(file.getFileName().toString().replace(".xml", ""), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void zoteroLosesNothingInSilence(Path file) throws IOException {
        String ris = derive(file).citation(CitationStyle.RIS).value();
        for (String record : ris.split("(?<=ER  - \r\n)")) {
            for (String line : record.lines().toList()) {
                String tag = line.substring(0, 2);
                // a letter has a recipient; of a manuscript a note says it
                boolean recipient =
                        tag.equals("A2") && (record.startsWith("TY  - PCOMM") || record.contains("\r\nN1  - To "));
                assertTrue(recipient || MANUSCRIPT.containsKey(tag) || REPEATED.contains(tag), line);
            }
            String edition = record.replaceAll("(?s).*\r\nET  - (.*?)\r\n.*", "$1");
            assertTrue(record.isEmpty() || record.contains("\r\nN1  - " + edition), record);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void jbibtexFindsEveryFieldOfBothKinds(Path file) throws Exception {
        Derive derive = derive(file);
        for (CitationStyle style : List.of(CitationStyle.BIBLATEX, CitationStyle.BIBTEX)) {
            String text = derive.citation(style).value();
            BibTeXDatabase found = new BibTeXParser().parse(new StringReader(text));
            assertEquals(
                    text.lines().filter(line -> line.startsWith("@")).count(),
                    found.getEntries().size());
            for (BibTeXEntry entry : found.getEntries().values()) {
                String own = text.substring(text.indexOf(entry.getKey().getValue() + ","));
                assertTrue(own.contains(value(entry, "title")), own);
                assertTrue(own.contains(value(entry, "howpublished")), own);
                assertEquals(style == CitationStyle.BIBLATEX, entry.getField(new Key("date")) != null);
                assertEquals(style == CitationStyle.BIBTEX, entry.getField(new Key("year")) != null);
            }
        }
    }

    private static String value(BibTeXEntry entry, String key) {
        Value value = entry.getField(new Key(key));
        return value.toUserString();
    }
}
