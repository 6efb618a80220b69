package org.opis.lexicon;

import org.opis.text.Span;
import org.opis.text.Words;

/** Towns that archives stand in: a value list, open to additions. */
public final class Towns {
    private static final WordSet NAMES = WordSet.of("archive-town");
    private static final int LONGEST = 20;

    private Towns() {}

    /** The town that a piece of a signature is, with at most a parenthesis after it; empty if it is none. */
    public static Span at(String text, Span piece) {
        Span head = new Span(piece.start(), Math.min(piece.end(), piece.start() + LONGEST));
        int open = head.of(text).indexOf('(');
        Span town = Words.strip(text, open < 0 ? piece : new Span(piece.start(), piece.start() + open), "");
        boolean known = town.length() <= LONGEST && NAMES.has(town.of(text));
        return known ? town : Span.empty(piece.start());
    }
}
