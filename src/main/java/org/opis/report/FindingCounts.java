package org.opis.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.diagnostic.Severity;

/** Counts files and findings as they come. Findings are the new ones, listed or not. */
public final class FindingCounts {
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final List<String> failures = new ArrayList<>();
    private int files;
    private int parts;
    private int findings;
    private int ignored;
    private int known;
    private int gone;

    public void add(Judged judged) {
        files++;
        if (!judged.counts().isEmpty()) {
            judged.counts().forEach((code, count) -> codes.merge(code, count, Integer::sum));
            judged.severities().forEach((severity, count) -> severities.merge(severity, count, Integer::sum));
            findings += judged.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
        ignored += judged.ignored();
        known += judged.known();
        gone += judged.gone();
    }

    /** The file that was added last was not asked for: another one includes it. */
    public void part() {
        parts++;
    }

    /** Something that was asked for could not be read or written: who reads a report must not take it for whole. */
    public void fail(String what) {
        failures.add(what);
    }

    /** What could not be read or written, a sentence each. */
    public List<String> failures() {
        return Collections.unmodifiableList(failures);
    }

    /** Those that were asked for, and those that they include. */
    public int files() {
        return files;
    }

    public int findings() {
        return findings;
    }

    /** Findings that the settings do not want; not among {@link #findings()}. */
    public int ignored() {
        return ignored;
    }

    /** Findings that are in the baseline; not among {@link #findings()}. */
    public int known() {
        return known;
    }

    /** Findings of the baseline that are no longer there. */
    public int gone() {
        return gone;
    }

    /** Findings of that severity. */
    public int count(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    /** Findings of each code that occurred, in the order of the codes. */
    public Map<String, Integer> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /** One line: {@code 3 files, 5 findings: 3 V500, 2 V590; 4 in the baseline}. */
    public String line() {
        List<String> clauses = new ArrayList<>();
        String list = codes.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
        clauses.add(counted(files - parts, "file") + (parts == 0 ? "" : " with " + counted(parts, "part")) + ", "
                + (findings == 0 ? "no findings" : counted(findings, "finding") + ": " + list));
        clause(clauses, known, "in the baseline");
        clause(clauses, gone, "of the baseline gone");
        clause(clauses, ignored, "ignored by the settings");
        clause(clauses, failures.size(), failures.size() == 1 ? "failure" : "failures");
        return String.join("; ", clauses);
    }

    static void clause(List<String> clauses, int count, String what) {
        if (count > 0) {
            clauses.add(count + " " + what);
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
