package org.opis.policy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the findings of a run as a new baseline: sorted, so that its changes read well. */
public final class BaselineWriter {
    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::file)
            .thenComparing(KnownFinding::code)
            .thenComparing(KnownFinding::key);

    private final BaselineNames names;
    private final Set<String> checked = new HashSet<>();
    private final Map<KnownFinding, KnownFinding> found = new TreeMap<>(ORDER);

    /** @param file where it will be written */
    public BaselineWriter(Path file) {
        names = new BaselineNames(file);
    }

    /** The findings of one file, their own names of the file replaced. */
    public void add(String label, List<KnownFinding> findings) {
        String name = names.of(label);
        checked.add(name);
        findings.forEach(one -> put(new KnownFinding(name, one.code(), one.key(), one.count(), one.message())));
    }

    /** What an earlier baseline knows of files that were not looked at now and are still there. */
    public void keep(Baseline earlier) {
        earlier.entries().stream()
                .filter(one -> !checked.contains(one.file()) && names.exists(one.file()))
                .forEach(this::put);
    }

    /** Every finding, in order. */
    public List<KnownFinding> entries() {
        return List.copyOf(found.values());
    }

    private void put(KnownFinding one) {
        found.merge(one, one, KnownFinding::plus);
    }
}
