package org.opis.recognise.second;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a line most likely is.
 *
 * @param kind the likeliest
 * @param p how likely, of 1
 * @param other the next likely
 * @param otherP how likely that is
 * @param reasons what makes {@code kind} likelier than {@code other}, the strongest first
 */
public record Judgement(LineKind kind, double p, LineKind other, double otherP, List<Reason> reasons) {
    /** A feature of the line, and by how much it makes the kind likelier than the other. */
    public record Reason(String feature, double weight) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %+.2f", feature, weight);
        }
    }

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** "a signature (p 0.93; running text 0.04): initials +1.92, …". */
    public String told() {
        return kind.phrase() + " (p " + share(p) + "; " + other.phrase() + " " + share(otherP) + "): "
                + reasons.stream().map(Reason::toString).collect(Collectors.joining(", "));
    }

    private static String share(double p) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(p * 100) / 100);
    }
}
