package org.opis.report;

import java.util.List;
import java.util.Map;
import org.opis.diagnostic.Severity;
import org.opis.policy.KnownFinding;

/**
 * One file and what a report says of it.
 *
 * @param file its name as the user gave it
 * @param items in the order of the file; of each code so many as the run lists
 * @param more what is not listed
 * @param counts every new finding, listed or not, by code
 * @param severities the same by severity
 * @param ignored findings that the settings do not want
 * @param known findings that are in the baseline
 * @param gone findings of the baseline that are no longer there
 * @param fails whether a new finding makes the run fail
 * @param baseline every finding, where a baseline is to be written
 */
public record Judged(
        String file,
        List<ReportItem> items,
        List<More> more,
        Map<String, Integer> counts,
        Map<Severity, Integer> severities,
        int ignored,
        int known,
        int gone,
        boolean fails,
        List<KnownFinding> baseline) {
    public Judged {
        items = List.copyOf(items);
        more = List.copyOf(more);
        counts = Map.copyOf(counts);
        severities = Map.copyOf(severities);
        baseline = List.copyOf(baseline);
    }

    /** The items that are new. */
    List<ReportItem> fresh() {
        return items.stream().filter(item -> !item.known()).toList();
    }

    /** The same with all that is new taken for known: it is being noted as such. */
    public Judged noted() {
        int fresh = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Judged(
                file, List.of(), List.of(), Map.of(), Map.of(), ignored, known + fresh, gone, false, baseline);
    }

    /** The same with fewer items. */
    Judged with(List<ReportItem> items, List<More> more) {
        return new Judged(file, items, more, counts, severities, ignored, known, gone, fails, baseline);
    }
}
