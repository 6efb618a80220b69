package org.opis.fidelity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opis.fidelity.ElementRoles.Role;
import org.opis.fidelity.Landmark.Side;

/** What is left of the gaps when the markup of the file has been asked what it stands for. */
final class Forgiven {
    /** Of an editor's addition the source has so little. */
    private static final double OWN = 0.1;

    private final TeiText tei;
    private final TextTokens a;
    private final TextTokens b;
    private final BitSet optional = new BitSet();

    Forgiven(TeiText tei, TextTokens a, TextTokens b) {
        this.tei = tei;
        this.a = a;
        this.b = b;
    }

    /**
     * What is left.
     *
     * @param matched tokens of the file that the source has
     * @param outside tokens of the source that the file may have or not
     */
    List<Remainder> of(List<Gap> gaps, BitSet matched, BitSet outside, Profile profile) {
        if (profile.forgives(Profile.APPARATUS)) {
            additions(matched, profile);
        }
        List<Remainder> remainders = new ArrayList<>();
        for (Gap gap : gaps) {
            Remainder remainder = new Remainder(gap);
            if (profile.forgives(Profile.APPARATUS)) {
                forgive(remainder);
            }
            if (remainder.file().isEmpty()) {
                remainder.source().removeIf(outside::get);
            }
            if (!remainder.isEmpty()) {
                remainders.add(remainder);
            }
        }
        return remainders;
    }

    private void additions(BitSet matched, Profile profile) {
        for (Landmark mark : tei.landmarks()) {
            boolean described = ElementRoles.has(mark.name(), Role.DESCRIPTION);
            boolean added = profile.forgives(Profile.EDITORIAL)
                    && ElementRoles.has(mark.name(), Role.EDITOR)
                    && !mark.attribute("resp").isEmpty();
            if (mark.side() == Side.START && (described || added)) {
                int from = b.from(mark.start());
                int to = b.from(mark.end());
                int kept = matched.get(from, Math.max(from, to)).cardinality();
                if (described || kept <= OWN * (to - from)) {
                    optional.set(from, Math.max(from, to));
                }
            }
        }
    }

    private void forgive(Remainder remainder) {
        remainder.file().removeIf(optional::get);
        Gap gap = remainder.gap();
        Slide slide = gap.b0() == gap.b1() ? gap.slide(a) : new Slide(0, 0, 0);
        List<Landmark> here = between(
                b.endBefore(Math.max(0, gap.b0() + slide.low())),
                b.startOrEnd(Math.min(b.size(), gap.b1() + slide.high())),
                gap.b0() == 0);
        Excuses excuses = new Excuses(a, remainder.source());
        here.forEach(excuses::wholes);
        here.forEach(excuses::singles);
        List<Integer> source = remainder.source();
        // "R[obert]" for R<supplied>obert</supplied>
        boolean torn = !source.isEmpty() && Remainder.run(source, 0) < source.size();
        boolean spaced = isSpaced(source, here);
        if ((torn || spaced) && Swaps.joined(a, source).equals(Swaps.joined(b, remainder.file()))) {
            source.clear();
            remainder.file().clear();
        }
    }

    /** "L u n d" for hi (TEI P5 1.3.1.1.3), whose rendition is letter-spacing. */
    private boolean isSpaced(List<Integer> source, List<Landmark> here) {
        return here.stream().anyMatch(mark -> mark.name().equals("hi"))
                && source.stream().allMatch(token -> a.end(token) - a.start(token) == 1);
    }

    /** Landmarks between two offsets of the text, both included; those at the very beginning for the first token. */
    private List<Landmark> between(int from, int to, boolean first) {
        int low = 0;
        int high = tei.landmarks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tei.landmarks().get(middle).at() < (first ? 0 : from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Landmark> found = new ArrayList<>();
        for (int i = low; i < tei.landmarks().size() && tei.landmarks().get(i).at() <= to; i++) {
            found.add(tei.landmarks().get(i));
        }
        return found;
    }
}
