package org.opis.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.diagnostic.Severity;

/** Counts files and findings as they come. */
public final class Summary {
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private int files;
    private int findings;

    public void add(Checked checked) {
        files++;
        for (Item item : checked.items()) {
            findings++;
            codes.merge(item.code(), 1, Integer::sum);
            severities.merge(item.severity(), 1, Integer::sum);
        }
    }

    public int files() {
        return files;
    }

    public int findings() {
        return findings;
    }

    /** Findings of that severity. */
    public int count(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    /** Findings of each code that occurred, in the order of the codes. */
    public Map<String, Integer> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /** One line: {@code 3 files, 5 findings: 3 V500, 2 V590}. */
    public String line() {
        String head = counted(files, "file") + ", ";
        String list = codes.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
        return head + (findings == 0 ? "no findings" : counted(findings, "finding") + ": " + list);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
