package org.opis.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.layout.FrameWords.Kind;
import org.opis.lexicon.ShelfmarkForm;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;

/** A label that no list knows: told by its place before a colon or a column, and by the form of its value. */
final class LabelForm {
    private static final Pattern PAIR =
            Pattern.compile("[\\[•* ]{0,3}\\p{L}[\\p{L} ()/'’.&-]{1,30}(?: ?: +|:?\\t+| {3,})(?<value>\\S.{0,220}?)]?");
    private static final String NAME = "[\\[•* ]{0,3}\\p{L}[^:\\t]{1,31}?(?: ?: +|:?\\t+| {3,})";
    private static final FrameWords.Label SOURCE =
            new FrameWords.Label(Kind.LABEL, "source", Pattern.compile(NAME + "(?<source>.*?)]?"));
    private static final FrameWords.Label LANGUAGE = new FrameWords.Label(
            Kind.PAIR, "language", Pattern.compile(NAME + "(?<language>\\p{L}+(?:-\\p{L}+)?)(?:[ ,;].*)?]?"));
    /** What may follow a signature. */
    private static final Pattern CREDIT = Pattern.compile("[.,;] (?=\\p{L}+ by\\b|(?i:translat|obtained))");

    private static final Pattern WORD = Pattern.compile("[ ,;]+");

    private LabelForm() {}

    /** Whether some words stand before a colon or a column, and others behind it. */
    static boolean isPair(String line) {
        return PAIR.matcher(line).matches();
    }

    /** The field that the value tells: the signature of an archive is the source, a language the language. */
    static Optional<FrameWords.Label> of(String line) {
        Matcher pair = PAIR.matcher(line);
        if (!pair.matches()) {
            return Optional.empty();
        }
        String value = CREDIT.split(pair.group("value"), 2)[0];
        return ShelfmarkForm.is(value) || ShelfmarkForm.isLabelled(value)
                ? Optional.of(SOURCE)
                : isTongue(value) ? Optional.of(LANGUAGE) : Optional.empty();
    }

    private static boolean isTongue(String value) {
        String first = WORD.split(value.toLowerCase(Locale.ROOT), 2)[0];
        return Stream.of(first.split("-"))
                .anyMatch(word -> WordLexicon.english().word(word).classes().containsKey(WordClass.TONGUE));
    }
}
