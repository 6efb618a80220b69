package org.opis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.derive.Derive;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

/** What kind of cell each value becomes. */
class WorkbookTest {
    private static final String TEI =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d.x"><teiHeader><fileDesc><titleStmt><title>T</title>\
            </titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>\
            <text><body><div xml:id="paper-1">%s</div></body></text></TEI>
            """;

    @TempDir
    Path folder;

    private Map<String, String> sheets(String body, List<Table> tables) throws IOException {
        TableRows rows = Derive.of("x", TEI.formatted(body)).rows().value();
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (Database database = Database.begin()) {
            database.add(rows);
            database.finish();
            Workbook.write(database, tables, book);
        }
        Map<String, String> parts = new TreeMap<>();
        Path file = Files.write(folder.resolve("book.xlsx"), book.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void daysAndNumbersAreSuchAndAllElseIsText() throws IOException {
        String body = "<p xml:id='p-1'><date when='1960-07-14'>14 July</date> <num value='7'>7</num>"
                + " <sic>0999</sic><sic>11-14</sic><sic>=1+1</sic></p>";
        Map<String, String> parts = sheets(body, List.of(Table.DATES, Table.NUMBERS, Table.SIC));
        String dates = parts.get("xl/worksheets/sheet1.xml");
        // 14 July 1960 is the 22,111th day
        assertTrue(dates.contains("<v>22111"), dates);
        assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("<v>7</v>"));
        String shared = parts.get("xl/sharedStrings.xml");
        for (String text : List.of("0999", "11-14", "=1+1")) {
            assertTrue(shared.contains(">" + text + "<"), shared);
        }
        assertTrue(!parts.get("xl/worksheets/sheet3.xml").contains("<f>"));
    }

    @Test
    void aDayBeforeTheCalendarOfSpreadsheetsIsText() throws IOException {
        String body = "<p xml:id='p-1'><date when='1899-05-01'>1 May 1899</date></p>";
        assertTrue(
                sheets(body, List.of(Table.DATES)).get("xl/sharedStrings.xml").contains("1899-05-01"));
    }

    @Test
    void aCellHoldsNoMoreThanItCan() throws IOException {
        String words = String.join(" ", Collections.nCopies(Workbook.MAX_CELL, "a"));
        String shared = sheets("<p xml:id='p-1'>" + words + "</p>", List.of(Table.PASSAGES))
                .get("xl/sharedStrings.xml");
        List<Integer> lengths = new ArrayList<>();
        for (String text : shared.split("<t[^>]*>")) {
            lengths.add(text.replaceAll("<.*", "")
                    .replaceAll("&#[x0-9a-fA-F]+;", "…")
                    .length());
        }
        assertEquals(Workbook.MAX_CELL, Collections.max(lengths));
    }
}
