package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every derivation of every case, whole. After a change that is meant, {@code OPIS_GOLDEN=write mvn test} writes the
 * expectations anew; read the difference before it is committed.
 */
class GoldenTest {
    @TestFactory
    Stream<DynamicTest> everyDerivationIsTheOneExpected() {
        return Cases.folders().stream().flatMap(folder -> made(folder).entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        folder.getFileName() + "/" + e.getKey(),
                        () -> check(folder.resolve(e.getKey()), e.getValue()))));
    }

    private static void check(Path file, String made) throws IOException {
        if ("write".equals(System.getenv("OPIS_GOLDEN"))) {
            Files.writeString(file, made);
        }
        assertEquals(Files.readString(file), made);
    }

    private static Map<String, String> made(Path folder) {
        Derive derive = Cases.of(folder.getFileName().toString().substring("derive-".length()));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("expected.html", derive.html(Frame.EDITION).value());
        files.put("expected.txt", derive.text().value());
        for (CitationStyle style : CitationStyle.values()) {
            files.put(
                    "expected." + style.extension(),
                    style.file(List.of(derive.citation(style).value())));
        }
        Derived<TableRows> rows = derive.rows();
        files.put("expected.tables.txt", tables(rows.value()));
        files.put("expected.diagnostics.txt", lines(derive.html(Frame.ALONE).remarks()) + lines(rows.remarks()));
        return files;
    }

    /** Those that have rows, one after the other. */
    private static String tables(TableRows rows) {
        StringBuilder all = new StringBuilder();
        for (Table table : Table.values()) {
            if (!rows.of(table).isEmpty()) {
                all.append("== ").append(table.word()).append('\n');
                all.append(Csv.write(table, rows.of(table)).replace("\r\n", "\n"));
            }
        }
        return all.toString();
    }

    private static String lines(List<DerivationRemark> remarks) {
        return remarks.stream()
                .map(r -> r.position() + " " + r.code() + " " + r.message() + "\n")
                .collect(Collectors.joining());
    }
}
