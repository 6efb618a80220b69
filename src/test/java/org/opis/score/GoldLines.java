package org.opis.score;

import java.util.List;
import java.util.Map;
import org.opis.recognise.second.LineKind;
import org.opis.text.Span;

/** What a hand says a line is: the kind of the marked stretch that covers most of it. */
final class GoldLines {
    private static final double MOST = 0.6;
    private static final Map<SpanType, LineKind> KINDS = Map.ofEntries(
            Map.entry(SpanType.HEAD, LineKind.HEAD),
            Map.entry(SpanType.DATELINE, LineKind.DATELINE),
            Map.entry(SpanType.SALUTE, LineKind.SALUTE),
            Map.entry(SpanType.SIGNED, LineKind.SIGNED),
            Map.entry(SpanType.TYPIST, LineKind.TYPIST),
            Map.entry(SpanType.LETTERHEAD, LineKind.LETTERHEAD),
            Map.entry(SpanType.DISTRIBUTION_ITEM, LineKind.RECIPIENT),
            Map.entry(SpanType.PARTICIPANT, LineKind.PARTICIPANT),
            Map.entry(SpanType.DOC_NUMBER, LineKind.NUMBER),
            Map.entry(SpanType.CLASSIFICATION, LineKind.MARKING),
            Map.entry(SpanType.COPY_NUMBER, LineKind.MARKING),
            Map.entry(SpanType.NOTE, LineKind.NOTE),
            Map.entry(SpanType.HANDWRITTEN, LineKind.HAND),
            Map.entry(SpanType.STAMP, LineKind.HAND),
            Map.entry(SpanType.GAP_OMITTED, LineKind.REMARK),
            Map.entry(SpanType.GAP_ILLEGIBLE, LineKind.REMARK),
            Map.entry(SpanType.TRANSLATOR_NOTE, LineKind.REMARK),
            Map.entry(SpanType.PAGE_MARK, LineKind.REMARK),
            Map.entry(SpanType.ENTRY_HEAD, LineKind.ENTRY),
            Map.entry(SpanType.SPEAKER, LineKind.SPEAKER));

    private final List<Mark> marks;

    GoldLines(Marks marks) {
        this.marks = marks.marks().stream()
                .filter(mark -> KINDS.containsKey(mark.type()) && !mark.span().isEmpty())
                .toList();
    }

    LineKind of(Span line) {
        LineKind kind = LineKind.TEXT;
        int most = 0;
        for (Mark mark : marks) {
            int common = Math.min(mark.span().end(), line.end())
                    - Math.max(mark.span().start(), line.start());
            boolean line1 = mark.type().isLine();
            if (common >= MOST * line.length() && common + (line1 ? 1 : 0) > most) {
                most = common + (line1 ? 1 : 0);
                kind = KINDS.get(mark.type());
            }
        }
        return kind;
    }
}
