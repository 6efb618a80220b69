package org.opis.recognise.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.lexicon.WordList;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;
import org.opis.text.Words;

/** "Read. A. B. 5/X", "Seen. Orl.": whoever writes on a paper ends with initials or a shortened name. */
public final class HandInitials {
    private static final WordSet NO_INITIAL = WordSet.of("no-initial");
    private static final WordList HONORIFICS = WordList.of("honorific");
    private static final int LONGEST = 40;
    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}{0,3}\\.[ -]?){1,3}|\\p{Lu}\\p{Ll}(?=\\s+\\d)";
    /** Behind a sentence or a date, before a date, the closing quote or the end. */
    private static final Pattern LAST = Pattern.compile("(?<=[.!?;,\\d”\"][ \\u00a0\\n])(" + INITIALS
            + ")(?=\\s*(?:[\\dIVX]{1,4}[./][\\d./IVX ]{1,9})?[”\"’]?\\s*$)");

    private static final WordSet BODIES = WordSet.of("org-letters");

    /** "No. Luo", "Yes! JRH 4/5", "To be read. Pascaru, 22.III": a surname or letters by themselves behind a sentence. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<=[.!?”\"–—\\]\\d][ \\u00a0\\n])(\\p{Lu}{2,4}|\\p{Lu}[\\p{L}\\p{M}]{1,14}(?:-\\p{Lu}[\\p{L}\\p{M}]{1,14})?)"
                    + "(?=,?\\s*(?:[\\dIVX]{1,4}[./][\\d./IVX ]{1,9})?[”\"’]?\\s*$)");
    /** "A. B.: so it is". */
    private static final Pattern FIRST = Pattern.compile("(?:\\p{Lu}\\.[ ]?){2,3}(?=:)");

    private HandInitials() {}

    /** Who wrote the remark at {@code span}. */
    public static Optional<PersonPhrase> of(String text, Span span) {
        Matcher first = FIRST.matcher(text).region(span.start(), span.end());
        if (first.lookingAt()) {
            return Optional.of(person(new Span(first.start(), first.end())));
        }
        int from = Math.max(span.start(), span.end() - LONGEST);
        Matcher last = LAST.matcher(text.substring(from, span.end()));
        if (last.find()) {
            return named(text, new Span(from + last.start(1), from + last.end(1)));
        }
        Matcher named = NAMED.matcher(text.substring(from, span.end()));
        return named.find() ? surname(text, new Span(from + named.start(1), from + named.end(1))) : Optional.empty();
    }

    /** What no list takes for anything else. */
    private static Optional<PersonPhrase> surname(String text, Span found) {
        boolean name = PhraseWords.of(text, found).stream().allMatch(word -> word.kind() == PhraseWord.Kind.NAME)
                && !BODIES.has(found.of(text));
        return name ? Optional.of(person(found)) : Optional.empty();
    }

    private static Optional<PersonPhrase> named(String text, Span found) {
        Span name = Words.strip(text, found, "-");
        String said = name.of(text);
        boolean title = NO_INITIAL.has(said) || HONORIFICS.has(said.replace(".", ""));
        return title ? Optional.empty() : Optional.of(person(name));
    }

    private static PersonPhrase person(Span name) {
        return new PersonPhrase(Span.empty(name.start()), name, Certainty.MEDIUM);
    }
}
