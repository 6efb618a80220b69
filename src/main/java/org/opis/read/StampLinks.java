package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.Editorial;
import org.opis.document.GapReason;
import org.opis.document.Inline;

/** Links the label of a stamp whose text is lost to the part of it that was found below. */
final class StampLinks {
    private StampLinks() {}

    /** The opening; a part that points back to a label gets its label, which then misses nothing itself. */
    static List<Inline> link(List<Inline> content) {
        List<Inline> linked = new ArrayList<>(content);
        for (int i = 0; i < linked.size(); i++) {
            if (linked.get(i) instanceof Inline.Stamp part
                    && part.certainty() == Certainty.LOW
                    && !part.chain().previous().isEmpty()
                    && !has(linked, part.chain().previous())) {
                label(linked, i, part);
            }
        }
        return linked;
    }

    /** Whether the piece before stands there already. */
    private static boolean has(List<Inline> content, String id) {
        return content.stream()
                .anyMatch(i ->
                        i instanceof Inline.Stamp stamp && stamp.chain().id().equals(id));
    }

    private static void label(List<Inline> content, int at, Inline.Stamp part) {
        for (int i = at - 1; i >= 0; i--) {
            if (content.get(i) instanceof Inline.Stamp label && isBare(label)) {
                Chain chain =
                        new Chain(part.chain().previous(), "", part.chain().id());
                List<Inline> said = label.content().subList(0, 1);
                content.set(
                        i, new Inline.Stamp(label.span(), label.inner(), part.type(), chain, label.certainty(), said));
                return;
            }
        }
        content.set(
                at,
                new Inline.Stamp(part.span(), part.inner(), part.type(), Chain.NONE, part.certainty(), part.content()));
    }

    /** A label, and nothing but the gap behind it. */
    private static boolean isBare(Inline.Stamp stamp) {
        return stamp.chain().equals(Chain.NONE)
                && stamp.content().size() == 2
                && stamp.content().get(1) instanceof Editorial.Gap gap
                && gap.reason() == GapReason.LOST;
    }
}
