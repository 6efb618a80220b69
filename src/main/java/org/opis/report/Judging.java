package org.opis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.diagnostic.Severity;
import org.opis.policy.Baseline;
import org.opis.policy.Fingerprint;
import org.opis.policy.KnownFinding;
import org.opis.policy.Topic;
import org.opis.text.Places;
import org.opis.text.Span;

/** One file being judged. What is only counted costs no memory, so that a million findings are no harm. */
final class Judging {
    private final Judge judge;
    private final Checked checked;
    private final Places places;
    private final Baseline.Allowance allowance;
    private final List<ReportItem> items = new ArrayList<>();
    private final Map<Kind, Integer> seen = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, KnownFinding> baseline = new TreeMap<>();
    private int ignored;
    private int known;

    private record Kind(String code, Severity severity, boolean known) {}

    Judging(Judge judge, Checked checked) {
        this.judge = judge;
        this.checked = checked;
        this.places = checked.places();
        this.allowance = judge.allowance(checked.file());
    }

    void add(Sighting sighting) {
        Optional<Severity> severity = judge.settings().severity(checked.file(), topic(sighting), sighting.severity());
        if (severity.isEmpty()) {
            ignored++;
            return;
        }
        boolean compares = judge.baseline().isPresent() || judge.collects();
        String key = compares ? key(sighting) : "";
        boolean isKnown = compares && allowance.take(key);
        if (judge.collects()) {
            collect(sighting, key);
        }
        if (isKnown) {
            known++;
        } else {
            counts.merge(sighting.code(), 1, Integer::sum);
            severities.merge(severity.get(), 1, Integer::sum);
        }
        if (isListed(new Kind(sighting.code(), severity.get(), isKnown))) {
            items.add(item(sighting, severity.get(), isKnown, compares ? key : key(sighting)));
        }
    }

    private Topic topic(Sighting sighting) {
        return judge.settings().looksCloser()
                ? Topic.of(
                        sighting.code(),
                        sighting.message(),
                        sighting.target(),
                        places.text(),
                        sighting.span().start())
                : Topic.of(sighting.code());
    }

    Judged end() {
        // what is being noted as known is shown once more, and is nobody's failure
        boolean fails = !judge.collects()
                && !severities.isEmpty()
                && severities.keySet().stream().anyMatch(judge::fails);
        return new Judged(
                checked.file(),
                items,
                more(),
                counts,
                severities,
                ignored,
                known,
                allowance.left(),
                fails,
                List.copyOf(baseline.values()));
    }

    private boolean isListed(Kind kind) {
        return seen.merge(kind, 1, Integer::sum) <= judge.perCode() || judge.perCode() == 0;
    }

    private List<More> more() {
        return seen.isEmpty() ? List.of() : unlisted();
    }

    private List<More> unlisted() {
        return seen.entrySet().stream()
                .filter(e -> !e.getKey().known() && judge.perCode() > 0 && e.getValue() > judge.perCode())
                .map(e -> new More(e.getKey().code(), e.getKey().severity(), e.getValue() - judge.perCode()))
                .sorted(Comparator.comparing(More::code).thenComparing(More::severity))
                .toList();
    }

    private String key(Sighting sighting) {
        return Fingerprint.of(sighting.code(), places.text(), places, sighting.span());
    }

    private void collect(Sighting sighting, String key) {
        KnownFinding one = new KnownFinding(checked.file(), sighting.code(), key, 1, sighting.message());
        baseline.merge(key, one, KnownFinding::plus);
    }

    private ReportItem item(Sighting sighting, Severity severity, boolean isKnown, String key) {
        Span span = sighting.span();
        return new ReportItem(
                checked.file(),
                places.at(span.start()),
                places.at(span.end()),
                severity,
                sighting.code(),
                sighting.message(),
                sighting.place(),
                Excerpt.of(places.text(), places, span),
                key + ":" + alike.merge(key, 1, Integer::sum),
                isKnown,
                sighting.target());
    }
}
