package org.opis.recognise.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.LexiconTerm;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;
import org.opis.text.Span;

/** The inside of a bracket as terms of the lexicon, each the longest that begins at its word. */
public final class RemarkWords {
    private static final Pattern WORD = Pattern.compile(
            "\\d{1,3} (?:[½¼¾]|[13]/[24](?!\\d))|[\\p{L}\\p{M}\\p{N}½¼¾](?:[\\p{L}\\p{M}\\p{N}½¼¾'’]|[-–/.](?=[\\p{L}\\p{N}½]))*");

    private static final Pattern FIGURES = Pattern.compile("\\d[\\d ½¼¾/–-]*|[½¼¾]");
    private static final LexiconTerm NUMBER = new LexiconTerm(1, Map.of(WordClass.NUMBER, ""));
    private static final LexiconTerm UNKNOWN = new LexiconTerm(1, Map.of());

    /** One term; where it stands counts from the beginning of the text. */
    public record Term(Span span, String words, LexiconTerm entry) {
        public boolean is(WordClass one) {
            return entry.is(one);
        }

        public boolean isKnown() {
            return !entry.classes().isEmpty();
        }

        /** A word of the language alone, that says nothing of a paper. */
        boolean isGlue() {
            return isKnown() && entry.classes().keySet().stream().allMatch(WordClass::isClosed);
        }

        public boolean isStrong(WordClass one) {
            return is(one) && !entry.isPlain(one);
        }
    }

    private final List<Term> terms;

    private RemarkWords(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    public static RemarkWords of(String text) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            spans.add(new Span(word.start(), word.end()));
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            LexiconTerm entry = entry(words, i);
            int last = i + entry.length() - 1;
            terms.add(new Term(
                    new Span(spans.get(i).start(), spans.get(last).end()),
                    String.join(" ", words.subList(i, last + 1)),
                    entry));
            i = last + 1;
        }
        return new RemarkWords(terms);
    }

    private static LexiconTerm entry(List<String> words, int at) {
        Optional<LexiconTerm> found = WordLexicon.english().longest(words, at);
        return found.orElse(FIGURES.matcher(words.get(at)).matches() ? NUMBER : UNKNOWN);
    }

    public List<Term> terms() {
        return terms;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    public Term first() {
        return terms.get(0);
    }

    public Term last() {
        return terms.get(terms.size() - 1);
    }

    public boolean endsIn(WordClass one) {
        return !terms.isEmpty() && last().is(one);
    }

    public boolean has(WordClass one) {
        return terms.stream().anyMatch(t -> t.is(one));
    }

    public boolean hasStrong(WordClass one) {
        return terms.stream().anyMatch(t -> t.isStrong(one));
    }

    public boolean hasAny(Set<WordClass> some) {
        return terms.stream().anyMatch(t -> t.entry().isAny(some));
    }

    /** How many terms say something of a paper. */
    public long told() {
        return terms.stream().filter(t -> t.isKnown() && !t.isGlue()).count();
    }

    long unknown() {
        return terms.stream().filter(t -> !t.isKnown()).count();
    }

    public boolean hasUnknown() {
        return unknown() > 0;
    }

    /** Whether a term can be nothing but the report of a state. */
    public boolean hasStrongState() {
        return terms.stream().anyMatch(t -> t.entry().isStrongState());
    }

    public String value(WordClass one) {
        return terms.stream()
                .filter(t -> t.is(one))
                .map(t -> t.entry().value(one))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }
}
