package org.opis.score;

import java.util.List;
import java.util.Locale;
import org.opis.score.SpanType.Group;

/** Scores as one line of {@code fixtures/gold/first-sight.tsv}, without the columns that a hand fills. */
public final class ScoreLine {
    /** Names of the columns. */
    public static final List<String> COLUMNS =
            List.of("pages", "precision", "recall", "f1", "metadata", "class", "persons");

    /** A share of nothing. */
    private static final String NONE = "–";

    private ScoreLine() {}

    public static String of(Scores scores) {
        Tally spans = scores.total(Group.REQUIRED);
        Tally persons = scores.types().getOrDefault(SpanType.PERSON, Tally.NONE);
        return String.join(
                        "\t",
                        String.valueOf(scores.pages()),
                        share(spans.precision()),
                        share(spans.recall()),
                        share(spans.f1()),
                        share(scores.metadata().share()),
                        share((double) scores.classes() / scores.pages()),
                        persons.isEmpty() ? NONE : share(persons.f1()))
                + "\n";
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
