package org.opis.recognise.second;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a line may be. A kind has the least likelihood with which a line is set as it, chosen so that of the annotated
 * pages, each read with a model that has not seen it, four lines of five are set right. Some kinds are never set: they
 * are there so that a line of theirs is taken for nothing else.
 */
public enum LineKind {
    TEXT("running text"),
    HEAD("a heading", 0.7),
    DATELINE("a line of place and date", 0.6),
    SALUTE("a greeting", 0.6),
    SIGNED("a signature", 0.75),
    TYPIST("a typist's mark", 0.8),
    LETTERHEAD("a letterhead", 0.7),
    RECIPIENT("a recipient"),
    PARTICIPANT("one of those present"),
    NUMBER("a number of the paper"),
    MARKING("a marking"),
    NOTE("a note"),
    HAND("a stamp or words by hand"),
    REMARK("a remark of the editor"),
    ENTRY("the head of a day"),
    SPEAKER("a speaker");

    private static final double NEVER = 2;

    private final String phrase;
    private final double least;

    LineKind(String phrase) {
        this(phrase, NEVER);
    }

    LineKind(String phrase, double least) {
        this.phrase = phrase;
        this.least = least;
    }

    /** As the file of the model calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a finding calls it, with its article. */
    String phrase() {
        return phrase;
    }

    /** Whether a line is ever set as this. */
    public boolean isSet() {
        return least <= 1;
    }

    /** Whether a line is set as this with likelihood {@code p}. */
    public boolean isSet(double p) {
        return p >= least;
    }

    static Optional<LineKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
