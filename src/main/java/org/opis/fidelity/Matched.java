package org.opis.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.opis.text.Source;
import org.opis.text.XmlCharacters;

/** Matches the text of a file with its source, then the notes that were taken out with what the source has left. */
final class Matched {
    /** A place that a note and the text both have may be torn into so many parts. */
    private static final int PASSES = 50;

    /** Of a note that the source has, so much is found in it. */
    private static final double THERE = 0.5;

    private final Source source;
    private final XmlCharacters file;
    private final TeiText tei;
    private final TextTokens a;
    private final TextTokens b;
    /** The first token of the notes. */
    private final int notes;

    Matched(Source source, XmlCharacters file, TeiText tei, TextTokens a, TextTokens b) {
        this.source = source;
        this.file = file;
        this.tei = tei;
        this.a = a;
        this.b = b;
        this.notes = tei.notes() == tei.text().length() ? b.size() : b.from(tei.notes());
    }

    /** @param outside tokens of the source that the file may have or not */
    Fidelity.Pair pair(Profile profile, BitSet outside) {
        int[] all = IntStream.range(0, a.size()).toArray();
        int[] match =
                TokenMatching.of(ids(a, all), ids(b, IntStream.range(0, notes).toArray()));
        List<Strand> strands = List.of(new Strand(all, 0, notes));
        if (notes < b.size()) {
            // what a note says too is the text's where it stands first
            for (int pass = 0; pass < PASSES && strands.get(0).early(match, a); pass++) {
                continue;
            }
            strands = strands(match, outside);
        }
        List<Gap> gaps = new ArrayList<>();
        strands.forEach(strand -> gaps.addAll(strand.settled(match, a, b)));
        BitSet kept = new BitSet();
        Arrays.stream(match).filter(token -> token >= 0).forEach(kept::set);
        return new Fidelity.Pair(
                source,
                file,
                tei,
                a,
                b,
                match,
                deviations(back(match), new Forgiven(tei, a, b).of(gaps, kept, outside, profile)));
    }

    /** For each token of the file that of the source, or -1. */
    private int[] back(int[] match) {
        int[] back = new int[b.size()];
        Arrays.fill(back, -1);
        IntStream.range(0, a.size()).filter(token -> match[token] >= 0).forEach(token -> back[match[token]] = token);
        return back;
    }

    private static int[] ids(TextTokens tokens, int[] numbers) {
        return Arrays.stream(numbers).map(tokens::id).toArray();
    }

    /** Matches the notes; a token that stands between two of theirs belongs to them. */
    private List<Strand> strands(int[] match, BitSet outside) {
        int[] free = IntStream.range(0, a.size())
                .filter(token -> match[token] < 0 && !outside.get(token))
                .toArray();
        int[] found = TokenMatching.of(
                ids(a, free), ids(b, IntStream.range(notes, b.size()).toArray()));
        BitSet there = there(found);
        BitSet noted = new BitSet();
        for (int i = 0; i < free.length; i++) {
            if (found[i] >= 0 && there.get(found[i] + notes)) {
                match[free[i]] = found[i] + notes;
                noted.set(free[i]);
            }
        }
        beside(match, noted);
        int[] text =
                IntStream.range(0, a.size()).filter(token -> !noted.get(token)).toArray();
        return List.of(new Strand(text, 0, notes), new Strand(noted.stream().toArray(), notes, b.size()));
    }

    /** Tokens of the notes that the source has; a word that another note has by chance is none of its own. */
    private BitSet there(int[] found) {
        BitSet matched = new BitSet();
        Arrays.stream(found).filter(token -> token >= 0).forEach(token -> matched.set(token + notes));
        BitSet there = new BitSet();
        for (Landmark mark : tei.landmarks()) {
            boolean note = mark.at() >= tei.notes()
                    && mark.side() == Landmark.Side.START
                    && mark.name().equals("note");
            int from = note ? b.from(mark.start()) : 0;
            int to = note ? b.from(mark.end()) : 0;
            if (from < to && matched.get(from, to).cardinality() >= THERE * (to - from)) {
                there.set(from, to);
            }
        }
        return there;
    }

    /** Unmatched tokens in the line of a note are its own. */
    private void beside(int[] match, BitSet noted) {
        for (int i = 0; i < a.size(); ) {
            int end = i;
            while (end < a.size() && match[end] < 0) {
                end++;
            }
            boolean behind = i > 0 && noted.get(i - 1);
            boolean before = end < a.size() && noted.get(end);
            if (behind) {
                noted.set(i, line(i, end));
            }
            if (before) {
                noted.set(lastLine(i, end), end);
            }
            i = end + 1;
        }
    }

    /** The first token of a run that begins a line. */
    private int line(int from, int to) {
        return IntStream.range(from, to).filter(a::beginsLine).findFirst().orElse(to);
    }

    /** The last one; the first of the run where none does. */
    private int lastLine(int from, int to) {
        return IntStream.iterate(to - 1, token -> token >= from, token -> token - 1)
                .filter(a::beginsLine)
                .findFirst()
                .orElse(from);
    }

    private List<Deviation> deviations(int[] back, List<Remainder> remainders) {
        Passages passages = new Passages(a, b);
        Telling telling = new Telling(a, b);
        Swaps swaps = new Swaps(a, b);
        List<Deviation> told = new ArrayList<>();
        for (Passages.Moved moved : passages.moved(remainders)) {
            told.add(telling.moved(moved, remainders.get(0).gap()));
        }
        for (Remainder remainder : remainders) {
            OptionalInt twin = passages.twin(remainder, back);
            for (Swap swap : swaps.of(remainder)) {
                told.add(twin.isPresent() ? telling.doubled(swap, twin.getAsInt()) : telling.of(swap));
            }
        }
        told.sort(Comparator.comparing(Deviation::source).thenComparing(Deviation::file));
        return told;
    }
}
