package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void quotesCommasAndLineEndsComeBack() throws Exception {
        List<String> row = List.of("a,b", "say \"so\"", "two\nlines", "", "é—中", "f", "g");
        String csv = Csv.write(Table.PEOPLE, List.of(row));
        assertTrue(csv.startsWith("file,id,kind,name,role,mentions,forms\r\n"), csv);
        assertTrue(csv.endsWith("\r\n"));
        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        assertEquals(row, records.get(1).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\uff1dx"})
    void aFormulaIsMadeHarmless(String cell) {
        assertEquals("'" + cell, Csv.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "'=1", " -1"})
    void otherCellsStayAsTheyAre(String cell) {
        assertEquals(cell, Csv.harmless(cell));
    }

    @ParameterizedTest
    @EnumSource
    void theStylesheetWritesTheColumnsOfTheTableAndNoOthers(Table table) throws Exception {
        Set<String> written = new TreeSet<>(Query.of(
                SafeXml.read(new Transformation("csv.xsl", Cases.of("marks").document())
                        .with("stem", "marks")
                        .tree()
                        .toString()),
                "",
                "//" + table.word() + "/@*/name()"));
        assertEquals(new TreeSet<>(table.columns()), written);
    }

    @Test
    void theLostCopyIsARow() {
        TableRows rows = Derive.of("001", Cases.example("001")).rows().value();
        assertEquals(List.of("1", "2", "3", "4", "5"), rows.column(Table.DISTRIBUTION, "copy"));
        assertEquals(
                List.of("present", "present", "present", "lost", "present"), rows.column(Table.DISTRIBUTION, "status"));
        assertEquals(
                List.of("p.gromyko", "p.andropov", "p.tugarinov", "", ""), rows.column(Table.DISTRIBUTION, "person"));
        assertEquals(List.of("5", "5", "5", "5", "5"), rows.column(Table.DISTRIBUTION, "announced"));
        assertEquals(List.of("4", "4", "4", "4", "4"), rows.column(Table.DISTRIBUTION, "listed"));
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
        assertEquals(List.of("9", "9", "9", "9"), rows.column(Table.DISTRIBUTION, "announced"));
        assertEquals(List.of("9", "9", "9", "9"), rows.column(Table.DISTRIBUTION, "listed"));
        assertEquals(List.of("", "1-3", "4,7-8", ""), rows.column(Table.DISTRIBUTION, "copy"));
        assertEquals(List.of("2", "3", "3", ""), rows.column(Table.DISTRIBUTION, "copies"));
    }

    @Test
    void theArchiveSignatureIsTakenApart() {
        TableRows rows = Derive.of("001", Cases.example("001")).rows().value();
        assertEquals(List.of("AVPRF fond 0102, opis 16, delo 7, p.102-129"), rows.column(Table.DOCUMENTS, "signature"));
        assertEquals(List.of("0102"), rows.column(Table.DOCUMENTS, "fond"));
        assertEquals(List.of("16"), rows.column(Table.DOCUMENTS, "opis"));
        assertEquals(List.of("7"), rows.column(Table.DOCUMENTS, "delo"));
        assertEquals(List.of("1960-09-14"), rows.column(Table.DOCUMENTS, "date"));
        assertEquals(List.of("Gary Goldberg"), rows.column(Table.DOCUMENTS, "translator"));
    }

    @Test
    void bothPapersGiveTheirStamps() {
        TableRows rows = Derive.of("002", Cases.example("002")).rows().value();
        assertEquals(List.of("st1", "st2"), rows.column(Table.STAMPS, "id"));
        assertEquals(List.of("01/11/02", "01/11/02"), rows.column(Table.STAMPS, "date"));
        assertEquals(List.of("2"), rows.column(Table.DOCUMENTS, "papers"));
        assertEquals(9, rows.of(Table.GAPS).size());
    }
}
