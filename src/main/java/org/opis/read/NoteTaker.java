package org.opis.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.lexicon.WordList;

/** Who wrote down what others said: "Recorder: X", "(Recorded by X)", "X, attaché (note-taker)". */
final class NoteTaker {
    private static final WordList WORDS = WordList.of("note-taker");
    /** A title may stand between the word and the name. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?<!\\p{L})(?:" + either("before") + ")\\s*:?(?:\\s*|.*\\s)$");
    /** An office may stand between, no other name. */
    private static final Pattern BEHIND =
            Pattern.compile("(?i)^[^;\\n()]{0,60}?\\(\\s*(?:" + either("behind") + ")\\s*\\)");

    private static final int NEAR = 60;

    private NoteTaker() {}

    static Optional<Inline.Name> of(String text, Division division) {
        return Inlines.in(division.blocks())
                .filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON)
                .map(Inline.Name.class::cast)
                .filter(name -> isBefore(text, name) || isBehind(text, name))
                .findFirst();
    }

    private static boolean isBefore(String text, Inline.Name name) {
        int from = Math.max(name.span().start() - NEAR, text.lastIndexOf('\n', name.span().start() - 1) + 1);
        String before = text.substring(from, name.span().start());
        return before.indexOf(',') < 0 && BEFORE.matcher(before).find();
    }

    private static boolean isBehind(String text, Inline.Name name) {
        int end = Math.min(text.length(), name.span().end() + 2 * NEAR);
        return BEHIND.matcher(text.substring(name.span().end(), end)).find();
    }

    private static String either(String where) {
        return WORDS.terms().stream()
                .filter(term -> WORDS.meaning(term).equals(where))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
