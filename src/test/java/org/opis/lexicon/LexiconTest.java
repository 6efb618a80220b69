package org.opis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/opis/lexicon/en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Deputy Foreign Minister Halloran | OFFICE_MODIFIER Deputy, OFFICE Deputy, OFFICE Foreign Minister, OFFICE Minister
            With comradely greetings,        | VALEDICTION With comradely greetings
            in turkey and Turkey             | COUNTRY Turkey
            Note verbale                     | PAPER Note verbale
            no such word                     | ''
            """)
    void findsTheLongestOfEachClassAtEachWord(String text, String expected) {
        List<String> found = Lexicon.english().find(text).stream()
                .map(hit -> hit.termClass() + " " + hit.span().of(text))
                .sorted()
                .toList();
        List<String> wanted = expected.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(expected.split(", ")).sorted().toList();
        assertEquals(wanted, found.stream().filter(f -> !f.startsWith("LABEL")).toList());
    }

    @ParameterizedTest
    @EnumSource(TermClass.class)
    void filesAreSortedWithASourceForEachTermAndNoTermTwice(TermClass termClass) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(termClass.word() + ".tsv"));
        assertTrue(lines.get(0).startsWith("# "));
        List<String> terms = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                assertEquals(2, cells.length, line);
                assertTrue(cells[1].matches("usage|wn31:[a-z ]+"), line);
                terms.add(cells[0]);
            }
        }
        List<String> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparing((String t) -> t.toLowerCase(java.util.Locale.ROOT))
                .thenComparing(t -> t));
        assertEquals(sorted, terms);
        assertEquals(
                terms.size(), terms.stream().map(String::toLowerCase).distinct().count());
    }
}
