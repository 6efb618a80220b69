package org.opis.recognise.editorial;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.lexicon.Bodies;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Blank;
import org.opis.text.Span;

/** What a mark that stands after it is about: the word before it, or the whole name, quotation or parenthesis. */
public final class MarkedWord {
    /** Longer quotations and parentheses give their last word only. */
    private static final int LONGEST = 50;
    /** Blanks between a word and its mark. */
    private static final int APART = 8;

    private MarkedWord() {}

    /** What ends right before the mark at {@code mark}, or one blank before it. */
    static Optional<Span> before(Passage passage, int mark) {
        int floor = passage.span().start();
        return endingAt(passage, NameTokens.endBefore(passage.text(), floor, mark));
    }

    /** What ends before the mark at {@code mark}, with any few blanks between. */
    public static Optional<Span> near(Passage passage, int mark) {
        int end = mark;
        int floor = Math.max(passage.span().start(), mark - APART);
        while (end > floor && Blank.isBlank(passage.text().charAt(end - 1))) {
            end--;
        }
        return endingAt(passage, end);
    }

    private static Optional<Span> endingAt(Passage passage, int end) {
        Optional<Bracket> remark = passage.endingAt(end);
        if (remark.isPresent()) {
            int start = remark.get().span().start();
            int word = NameTokens.endBefore(passage.text(), passage.span().start(), start);
            return word(passage, word).map(name -> new Span(name.start(), end));
        }
        return enclosed(passage, end).or(() -> word(passage, end));
    }

    private static Optional<Span> word(Passage passage, int end) {
        String text = passage.text();
        int floor = passage.span().start();
        return NameTokens.tokenBefore(text, floor, end).map(token -> {
            Span core = core(text, token);
            Span name = NameTokens.nameEndingWith(text, floor, core);
            return new Span(Bodies.behind(text, name).start(), end);
        });
    }

    /** The token without the marks at its end; all of it where there is nothing else. */
    private static Span core(String text, Span token) {
        int end = token.end();
        while (end > token.start() && ",;:!?)\"”".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == token.start() ? token : new Span(token.start(), end);
    }

    /** A short quotation or parenthesis that ends at {@code end}, on one line. */
    private static Optional<Span> enclosed(Passage passage, int end) {
        int floor = Math.max(passage.span().start(), end - LONGEST);
        if (end - floor < 2) {
            return Optional.empty();
        }
        int pair = ")”\"".indexOf(passage.text().charAt(end - 1));
        if (pair < 0) {
            return Optional.empty();
        }
        char open = "(“\"".charAt(pair);
        for (int i = end - 2; i >= floor; i--) {
            char c = passage.text().charAt(i);
            if (c == open) {
                return Optional.of(new Span(i, end));
            }
            if (c == '\n' || c == '[' || c == ']' || c == passage.text().charAt(end - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * A mark whose wording markup can't rebuild: what it is about is marked for itself, and the mark, where it is
     * closed, is a label.
     */
    static void apart(
            Code code, Passage passage, Span mark, boolean closed, Function<Span, Found> make, Consumer<Found> out) {
        near(passage, mark.start()).map(make).ifPresent(out);
        label(code, mark, closed, out);
    }

    /** The mark itself, where it is closed. */
    static void label(Code code, Span mark, boolean closed, Consumer<Found> out) {
        if (closed) {
            Span inner = new Span(mark.start() + 1, mark.end() - 1);
            out.accept(Found.of(code, new Inline.Label(mark, inner)));
        }
    }
}
