package org.opis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opis.derive.Table;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;

/** The rows of the table of findings. */
public final class FindingRows {
    private final String document;
    private final List<List<String>> rows = new ArrayList<>();

    public FindingRows(String document) {
        this.document = document;
    }

    /** What was found in the dump. */
    public FindingRows dump(Source dump, List<Diagnostic> diagnostics) {
        for (Diagnostic found : diagnostics) {
            Position first = dump.position(found.span().start());
            Position last =
                    dump.position(Math.max(found.span().start(), found.span().end() - 1));
            add(
                    Map.of(
                            "first_line", number(first.line()),
                            "first_column", number(first.column()),
                            "last_line", number(last.line()),
                            "last_column", number(last.column())),
                    found.code().name(),
                    found.severity(),
                    found.message());
        }
        return this;
    }

    /** What was found in the TEI file. */
    public FindingRows tei(List<Finding> findings) {
        for (Finding found : findings) {
            add(
                    Map.of(
                            "first_line",
                                    found.place()
                                            .map(DumpPlace::position)
                                            .map(p -> number(p.line()))
                                            .orElse(""),
                            "first_column",
                                    found.place()
                                            .map(DumpPlace::position)
                                            .map(p -> number(p.column()))
                                            .orElse(""),
                            "tei_line", number(found.start().line()),
                            "tei_column", number(found.start().column())),
                    found.code(),
                    found.severity(),
                    found.message());
        }
        return this;
    }

    public List<List<String>> rows() {
        return rows;
    }

    private void add(Map<String, String> places, String code, Severity severity, String message) {
        Map<String, String> said = Map.of(
                "id", "finding-" + (rows.size() + 1),
                "document", document,
                "code", code,
                "severity", severity.name().toLowerCase(Locale.ROOT),
                "message", message);
        rows.add(Table.FINDINGS.columns().stream()
                .map(column -> said.getOrDefault(column, places.getOrDefault(column, "")))
                .toList());
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
