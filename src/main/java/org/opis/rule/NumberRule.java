package org.opis.rule;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.text.Span;

/** "Nº 134", "Incoming Nº 01711s", "No. 003923/60-7": a registration number of the paper, with its sign. */
final class NumberRule implements InlineRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?<incoming>Incoming)[\\s\\u00a0](?:(?:Nº|N°|№|No\\.)[\\s\\u00a0]?)?"
                    + "|(?<print>Print (?:Nº|No)[.,]*:?\\s?)"
                    + "|(?<file>[Ff]ile (?:(?:Nº|№|[Nn]o\\.|#)\\s?)?(?=\\d))"
                    + "|(?<sign>(?:Nº|N°|№|No\\.|#|Ref\\. No\\.|ref|Ref\\.)[\\s\\u00a0]?))"
                    + "(?<number>…?\\d[\\p{L}\\d]{0,20}(?:[/.-]\\d[\\p{L}\\d]{0,20}|-\\p{L}{1,3}\\b|/\\p{L}{1,3}\\b|/[IVX]{1,6}\\b){0,8}"
                    + "|\\[\\d{1,6}]|\\[\\d{1,6}]\\d+)"
                    + "(?<tail>\\[[^\\[\\]\\n]{1,40}illegible[^\\[\\]\\n]{0,20}])?");

    /** The number of a file after the translated word for it. */
    private static final Pattern AFTER_WORD =
            Pattern.compile("\\b[Dd]elo \\[{1,2}file]{1,2} (?:(?:Nº|№|No\\.)\\s?)?(\\d[\\d/-]{0,20}(?<=\\d))");
    /** A number with the letters of a secrecy series, alone: nothing else looks like it. */
    private static final Pattern SERIES =
            Pattern.compile("(?<![\\p{L}\\p{N}./-])…?\\d{3,7}-?(?:gs|ss|dv|sh|s)(?![\\p{L}\\p{N}/-])");

    @Override
    public Code code() {
        return Code.I420;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING, Scope.STAMP, Scope.HAND);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher number = NUMBER.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (number.find()) {
            Span span = new Span(number.start(), number.end());
            out.accept(found(span, type(number, passage.scope()), Certainty.CERTAIN));
        }
        if (passage.scope() == Scope.STAMP || passage.scope() == Scope.HAND) {
            alone(passage, SERIES, 0, NumberType.INCOMING, out);
            alone(passage, AFTER_WORD, 1, NumberType.FILE, out);
        }
    }

    /** Numbers without a sign, by the shape they have and by where they stand. */
    private void alone(Passage passage, Pattern shape, int group, NumberType type, Consumer<Found> out) {
        Matcher number = shape.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (number.find()) {
            out.accept(found(new Span(number.start(group), number.end(group)), type, Certainty.MEDIUM));
        }
    }

    private Found found(Span span, NumberType type, Certainty certainty) {
        return Found.of(
                code(),
                span,
                inner -> new Inline.Number(span, type, DateValue.NONE, inner.read(span, Scope.NUMBER), certainty));
    }

    private static NumberType type(Matcher number, Scope scope) {
        if (number.group("incoming") != null) {
            return NumberType.INCOMING;
        }
        if (number.group("file") != null) {
            return NumberType.FILE;
        }
        if (number.group("print") != null || scope == Scope.CLOSING) {
            return NumberType.PRINT;
        }
        return scope == Scope.STAMP || scope == Scope.HAND ? NumberType.INCOMING : NumberType.OUTGOING;
    }
}
