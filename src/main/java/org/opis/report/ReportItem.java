package org.opis.report;

import java.util.Objects;
import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.text.Position;
import org.opis.validate.finding.DumpPlace;

/**
 * One finding, about a dump or about a TEI file.
 *
 * @param file its name as the user gave it
 * @param start 1-based; columns in code points
 * @param end the character after the last
 * @param code its page in tei/guidelines, or the id of a user's rule
 * @param message one line
 * @param place where a finding on a TEI file stands in the dump
 * @param excerpt the source at the finding
 * @param fingerprint the same when the line has moved; the number behind the colon tells findings apart that are alike
 * @param known whether it is in the baseline
 * @param target of a pointer that it is about; empty where it is about none
 */
public record ReportItem(
        String file,
        Position start,
        Position end,
        Severity severity,
        String code,
        String message,
        Optional<DumpPlace> place,
        Excerpt excerpt,
        String fingerprint,
        boolean known,
        String target) {
    public ReportItem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(excerpt);
        Objects.requireNonNull(fingerprint);
        Objects.requireNonNull(target);
    }
}
