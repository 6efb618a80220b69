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
                    + "|(?<file>(?:[Ff]ile )(?:Nº|№|[Nn]o\\.|#)\\s?)"
                    + "|(?<sign>(?:Nº|N°|№|No\\.|#|Ref\\. No\\.|ref|Ref\\.)[\\s\\u00a0]?))"
                    + "(?<number>…?\\d[\\p{L}\\d]*(?:[/.-]\\d[\\p{L}\\d]*|-\\p{L}{1,3}\\b|/\\p{L}{1,3}\\b|/[IVX]+\\b)*"
                    + "|\\[\\d{1,6}]|\\[\\d{1,6}]\\d+)"
                    + "(?<tail>\\[[^\\[\\]\\n]{1,40}illegible[^\\[\\]\\n]{0,20}])?");

    @Override
    public Code code() {
        return Code.I420;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING, Scope.STAMP);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher number = NUMBER.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (number.find()) {
            Span span = new Span(number.start(), number.end());
            NumberType type = type(number, passage.scope());
            out.accept(Found.of(
                    code(),
                    span,
                    inner -> new Inline.Number(
                            span, type, DateValue.NONE, inner.read(span, Scope.NUMBER), Certainty.CERTAIN)));
        }
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
        return scope == Scope.STAMP ? NumberType.INCOMING : NumberType.OUTGOING;
    }
}
