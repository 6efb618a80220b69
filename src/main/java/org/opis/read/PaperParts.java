package org.opis.read;

import java.util.List;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.document.PartKind;

/** The openings, closings and names of one paper. */
final class PaperParts {
    private PaperParts() {}

    /** The parts of the paper itself, not of papers that it quotes. */
    static Stream<Inline.Part> of(Division division, PartKind kind) {
        List<Block> own = division.blocks().stream()
                .filter(block -> !(block instanceof Block.Embedded))
                .toList();
        return Inlines.in(own)
                .filter(i -> i instanceof Inline.Part p && p.kind() == kind)
                .map(Inline.Part.class::cast);
    }

    static Stream<Inline.Name> names(Inline inline, NameKind kind) {
        return Inlines.in(inline)
                .filter(i -> i instanceof Inline.Name n && n.kind() == kind)
                .map(Inline.Name.class::cast);
    }
}
