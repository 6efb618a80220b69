package org.opis.authority;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.opis.text.Span;

/** New persons as a table that OpenRefine and spreadsheets read: a row for each, several values in a cell by "; ". */
public final class NewNameTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private NewNameTable() {}

    /** The table, with a head; {@code known} gives the ids of entries that may be the same person. */
    public static String csv(List<NewName> names, Function<NewName, List<String>> known) {
        StringBuilder out = new StringBuilder();
        row(out, "name", "surname", "forename", "count", "forms", "reasons", "places", "entries");
        for (NewName name : names) {
            row(
                    out,
                    name.name(),
                    name.surname().orElse(""),
                    name.forename().orElse(""),
                    String.valueOf(name.count()),
                    String.join("; ", name.forms()),
                    name.forms().stream()
                            .skip(1)
                            .map(form -> form + ": " + reason(name.name(), form))
                            .collect(Collectors.joining("; ")),
                    String.join("; ", name.places()),
                    String.join("; ", known.apply(name)));
        }
        return out.toString();
    }

    private static void row(StringBuilder out, Object... values) {
        out.append(FORMAT.format(values)).append("\r\n");
    }

    /** Why a form is counted with the fullest one. */
    private static String reason(String full, String form) {
        List<String> names =
                Mention.of(Span.empty(0), List.of(form.split(" ")), false).names();
        boolean initials = List.of(form.split(" ")).stream().anyMatch(Mention::isInitial);
        boolean all = List.of(full.split(" ")).containsAll(names) && names.size() > 1;
        return initials ? "initials agree" : all ? "the same names" : "a surname that nobody else has";
    }
}
