package org.opis.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.dating.Dating;
import org.opis.dating.RecordDates;
import org.opis.layout.FrameWords.Kind;
import org.opis.lexicon.ShelfmarkForm;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;

/** A label that no list knows: told by its place before a colon or a column, and by the form of its value. */
final class LabelForm {
    private static final Pattern PAIR = Pattern.compile(
            "[\\[•* ]{0,3}\\p{L}[\\p{L} ()/'’.&-]{1,30}(?: ?: +|:?\\t+| {3,}| ?\\.{4,} ?)(?<value>\\S.{0,220}?)]?");
    private static final String NAME = "[\\[•* ]{0,3}\\p{L}[^:\\t]{1,31}?(?: ?: +|:?\\t+| {3,}| ?\\.{4,} ?)";
    private static final FrameWords.Label SOURCE =
            new FrameWords.Label(Kind.LABEL, "source", Expression.ofLayout(NAME + "(?<source>.*?)]?"));
    private static final FrameWords.Label LANGUAGE = new FrameWords.Label(
            Kind.PAIR, "language", Expression.ofLayout(NAME + "(?<language>\\p{L}+(?:-\\p{L}+)?)(?:[ ,;].*)?]?"));
    private static final FrameWords.Label DATE =
            new FrameWords.Label(Kind.PAIR, "date", Expression.ofLayout(NAME + "(?<date>.*?)]?"));
    /** Sites say when they put a paper up; days before the first sites are the paper's. */
    private static final int FIRST_SITES = 1992;
    /** What may follow a signature. */
    private static final Pattern CREDIT = Pattern.compile("[.,;] (?=\\p{L}+ by\\b|(?i:translat|obtained))");

    private static final Pattern WORD = Pattern.compile("[ ,;]+");

    private static final int LONGEST_DATE = 40;
    /** The length of YYYY. */
    private static final int YEAR = 4;

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
                : isTongue(value) ? Optional.of(LANGUAGE) : Optional.of(DATE).filter(label -> isPapers(value));
    }

    /** Whether it is a day, or a period, in which a paper was written and no site stood. */
    private static boolean isPapers(String value) {
        if (value.length() > LONGEST_DATE || value.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Dating dating = RecordDates.read(value);
        boolean told = dating.kind() == Dating.Kind.POINT || dating.kind() == Dating.Kind.PERIOD;
        return told
                && !dating.first().isEmpty()
                && dating.trust() == Dating.Trust.STATED
                && year(dating.first()) < FIRST_SITES;
    }

    private static int year(String iso) {
        return Integer.parseInt(iso.substring(0, YEAR));
    }

    private static boolean isTongue(String value) {
        String first = WORD.split(value.toLowerCase(Locale.ROOT), 2)[0];
        return Stream.of(first.split("-"))
                .anyMatch(word -> WordLexicon.english().word(word).classes().containsKey(WordClass.TONGUE));
    }
}
