package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
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
}
