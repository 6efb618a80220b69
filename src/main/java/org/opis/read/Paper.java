package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.StampType;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.line.BodyLines;
import org.opis.text.Span;

/** The blocks of one paper as they come, put into an order that TEI allows. */
final class Paper {
    private final boolean continuation;
    private final List<Placed> placed = new ArrayList<>();
    private boolean startDoubted;

    Paper(boolean continuation) {
        this.continuation = continuation;
    }

    /** Adds what stood after the closing of the paper before; words by hand and later stamps may belong to that one. */
    void addPending(List<Placed> blocks) {
        placed.addAll(blocks);
        startDoubted |= Inlines.in(blocks.stream().map(Placed::block).toList())
                .anyMatch(i -> i instanceof Inline.HandNote
                        || i instanceof Inline.Stamp stamp && stamp.type() == StampType.DECLASSIFICATION);
    }

    boolean isStartDoubted() {
        return startDoubted;
    }

    void add(Placed block) {
        placed.add(block);
    }

    /** Puts what was read in a second look in the place of what it covers. */
    void replace(Map<Span, Placed> judged) {
        List<Placed> before = List.copyOf(placed);
        placed.clear();
        for (Placed block : before) {
            Placed now = block.code() == Code.B399
                    ? judged.getOrDefault(block.block().span(), block)
                    : block;
            boolean covered = !placed.isEmpty()
                    && placed.get(placed.size() - 1).block().span().end()
                            >= now.block().span().end();
            if (!covered) {
                placed.add(now);
            }
        }
    }

    /** Whether a blank line stands between the last block and {@code next}. */
    boolean isApartFrom(Placed next, BodyLines rows) {
        int last = placed.get(placed.size() - 1).next();
        return last >= rows.size() || rows.get(last).blankBefore() > 0;
    }

    boolean isContinuation() {
        return continuation;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    Span span() {
        return new Span(
                placed.get(0).block().span().start(),
                placed.get(placed.size() - 1).block().span().end());
    }

    /** The blocks, openers that follow each other joined, the blocks of a day inside their entry. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < placed.size(); ) {
            Placed next = placed.get(i);
            if (next.place() == Placement.ENTRY) {
                i = entry(i, blocks);
            } else {
                join(next.block(), blocks);
                i++;
            }
        }
        blocks.replaceAll(Paper::dated);
        return blocks;
    }

    private static Block dated(Block block) {
        return block instanceof Block.Opener opener
                ? new Block.Opener(opener.span(), StampLinks.link(Dated.datelines(Dated.numbers(opener.content()))))
                : block;
    }

    private int entry(int first, List<Block> blocks) {
        Block.Entry opening = (Block.Entry) placed.get(first).block();
        List<Block> within = new ArrayList<>();
        int next = first + 1;
        while (next < placed.size() && belongs(next)) {
            within.add(placed.get(next++).block());
        }
        int end = within.isEmpty()
                ? opening.span().end()
                : within.get(within.size() - 1).span().end();
        Span span = new Span(opening.span().start(), end);
        int n = opening.part() == Block.Part.ENTRY ? 1 + days(blocks) : 0;
        blocks.add(new Block.Entry(span, opening.part(), opening.heading(), n, within));
        return next;
    }

    private static int days(List<Block> blocks) {
        return (int) blocks.stream()
                .filter(b -> b instanceof Block.Entry entry && entry.part() == Block.Part.ENTRY)
                .count();
    }

    /** Whether the block is part of the day before it: not the next day, not the closing. */
    private boolean belongs(int i) {
        Placement place = placed.get(i).place();
        if (place != Placement.ANY) {
            return place == Placement.TEXT
                    || place == Placement.FRONT
                    || place == Placement.HEAD
                    || place == Placement.BACK && isAboveText(i);
        }
        return placed.subList(i, placed.size()).stream()
                .map(Placed::place)
                .filter(p -> p != Placement.ANY)
                .findFirst()
                .map(p -> p != Placement.BACK || isOpener(i))
                .orElse(placed.get(i).block() instanceof Block.Omission || isOpener(i));
    }

    /** What looks like a closing and closes nothing: the text goes on, for which TEI has no place behind a division. */
    private boolean isAboveText(int i) {
        return placed.subList(i, placed.size()).stream()
                .map(Placed::place)
                .filter(place -> place == Placement.TEXT || place == Placement.ENTRY)
                .findFirst()
                .filter(place -> place == Placement.TEXT)
                .isPresent();
    }

    /** What opens a paper, in the middle of it: TEI has no place for it behind the days. */
    private boolean isOpener(int i) {
        return placed.get(i).block() instanceof Block.Opener;
    }

    private static void join(Block block, List<Block> blocks) {
        Block last = blocks.isEmpty() ? block : blocks.get(blocks.size() - 1);
        if (last instanceof Block.Opener one && block instanceof Block.Opener two && one != two) {
            blocks.set(blocks.size() - 1, new Block.Opener(cover(one, two), both(one.content(), two.content())));
        } else if (block instanceof Block.Opener two && isRemarkAfterOpener(blocks)) {
            Block.Lone remark = (Block.Lone) blocks.remove(blocks.size() - 1);
            Block.Opener one = (Block.Opener) blocks.get(blocks.size() - 1);
            List<Inline> content = both(both(one.content(), List.of(remark.inline())), two.content());
            blocks.set(blocks.size() - 1, new Block.Opener(cover(one, two), content));
        } else if (last instanceof Block.Closer one && block instanceof Block.Closer two && one != two) {
            blocks.set(blocks.size() - 1, new Block.Closer(cover(one, two), both(one.content(), two.content())));
        } else {
            blocks.add(block);
        }
    }

    /** A remark by hand between two openers is part of them. */
    private static boolean isRemarkAfterOpener(List<Block> blocks) {
        int last = blocks.size() - 1;
        return last > 0
                && blocks.get(last) instanceof Block.Lone lone
                && lone.inline() instanceof Inline.HandNote
                && blocks.get(last - 1) instanceof Block.Opener;
    }

    private static Span cover(Block one, Block two) {
        return new Span(one.span().start(), two.span().end());
    }

    private static List<Inline> both(List<Inline> one, List<Inline> two) {
        List<Inline> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }
}
