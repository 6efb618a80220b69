package org.opis.lexicon;

import org.opis.text.Span;
import org.opis.text.Words;

/** Tells the name of a body from that of a person. */
public final class Bodies {
    private static final WordSet NOUNS = WordSet.of("body-noun");
    private static final WordSet HOMES = WordSet.of("body-home");
    private static final WordSet ROOMS = WordSet.of("body-room");

    private Bodies() {}

    /** Whether a noun such as Foundation or Ministry stands in it, or it is one word of capitals. */
    public static boolean isBody(CharSequence text, Span span) {
        return has(text, span, NOUNS) || isAcronym(text, span);
    }

    /** Whether {@code home} is the larger house of {@code room}: "Institute of X, Y University". */
    public static boolean isHome(CharSequence text, Span room, Span home) {
        return has(text, home, HOMES) && has(text, room, ROOMS);
    }

    static boolean isAcronym(CharSequence text, Span span) {
        return span.length() >= 3 && span.of(text).chars().allMatch(Character::isUpperCase);
    }

    public static boolean hasNoun(CharSequence text, Span span) {
        return has(text, span, NOUNS);
    }

    /** What stands behind the last word that names a body: "Planning Commission Lind" ends in a person. */
    public static Span behind(CharSequence text, Span name) {
        Span rest = name;
        for (Span word : Words.of(text, name)) {
            if (rest.start() != name.start() && rest.start() > word.end()) {
                continue;
            }
            boolean body = NOUNS.has(Words.bare(text, word)) && word.end() < name.end();
            rest = body ? new Span(Math.min(word.end() + 1, name.end()), name.end()) : rest;
        }
        return rest;
    }

    private static boolean has(CharSequence text, Span span, WordSet nouns) {
        return Words.of(text, span).stream().anyMatch(word -> nouns.has(Words.bare(text, word)));
    }
}
