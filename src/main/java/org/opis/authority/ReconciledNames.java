package org.opis.authority;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a reconciliation says of names: a table with a column {@code name}, perhaps {@code entries} as {@code opis names
 * --csv} writes it, and a column for each authority file ({@code wikidata}, {@code viaf}, {@code gnd}, …). Nothing is
 * looked up: an identifier comes from the user's table alone.
 */
public final class ReconciledNames {
    /** Authority files as columns call them; the type of an {@code idno} is the same in capitals. */
    private static final Set<String> FILES = Set.of("wikidata", "viaf", "gnd", "isni", "lcnaf", "geonames");

    public static final ReconciledNames NONE = new ReconciledNames(Map.of(), Map.of());

    private final Map<String, List<String>> byName;
    private final Map<String, List<String>> byEntry;

    private ReconciledNames(Map<String, List<String>> byName, Map<String, List<String>> byEntry) {
        this.byName = byName;
        this.byEntry = byEntry;
    }

    /**
     * Reads a table in UTF-8.
     *
     * @return empty where it has no column {@code name}, or none of an authority file
     * @throws IOException where it is no table; the message is a clause
     */
    public static Optional<ReconciledNames> read(String csv) throws IOException {
        String plain = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(plain))) {
            List<String> heads = rows.getHeaderNames();
            if (!heads.contains("name") || heads.stream().noneMatch(head -> FILES.contains(key(head)))) {
                return Optional.empty();
            }
            Map<String, List<String>> names = new LinkedHashMap<>();
            Map<String, List<String>> entries = new LinkedHashMap<>();
            for (CSVRecord row : rows) {
                List<String> lines = lines(row, heads);
                String entry = heads.contains("entries") && row.isSet("entries")
                        ? row.get("entries").strip()
                        : "";
                if (!lines.isEmpty()) {
                    names.put(row.get("name").strip(), lines);
                    entries.put(entry.indexOf(';') < 0 ? entry : "", lines);
                }
            }
            entries.remove("");
            return Optional.of(new ReconciledNames(names, entries));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new IOException("is no table: " + e.getMessage(), e);
        }
    }

    private static List<String> lines(CSVRecord row, List<String> heads) {
        List<String> lines = new ArrayList<>();
        for (String head : heads) {
            String value =
                    FILES.contains(key(head)) && row.isSet(head) ? row.get(head).strip() : "";
            if (!value.isEmpty()) {
                String type = key(head).toUpperCase(Locale.ROOT);
                lines.add("<idno type=\"" + type + "\">" + NewNameList.escape(value) + "</idno>");
            }
        }
        return lines;
    }

    private static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }

    /** An {@code idno} for each identifier of a name. */
    List<String> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The same of entries that the table names alone in their row. */
    Map<String, List<String>> entries() {
        return byEntry;
    }
}
