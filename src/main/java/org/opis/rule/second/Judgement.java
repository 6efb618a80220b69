package org.opis.rule.second;

import java.util.List;

/**
 * What a line most likely is.
 *
 * @param kind the likeliest
 * @param p how likely, of 1
 * @param other the next likely
 * @param otherP how likely that is
 * @param reasons what speaks most for {@code kind} and against {@code other}, the strongest first
 */
public record Judgement(LineKind kind, double p, LineKind other, double otherP, List<Reason> reasons) {
    /** A feature of the line, and by how much it makes the kind likelier than the other. */
    public record Reason(String feature, double weight) {}

    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
