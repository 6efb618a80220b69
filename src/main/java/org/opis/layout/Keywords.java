package org.opis.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.text.Span;

/** Words of the bracket apparatus that layout files add to those of opis: "[Handschriftlich: …]", "[nieczytelne]". */
public final class Keywords {
    public static final Keywords NONE = new Keywords(List.of());

    /** No opening word stands further from its bracket. */
    private static final int REACH = 160;

    private final List<Word> words;

    Keywords(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** What a word says of its bracket. */
    public enum Kind {
        /** A label, behind which the impression stands. */
        STAMP(true),
        /** A label, behind which the remark stands. */
        HANDWRITTEN(true),
        /** The first words of a remark. */
        TRANSLATOR(true),
        SIGNATURE(false),
        ILLEGIBLE(false),
        OMITTED(false),
        BLANK(false),
        REDACTED(false);

        private final boolean begins;

        /** @param begins whether the bracket goes on behind the word, else it says all */
        Kind(boolean begins) {
            this.begins = begins;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A word as an expression, and where it says that a remark stands (TEI att.placement), or nothing. */
    record Word(Kind kind, Pattern pattern, String place) {
        /** For plain words: a label reaches to its colon; around what says all, two more words may stand. */
        static String expression(Kind kind, String plain) {
            String quoted = "(?<![\\p{L}\\p{N}])" + Pattern.quote(plain) + "(?![\\p{L}\\p{N}])";
            return kind.begins
                    ? quoted + "(?:[^\\n:\\[\\]]{0,40}:)?"
                    : "(?:[\\p{L}\\p{N}.-]{1,30}\\s){0,2}" + quoted + "(?:\\s[\\p{L}\\p{N}.-]{1,30}){0,2}";
        }

        private Optional<Matcher> at(CharSequence text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.lookingAt() && matcher.end() > 0 ? Optional.of(matcher) : Optional.empty();
        }
    }

    Keywords and(Keywords more) {
        return new Keywords(Stream.concat(words.stream(), more.words.stream()).toList());
    }

    /** Where the label ends that the inside of a bracket begins with. */
    public OptionalInt label(Kind kind, CharSequence inside) {
        return of(kind).flatMap(w -> w.at(inside).stream())
                .mapToInt(Matcher::end)
                .findFirst();
    }

    /** Where a label says that its remark stands; empty where it doesn't. */
    public String place(CharSequence label) {
        return of(Kind.HANDWRITTEN)
                .filter(w -> w.at(label).isPresent())
                .map(Word::place)
                .findFirst()
                .orElse("");
    }

    /** Whether the inside of a bracket says this and nothing else. */
    public boolean says(Kind kind, CharSequence inside) {
        return of(kind).anyMatch(w -> w.pattern().matcher(inside).matches());
    }

    /** Whether {@code span} begins with a word that opens a bracket: it may then cross blank lines. */
    public boolean opens(String text, Span span) {
        if (words.isEmpty()) {
            return false;
        }
        String head = text.substring(span.start(), Math.min(span.end(), span.start() + REACH));
        return words.stream().anyMatch(w -> w.kind().begins && w.at(head).isPresent());
    }

    private Stream<Word> of(Kind kind) {
        return words.stream().filter(w -> w.kind() == kind);
    }
}
