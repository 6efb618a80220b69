package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.text.Span;

/** "Five copies printed - vp / 1 - to Cde. …": how many copies were made, by whom, and who got them. */
final class DistributionRule implements BlockRule {
    private static final Pattern HEAD = Pattern.compile(
            "(?<measure>(?<count>\\p{L}+|\\d{1,3})\\s(?:copies|copy))\\b(?:\\s(?:were\\s)?(?:printed|sent|made|typed))?"
                    + "(?:\\s?[-–]?\\s?(?<typist>\\p{Ll}{1,3}(?:\\[\\p{Ll}{1,3}])?|\\p{Ll}{1,3}/\\p{Ll}{1,3}))?[:.]?");
    private static final Pattern CC = Pattern.compile("(?:CC|cc|Cc|Copies to|Distribution)\\s?:");
    private static final int LONGEST = 200;
    /** A line shorter than this isn't broken by hand. */
    private static final int WRAPPED = 30;

    private static final Pattern ITEM = Pattern.compile("(?<n>\\d{1,3})(?<mark>\\s?[-–—]\\s|x\\s)(?<to>\\S.{0,200})");

    @Override
    public Code code() {
        return Code.B345;
    }

    @Override
    public Optional<Placed> read(At at) {
        Optional<Block.Distribution> line =
                at.phase() == Phase.RUNNING && !at.isTail() ? Optional.empty() : DistributionLine.read(at);
        return line.isPresent() ? Optional.of(new Placed(code(), place(at), line.get(), at.i() + 1)) : lines(at);
    }

    /** Before the running text it opens nothing and closes nothing. */
    private static Place place(At at) {
        return at.phase() == Phase.OPENING ? Place.ANY : Place.BACK;
    }

    private Optional<Placed> lines(At at) {
        Matcher head = HEAD.matcher(at.text());
        boolean counted = at.text().length() < 80
                && head.matches()
                && Quantity.number(head.group("count")).isPresent();
        if (!counted && !CC.matcher(at.text()).matches()) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        int next = at.i() + 1;
        while (at.has(next) && next < at.i() + 200 && isItem(at.at(next))) {
            int end = wrapped(at, next);
            items.add(item(at, at.rows().span(next, end - 1)));
            next = end;
        }
        if (items.isEmpty() && !counted) {
            return Optional.empty();
        }
        List<Inline> content = counted ? head(head, at) : List.of();
        int announced = counted ? Quantity.number(head.group("count")).getAsInt() : 0;
        List<Block.Lost> lost = Lost.between(items, announced);
        remark(at, lost);
        Span span = at.rows().span(at.i(), next - 1);
        Block block = new Block.Distribution(span, at.span(), content, items, lost);
        return Optional.of(new Placed(code(), place(at), block, next));
    }

    private void remark(At at, List<Block.Lost> lost) {
        int count = lost.stream().mapToInt(Block.Lost::count).sum();
        if (count > 0) {
            at.remarks()
                    .accept(Diagnostic.of(
                            Code.B390,
                            at.span(),
                            count + (count == 1 ? " item" : " items") + " of the distribution list can't be found."));
        }
    }

    private static List<Inline> head(Matcher head, At at) {
        int start = at.span().start();
        int quantity = Quantity.number(head.group("count")).orElse(0);
        List<Inline> content = new ArrayList<>();
        Span measure = new Span(start + head.start("measure"), start + head.end("measure"));
        content.add(new Inline.Measure(measure, "copies", "copy", quantity, Certainty.CERTAIN));
        if (head.group("typist") != null) {
            Span typist = new Span(start + head.start("typist"), start + head.end("typist"));
            content.add(new Inline.Typist(typist, Certainty.CERTAIN));
        }
        return content;
    }

    private static boolean isItem(At at) {
        return at.text().length() <= LONGEST && ITEM.matcher(at.text()).matches();
    }

    /** The row after an item: a short line in small letters right below it goes on with it. */
    private static int wrapped(At at, int item) {
        int next = item + 1;
        while (at.has(next)
                && next < item + 3
                && at.rows().get(next).blankBefore() == 0
                && at.rows().text(next).length() < LONGEST
                && Character.isLowerCase(at.rows().text(next).codePointAt(0))
                && at.rows().text(next - 1).length() >= WRAPPED
                && !ProductionRule.isProduction(at.at(next))) {
            next++;
        }
        return next;
    }

    private static Block.Item item(At at, Span span) {
        Matcher item = ITEM.matcher(span.of(at.rows().text()));
        if (!item.lookingAt()) {
            throw new IllegalStateException("not an item: " + span);
        }
        Span number = new Span(span.start(), span.start() + item.end("n"));
        Span rest = new Span(span.start() + item.start("to"), span.end());
        OptionalInt n = Quantity.number(item.group("n"));
        boolean times = item.group("mark").startsWith("x");
        String value = times ? "" : String.valueOf(n.orElse(0));
        return new Block.Item(span, value, number, at.read(rest, Scope.EDITOR));
    }
}
