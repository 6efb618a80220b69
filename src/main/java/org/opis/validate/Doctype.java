package org.opis.validate;

/** A document type declaration. */
final class Doctype {
    static final String OPEN = "<!DOCTYPE";

    private Doctype() {}

    /** Behind the declaration that starts at {@code start}. */
    static int end(String text, int start) {
        Lexer lexer = new Lexer();
        for (int i = start; i < text.length(); i++) {
            lexer.read(text.charAt(i));
            if (i >= start + OPEN.length() && lexer.state() != Lexer.State.DOCTYPE) {
                return i + 1;
            }
        }
        return text.length();
    }
}
