package org.opis.validate.xml;

/** A document type declaration. */
public final class Doctype {
    public static final String OPEN = "<!DOCTYPE";

    private Doctype() {}

    /** Behind the declaration that starts at {@code start}. */
    public static int end(String text, int start) {
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
