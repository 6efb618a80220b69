package org.opis.rule.second;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line may be. Some kinds are only there so that a line of theirs is taken for nothing else. */
public enum LineKind {
    TEXT("running text", false),
    HEAD("a heading", true),
    DATELINE("a line of place and date", true),
    SALUTE("a greeting", true),
    SIGNED("a signature", true),
    TYPIST("a typist's mark", true),
    LETTERHEAD("a letterhead", true),
    RECIPIENT("a recipient", false),
    PARTICIPANT("one of those present", false),
    NUMBER("a number of the paper", false),
    MARKING("a marking", false),
    NOTE("a note", false),
    HAND("words by hand or a stamp", false),
    REMARK("a remark of the editor", false),
    ENTRY("the head of a day", false),
    SPEAKER("a speaker", false);

    private final String phrase;
    private final boolean set;

    LineKind(String phrase, boolean set) {
        this.phrase = phrase;
        this.set = set;
    }

    /** As the file of the model calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a finding calls it, with its article. */
    public String phrase() {
        return phrase;
    }

    /** Whether a line is ever set as this. */
    public boolean isSet() {
        return set;
    }

    public static Optional<LineKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
