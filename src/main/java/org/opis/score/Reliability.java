package org.opis.score;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.opis.document.Certainty;

/** How much of what opis says with each certainty ({@code @cert}) is right: what the attribute is worth. */
public final class Reliability {
    /** What is asserted. */
    public enum Kind {
        /** That a span is of a required type, and this its text. */
        SPANS("spans"),
        NAMES("names"),
        /** That a date, found exactly or alike, is this day, month, year or period. */
        VALUES("values of dates");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As reports call it. */
        public String word() {
            return word;
        }
    }

    static final Reliability NONE = new Reliability(Map.of());

    private final Map<Kind, Map<Certainty, Said>> said = new EnumMap<>(Kind.class);

    private Reliability(Map<Kind, Map<Certainty, Said>> said) {
        said.forEach((kind, shares) -> this.said.put(kind, new EnumMap<>(shares)));
    }

    static Reliability of(Comparison comparison) {
        Reliability page = new Reliability(Map.of());
        comparison.types().forEach((type, matching) -> {
            kind(type).ifPresent(kind -> page.spans(kind, matching));
            if (type == SpanType.DATE) {
                matching.pairs().forEach(page::value);
            }
        });
        return page;
    }

    private static Optional<Kind> kind(SpanType type) {
        return switch (type.group()) {
            case REQUIRED -> Optional.of(Kind.SPANS);
            case NAMES -> Optional.of(Kind.NAMES);
            case ENTRIES, CORRESPONDENTS -> Optional.empty();
        };
    }

    private void spans(Kind kind, Matching matching) {
        matching.pairs().forEach(pair -> count(kind, pair.found(), pair.exact()));
        matching.spurious().forEach(mark -> count(kind, mark, false));
    }

    /** A date without a value asserts none. */
    private void value(Matching.Pair pair) {
        if (!pair.found().dating().isEmpty()) {
            count(
                    Kind.VALUES,
                    pair.found(),
                    pair.found().dating().means(pair.gold().dating()));
        }
    }

    private void count(Kind kind, Mark mark, boolean right) {
        said.computeIfAbsent(kind, k -> new EnumMap<>(Certainty.class))
                .merge(mark.certainty(), Said.one(right), Said::plus);
    }

    Reliability plus(Reliability other) {
        Reliability sum = new Reliability(said);
        other.said.forEach((kind, shares) -> {
            Map<Certainty, Said> own = sum.said.computeIfAbsent(kind, k -> new EnumMap<>(Certainty.class));
            shares.forEach((certainty, share) -> own.merge(certainty, share, Said::plus));
        });
        return sum;
    }

    public boolean isEmpty() {
        return said.isEmpty();
    }

    public Said of(Kind kind, Certainty certainty) {
        return said.getOrDefault(kind, Map.of()).getOrDefault(certainty, Said.NONE);
    }

    /** As reports call it: the value of {@code @cert}, or none. */
    public static String word(Certainty certainty) {
        return certainty == Certainty.CERTAIN ? "none" : certainty.value();
    }
}
