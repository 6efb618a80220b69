package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sets of TEI on one table: that of opis, and the same damaged on purpose. */
class ToolScoreTest {
    private static final List<String> PAGES =
            List.of("000_8e4ba78e85204118", "001_78758ff57c64ac5e", "002_26069c1f65c589ff", "004_262c73ffb286f9f9");

    @TempDir
    Path temp;

    @Test
    void aDamagedSetIsWorseInEveryWay() throws IOException {
        Path gold = Files.createDirectory(temp.resolve("gold"));
        Path good = Files.createDirectory(temp.resolve("good"));
        Path bad = Files.createDirectory(temp.resolve("bad"));
        for (String page : PAGES) {
            Files.copy(Path.of("fixtures/gold", page + ".json"), gold.resolve(page + ".json"));
            String xml = Cli.run("encode", "fixtures/archive/" + page + ".txt").out();
            Files.writeString(good.resolve(page + ".xml"), xml);
            int body = xml.indexOf("<body");
            // no name is marked, each tenth word is another, and an attribute is wrong
            String damaged = xml.substring(body)
                    .replaceAll("</?(?:persName|placeName|orgName)\\b[^>]*>", "")
                    .replaceAll("((?:\\s[^\\s<>]+){9}\\s)([A-Za-z]{3,})(?=[ ,.])", "$1changed")
                    .replaceFirst("<p ", "<p nonsense=\"1\" ");
            Files.writeString(bad.resolve(page + ".xml"), xml.substring(0, body) + damaged);
        }
        Files.delete(bad.resolve(PAGES.get(3) + ".xml"));
        Cli run = Cli.run(
                "score",
                "--tei",
                good.toString(),
                "--tei",
                bad.toString(),
                "--pages",
                "fixtures/archive",
                gold.toString());
        assertEquals(0, run.code(), run.err());
        String[] first = row(run.out(), good.toString());
        String[] second = row(run.out(), bad.toString());
        String[] own = row(run.out(), "opis");
        assertEquals(List.of(own).subList(2, own.length), List.of(first).subList(2, first.length), "the same files");
        assertEquals(List.of("4", "4", "4", "1.000", "1.000"), List.of(first).subList(2, 7));
        assertEquals(List.of("4", "3", "0"), List.of(second).subList(2, 5));
        for (int column : new int[] {5, 6, 8, 9, 10, 12}) {
            assertTrue(number(second[column]) < number(first[column]), column + ": " + run.out());
        }
        assertTrue(run.out().contains("\n| person | "), run.out());
        assertEquals(
                2,
                Cli.run("score", "--tei", good.toString(), "--errors", "all", gold.toString())
                        .code());
        assertEquals(
                3,
                Cli.run("score", "--tei", temp.resolve("none").toString(), gold.toString())
                        .code());
    }

    private static String[] row(String table, String name) {
        return table.lines()
                .filter(line -> line.startsWith("| " + name + " |"))
                .findFirst()
                .orElseThrow()
                .split(" *\\| *");
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
