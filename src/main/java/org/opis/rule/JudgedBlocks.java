package org.opis.rule;

import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.rule.second.LineKind;
import org.opis.text.Span;

/** Makes the block that a line was judged to be; what is marked in it stays as it was read. */
final class JudgedBlocks {
    private JudgedBlocks() {}

    /** {@code content} is marked in {@code span}; {@code closes}: no running text follows. */
    static Block of(LineKind kind, Span span, List<Inline> content, Certainty certainty, boolean closes) {
        return switch (kind) {
            case HEAD -> new Block.Heading(span, Block.Level.MAIN, false, content, certainty);
            case DATELINE -> part(PartKind.DATELINE, span, content, certainty, closes);
            case SALUTE -> part(PartKind.SALUTE, span, content, certainty, closes);
            case SIGNED -> part(PartKind.SIGNED, span, content, certainty, true);
            case LETTERHEAD -> part(PartKind.LETTERHEAD, span, content, certainty, false);
            case TYPIST -> new Block.Trailer(span, "production", List.of(new Inline.Typist(span, content, certainty)));
            default -> new Block.Paragraph(span, content);
        };
    }

    private static Block part(PartKind kind, Span span, List<Inline> content, Certainty certainty, boolean closes) {
        List<Inline> part = List.of(new Inline.Part(span, span, kind, content, certainty));
        return closes ? new Block.Closer(span, part) : new Block.Opener(span, part);
    }

    static List<Inline> content(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.content() : List.of();
    }

    static Placed placed(Block block, boolean closes, int next) {
        return new Placed(Code.B392, closes ? Place.BACK : Place.TEXT, block, next);
    }
}
