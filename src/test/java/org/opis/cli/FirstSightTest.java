package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.score.ScoreLine;

/** {@code fixtures/gold/first-sight.tsv}: what was measured before anything was tuned, and the pages it was measured on. */
class FirstSightTest {
    private static final Path LOG = Path.of("fixtures/gold/first-sight.tsv");
    private static final Path ROUNDS = Path.of("fixtures/first-sight");
    private static final int LEAST = 20;
    private static final String SHARE = "(?:0\\.\\d{3}|1\\.000)";
    private static final int FIRST_FIGURE = 3;

    /** Rows of the log, the names of columns first. */
    static List<List<String>> log() throws IOException {
        return Files.readAllLines(LOG).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    @Test
    void theColumnsAreThoseOfTheLine() throws IOException {
        List<String> columns = new ArrayList<>(List.of("round", "date", "archives"));
        columns.addAll(ScoreLine.COLUMNS);
        columns.add("notes");
        assertEquals(columns, log().get(0));
        String line = Cli.run("score", "fixtures/gold", "--apart", "--line").out();
        assertTrue(line.endsWith("\n") && line.indexOf('\n') == line.length() - 1, line);
        assertTrue(isFigures(List.of(line.strip().split("\t"))), line);
    }

    @Test
    void everyRoundHasItsFiguresAndItsPages() throws IOException {
        List<List<String>> log = log();
        for (int round = 1; round < log.size(); round++) {
            List<String> row = log.get(round);
            assertEquals(log.get(0).size(), row.size(), row.toString());
            assertEquals("r" + round, row.get(0));
            assertTrue(LocalDate.parse(row.get(1)).getYear() > 2000, row.toString());
            assertTrue(row.get(2).length() > 3, "names no archive: " + row);
            List<String> figures = row.subList(FIRST_FIGURE, FIRST_FIGURE + ScoreLine.COLUMNS.size());
            assertTrue(isFigures(figures), row.toString());
            assertEquals(Integer.parseInt(figures.get(0)), pages(ROUNDS.resolve(row.get(0))), row.toString());
        }
    }

    @Test
    void everyFolderIsARoundOfEnoughPages() throws IOException {
        List<String> rounds =
                log().stream().skip(1).map(row -> row.get(0)).sorted().toList();
        assertEquals(rounds, folders().map(f -> f.getFileName().toString()).toList());
        for (Path folder : folders().toList()) {
            int pages = pages(folder);
            assertTrue(pages >= LEAST, folder + " has " + pages + " pages");
        }
    }

    private static Stream<Path> folders() throws IOException {
        if (!Files.isDirectory(ROUNDS)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.list(ROUNDS)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    /** How many pages a round has, each with gold. */
    private static int pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> names = all.map(f -> f.getFileName().toString()).toList();
            List<String> pages = names.stream().filter(n -> n.endsWith(".txt")).toList();
            pages.forEach(page ->
                    assertTrue(names.contains(page.replace(".txt", ".json")), folder + "/" + page + " has no gold"));
            return pages.size();
        }
    }

    /** A count and shares, F1 that of precision and recall. */
    private static boolean isFigures(List<String> figures) {
        if (figures.size() != ScoreLine.COLUMNS.size() || !figures.get(0).matches("[1-9]\\d*")) {
            return false;
        }
        boolean shares = figures.subList(1, figures.size() - 1).stream().allMatch(f -> f.matches(SHARE));
        double precision = Double.parseDouble(figures.get(1));
        double recall = Double.parseDouble(figures.get(2));
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return shares
                && figures.get(figures.size() - 1).matches("–|" + SHARE)
                && Math.abs(f1 - Double.parseDouble(figures.get(3))) < 0.002;
    }
}
