package org.opis.rule;

import java.util.EnumSet;
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

/** "[less than 1 line not declassified]", "[excised]": a passage the releasing office withheld. */
final class RedactedRule implements BracketRule {
    /** How some offices write it. */
    private static final String BLANK = "BLANK";

    private static final Pattern SAYS = Pattern.compile(
            "(?:(?:less than|about|approximately)\\s)?(?:(?<quantity>\\d{1,4}(?:\\s?[-–/]\\s?\\d{1,4}){0,2}|one|two|three)\\s)?"
                    + "(?:(?<unit>words?|lines?|names?|pages?|paragraphs?)\\s)?"
                    + "(?:(?:of|source|text|handwritten|document|number|name|names|date|code|in|the)\\s){0,5}"
                    + "(?:\\(\\w{1,12}\\)\\s)?(?:(?:is|are|was|were)\\s)?"
                    + "(?:not declassified|redacted|excised|deleted|sani[tz]i[sz]ed|blacked out|withheld)",
            Pattern.CASE_INSENSITIVE);
    /** The name alone, in parentheses; and the exemption that a releasing office writes over a passage. */
    private static final Pattern ALONE = Pattern.compile(
            "\\((redacted|REDACTED|excised|deleted)\\)" + "|(?<!\\d)25X\\d{1,2}[A-Z]?(?:\\d[a-z]?)?(?!\\d)");

    @Override
    public Code code() {
        return Code.I417;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "(2", ALONE, alone -> {
            Span span = new Span(alone.start(), alone.end());
            Span inner = alone.group(1) == null ? span : new Span(alone.start(1), alone.end(1));
            out.accept(Found.of(code(), new Inline.Gap(span, inner, GapReason.REDACTED, Extent.NONE, false)));
        });
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        Matcher says = SAYS.matcher(words);
        if (words.length() > 80 || !says.matches() && !isOwn(words, passage)) {
            return Optional.empty();
        }
        Extent extent = !says.matches() || words.startsWith("less than")
                ? Extent.NONE
                : Quantity.of(says.group("quantity"), says.group("unit"));
        return Optional.of(
                Found.of(code(), new Inline.Gap(bracket.span(), bracket.inner(), GapReason.REDACTED, extent, false)));
    }

    private static boolean isOwn(String words, Passage passage) {
        return words.equals(BLANK) || passage.context().keywords().says(Keywords.Kind.REDACTED, words);
    }
}
