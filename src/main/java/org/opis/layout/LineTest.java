package org.opis.layout;

/**
 * What a layout asks of a line that is not blank.
 *
 * @param kind what {@code words} are
 * @param words the line, its beginning, a part of it, or a regular expression for the whole of it; empty for any line
 * @param pattern the expression
 * @param indented whether two blanks or more must stand before it
 * @param longest its length at most, in characters
 */
record LineTest(Kind kind, String words, Expression pattern, boolean indented, int longest) {
    // keeps an expression from being tried on a page that stands in one line
    private static final int LONGEST_MATCHED = 4000;

    /** Literal words are asked before expressions, and these before tests that any line passes. */
    enum Kind {
        TEXT,
        STARTS,
        HOLDS,
        MATCH,
        ANY
    }

    boolean passes(PageLine line) {
        if (line.ink().length() > longest || indented && !line.isIndented()) {
            return false;
        }
        return switch (kind) {
            case TEXT -> line.ink().length() == words.length() && line.startsWith(words);
            case STARTS -> line.startsWith(words);
            case HOLDS -> line.holds(words);
            case MATCH -> line.ink().length() <= LONGEST_MATCHED
                    && pattern.pattern().matcher(line.text()).matches();
            case ANY -> true;
        };
    }

    /** 0 for literal words, 1 for an expression, 2 for any line. */
    int rank() {
        return kind == Kind.ANY ? 2 : kind == Kind.MATCH ? 1 : 0;
    }
}
