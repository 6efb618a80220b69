package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.document.Block;
import org.opis.document.BlockCases;
import org.opis.document.Inline;
import org.opis.tei.Pen.Mode;
import org.opis.text.Span;

/**
 * Writes the blocks of one div. TEI wants openers and heads before, closers after the running text; the same apparatus
 * elsewhere is an {@code ab}.
 */
final class BlockWriter implements BlockCases<Void> {
    private final Pen pen;
    private final InlineWriter inlines;
    /** Running text has been written: no opener or head may follow. */
    private boolean text;

    BlockWriter(Pen pen, InlineWriter inlines) {
        this.pen = pen;
        this.inlines = inlines;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            pen.flowTo(block.span().start());
            block.match(this);
        }
    }

    private Void content(List<Inline> content, Span span) {
        inlines.run(content, span.end());
        pen.close();
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        if (text) {
            pen.open(Mode.LINES, "ab", "type", "head");
        } else {
            pen.open(Mode.LINES, "head", "type", heading.subject() ? "subject" : "");
        }
        if (heading.lost()) {
            pen.empty("gap", "reason", "lost", "unit", "line", "quantity", "1", "cert", "medium", "resp", "#enc");
        }
        return content(heading.content(), heading.span());
    }

    @Override
    public Void opener(Block.Opener opener) {
        apparatus("opener", "opener", !text);
        return content(opener.content(), opener.span());
    }

    /** An element where TEI allows it, else an {@code ab} of the type. */
    private void apparatus(String element, String type, boolean allowed) {
        if (allowed) {
            pen.open(Mode.TEXT, element);
        } else {
            pen.open(Mode.TEXT, "ab", "type", type);
            text = true;
        }
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        text = true;
        pen.open(Mode.TEXT, "p");
        return content(paragraph.content(), paragraph.span());
    }

    @Override
    public Void entry(Block.Entry entry) {
        text = true;
        pen.open(Mode.BLOCK, "div", "type", "entry", "n", String.valueOf(entry.n()));
        BlockWriter within = new BlockWriter(pen, inlines);
        within.heading(entry.heading());
        within.write(entry.blocks());
        pen.close();
        return null;
    }

    @Override
    public Void speech(Block.Speech speech) {
        text = true;
        pen.open(Mode.BLOCK, "sp").open(Mode.TEXT, "speaker");
        content(speech.speakerContent(), speech.speaker());
        for (Block.Paragraph paragraph : speech.paragraphs()) {
            pen.flowTo(paragraph.span().start());
            paragraph(paragraph);
        }
        pen.close();
        return null;
    }

    @Override
    public Void items(Block.Items items) {
        text = true;
        pen.open(Mode.BLOCK, "list");
        items.items().forEach(this::item);
        pen.close();
        return null;
    }

    private void item(Block.Item item) {
        pen.flowTo(item.span().start());
        pen.open(Mode.TEXT, "item", "n", item.n());
        number(item);
        content(item.content(), item.span());
    }

    /** The printed number, as text; a dash stays in the item. */
    private void number(Block.Item item) {
        if (!item.n().isEmpty()) {
            pen.open("num", "value", item.n()).flowTo(item.label().end());
            pen.close();
        }
    }

    @Override
    public Void distribution(Block.Distribution distribution) {
        if (text) {
            pen.open(Mode.BLOCK, "trailer", "type", "distribution");
        } else {
            pen.open(Mode.BLOCK, "ab", "type", "distribution");
            text = true;
        }
        pen.open(Mode.BLOCK, "list", "type", "distribution").open(Mode.LINES, "head");
        content(distribution.headContent(), distribution.head());
        for (int i = 0; i < distribution.items().size(); i++) {
            lost(distribution, i);
            item(distribution.items().get(i));
        }
        lost(distribution, distribution.items().size());
        pen.close().close();
        return null;
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

    @Override
    public Void omission(Block.Omission omission) {
        inlines.write(omission.gap());
        return null;
    }

    @Override
    public Void lone(Block.Lone lone) {
        inlines.write(lone.inline());
        return null;
    }

    @Override
    public Void closer(Block.Closer closer) {
        apparatus("closer", "signed", text);
        return content(closer.content(), closer.span());
    }

    @Override
    public Void trailer(Block.Trailer trailer) {
        if (text) {
            pen.open(Mode.LINES, "trailer", "type", trailer.type());
        } else {
            pen.open(Mode.LINES, "ab", "type", "form");
            text = true;
        }
        return content(trailer.content(), trailer.span());
    }

    @Override
    public Void postscript(Block.Postscript postscript) {
        boolean allowed = text;
        if (allowed) {
            pen.open(Mode.BLOCK, "postscript");
        }
        postscript.paragraphs().forEach(p -> {
            pen.flowTo(p.span().start());
            paragraph(p);
        });
        Optional<Inline> signed = postscript.signed();
        if (allowed) {
            signed.ifPresent(inlines::write);
            pen.close();
        } else {
            signed.ifPresent(s -> closer(new Block.Closer(s.span(), List.of(s))));
        }
        return null;
    }

    @Override
    public Void note(Block.Note note) {
        pen.open(Mode.TEXT, "note", "place", "foot", "n", note.n(), "xml:id", note.id());
        return content(note.content(), note.span());
    }
}
