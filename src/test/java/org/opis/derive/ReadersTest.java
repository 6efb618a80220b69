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
import java.util.TreeMap;
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

    /** The fields that a letter has instead. */
    private static final Map<String, String> LETTER = Map.of("M3", "letterType", "A2", "recipient");

    /**
     * To which field Zotero takes what stands in the head of a page: Highwire's names by the map of its Embedded Metadata
     * translator, and whatever begins with z: as the field of that name, if the type of item has it (its RDF translator).
     */
    private static final Map<String, String> HEAD = Map.ofEntries(
            Map.entry("citation_title", "title"),
            Map.entry("citation_author", "author"),
            Map.entry("citation_publication_date", "date"),
            Map.entry("citation_language", "language"),
            Map.entry("citation_abstract", "abstractNote"),
            Map.entry("z:archive", "archive"),
            Map.entry("z:archiveLocation", "archiveLocation"),
            Map.entry("z:manuscriptType", "manuscriptType"),
            Map.entry("z:letterType", "letterType"));

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

    /** What the head of a page and its RIS give to the same field of the same item is the same. */
    @ParameterizedTest
    @MethodSource("corpus")
    void theHeadOfAPageAndItsRisGiveZoteroTheSameFields(Path file) throws Exception {
        Derive derive = derive(file);
        String ris = derive.citation(CitationStyle.RIS).value().split("(?<=ER  - \r\n)")[0];
        boolean letter = ris.startsWith("TY  - PCOMM");
        HtmlTest.Page page = HtmlTest.Page.of(derive.html(Frame.EDITION).value());
        Map<String, String> told = new TreeMap<>();
        for (String meta : page.values(
                "//meta[starts-with(@name, 'citation_') or starts-with(@name, 'z:')]/(@name || '=' || @content)")) {
            String name = meta.substring(0, meta.indexOf('='));
            String value = meta.substring(meta.indexOf('=') + 1);
            if (name.equals("z:itemType")) {
                assertEquals(letter ? "letter" : "manuscript", value);
            } else {
                told.put(HEAD.getOrDefault(name, "no field: " + name), value);
            }
        }
        Map<String, String> read = new TreeMap<>();
        for (String line : ris.lines().toList()) {
            String tag = line.substring(0, 2);
            String field = letter && LETTER.containsKey(tag) ? LETTER.get(tag) : MANUSCRIPT.getOrDefault(tag, "");
            if (HEAD.containsValue(field) && !field.equals("date")) {
                read.put(field, line.substring(6));
            }
        }
        told.remove("date");
        assertEquals(read, told);
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
