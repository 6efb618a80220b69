package org.opis.recognise.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Placed;
import org.opis.recognise.line.BodyLines;
import org.opis.text.Span;

/** What the rules made of each row of a body, and how far the paper had been read there. */
public final class RowEvidence {
    /** A longer row is running text. */
    private static final int LONGEST = 170;

    private final List<Taken> taken = new ArrayList<>();

    /**
     * A block that a rule read.
     *
     * @param at where it was asked
     * @param placed the block
     * @param paper which paper of the body it is part of
     */
    record Taken(LineCursor at, Placed placed, int paper) {
        /** Whether no rule but that of paragraphs read it; {@code silenced} ones count as none. */
        boolean isBare(Set<Code> silenced) {
            return placed.code() == Code.B399 || silenced.contains(placed.code());
        }

        /** The lines of a paragraph that runs over several are running text. */
        boolean isOpen(Set<Code> silenced) {
            return isBare(silenced) && (placed.code() != Code.B399 || placed.next() == at.i() + 1);
        }
    }

    /**
     * A short row that no rule reads.
     *
     * @param taken the block that it is of
     * @param span where it stands
     * @param features what speaks for one kind or another
     */
    public record Open(Taken taken, Span span, List<String> features) {
        public Open {
            features = List.copyOf(features);
        }
    }

    /** What a rule read, as the body is gone through from its first row to the last. */
    public void add(LineCursor at, Placed placed, int paper) {
        taken.add(new Taken(at, placed, paper));
    }

    /** Every short row that is left when the {@code silenced} rules count as none. */
    public List<Open> open(Set<Code> silenced) {
        LineFeatures features = new LineFeatures(lines(silenced));
        List<Open> open = new ArrayList<>();
        for (Taken block : taken) {
            for (int i = block.at().i();
                    block.isOpen(silenced) && i < block.placed().next();
                    i++) {
                LineCursor at = block.at().at(i);
                if (at.span().length() <= LONGEST && !isMarking(at)) {
                    open.add(new Open(block, at.span(), features.of(i)));
                }
            }
        }
        return open;
    }

    /** What is known to be a marking needs no second reader. */
    private static boolean isMarking(LineCursor at) {
        return at.context().markings().isAll(at.text())
                || at.context().markings().isSpaced(at.text());
    }

    private List<LineEvidence> lines(Set<Code> silenced) {
        List<LineEvidence> lines = new ArrayList<>();
        for (Taken block : taken) {
            String noun = block.isBare(silenced)
                    ? LineEvidence.BARE
                    : block.placed().code().noun();
            BodyLines rows = block.at().rows();
            for (int i = block.at().i(); i < block.placed().next(); i++) {
                lines.add(new LineEvidence(rows.text(i), rows.get(i).blankBefore(), noun));
            }
        }
        return lines;
    }
}
