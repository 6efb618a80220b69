package org.opis.tei;

import java.util.List;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.tei.DumpEmitter.Mode;
import org.opis.text.Span;

/** Writes lists: numbered or dashed items, recipients of copies. */
final class ItemWriter {
    private final DumpEmitter pen;
    private final InlineWriter inlines;

    ItemWriter(DumpEmitter pen, InlineWriter inlines) {
        this.pen = pen;
        this.inlines = inlines;
    }

    DumpEmitter write(Block.Items items) {
        pen.open(Mode.BLOCK, "list");
        items.items().forEach(this::item);
        return pen.close();
    }

    /** TEI P5 3.8: a list that a sentence runs into stands within its paragraph and has no head. */
    DumpEmitter write(Block.Participants participants) {
        if (!participants.clause()) {
            pen.open(Mode.BLOCK, "list", "type", "participants");
            head(participants.headContent(), participants.head());
            participants.items().forEach(this::item);
            return pen.close();
        }
        pen.open(Mode.TEXT, "p");
        inlines.run(
                participants.headContent(), participants.items().get(0).span().start());
        pen.open(Mode.BLOCK, "list", "type", "participants");
        participants.items().forEach(this::item);
        pen.close().flowTo(participants.span().end());
        return pen.close();
    }

    /** A list for each group; the label over all heads the first (TEI P5 3.8 has labels within a list before items only). */
    DumpEmitter write(Block.Attendance attendance) {
        boolean first = true;
        for (Block.Participants group : attendance.groups()) {
            pen.flowTo(first ? attendance.span().start() : group.span().start());
            pen.open(Mode.BLOCK, "list", "type", "participants");
            if (first && !attendance.head().isEmpty()) {
                head(attendance.headContent(), attendance.head());
            }
            if (!group.head().isEmpty()) {
                pen.flowTo(group.head().start());
                head(group.headContent(), group.head());
            }
            group.items().forEach(this::item);
            pen.close();
            first = false;
        }
        return pen;
    }

    private void head(List<Inline> content, Span span) {
        pen.open(Mode.LINES, "head");
        inlines.run(content, span.end());
        pen.close();
    }

    /** The list without the element around it; a label stands before the list, a statement of copies is its head. */
    DumpEmitter write(Block.Distribution distribution) {
        if (distribution.counted()) {
            pen.open(Mode.BLOCK, "list", "type", "distribution");
            head(distribution.headContent(), distribution.head());
        } else {
            inlines.run(
                    distribution.headContent(),
                    distribution.items().get(0).span().start());
            pen.open(Mode.BLOCK, "list", "type", "distribution");
        }
        for (int i = 0; i < distribution.items().size(); i++) {
            lost(distribution, i);
            item(distribution.items().get(i));
        }
        lost(distribution, distribution.items().size());
        pen.close();
        inlines.run(distribution.tail(), distribution.span().end());
        return pen;
    }

    /** Recipients amid the words of a sentence. */
    void write(List<Block.Item> recipients) {
        pen.open(Mode.BLOCK, "list", "type", "distribution");
        recipients.forEach(this::item);
        pen.close();
    }

    private void item(Block.Item item) {
        pen.flowTo(item.span().start());
        String cert = item.certainty().value();
        pen.open(Mode.TEXT, "item", "n", item.n(), "cert", cert, "resp", cert.isEmpty() ? "" : "#enc");
        number(item);
        inlines.run(item.content(), item.span().end());
        pen.close();
    }

    /** The printed number, as text; a dash stays in the item. */
    private void number(Block.Item item) {
        if (!item.n().isEmpty()) {
            String[] ends = item.n().matches("\\d+-\\d+") ? item.n().split("-") : new String[0];
            boolean one = item.n().matches("\\d+");
            pen.open("num", "value", one ? item.n() : "");
            pen.attribute("atLeast", ends.length > 1 ? ends[0] : "")
                    .attribute("atMost", ends.length > 1 ? ends[1] : "");
            pen.flowTo(item.label().end());
            pen.close();
        }
    }

    private void lost(Block.Distribution distribution, int before) {
        distribution.lost().stream().filter(l -> l.before() == before).forEach(l -> {
            if (before < distribution.items().size()) {
                pen.flowTo(distribution.items().get(before).span().start());
            }
            String count = String.valueOf(l.count());
            pen.empty("gap", "reason", "lost", "unit", "item", "quantity", count, "resp", "#enc");
        });
    }
}
