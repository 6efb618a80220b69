package org.opis.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.text.Span;

/**
 * The words of the bracket apparatus, "[Stamp: …]", "[illegible]", and of secrecy markings: the English ones, which
 * opis brings along in words.xml, and those that layout files add. Those are asked first. Thread-safe.
 */
public final class Keywords {
    static final Keywords NONE = new Keywords(List.of(), List.of());

    /** No opening word stands further from its bracket. */
    private static final int REACH = 160;

    private static final Pattern NAME = Pattern.compile("\\{(\\(?)([a-z-]+)\\)?\\}");

    private final List<Keyword> words;
    private final List<Marking> markings;
    private final Map<Kind, Vocabulary> kinds = new EnumMap<>(Kind.class);
    private final Map<Object, Object> made = new ConcurrentHashMap<>();

    Keywords(List<Keyword> words, List<Marking> markings) {
        this.words = List.copyOf(words);
        this.markings = List.copyOf(markings);
        words.stream()
                .collect(Collectors.groupingBy(Keyword::kind))
                .forEach((kind, some) -> kinds.put(kind, new Vocabulary(some)));
    }

    /** What a word says of its bracket; schema/layout.rnc describes each. */
    public enum Kind {
        STAMP(Keyword.At.START, true),
        SEAL(Keyword.At.START, true),
        HANDWRITTEN(Keyword.At.START, true),
        TRANSLATOR(Keyword.At.START, true),
        EDITOR(Keyword.At.START, true),
        SOURCE(Keyword.At.START, true),
        OPENING(Keyword.At.START, true),
        EXPLANATION(Keyword.At.START, false),
        LETTERHEAD(Keyword.At.WHOLE, false),
        SIGNATURE(Keyword.At.WHOLE, false),
        SIGNED(Keyword.At.WHOLE, false),
        ILLEGIBLE(Keyword.At.WHOLE, false),
        OMITTED(Keyword.At.WHOLE, false),
        BLANK(Keyword.At.WHOLE, false),
        REDACTED(Keyword.At.WHOLE, false),
        EMPHASIS(Keyword.At.WHOLE, false),
        SIC(Keyword.At.WHOLE, false),
        UNIDENTIFIED(Keyword.At.WHOLE, false),
        STAMP_WORD(Keyword.At.WITHIN, false),
        INCOMING(Keyword.At.WITHIN, false),
        PAGE(Keyword.At.WITHIN, false),
        IMPRESSION(Keyword.At.WITHIN, false),
        WHERE(Keyword.At.WITHIN, false);

        private final Keyword.At at;
        private final boolean opens;

        /**
         * @param at where such a word stands, if its file doesn't say so
         * @param opens whether a bracket that begins so may cross blank lines
         */
        Kind(Keyword.At at, boolean opens) {
            this.at = at;
            this.opens = opens;
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        Keyword.At at() {
            return at;
        }
    }

    /**
     * What a word says.
     *
     * @param start where it stands in the text that was asked about
     * @param end where a label ends
     * @param as a place (TEI att.placement), a type of stamp, an agent; or empty
     * @param leads whether what a label is about stands behind the bracket
     * @param quantity how much, as printed but in small letters; or empty
     * @param unit of what; or empty
     */
    public record Said(int start, int end, String as, boolean leads, String quantity, String unit) {}

    /**
     * A secrecy or urgency marking.
     *
     * @param words in small letters
     * @param category its category, a name
     * @param gloss what the category is called; or empty
     * @param alone whether the words are a marking only where they have a line to themselves
     */
    public record Marking(String words, String category, String gloss, boolean alone) {}

    /** {@code more}, then these. */
    Keywords and(Keywords more) {
        if (more == NONE || this == NONE) {
            return this == NONE ? more : this;
        }
        return new Keywords(
                Stream.concat(more.words.stream(), words.stream()).toList(),
                Stream.concat(more.markings.stream(), markings.stream()).toList());
    }

    public List<Marking> markings() {
        return markings;
    }

    /** What the first word of this kind says of {@code text}, the inside of a bracket. */
    public Optional<Said> said(Kind kind, CharSequence text) {
        return of(kind).said(text);
    }

    /** Whether any does. */
    public boolean says(Kind kind, CharSequence text) {
        return of(kind).says(text);
    }

    /** Where the label ends that the inside of a bracket begins with. */
    public OptionalInt label(Kind kind, CharSequence inside) {
        Optional<Said> said = said(kind, inside);
        return said.isPresent() ? OptionalInt.of(said.get().end()) : OptionalInt.empty();
    }

    /** Where a label says that its remark stands (TEI att.placement); empty where it doesn't. */
    public String place(CharSequence label) {
        return said(Kind.HANDWRITTEN, label)
                .map(Said::as)
                .filter(place -> !place.isEmpty())
                .or(() -> said(Kind.WHERE, label).map(Said::as))
                .orElse("");
    }

    /** Whether {@code span} begins with a word that opens a bracket: it may then cross blank lines. */
    public boolean opens(String text, Span span) {
        String head = text.substring(span.start(), Math.min(span.end(), span.start() + REACH));
        return kinds.entrySet().stream().filter(k -> k.getKey().opens).anyMatch(k -> k.getValue()
                .begins(head));
    }

    /**
     * An expression of the surroundings of words, in which {@code {kind}} stands for any word of a kind,
     * {@code {(kind)}} for any that counts in parentheses. Words hold no named groups then.
     */
    public Pattern pattern(String template) {
        return (Pattern) made.computeIfAbsent(
                template,
                t -> Pattern.compile(NAME.matcher(template)
                        .replaceAll(name -> Matcher.quoteReplacement(of(Kind.of(name.group(2)))
                                .expression(!name.group(1).isEmpty())))));
    }

    /** What {@code make} makes of these words; made once. */
    public <T> T made(Class<T> type, Function<Keywords, T> make) {
        return type.cast(made.computeIfAbsent(type, t -> make.apply(this)));
    }

    private Vocabulary of(Kind kind) {
        return kinds.getOrDefault(kind, Vocabulary.NONE);
    }
}
