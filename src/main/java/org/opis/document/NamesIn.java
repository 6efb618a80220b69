package org.opis.document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gives blocks with other names in the places of theirs; everything else stays. */
public final class NamesIn implements BlockCases<Block> {
    private final InlineNames inlines;

    private NamesIn(UnaryOperator<Inline.Name> change) {
        this.inlines = new InlineNames(change);
    }

    /** {@code blocks} with what {@code change} makes of each name, inner ones first. */
    public static List<Block> changed(List<Block> blocks, UnaryOperator<Inline.Name> change) {
        return new NamesIn(change).all(blocks);
    }

    /** {@code content} with what {@code change} makes of each name, inner ones first. */
    public static List<Inline> inlines(List<Inline> content, UnaryOperator<Inline.Name> change) {
        return new InlineNames(change).all(content);
    }

    private List<Block> all(List<Block> blocks) {
        return blocks.stream().map(block -> block.match(this)).toList();
    }

    private List<Inline> in(List<Inline> content) {
        return inlines.all(content);
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return inlines.items(items);
    }

    private List<Block.Paragraph> paragraphs(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(p -> new Block.Paragraph(p.span(), in(p.content())))
                .toList();
    }

    private Optional<Inline> signed(Optional<Inline> signed) {
        return signed.map(inline -> inline.match(inlines));
    }

    private Block.Heading head(Block.Heading h) {
        return new Block.Heading(h.span(), h.level(), h.lost(), in(h.content()), h.certainty());
    }

    private Block.Participants group(Block.Participants p) {
        return new Block.Participants(p.span(), p.head(), p.clause(), in(p.headContent()), items(p.items()));
    }

    private Block.Distribution list(Block.Distribution d) {
        return new Block.Distribution(
                d.span(), d.head(), d.counted(), in(d.headContent()), items(d.items()), d.lost(), in(d.tail()));
    }

    @Override
    public Block heading(Block.Heading heading) {
        return head(heading);
    }

    @Override
    public Block opener(Block.Opener opener) {
        return new Block.Opener(opener.span(), in(opener.content()));
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(paragraph.span(), in(paragraph.content()));
    }

    @Override
    public Block entry(Block.Entry entry) {
        return new Block.Entry(entry.span(), entry.part(), head(entry.heading()), entry.n(), all(entry.blocks()));
    }

    @Override
    public Block speech(Block.Speech speech) {
        return new Block.Speech(
                speech.span(), speech.speaker(), in(speech.speakerContent()), paragraphs(speech.paragraphs()));
    }

    @Override
    public Block items(Block.Items items) {
        return new Block.Items(items.span(), items(items.items()));
    }

    @Override
    public Block distribution(Block.Distribution distribution) {
        return list(distribution);
    }

    @Override
    public Block participants(Block.Participants participants) {
        return group(participants);
    }

    @Override
    public Block attendance(Block.Attendance attendance) {
        return new Block.Attendance(
                attendance.span(),
                attendance.head(),
                in(attendance.headContent()),
                attendance.groups().stream().map(this::group).toList());
    }

    @Override
    public Block omission(Block.Omission omission) {
        return omission;
    }

    @Override
    public Block lone(Block.Lone lone) {
        return new Block.Lone(lone.span(), lone.inline().match(inlines));
    }

    @Override
    public Block closer(Block.Closer closer) {
        return new Block.Closer(closer.span(), in(closer.content()));
    }

    @Override
    public Block trailer(Block.Trailer trailer) {
        return new Block.Trailer(trailer.span(), trailer.type(), in(trailer.content()));
    }

    @Override
    public Block postscript(Block.Postscript postscript) {
        return new Block.Postscript(
                postscript.span(), paragraphs(postscript.paragraphs()), signed(postscript.signed()));
    }

    @Override
    public Block embedded(Block.Embedded embedded) {
        return new Block.Embedded(embedded.span(), paragraphs(embedded.paragraphs()), signed(embedded.signed()));
    }

    @Override
    public Block note(Block.Note note) {
        return new Block.Note(
                note.span(),
                note.n(),
                note.id(),
                in(note.content()),
                note.recipients().map(this::list));
    }
}
