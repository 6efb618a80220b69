package org.opis.tei;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.document.Block;
import org.opis.document.BlockCases;
import org.opis.document.Inline;
import org.opis.tei.DumpEmitter.Mode;
import org.opis.text.Span;

/**
 * Writes the blocks of one div. TEI wants openers and heads before, closers after the running text; the same apparatus
 * elsewhere is an {@code ab}.
 */
final class BlockWriter implements BlockCases<DumpEmitter> {
    private final DumpEmitter pen;
    private final InlineWriter inlines;
    private final ItemWriter items;
    private final Set<String> ids;
    /** Running text has been written: no opener or head may follow. */
    private boolean text;
    /** No running text follows. */
    private boolean ends;
    /** A closer has been written: only closers, trailers and what stands anywhere may follow. */
    private boolean back;
    /** A division within this one has been written: no paragraph may follow beside it. */
    private boolean divided;

    BlockWriter(DumpEmitter pen, InlineWriter inlines, Set<String> ids) {
        this.pen = pen;
        this.inlines = inlines;
        this.items = new ItemWriter(pen, inlines);
        this.ids = ids;
    }

    void write(List<Block> blocks) {
        int last = RunningText.last(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            ends = i > last;
            pen.flowTo(blocks.get(i).span().start());
            write(blocks.get(i));
        }
    }

    private void write(Block block) {
        inlines.origins().enter(block);
        block.match(this);
        inlines.origins().leave();
    }

    /** Whether a closer or trailer may stand here: after running text, with none to follow. */
    private boolean closes() {
        back |= text && ends;
        return back;
    }

    private DumpEmitter content(List<Inline> content, Span span) {
        inlines.run(content, span.end());
        return pen.close();
    }

    @Override
    public DumpEmitter heading(Block.Heading heading) {
        if (back) {
            pen.open(Mode.LINES, "trailer");
        } else if (text || heading.level() == Block.Level.SECTION) {
            text = true;
            pen.open(Mode.LINES, "ab", "type", "head");
        } else {
            pen.open(Mode.LINES, "head", "type", heading.level() == Block.Level.SUBJECT ? "subject" : "");
        }
        String cert = inlines.origins().cert(heading.certainty());
        pen.attribute("cert", cert).attribute("resp", cert.isEmpty() ? "" : "#enc");
        if (heading.lost()) {
            pen.empty("gap", "reason", "lost", "unit", "line", "quantity", "1", "cert", "medium", "resp", "#enc");
        }
        return content(heading.content(), heading.span());
    }

    @Override
    public DumpEmitter opener(Block.Opener opener) {
        if (back) {
            pen.open(Mode.TEXT, "closer");
        } else if (text) {
            pen.open(Mode.TEXT, "ab", "type", DisplacedOpener.type(opener.content()));
        } else {
            pen.open(Mode.TEXT, "opener");
        }
        return content(opener.content(), opener.span());
    }

    @Override
    public DumpEmitter paragraph(Block.Paragraph paragraph) {
        text = true;
        pen.open(Mode.TEXT, "p");
        return content(paragraph.content(), paragraph.span());
    }

    @Override
    public DumpEmitter entry(Block.Entry entry) {
        text = true;
        String n = entry.n() == 0 ? "" : String.valueOf(entry.n());
        divided = true;
        pen.open(Mode.BLOCK, "div", "type", entry.part().type(), "n", n);
        BlockWriter within = new BlockWriter(pen, inlines, ids);
        within.write(entry.heading());
        within.write(entry.blocks());
        return pen.close();
    }

    @Override
    public DumpEmitter speech(Block.Speech speech) {
        text = true;
        pen.open(Mode.BLOCK, "sp").open(Mode.TEXT, "speaker");
        content(speech.speakerContent(), speech.speaker());
        paragraphs(speech.paragraphs());
        return pen.close();
    }

    private void paragraphs(List<Block.Paragraph> paragraphs) {
        for (Block.Paragraph paragraph : paragraphs) {
            pen.flowTo(paragraph.span().start());
            write(paragraph);
        }
    }

    @Override
    public DumpEmitter items(Block.Items list) {
        text = true;
        return items.write(list);
    }

    @Override
    public DumpEmitter participants(Block.Participants participants) {
        text = true;
        return items.write(participants);
    }

    @Override
    public DumpEmitter attendance(Block.Attendance attendance) {
        text = true;
        return items.write(attendance);
    }

    @Override
    public DumpEmitter distribution(Block.Distribution distribution) {
        boolean list = distribution.counted()
                && !distribution.items().isEmpty()
                && distribution
                                .items()
                                .get(distribution.items().size() - 1)
                                .span()
                                .end()
                        >= distribution.span().end();
        Mode mode = list ? Mode.BLOCK : Mode.TEXT;
        pen.open(mode, closes() ? "trailer" : "ab", "type", "distribution");
        text = true;
        // TEI P5 3.8: a list has an item
        return distribution.items().isEmpty()
                ? content(distribution.headContent(), distribution.span())
                : items.write(distribution).close();
    }

    @Override
    public DumpEmitter omission(Block.Omission omission) {
        return alone(omission.gap());
    }

    @Override
    public DumpEmitter lone(Block.Lone lone) {
        return alone(lone.inline());
    }

    /** An inline between blocks; what markup can't rebuild is a paragraph. */
    private DumpEmitter alone(Inline inline) {
        if (inlines.marks(inline)) {
            return pen;
        }
        if (back) {
            return closer(new Block.Closer(inline.span(), List.of()));
        }
        if (divided) {
            // TEI P5 model.global: a note may stand between divisions
            pen.open(Mode.TEXT, "note", "type", "editorial", "resp", "#enc", "cert", "low", "rend", "none");
            return content(List.of(), inline.span());
        }
        return paragraph(new Block.Paragraph(inline.span(), List.of()));
    }

    @Override
    public DumpEmitter closer(Block.Closer closer) {
        if (closes()) {
            pen.open(Mode.TEXT, "closer");
        } else {
            text = true;
            pen.open(Mode.TEXT, "ab", "type", "signed");
        }
        return content(closer.content(), closer.span());
    }

    @Override
    public DumpEmitter trailer(Block.Trailer trailer) {
        if (closes()) {
            pen.open(Mode.LINES, "trailer", "type", trailer.type());
        } else {
            text = true;
            pen.open(Mode.LINES, "ab", "type", "form");
        }
        return content(trailer.content(), trailer.span());
    }

    @Override
    public DumpEmitter postscript(Block.Postscript postscript) {
        Optional<Inline> signed = postscript.signed();
        if (closes()) {
            pen.open(Mode.BLOCK, "postscript");
            paragraphs(postscript.paragraphs());
            signed.ifPresent(inlines::write);
            return pen.close();
        }
        paragraphs(postscript.paragraphs());
        signed.ifPresent(s -> closer(new Block.Closer(s.span(), List.of(s))));
        return pen;
    }

    @Override
    public DumpEmitter embedded(Block.Embedded embedded) {
        text = true;
        pen.open(Mode.BLOCK, "quote").open(Mode.BLOCK, "floatingText").open(Mode.BLOCK, "body");
        paragraphs(embedded.paragraphs());
        embedded.signed().ifPresent(s -> {
            pen.flowTo(s.span().start());
            pen.open(Mode.TEXT, "closer");
            content(List.of(s), s.span());
        });
        return pen.close().close().close();
    }

    @Override
    public DumpEmitter note(Block.Note note) {
        String id = note.id().isEmpty() || !ids.add(note.id()) ? "" : note.id();
        pen.open(Mode.TEXT, "note", "place", "foot", "n", note.n(), "xml:id", id);
        if (note.recipients().isEmpty()) {
            return content(note.content(), note.span());
        }
        inlines.run(note.content(), note.recipients().get().span().start());
        return items.write(note.recipients().get()).close();
    }
}
