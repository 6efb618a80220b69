package org.opis.recognise.opening;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Quantity;
import org.opis.text.Span;

/** "4 attachments", "Three sheets": how much belongs to a paper, said in its opening or closing lines. */
public final class MeasureRule implements InlineRule {
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{L}\\d])(?<count>\\d{1,3}|\\p{L}{3,9})\\s(?:(?<attachments>attachments?|enclosures?|annex(?:es)?)"
                    + "|(?<leaves>sheets?|leaves|leaf))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** How many copies were made, before the number of this one. */
    private static final Pattern MADE = Pattern.compile(
            "(?<!\\p{L})(?:Made|Typed|Printed|Prepared|Executed|Issued|Produced|Drawn up) in (?<count>\\d{1,3}|\\p{L}{3,9}) cop(?:y|ies)(?!\\p{L})");

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
        made(passage, out);
    }

    private void made(Passage passage, Consumer<Found> out) {
        Matcher made = MADE.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (passage.scope() == Scope.APPARATUS && made.find()) {
            Span span = new Span(made.start(), made.end());
            Span copies = new Span(made.start("count"), made.end());
            Quantity.number(made.group("count"))
                    .ifPresent(n -> out.accept(Found.of(
                            code(),
                            new Inline.Typist(
                                    span,
                                    List.of(new Inline.Measure(copies, "copies", "copy", n, Certainty.CERTAIN)),
                                    Certainty.CERTAIN))));
        }
    }
}
