package org.opis.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tries an expression that somebody wrote on long lines before a page meets it: one that goes deeper with each character,
 * or whose steps grow out of hand, would end a run.
 */
final class ExpressionProbe {
    private static final List<String> PARTS = List.of("word ", "a", " ", "1", "Aa 1, ");
    /** Characters of a long line. */
    private static final int LONG = 40_000;
    /** Characters of a line on which every start is tried. */
    private static final int SHORT = 1_000;
    /** Characters that may be looked at: some for each pair of places in the short line. */
    private static final long BUDGET = 20_000_000;

    private ExpressionProbe() {}

    /** Fails for the first expression of a layout that does not hold. */
    static void check(XmlNode node) {
        node.attribute("match").ifPresent(match -> check(node, compiled(node, match)));
        node.attribute("value").ifPresent(value -> compiled(node, value));
        node.children().stream()
                .filter(child -> !child.name().equals("apparatus"))
                .forEach(ExpressionProbe::check);
    }

    private static Pattern compiled(XmlNode node, String expression) {
        try {
            return Expression.ofLayout(expression).pattern();
        } catch (IllegalArgumentException e) {
            throw LayoutException.notAnExpression(node, e);
        }
    }

    /** Fails if the expression of {@code node} does not hold. */
    static void check(XmlNode node, Pattern expression) {
        if (!PARTS.stream().allMatch(part -> holds(expression, part))) {
            throw new LayoutException(
                    node,
                    "this expression takes too many steps on a long line; repeat a class of characters, not a choice in"
                            + " parentheses: [\\w\\s]+ for (?:\\w|\\s)+");
        }
    }

    private static boolean holds(Pattern expression, String part) {
        try {
            expression
                    .matcher(new Counted(part.repeat(LONG / part.length()) + "!", BUDGET))
                    .lookingAt();
            expression
                    .matcher(new Counted(part.repeat(SHORT / part.length()) + "!", BUDGET))
                    .find();
            return true;
        } catch (StackOverflowError | OutOfBudget e) {
            return false;
        }
    }

    /** A text that may be looked at so many times. */
    private static final class Counted implements CharSequence {
        private final CharSequence text;
        private long left;

        Counted(CharSequence text, long left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public char charAt(int index) {
            if (left-- == 0) {
                throw new OutOfBudget();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class OutOfBudget extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfBudget() {
            super("", null, false, false);
        }
    }
}
