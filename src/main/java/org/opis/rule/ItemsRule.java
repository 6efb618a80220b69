package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.text.Span;

/** "1. …", "(2) …", "- …": items of a list, two or more, with the number or dash as printed. */
final class ItemsRule implements BlockRule {
    private static final Pattern ITEM = Pattern.compile(
            "(?<label>(?<n>\\d{1,3})[.．)]|\\((?<n2>\\d{1,3})\\)|[-–•*])[\\s\\u00a0]+(?<text>\\S.*)", Pattern.DOTALL);

    private static final int REACH = 30;

    @Override
    public Code code() {
        return Code.B340;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() == Phase.CLOSING) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        int next = at.i();
        while (at.has(next) && isItem(at.rows().text(next))) {
            int end = ParagraphRule.end(at.at(next));
            items.add(item(at, next, end));
            next = end;
        }
        if (items.isEmpty() || items.size() == 1 && !(isNumbered(at.text()) && otherNumber(at))) {
            return Optional.empty();
        }
        Block block = new Block.Items(at.rows().span(at.i(), next - 1), items);
        return Optional.of(new Placed(code(), Place.TEXT, block, next));
    }

    private static boolean isNumbered(String text) {
        return Character.isDigit(text.charAt(0)) || text.charAt(0) == '(';
    }

    /** Whether another numbered paragraph is near: the numbers then count paragraphs, others between them or not. */
    private static boolean otherNumber(At at) {
        for (int i = Math.max(0, at.i() - REACH); i <= at.i() + REACH && at.has(i); i++) {
            String text = at.rows().text(i);
            if (i != at.i() && isNumbered(text) && isItem(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(String text) {
        return ITEM.matcher(text.length() > 40 ? text.substring(0, 40) : text).matches();
    }

    private static Block.Item item(At at, int first, int end) {
        Span span = at.rows().span(first, end - 1);
        Matcher item = ITEM.matcher(span.of(at.rows().text()));
        if (!item.matches()) {
            throw new IllegalStateException("not an item: " + span);
        }
        String n = item.group("n") != null ? item.group("n") : item.group("n2") != null ? item.group("n2") : "";
        Span label = new Span(span.start(), span.start() + item.end("label"));
        Span text = new Span(span.start() + item.start("text"), span.end());
        return new Block.Item(span, n, label, ParagraphRule.content(at, text, first, end));
    }
}
