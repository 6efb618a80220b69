package org.opis.document;

/** One method per kind of {@link Block}. */
public interface BlockCases<R> {
    R heading(Block.Heading heading);

    R opener(Block.Opener opener);

    R paragraph(Block.Paragraph paragraph);

    R entry(Block.Entry entry);

    R speech(Block.Speech speech);

    R items(Block.Items items);

    R participants(Block.Participants participants);

    R attendance(Block.Attendance attendance);

    R distribution(Block.Distribution distribution);

    R omission(Block.Omission omission);

    R lone(Block.Lone lone);

    R closer(Block.Closer closer);

    R trailer(Block.Trailer trailer);

    R postscript(Block.Postscript postscript);

    R embedded(Block.Embedded embedded);

    R note(Block.Note note);
}
