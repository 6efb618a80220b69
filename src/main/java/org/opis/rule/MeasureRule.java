package org.opis.rule;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.text.Span;

/** "4 attachments", "Three sheets": how much belongs to a paper, said in its opening or closing lines. */
final class MeasureRule implements InlineRule {
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{L}\\d])(?<count>\\d{1,3}|\\p{L}{3,9})\\s(?:(?<attachments>attachments?|enclosures?|annex(?:es)?)"
                    + "|(?<leaves>sheets?|leaves|leaf))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return Code.I422;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher measure = MEASURE.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (measure.find()) {
            OptionalInt count = Quantity.number(measure.group("count"));
            String type = measure.group("leaves") == null ? "attachments" : "leaves";
            String unit = measure.group("leaves") == null ? "attachment" : "leaf";
            Span span = new Span(measure.start(), measure.end());
            count.ifPresent(
                    n -> out.accept(Found.of(code(), new Inline.Measure(span, type, unit, n, Certainty.CERTAIN))));
        }
    }
}
