package org.opis.validate;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/** A document type declaration that never ends: the JDK's parser prints a stack trace for it. */
final class Doctype {
    static final String OPEN = "<!DOCTYPE";
    private final String text;
    private int at;

    private Doctype(String text) {
        this.text = text;
    }

    static Optional<Mark> unfinished(String text) {
        int start = Tags.content(text, 0);
        if (!text.startsWith(OPEN, start) || new Doctype(text).ends(start + OPEN.length())) {
            return Optional.empty();
        }
        Span span = new Span(start, start + OPEN.length());
        return Optional.of(Mark.of(Code.V591, span, "the file ends inside its document type declaration"));
    }

    /** Behind the declaration that starts at {@code start}. */
    static int end(String text, int start) {
        Doctype doctype = new Doctype(text);
        return doctype.ends(start + OPEN.length()) ? doctype.at + 1 : text.length();
    }

    /** XML 1.0 production 28: brackets, and in them quotes, comments and instructions. */
    private boolean ends(int from) {
        at = from;
        boolean inSubset = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>' && !inSubset) {
                return true;
            }
            inSubset = c == '[' || inSubset && c != ']';
            skip(c);
        }
        return false;
    }

    private void skip(char c) {
        if (c == '"' || c == '\'') {
            past(String.valueOf(c), 1);
        } else if (text.startsWith("<!--", at)) {
            past("-->", 4);
        } else if (text.startsWith("<?", at)) {
            past("?>", 2);
        } else {
            at++;
        }
    }

    private void past(String mark, int skipped) {
        int found = text.indexOf(mark, at + skipped);
        at = found < 0 ? text.length() : found + mark.length();
    }
}
