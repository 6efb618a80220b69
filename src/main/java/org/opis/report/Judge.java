package org.opis.report;

import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.policy.Baseline;
import org.opis.policy.Settings;

/**
 * Decides what becomes of the findings of a file; for any number of threads.
 *
 * @param settings severities and ignores
 * @param baseline what is known already, if anything is
 * @param threshold the least finding that makes the run fail; empty where none does
 * @param perCode how many findings of one code are listed for one file; 0 for all
 * @param collects whether a baseline is to be written
 */
public record Judge(
        Settings settings, Optional<Baseline> baseline, Optional<Severity> threshold, int perCode, boolean collects) {
    /** Every finding as it is; an error fails. */
    public static final Judge PLAIN = new Judge(Settings.NONE, Optional.empty(), Optional.of(Severity.ERROR), 0, false);

    public Judged judge(Checked checked) {
        Judging judging = new Judging(this, checked);
        if (!checked.isEmpty()) {
            checked.sightings().forEach(judging::add);
        }
        return judging.end();
    }

    Baseline.Allowance allowance(String file) {
        return baseline.map(b -> b.of(file)).orElse(Baseline.Allowance.NONE);
    }

    boolean fails(Severity severity) {
        return threshold.isPresent() && severity.compareTo(threshold.get()) >= 0;
    }
}
