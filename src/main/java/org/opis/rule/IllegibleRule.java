package org.opis.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.text.Span;

/** "[illegible]", "[two lines illegible]", "[[too faded to read]", "(illegible)": a passage that couldn't be read. */
final class IllegibleRule implements BracketRule {
    private static final String UNIT = "words?|lines?|letters?|characters?|names?|pages?|signatures?|paragraphs?";
    private static final Pattern SAYS = Pattern.compile(
            "(?:(?:the )?(?:rest|remainder|end|beginning)(?: of (?:the |this )?\\p{L}{3,12})? (?:is )?)?"
                    + "(?:(?<quantity>\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?|one|two|three|four|five|six|several|a few)\\s)?"
                    + "(?:(?:(?<unit>" + UNIT
                    + ")|date|place|number|title|note|stamp|seal|handwriting|passage|remark)\\s(?:is |are )?)?"
                    + "(?:(?:partially|partly|largely|mostly|completely|totally|entirely)\\s)?"
                    + "(?:illegible|illeg\\.|unreadable|indecipherable|unintelligible|not legible|unclear|blurred)"
                    + "(?:\\s(?<unit2>" + UNIT + "|handwriting|handwritten note|note|date|stamp|text|passage))?"
                    + "|(?:too faded|faded)(?: to (?:be )?read)?"
                    + "|(?:date|text|line|word|number|page)s? (?:off the page|cut off)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARENTHESES = Pattern.compile(
            "\\(([^()\\[\\]\\n]{0,40}(?:illegible|unreadable)[^()\\[\\]\\n]{0,20})\\)", Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return Code.I402;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public boolean readsOpen() {
        return true;
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "(", PARENTHESES, m -> {
            if (says(m.group(1), passage.context().keywords())) {
                Span inner = new Span(m.start(1), m.end(1));
                out.accept(Found.of(code(), gap(new Span(m.start(), m.end()), inner, passage.text())));
            }
        });
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return says(passage.inside(bracket), passage.context().keywords())
                ? Optional.of(Found.of(code(), gap(bracket.span(), bracket.inner(), passage.text())))
                : Optional.empty();
    }

    /** Whether {@code words} say that something couldn't be read, and nothing else. */
    static boolean says(String words, Keywords keywords) {
        return words.length() < 80 && (SAYS.matcher(words).matches() || keywords.says(Keywords.Kind.ILLEGIBLE, words));
    }

    static Inline.Gap gap(Span span, Span inner, String text) {
        Matcher says = SAYS.matcher(inner.of(text));
        Extent extent = says.matches() ? extent(says) : Extent.NONE;
        return new Inline.Gap(span, inner, GapReason.ILLEGIBLE, extent, false);
    }

    private static Extent extent(Matcher says) {
        if (says.group().toLowerCase(Locale.ROOT).contains("faded")) {
            return Extent.by("fading");
        }
        String unit = says.group("unit") != null ? says.group("unit") : says.group("unit2");
        return Quantity.of(says.group("quantity"), unit);
    }
}
