package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.people.Recipient;
import org.opis.text.Span;

/** Names on lines of their own between the addressee of a telegram and its text: those who got a copy. */
public final class RecipientRowsRule implements BlockRule {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,2}(?:\\d{1,2}| ?\\[\\d{1,2}])?|\\[\\?]|\\?");
    private static final int FEWEST = 3;
    private static final int MOST = 40;
    /** So far above a line says to whom or from whom the paper goes. */
    private static final int REACH = 3;

    @Override
    public Code code() {
        return Code.B374;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.OPENING || !isName(at) || !isAddressedAbove(at)) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        int next = at.i();
        while (next < at.i() + MOST && at.has(next) && isName(at.at(next))) {
            items.add(item(at.at(next)));
            next++;
        }
        if (items.size() < FEWEST) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next - 1);
        Block block =
                new Block.Distribution(span, Span.empty(span.start()), false, List.of(), items, List.of(), List.of());
        return Optional.of(new Placed(code(), Placement.FRONT, block, next));
    }

    private static boolean isName(LineCursor at) {
        return NAME.matcher(at.text()).matches()
                && at.row().blankBefore() < 2
                && !at.context().markings().isAll(at.text())
                && !DateLine.isDateOnly(at);
    }

    private static boolean isAddressedAbove(LineCursor at) {
        for (int i = at.i() - 1; i >= 0 && i >= at.i() - REACH; i--) {
            if (GreetingLine.isLabelled(at.rows().text(i))) {
                return true;
            }
        }
        return false;
    }

    /** A recipient; a query is one that could not be read. */
    private static Block.Item item(LineCursor at) {
        int query = at.text().indexOf('?');
        if (query < 0) {
            return Recipient.named(at, at.span());
        }
        Span inner = new Span(at.span().start() + query, at.span().start() + query + 1);
        Inline gap = new Editorial.Gap(at.span(), inner, GapReason.ILLEGIBLE, Extent.NONE, Certainty.CERTAIN);
        return new Block.Item(at.span(), "", Span.empty(at.span().start()), List.of(gap));
    }
}
