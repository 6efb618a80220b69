package org.opis.recognise.second;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.text.Span;

/** Makes the block of lines that were judged to be of one kind; what is marked in them stays as it was read. */
final class JudgedBlocks {
    private JudgedBlocks() {}

    static JudgedBlock of(List<JudgedLine> lines) {
        JudgedLine last = lines.get(lines.size() - 1);
        LineKind kind = last.judgement().kind();
        Span span = new Span(lines.get(0).span().start(), last.span().end());
        List<Inline> content = new ArrayList<>();
        lines.forEach(
                line -> content.addAll(content(line.open().taken().placed().block())));
        Certainty certainty = lines.stream().allMatch(JudgedLine::isSure) ? Certainty.HIGH : Certainty.MEDIUM;
        boolean ends = last.at().phase() != PaperPhase.OPENING && last.at().isTail() && kind != LineKind.HEAD;
        Placement placement = ends ? Placement.BACK : Placement.TEXT;
        Block block = block(kind, span, content, certainty, ends);
        String evidence = lines.stream().map(line -> line.judgement().told()).collect(Collectors.joining("; "));
        return new JudgedBlock(new Placed(Code.B392, placement, block, last.next()), evidence);
    }

    private static Block block(LineKind kind, Span span, List<Inline> content, Certainty certainty, boolean ends) {
        return switch (kind) {
            case HEAD -> new Block.Heading(span, Block.Level.MAIN, false, content, certainty);
            case DATELINE -> part(PartKind.DATELINE, span, content, certainty, ends);
            case SALUTE -> part(PartKind.SALUTE, span, content, certainty, ends);
            case SIGNED -> part(PartKind.SIGNED, span, content, certainty, true);
            case LETTERHEAD -> part(PartKind.LETTERHEAD, span, content, certainty, false);
            case TYPIST -> new Block.Trailer(span, "production", List.of(new Inline.Typist(span, content, certainty)));
            default -> new Block.Paragraph(span, content);
        };
    }

    private static Block part(PartKind kind, Span span, List<Inline> content, Certainty certainty, boolean closer) {
        List<Inline> part = List.of(new Inline.Part(span, span, kind, content, certainty));
        return closer ? new Block.Closer(span, part) : new Block.Opener(span, part);
    }

    private static List<Inline> content(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        return block instanceof Block.Closer closer ? closer.content() : List.of();
    }
}
