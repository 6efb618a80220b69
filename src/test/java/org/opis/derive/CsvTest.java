package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.XdmNode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void quotesCommasAndLineEndsComeBack() throws Exception {
        List<String> own =
                List.of("a,b", "say \"so\"", "two\nlines", "é—中 Юрий\u00a0К.", "=1+1", "'=1+1", "11-14", "0999");
        for (String cell : own) {
            List<String> row =
                    new ArrayList<>(Collections.nCopies(Table.SIC.columns().size(), ""));
            row.set(row.size() - 1, cell);
            String csv = Csv.write(Table.SIC, List.of(row));
            assertTrue(csv.startsWith("id,document,paper,passage,first_line,") && csv.endsWith("\r\n"), csv);
            List<CSVRecord> records =
                    CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
            String back = records.get(1).get(row.size() - 1);
            assertEquals(cell, Csv.isFormula(back) ? back.substring(1) : back);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11-14",
                "0999",
                "1/2",
                "12.5.1960",
                "1E5",
                "May 12",
                "12 May 1960",
                "1960-07",
                "TRUE",
                "=1",
                "'0999"
            })
    void whatASpreadsheetWouldGuessAtStaysAsItIsWritten(String cell) {
        assertEquals("'" + cell, Csv.plain(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pp. 11-14", "fond 0102", "AVPRF", "Gary Goldberg", "a 1-2"})
    void whatItWouldNotStays(String cell) {
        assertEquals(cell, Csv.plain(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "+1", "-1", "@x", "\tx", "\rx", "\uff1dx"})
    void aFormulaIsMadeHarmless(String cell) {
        assertEquals("'" + cell, Csv.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "'1", " -1"})
    void otherCellsStayAsTheyAre(String cell) {
        assertEquals(cell, Csv.harmless(cell));
    }

    @Test
    void theStylesheetWritesTheColumnsOfTheTableAndNoOthers() throws Exception {
        Set<String> places = Set.of("first_line", "first_column", "last_line", "last_column", "element");
        XdmNode tree = new Transformation("csv.xsl", Cases.of("marks").document())
                .with("stem", "marks")
                .tree();
        for (Table table : Table.values()) {
            Set<String> written =
                    new TreeSet<>(Query.of(SafeXml.read(tree.toString()), "", "//" + table.word() + "/@*/name()"));
            written.removeAll(places);
            Set<String> columns = new TreeSet<>(table.columns());
            columns.removeAll(places);
            assertTrue(written.isEmpty() || written.equals(columns), () -> table + " " + written);
        }
    }

    @Test
    void everyTableIsDescribedInTheOrderOfTheFiles() {
        assertEquals(
                List.copyOf(TableSchemas.read().keySet()),
                Arrays.stream(Table.values()).map(Table::word).toList());
    }

    @Test
    void theLostCopyIsARow() {
        TableRows rows = Derive.of("001", Cases.example("001")).rows().value();
        List<String> numbers = List.of("1", "2", "3", "4", "5");
        assertEquals(numbers, rows.column(Table.DISTRIBUTION, "first_copy"));
        assertEquals(numbers, rows.column(Table.DISTRIBUTION, "last_copy"));
        assertEquals(
                List.of("present", "present", "present", "lost", "present"), rows.column(Table.DISTRIBUTION, "status"));
        assertEquals(
                List.of("p.gromyko", "p.andropov", "p.tugarinov", "", ""), rows.column(Table.DISTRIBUTION, "entity"));
        assertEquals(List.of("5", "5", "5", "5", "5"), rows.column(Table.DISTRIBUTION, "announced"));
        assertEquals(List.of("1", "1", "1", "1", "1"), rows.column(Table.DISTRIBUTION, "copies"));
    }

    @Test
    void theNumberOfACopyIsNoCountOfCopies() {
        TableRows rows = Derive.of(
                        "x",
                        Cases.tei(
                                """
                        <div type="document"><trailer type="distribution"><list type="distribution"><head>\
                        <measure type="copies" quantity="9" unit="copy">Nine copies</measure></head>
                        <item><num value="2">2x</num> Harbour Office</item>
                        <item n="1-3"><num atLeast="1" atMost="3">1 to 3</num> - to the Board</item>
                        <item n="4,7-8"><num>4, 7 and 8</num> - to Lipa</item>
                        <item>Registry</item></list></trailer></div>"""))
                .rows()
                .value();
        assertEquals(List.of("9", "9", "9", "9", "9"), rows.column(Table.DISTRIBUTION, "announced"));
        assertEquals(List.of("", "1", "4", "7", ""), rows.column(Table.DISTRIBUTION, "first_copy"));
        assertEquals(List.of("", "3", "4", "8", ""), rows.column(Table.DISTRIBUTION, "last_copy"));
        assertEquals(List.of("2", "3", "1", "2", ""), rows.column(Table.DISTRIBUTION, "copies"));
    }

    @Test
    void theArchiveSignatureIsTakenApart() {
        TableRows rows = Derive.of("001", Cases.example("001")).rows().value();
        assertEquals(List.of("AVPRF fond 0102, opis 16, delo 7, p.102-129"), rows.column(Table.SHELFMARKS, "text"));
        assertEquals(List.of("0102"), rows.column(Table.SHELFMARKS, "fond"));
        assertEquals(List.of("16"), rows.column(Table.SHELFMARKS, "opis"));
        assertEquals(List.of("7"), rows.column(Table.SHELFMARKS, "delo"));
        assertEquals(List.of("1960-09-14"), rows.column(Table.DOCUMENTS, "date"));
        assertEquals(
                List.of("translator"),
                rows.column(Table.CONTRIBUTORS, "role").stream()
                        .filter(r -> r.equals("translator"))
                        .toList());
    }

    @Test
    void aMonthHasAFirstAndALastDay() {
        TableRows rows = Derive.of("002", Cases.example("002")).rows().value();
        assertTrue(rows.column(Table.CORRESPONDENCE, "earliest").contains("1960-07-01"));
        assertTrue(rows.column(Table.CORRESPONDENCE, "latest").contains("1960-07-31"));
    }

    @Test
    void bothPapersGiveTheirStamps() {
        TableRows rows = Derive.of("002", Cases.example("002")).rows().value();
        assertEquals(List.of("st1", "st2"), rows.column(Table.STAMPS, "id"));
        assertEquals(List.of("01/11/02", "01/11/02"), rows.column(Table.STAMPS, "date_text"));
        assertEquals(List.of("2"), rows.column(Table.DOCUMENTS, "papers"));
        assertEquals(
                9,
                rows.of(Table.GAPS).stream()
                        .filter(row -> !row.contains("blank"))
                        .count());
    }
}
