package org.opis.recognise.bracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.opis.layout.Keywords;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * Pairs brackets with a stack. A blank line ends every pair that an apparatus keyword didn't open; what stays open is
 * said, never closed by force. {@code [[} and {@code ]]} are one token, unless every bracket has a partner when each
 * is taken by itself.
 */
final class BracketParser {
    /** Pairs deeper than this stay text. */
    static final int DEEPEST = 16;
    /** Blank lines that a pair opened by a keyword may cross. */
    private static final int FARTHEST = 12;

    private final String text;
    private final Span span;
    private final Keywords keywords;
    private final int[] strayAfter;
    /** Where {@code [[} is two brackets; nothing while every bracket is taken by itself. */
    private final Optional<BitSet> apart;
    /** From each opening that was given up to where that was. */
    private final BitSet failed = new BitSet();

    private final Deque<Open> stack = new ArrayDeque<>();
    private final List<Bracket> pairs = new ArrayList<>();
    private final List<Span> unclosed = new ArrayList<>();
    private final List<Span> lone = new ArrayList<>();
    private final List<Span> unopened = new ArrayList<>();
    private final List<Span> deep = new ArrayList<>();
    private int tooDeep;

    private static final class Open {
        final Span span;
        final List<Bracket> children = new ArrayList<>();
        int blankLines;

        Open(Span span) {
            this.span = span;
        }
    }

    private BracketParser(String text, Span span, Keywords keywords, Optional<BitSet> apart) {
        this.text = text;
        this.span = span;
        this.keywords = keywords;
        this.apart = apart;
        this.strayAfter = strays();
    }

    static Brackets parse(String text, Span span, Keywords keywords) {
        BracketParser single = new BracketParser(text, span, keywords, Optional.empty());
        BitSet apart = new BitSet();
        single.apart(single.run().pairs(), apart, span.end());
        return new BracketParser(text, span, keywords, Optional.of(apart)).run();
    }

    /**
     * The openings right before that of their first child whose closings don't stand side by side; not where what they
     * stand in, up to {@code close}, then takes a closing from behind a blank line.
     */
    private void apart(List<Bracket> found, BitSet apart, int close) {
        for (Bracket pair : found) {
            int at = pair.open().start();
            boolean lent = close < span.end()
                    && text.substring(pair.span().end(), close).contains("\n\n");
            if (!pair.children().isEmpty() && !failed.get(at) && !lent) {
                Span first = pair.children().get(0).span();
                apart.set(
                        at,
                        first.start() == at + 1 && first.end() != pair.close().start());
            }
            apart(pair.children(), apart, pair.close().start());
        }
    }

    private Brackets run() {
        boolean blank = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (blank) {
                    blankLine(i);
                }
                blank = true;
            } else if (!Blank.isBlank(c)) {
                blank = false;
            }
            if (c == '[') {
                i += open(i);
            } else if (c == ']') {
                i += close(i);
            }
        }
        while (!stack.isEmpty()) {
            giveUp(span.end());
        }
        pairs.sort(Comparator.comparing(Bracket::span));
        unclosed.sort(null);
        lone.sort(null);
        return new Brackets(pairs, unclosed, lone, unopened, deep);
    }

    /** Reads an opening token; gives how many characters it has beyond the first. */
    private int open(int at) {
        if (stack.size() >= DEEPEST) {
            if (tooDeep++ == 0) {
                deep.add(new Span(at, at + 1));
            }
            return 0;
        }
        boolean twice = at + 1 < span.end()
                && text.charAt(at + 1) == '['
                && apart.filter(a -> !a.get(at)).isPresent();
        Span token = new Span(at, twice ? at + 2 : at + 1);
        stack.push(new Open(token));
        return token.length() - 1;
    }

    private int close(int at) {
        if (tooDeep > 0) {
            tooDeep--;
            return 0;
        }
        if (stack.isEmpty()) {
            unopened.add(new Span(at, at + 1));
            return 0;
        }
        boolean twice = at + 1 < span.end() && text.charAt(at + 1) == ']' && apart.isPresent();
        Open top = stack.peek();
        boolean takesTwo = twice && (top.span.length() == 2 || stack.size() == 1 || strayAfter(at) > 0);
        Span token = new Span(at, takesTwo ? at + 2 : at + 1);
        if (takesTwo && top.span.length() == 1) {
            unopened.add(new Span(at + 1, at + 2));
        } else if (!takesTwo && top.span.length() == 2) {
            unclosed.add(top.span);
        }
        stack.pop();
        (stack.isEmpty() ? pairs : stack.peek().children).add(new Bracket(top.span, token, top.children));
        return token.length() - 1;
    }

    /** Whether more brackets close after the {@code ]]} at {@code at} than the stack below its partner can take. */
    private int strayAfter(int at) {
        int after = at + 2 < span.end() ? strayAfter[at + 2 - span.start()] : 0;
        return after - (stack.size() - 2);
    }

    /** For each offset: closing brackets from there on, up to the blank line, that nothing from there on opens. */
    private int[] strays() {
        int[] strays = new int[span.length() + 1];
        int open = 0;
        for (int i = span.end() - 1; i >= span.start(); i--) {
            char c = text.charAt(i);
            if (c == ']') {
                open++;
            } else if (c == '[' && open > 0) {
                open--;
            } else if (c == '\n' && i + 1 < span.end() && text.charAt(i + 1) == '\n') {
                open = 0;
            }
            strays[i - span.start()] = open;
        }
        return strays;
    }

    private void blankLine(int at) {
        tooDeep = 0;
        while (!stack.isEmpty() && !crosses(stack.peek())) {
            giveUp(at);
        }
    }

    private boolean crosses(Open open) {
        boolean first = open.blankLines++ == 0;
        return open.blankLines <= FARTHEST && (!first || keywords.opens(text, new Span(open.span.end(), span.end())));
    }

    /** The innermost open bracket has no partner: what it held stands one level up. */
    private void giveUp(int at) {
        Open open = stack.pop();
        failed.set(open.span.start(), at);
        unclosed.add(open.span);
        lone.add(open.span);
        (stack.isEmpty() ? pairs : stack.peek().children).addAll(open.children);
    }
}
