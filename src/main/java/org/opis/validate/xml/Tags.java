package org.opis.validate.xml;

import org.opis.text.Blank;
import org.opis.text.Span;

/** Tags and attributes as ranges of characters; SAX gives only the end of a tag. */
public final class Tags {
    private Tags() {}

    /** The tag that ends at {@code end}: no attribute value holds a literal less-than sign (XML 1.0 section 3.1). */
    static Span endingAt(String text, int end) {
        return new Span(Math.max(0, text.lastIndexOf('<', end - 1)), end);
    }

    /** The start tag of that name that ends at {@code end}, or the reference that ends there; nothing else. */
    public static Span start(String text, int end, String name) {
        if (end > 0 && text.charAt(end - 1) == ';') {
            return new Span(Math.max(0, text.lastIndexOf('&', end - 1)), end);
        }
        Span tag = endingAt(text, end);
        return isStart(text, tag, name) ? tag : Span.empty(end);
    }

    /** Whether {@code tag} is the start tag of an element of that name. */
    private static boolean isStart(String text, Span tag, String name) {
        int after = tag.start() + 1 + name.length();
        return text.startsWith(name, tag.start() + 1) && after < tag.end() && isNameEnd(text.charAt(after));
    }

    /** The attribute of that name, from its name to its closing quote; the tag, where it has none of that name. */
    public static Span attribute(String text, Span tag, String name) {
        int at = nameEnd(text, tag.start() + 1, tag.end());
        while (at < tag.end()) {
            int start = skipBlank(text, at, tag.end());
            int equals = text.indexOf('=', start);
            int quote = equals < 0 ? tag.end() : skipBlank(text, equals + 1, tag.end());
            int close = quote < tag.end() ? text.indexOf(text.charAt(quote), quote + 1) : -1;
            if (close < 0 || close >= tag.end()) {
                return tag;
            }
            if (nameEnd(text, start, equals) - start == name.length() && text.startsWith(name, start)) {
                return new Span(start, close + 1);
            }
            at = close + 1;
        }
        return tag;
    }

    /** The first character of content at or after {@code from}: behind blanks, comments and instructions. */
    public static int content(String text, int from) {
        int at = skipBlank(text, from, text.length());
        while (true) {
            int next = text.startsWith("<!--", at)
                    ? past(text, "-->", at + 4)
                    : text.startsWith("<?", at) ? past(text, "?>", at) : text.startsWith("<![CDATA[", at) ? at + 9 : at;
            next = skipBlank(text, next, text.length());
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    private static int past(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int skipBlank(String text, int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nameEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && !isNameEnd(text.charAt(at)) && text.charAt(at) != '=') {
            at++;
        }
        return at;
    }

    private static boolean isNameEnd(char c) {
        return isBlank(c) || c == '>' || c == '/';
    }

    private static boolean isBlank(char c) {
        return Blank.isXmlSpace(c) || c == '\r';
    }
}
