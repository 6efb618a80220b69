package org.opis.document;

import java.util.List;
import java.util.stream.Stream;

/** Every marked stretch of a block, outer ones before what they hold, in reading order. */
public final class Inlines implements BlockCases<Stream<Inline>> {
    private static final Inlines ALL = new Inlines();

    private Inlines() {}

    public static Stream<Inline> in(List<Block> blocks) {
        return blocks.stream().flatMap(b -> b.match(ALL));
    }

    /** {@code inline} and all within it. */
    public static Stream<Inline> in(Inline inline) {
        return Stream.concat(Stream.of(inline), flat(inline.content()));
    }

    private static Stream<Inline> flat(List<Inline> content) {
        return content.stream().flatMap(Inlines::in);
    }

    @Override
    public Stream<Inline> heading(Block.Heading heading) {
        return flat(heading.content());
    }

    @Override
    public Stream<Inline> opener(Block.Opener opener) {
        return flat(opener.content());
    }

    @Override
    public Stream<Inline> paragraph(Block.Paragraph paragraph) {
        return flat(paragraph.content());
    }

    @Override
    public Stream<Inline> entry(Block.Entry entry) {
        return Stream.concat(heading(entry.heading()), in(entry.blocks()));
    }

    @Override
    public Stream<Inline> speech(Block.Speech speech) {
        return Stream.concat(
                flat(speech.speakerContent()), speech.paragraphs().stream().flatMap(this::paragraph));
    }

    @Override
    public Stream<Inline> items(Block.Items items) {
        return items.items().stream().flatMap(i -> flat(i.content()));
    }

    @Override
    public Stream<Inline> distribution(Block.Distribution distribution) {
        return Stream.of(
                        flat(distribution.headContent()),
                        distribution.items().stream().flatMap(i -> flat(i.content())),
                        flat(distribution.tail()))
                .flatMap(s -> s);
    }

    @Override
    public Stream<Inline> participants(Block.Participants participants) {
        return Stream.concat(
                flat(participants.headContent()), participants.items().stream().flatMap(i -> flat(i.content())));
    }

    @Override
    public Stream<Inline> attendance(Block.Attendance attendance) {
        return Stream.concat(
                flat(attendance.headContent()), attendance.groups().stream().flatMap(this::participants));
    }

    @Override
    public Stream<Inline> omission(Block.Omission omission) {
        return Stream.of(omission.gap());
    }

    @Override
    public Stream<Inline> lone(Block.Lone lone) {
        return in(lone.inline());
    }

    @Override
    public Stream<Inline> closer(Block.Closer closer) {
        return flat(closer.content());
    }

    @Override
    public Stream<Inline> trailer(Block.Trailer trailer) {
        return flat(trailer.content());
    }

    @Override
    public Stream<Inline> postscript(Block.Postscript postscript) {
        return Stream.concat(
                postscript.paragraphs().stream().flatMap(this::paragraph),
                postscript.signed().stream().flatMap(Inlines::in));
    }

    @Override
    public Stream<Inline> embedded(Block.Embedded embedded) {
        return Stream.concat(
                embedded.paragraphs().stream().flatMap(this::paragraph),
                embedded.signed().stream().flatMap(Inlines::in));
    }

    @Override
    public Stream<Inline> note(Block.Note note) {
        return Stream.concat(flat(note.content()), note.recipients().stream().flatMap(this::distribution));
    }
}
