package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.List;

/** The tokens of an expression; a string keeps its opening quote. */
final class XPathTokens {
    private static final List<String> TWO = List.of("//", "::", "..", "!=", "<=", ">=", "<<", ">>");

    private final String text;
    private int at;

    private XPathTokens(String text) {
        this.text = text;
    }

    static List<String> tokens(String text) {
        XPathTokens lexer = new XPathTokens(text);
        List<String> tokens = new ArrayList<>();
        for (String token = lexer.next(); !token.isEmpty(); token = lexer.next()) {
            tokens.add(token);
        }
        tokens.add("");
        return tokens;
    }

    private String next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return "";
        }
        int start = at;
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return quoted(first);
        } else if (Character.isDigit(first)) {
            end(false);
            return text.substring(start, at);
        } else if (isName(first)) {
            name();
            return text.substring(start, at);
        }
        at += at + 1 < text.length() && TWO.contains(text.substring(at, at + 2)) ? 2 : 1;
        return text.substring(start, at);
    }

    private String quoted(char quote) {
        StringBuilder string = new StringBuilder().append(quote);
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == quote) {
                at++;
                if (at == text.length() || text.charAt(at) != quote) {
                    return string.toString();
                }
            }
            string.append(text.charAt(at));
        }
        throw new Unproved("a string without end");
    }

    /** With its prefix, but not with the name of an axis before it. */
    private void name() {
        end(true);
        boolean prefix = at + 1 < text.length() && text.charAt(at) == ':' && text.charAt(at + 1) != ':';
        if (prefix && (isName(text.charAt(at + 1)) || text.charAt(at + 1) == '*')) {
            at++;
            if (text.charAt(at) == '*') {
                at++;
            } else {
                end(true);
            }
        }
    }

    private void end(boolean name) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!(Character.isDigit(c) || c == '.' || name && (isName(c) || c == '-'))) {
                return;
            }
            at++;
        }
    }

    private static boolean isName(char c) {
        return Character.isLetter(c) || c == '_';
    }
}
