package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.derive.Derive;
import org.opis.derive.Table;
import org.opis.derive.TableRows;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** What is marked is in one row, once; the lines of the dump that the row names say what the row says. */
class TableLawsTest {
    /** Of which element each table has one row. */
    private static final Map<Table, Predicate<MarkedElement>> MARKS = Map.ofEntries(
            Map.entry(Table.STAMP_PARTS, e -> e.is("stamp")),
            Map.entry(Table.GLOSSES, e -> e.is("note", "gloss")),
            Map.entry(Table.NOTES, e -> e.is("note") && !e.is("note", "gloss")),
            Map.entry(
                    Table.GAPS,
                    e -> e.is("gap") || e.is("space") && !e.attribute("rend").equals("nbsp")),
            Map.entry(Table.UNCLEAR, e -> e.is("unclear") || e.is("damage")),
            Map.entry(Table.SIC, e -> e.is("sic")),
            Map.entry(Table.SUPPLIED, e -> e.is("supplied")),
            Map.entry(Table.DELETIONS, e -> e.is("del")),
            Map.entry(Table.ADDITIONS, e -> e.is("add")),
            Map.entry(Table.DATES, e -> e.is("date") || e.is("time")),
            Map.entry(Table.NUMBERS, e -> e.is("num") || e.is("idno") || e.is("measure")),
            Map.entry(Table.MENTIONS, e -> e.is("persName") || e.is("orgName") || e.is("placeName")));

    /** Tables whose text is that of the dump, brackets and labels apart. */
    private static final List<Table> WORDS = List.of(
            Table.UNCLEAR, Table.SIC, Table.SUPPLIED, Table.GLOSSES, Table.DELETIONS, Table.ADDITIONS, Table.DATES);

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Stream<Path> dumps() throws IOException {
        List<Path> dumps = new ArrayList<>();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus", "fixtures/forms")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(f -> f.getFileName().toString().matches("\\d.*\\.txt"))
                        .sorted()
                        .forEach(dumps::add);
            }
        }
        return dumps.stream();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void whatIsMarkedIsInOneRow(Path dump) throws IOException {
        Source source =
                SourceReader.read(dump.getFileName().toString(), Files.readAllBytes(dump), StandardCharsets.UTF_8);
        String tei = Opis.encode(source, Options.DEFAULT).tei().xml();
        TableRows rows = Derive.of("page", tei).rows().value();
        List<MarkedElement> text = MarkedReader.read(tei).stream()
                .flatMap(MarkedElement::all)
                .filter(element -> element.is("text"))
                .findFirst()
                .stream()
                .flatMap(MarkedElement::all)
                .toList();
        MARKS.forEach((table, is) ->
                assertEquals(text.stream().filter(is).count(), rows.of(table).size(), table::word));
        long expansions = text.stream()
                .filter(e -> e.is("choice") && e.children().stream().anyMatch(c -> c.is("abbr")))
                .count();
        long completed = text.stream().filter(e -> e.is("expan")).count();
        assertEquals(completed, rows.of(Table.EXPANSIONS).size(), "expansions");
        assertTrue(expansions <= completed);
        for (Table table : WORDS) {
            rows.of(table).forEach(row -> assertSaid(source, table, row));
        }
        rows.of(Table.PASSAGES).forEach(row -> assertPlaced(source, row));
    }

    private static void assertSaid(Source source, Table table, List<String> row) {
        String said = letters(cell(table, row, "text"));
        String there = letters(between(source, table, row));
        assertTrue(there.contains(said), () -> table.word() + " " + row + ": " + there);
    }

    private static void assertPlaced(Source source, List<String> row) {
        String said = letters(cell(Table.PASSAGES, row, "text"));
        String there = letters(between(source, Table.PASSAGES, row));
        // the text names what is missing in words of its own
        boolean whole = !cell(Table.PASSAGES, row, "text")
                .matches(".*(lost|illegible|blank|omitted|struck|\\[page|stamp|hand|-).*");
        assertTrue(!whole || said.equals(there), () -> row + ": " + there);
        assertTrue(!there.isEmpty() || said.isEmpty() || !whole, row::toString);
    }

    /** The characters of the dump that a row names. */
    private static String between(Source source, Table table, List<String> row) {
        if (cell(table, row, "last_line").isEmpty()) {
            return "";
        }
        int start = offset(source, table, row, "first");
        int last = offset(source, table, row, "last");
        return source.text().substring(start, source.text().offsetByCodePoints(last, 1));
    }

    private static int offset(Source source, Table table, List<String> row, String which) {
        int line = Integer.parseInt(cell(table, row, which + "_line"));
        int column = Integer.parseInt(cell(table, row, which + "_column"));
        int start = source.lines().get(line - 1).span().start();
        return source.text().offsetByCodePoints(start, column - 1);
    }

    private static String cell(Table table, List<String> row, String column) {
        return row.get(table.columns().indexOf(column));
    }

    private static String letters(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
