package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.line.TelegramNumber;
import org.opis.text.Span;

/** "1. …", "(2) …", "- …": items of a list, two or more, with the number or dash as printed. */
public final class ItemsRule implements BlockRule {
    private static final Pattern ITEM = Pattern.compile(
            "(?<label>(?<n>\\d{1,3})[.．)]|\\((?<n2>\\d{1,3})\\)|[-–•*])[\\s\\u00a0]+(?<text>\\S.*)", Pattern.DOTALL);

    /** "2 3. …", "1. 2. …": the number of a draft before that of the paper. */
    private static final Pattern RENUMBERED = Pattern.compile(
            "(?<label>(?<draft>\\d{1,3})[.)]?[ \\u00a0]+(?<n>\\d{1,3})[.)])[ \\u00a0]+(?<text>\\p{L}.*)",
            Pattern.DOTALL);

    /** No item moves further between draft and paper. */
    private static final int MOVED = 5;

    private static final int HEAD = 40;
    private static final int REACH = 30;

    @Override
    public Code code() {
        return Code.B340;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        boolean telegram = TelegramNumber.of(
                        at.rows().text(), at.span(), at.context().title())
                .isPresent();
        if (at.phase() == PaperPhase.CLOSING || telegram) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        int next = at.i();
        while (at.has(next)
                && isItem(at.rows().text(next))
                && at.at(next).note().isEmpty()) {
            int end = ParagraphRule.end(at.at(next));
            items.add(item(at, next, end));
            next = end;
        }
        if (items.isEmpty() || items.size() == 1 && !(isNumbered(at.text()) && otherNumber(at))) {
            return Optional.empty();
        }
        Block block = new Block.Items(at.rows().span(at.i(), next - 1), items);
        return Optional.of(new Placed(code(), Placement.TEXT, block, next));
    }

    private static boolean isNumbered(String text) {
        return Character.isDigit(text.charAt(0)) || text.charAt(0) == '(';
    }

    /** Whether another numbered paragraph is near: the numbers then count paragraphs, others between them or not. */
    private static boolean otherNumber(LineCursor at) {
        for (int i = Math.max(0, at.i() - REACH); i <= at.i() + REACH && at.has(i); i++) {
            String text = at.rows().text(i);
            if (i != at.i() && isNumbered(text) && isItem(text)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isItem(String text) {
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        return ITEM.matcher(head).matches() || isRenumbered(RENUMBERED.matcher(head));
    }

    private static boolean isRenumbered(Matcher item) {
        return item.matches()
                && Math.abs(Integer.parseInt(item.group("n")) - Integer.parseInt(item.group("draft"))) <= MOVED;
    }

    private static Block.Item item(LineCursor at, int first, int end) {
        Span span = at.rows().span(first, end - 1);
        String words = span.of(at.rows().text());
        Matcher item = RENUMBERED.matcher(words);
        boolean renumbered = isRenumbered(item);
        if (!renumbered) {
            item = ITEM.matcher(words);
        }
        if (!renumbered && !item.matches()) {
            throw new IllegalStateException("not an item: " + span);
        }
        String n = item.group("n") != null
                ? item.group("n")
                : renumbered || item.group("n2") == null ? "" : item.group("n2");
        Span label = new Span(span.start(), span.start() + item.end("label"));
        Span text = new Span(span.start() + item.start("text"), span.end());
        return new Block.Item(span, n, label, ParagraphRule.content(at, text, first, end));
    }
}
