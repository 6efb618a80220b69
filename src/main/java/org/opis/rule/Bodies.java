package org.opis.rule;

import java.util.Set;
import org.opis.text.Span;

/** Tells the name of a body from that of a person. */
final class Bodies {
    private static final Set<String> NOUNS = Set.of(
            "academy",
            "agency",
            "archive",
            "archives",
            "association",
            "bank",
            "bureau",
            "center",
            "centre",
            "college",
            "commission",
            "committee",
            "corporation",
            "council",
            "department",
            "endowment",
            "foundation",
            "fund",
            "government",
            "institute",
            "institution",
            "library",
            "ministry",
            "museum",
            "office",
            "program",
            "programme",
            "project",
            "school",
            "service",
            "society",
            "trust",
            "union",
            "university");
    private static final Set<String> HOMES = Set.of("university", "college", "academy");
    private static final Set<String> ROOMS = Set.of(
            "institute", "center", "centre", "school", "department", "library", "archive", "archives", "program");

    private Bodies() {}

    /** Whether a noun such as Foundation or Ministry stands in it, or it is one word of capitals. */
    static boolean isBody(CharSequence text, Span span) {
        return has(text, span, NOUNS) || isAcronym(text, span);
    }

    /** Whether {@code home} is the larger house of {@code room}: "Institute of X, Y University". */
    static boolean isHome(CharSequence text, Span room, Span home) {
        return has(text, home, HOMES) && has(text, room, ROOMS);
    }

    static boolean isAcronym(CharSequence text, Span span) {
        return span.length() >= 3 && span.of(text).chars().allMatch(Character::isUpperCase);
    }

    static boolean hasNoun(CharSequence text, Span span) {
        return has(text, span, NOUNS);
    }

    /** What stands behind the last word that names a body: "Planning Commission Lind" ends in a person. */
    static Span behind(CharSequence text, Span name) {
        Span rest = name;
        for (Span word : Words.of(text, name)) {
            if (rest.start() != name.start() && rest.start() > word.end()) {
                continue;
            }
            boolean body = NOUNS.contains(Words.bare(text, word)) && word.end() < name.end();
            rest = body ? new Span(Math.min(word.end() + 1, name.end()), name.end()) : rest;
        }
        return rest;
    }

    private static boolean has(CharSequence text, Span span, Set<String> nouns) {
        return Words.of(text, span).stream().anyMatch(word -> nouns.contains(Words.bare(text, word)));
    }
}
