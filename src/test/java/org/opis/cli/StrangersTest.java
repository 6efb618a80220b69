package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that names nobody whom a list has: edition, citations and tables show the persons all the same. */
class StrangersTest {
    private static final String PAGE =
            """
            Skip to content

            May 4, 1958

            Letter from Jan Lipa to Olga Marn

            This document was made possible with support from Harbour Fund

            Gdynia, 4 May 1958

            Dear Cde. Olga Marn,

            Yesterday Cde. Viktor Orn came to the harbour, and Minister Anna Reed sent her regards. \
            I told Viktor Orn that the boats are late.

            Minister Anna Reed asked about the nets.

            With comradely greetings
            [signature] (Jan Lipa)

            A letter on boats and nets.

            Document Information

            Harbour Archive, Fond 7, Opis 2, Delo 11, List 5. Translated by Ida Nord.
            """;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void edition() throws IOException {
        out = folder.resolve("edition");
        Path page = Files.writeString(folder.resolve("one.txt"), PAGE);
        Cli run = Cli.run("publish", page.toString(), "-o", out.toString());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void theEditionListsThemWithTheirPlaces() throws IOException {
        String list = Files.readString(out.resolve("names/index.html"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        for (String name :
                List.of("Jan Lipa", "Cde. Olga Marn", "Cde. Viktor Orn", "Viktor Orn", "Minister Anna Reed")) {
            assertTrue(
                    list.contains(" Person " + name + " ") || list.contains(" · Minister " + name + " "), name + list);
        }
        String reed = list.substring(list.indexOf("· Minister Minister Anna Reed"));
        assertTrue(reed.contains("sent her regards") && reed.contains("Minister Anna Reed asked about the nets"), reed);
    }

    @Test
    void theTablesHaveARowForEachPlace() throws IOException {
        Map<String, Integer> persons = new TreeMap<>();
        for (CSVRecord row : rows("mentions")) {
            assertEquals("", row.get("entity"), row.get("text"));
            if (row.get("kind").equals("person")) {
                persons.merge(row.get("text"), 1, Integer::sum);
            }
        }
        assertEquals(
                Map.of(
                        "Jan Lipa",
                        1,
                        "Cde. Olga Marn",
                        1,
                        "Cde. Viktor Orn",
                        1,
                        "Viktor Orn",
                        1,
                        "Minister Anna Reed",
                        2),
                persons);
    }

    @Test
    void citationsAndLettersNameThem() throws IOException {
        assertTrue(Files.readString(out.resolve("cite/one.bib")).contains("author = {Lipa, Jan}"));
        String letters = Files.readString(out.resolve("letters/index.html")).replaceAll("<[^>]*>", " ");
        assertTrue(letters.contains("Jan Lipa") && letters.contains("Olga Marn"), letters);
    }

    private List<CSVRecord> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String csv = Files.readString(out.resolve("csv/" + table + ".csv"));
        try (CSVParser rows = CSVParser.parse(csv.startsWith("\ufeff") ? csv.substring(1) : csv, format)) {
            return rows.getRecords();
        }
    }
}
