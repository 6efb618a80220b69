package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.NumberRow;
import org.opis.recognise.people.Recipient;
import org.opis.text.Span;

/** "1 - the addressee / 2 - to file": copies by their numbers from the first on, each with a dash before its recipient. */
final class NumberedCopies {
    private static final Pattern DASHED = Pattern.compile(
            "(?:Nº|N°|№|[Nn]os?\\.?|[Nn]rs?\\.|#)?\\s?(?:\\d{1,2}|\\d{1,2}[-–,]\\s?\\d{1,2})\\s?[-–—]\\s?\\p{L}.{1,69}");
    private static final Pattern FIRST = Pattern.compile("\\D{0,4}0?1\\D.*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;!?]");
    private static final int MOST = 100;

    private NumberedCopies() {}

    /** Whether the list begins in this row. */
    static boolean begin(LineCursor at, int row) {
        return isItem(at, row) && FIRST.matcher(at.rows().text(row)).matches() && isItem(at, row + 1);
    }

    private static boolean isItem(LineCursor at, int row) {
        return at.has(row)
                && DASHED.matcher(at.rows().text(row)).matches()
                && !SENTENCE.matcher(at.rows().text(row)).matches();
    }

    private static boolean isBelow(LineCursor at) {
        return at.phase() == PaperPhase.CLOSING || at.phase() == PaperPhase.RUNNING && at.isTail();
    }

    /** Below the end of a paper such a list needs no head. */
    static Optional<Block.Distribution> of(LineCursor at) {
        if (!begin(at, at.i()) || !isBelow(at)) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        int next = at.i();
        while (items.size() < MOST && isItem(at, next)) {
            items.add(Recipient.numbered(at, at.rows().get(next).span()));
            next++;
        }
        Span head = Span.empty(at.span().start());
        return Optional.of(new Block.Distribution(
                at.rows().span(at.i(), next - 1), head, false, List.of(), items, List.of(), List.of()));
    }

    /** Whether a row holds copies by their numbers, one beside the other. */
    static boolean isRow(LineCursor at, int row) {
        return at.has(row) && found(at, row).filter(r -> r.head().isEmpty()).isPresent();
    }

    private static Optional<NumberRow> found(LineCursor at, int row) {
        return CopiesLine.numbered(at.rows().text(), at.rows().get(row).span());
    }

    static List<Block.Item> items(LineCursor at, int row) {
        return found(at, row).stream()
                .flatMap(r -> r.items().stream())
                .map(item -> Recipient.numbered(at, item))
                .toList();
    }

    /** Such a row with its label, or below the end of a paper. */
    static Optional<Block.Distribution> row(LineCursor at) {
        return found(at, at.i()).flatMap(row -> row(at, row.head()));
    }

    private static Optional<Block.Distribution> row(LineCursor at, Span head) {
        Optional<CopiesStatement> counted =
                CopiesStatement.above(head.of(at.rows().text()));
        if (counted.isEmpty() && !isBelow(at)) {
            return Optional.empty();
        }
        List<Inline> label = head.isEmpty() ? List.of() : List.of((Inline) new Inline.Label(head, head));
        List<Inline> content = counted.map(c -> c.content(at.span().start())).orElse(label);
        return Optional.of(new Block.Distribution(
                at.span(), head, counted.isPresent(), content, items(at, at.i()), List.of(), List.of()));
    }
}
