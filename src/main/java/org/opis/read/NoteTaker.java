package org.opis.read;

import java.util.List;
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
            Pattern.compile("(?i)(?<!\\p{L})(?:" + either("before") + ")\\s*:?(?:\\s*|[^;]*\\s)$");

    private static final String WORD_BEHIND = "(?:" + either("behind") + ")";
    /** An office may stand between, no other name: "X, attaché (note-taker)", "X, notetaker", the word alone below. */
    private static final Pattern BEHIND = Pattern.compile("(?i)^[^;\\n()]{0,60}?(?:\\(\\s*" + WORD_BEHIND
            + "\\s*\\)|[,\\n]\\s*+" + WORD_BEHIND + "(?=\\s*(?:[,;.)\\n]|$)))");

    private static final int NEAR = 60;

    private NoteTaker() {}

    static Optional<Inline.Name> of(String text, Division division) {
        List<Inline.Name> persons = Inlines.in(division.blocks())
                .filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON)
                .map(Inline.Name.class::cast)
                .toList();
        for (int i = 0; i < persons.size(); i++) {
            int next = i + 1 < persons.size() ? persons.get(i + 1).span().start() : text.length();
            if (isBefore(text, persons.get(i)) || isBehind(text, persons.get(i), next)) {
                return Optional.of(persons.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(String text, Inline.Name name) {
        int from = Math.max(
                name.span().start() - NEAR, text.lastIndexOf('\n', name.span().start() - 1) + 1);
        String before = text.substring(from, name.span().start());
        return before.indexOf(',') < 0 && BEFORE.matcher(before).find();
    }

    /** {@code next}: where the next person is named. */
    private static boolean isBehind(String text, Inline.Name name, int next) {
        int start = name.span().end();
        int end = Math.min(Math.min(text.length(), start + 2 * NEAR), Math.max(start, next));
        return BEHIND.matcher(text.substring(start, end)).find();
    }

    private static String either(String where) {
        return WORDS.terms().stream()
                .filter(term -> WORDS.meaning(term).equals(where))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
