package org.opis.validate.xml;

/**
 * Tells markup from text, character by character, and no more. What is not well-formed is for the parser to say: here a
 * less-than sign in a tag begins another.
 */
public final class Lexer {
    /** What the last character belongs to. */
    public enum State {
        TEXT,
        /** A less-than sign and what follows, not yet enough to tell. */
        OPENING,
        TAG,
        COMMENT,
        INSTRUCTION,
        SECTION,
        DOCTYPE
    }

    private static final int LONGEST = "![CDATA[".length();

    private final StringBuilder opening = new StringBuilder(LONGEST);
    private State state = State.TEXT;
    private boolean inDoctype;
    private boolean inSubset;
    private boolean root;
    private char quote;
    private char last;
    private char butLast;
    private int start = -1;
    private int read;

    /** What a comment or an instruction inside a document type declaration belongs to is that declaration. */
    public State state() {
        return inDoctype ? State.DOCTYPE : state;
    }

    /** Where the last markup begins; -1 before the first. A declaration of the document type is one piece. */
    public int start() {
        return start;
    }

    /** Characters since {@link #start()}. */
    public int length() {
        return read - start;
    }

    public void read(char c) {
        switch (state) {
            case TEXT -> text(c);
            case OPENING -> opening(c);
            case TAG -> tag(c);
            case COMMENT -> closes(c == '>' && last == '-' && butLast == '-');
            case INSTRUCTION -> closes(c == '>' && last == '?');
            case SECTION -> closes(c == '>' && last == ']' && butLast == ']');
            case DOCTYPE -> doctype(c);
        }
        butLast = last;
        last = c;
        read++;
    }

    private void text(char c) {
        if (c == '<') {
            open();
        }
    }

    private void open() {
        state = State.OPENING;
        opening.setLength(0);
        start = inDoctype ? start : read;
        quote = 0;
    }

    private void opening(char c) {
        opening.append(c);
        String head = opening.toString();
        if (c == '<') {
            open();
        } else if (head.equals("?")) {
            state = State.INSTRUCTION;
        } else if (head.equals("!--")) {
            state = State.COMMENT;
        } else if (head.equals("![CDATA[")) {
            state = State.SECTION;
        } else if (head.equals("!DOCTYPE") && !root) {
            state = State.DOCTYPE;
            inDoctype = true;
        } else if (head.length() == 1 && (Character.isLetter(c) || c == '_' || c == ':' || Character.isSurrogate(c))) {
            state = State.TAG;
            root = true;
        } else if (!"!--".startsWith(head) && !"![CDATA[".startsWith(head) && !"!DOCTYPE".startsWith(head)) {
            state = outer();
        }
    }

    private void tag(char c) {
        if (c == '<') {
            open();
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            state = State.TEXT;
        }
    }

    private void closes(boolean closed) {
        state = closed ? outer() : state;
    }

    /** XML 1.0 production 28: brackets, and in them quotes, comments and instructions. */
    private void doctype(char c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '<') {
            open();
        } else if (c == '>' && !inSubset) {
            inDoctype = false;
            state = State.TEXT;
        } else {
            inSubset = c == '[' || inSubset && c != ']';
        }
    }

    private State outer() {
        return inDoctype ? State.DOCTYPE : State.TEXT;
    }
}
