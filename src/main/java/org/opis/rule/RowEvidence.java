package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.rule.second.LineEvidence;
import org.opis.rule.second.LineFeatures;
import org.opis.text.Span;

/** What the rules made of each row of a body, and how far the paper had been read there. */
public final class RowEvidence {
    /**
     * A block that a rule read.
     *
     * @param at where it was asked
     * @param placed the block
     * @param paper which paper of the body it is part of
     */
    public record Taken(At at, Placed placed, int paper) {
        /** Whether no rule but that of paragraphs read it. */
        boolean isBare(Set<Code> silenced) {
            return placed.code() == Code.B399 || silenced.contains(placed.code());
        }
    }

    /** A longer row is running text. */
    private static final int LONGEST = 170;

    private final List<Taken> taken = new ArrayList<>();

    public void add(At at, Placed placed, int paper) {
        taken.add(new Taken(at, placed, paper));
    }

    /**
     * A short row that no rule reads.
     *
     * @param taken the block that it is of
     * @param span where it stands
     * @param features what speaks for one kind or another
     */
    public record Open(Taken taken, Span span, List<String> features) {}

    /** Every short row that is left when the {@code silenced} rules count as none. */
    public List<Open> open(Set<Code> silenced) {
        LineFeatures features = new LineFeatures(lines(silenced));
        List<Open> open = new ArrayList<>();
        for (Taken block : taken) {
            // the lines of a paragraph that runs over several are running text
            boolean several = block.placed().code() == Code.B399
                    && block.placed().next() > block.at().i() + 1;
            for (int i = block.at().i(); block.isBare(silenced) && !several && i < block.placed().next(); i++) {
                At at = block.at().at(i);
                if (at.span().length() <= LONGEST) {
                    open.add(new Open(block, at.span(), features.of(i, isMarking(at))));
                }
            }
        }
        return open;
    }

    private static boolean isMarking(At at) {
        return at.context().markings().isAll(at.text()) || at.context().markings().isSpaced(at.text());
    }

    private List<LineEvidence> lines(Set<Code> silenced) {
        List<LineEvidence> lines = new ArrayList<>();
        for (Taken block : taken) {
            String noun = block.isBare(silenced) ? "" : block.placed().code().noun();
            Rows rows = block.at().rows();
            for (int i = block.at().i(); i < block.placed().next(); i++) {
                lines.add(new LineEvidence(rows.text(i), rows.get(i).blankBefore(), noun));
            }
        }
        return lines;
    }
}
