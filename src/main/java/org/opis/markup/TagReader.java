package org.opis.markup;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Span;

/** Reads one start tag as far as it has been written. */
public final class TagReader {
    private static final String BLANK = " \t\r\n";
    private static final String ENDS = BLANK + "/><=\"'";

    private final String text;
    private final int start;
    private final String name;
    private final List<Outline.Attribute> attributes = new ArrayList<>();
    private boolean empty;
    private int at;

    private TagReader(String text, int start) {
        this.text = text;
        this.start = start;
        this.name = name(text, start + 1);
        this.at = start + 1 + name.length();
    }

    /** The tag that begins at {@code start}; it ends before the next less-than sign at the latest. */
    public static TagReader of(String text, int start) {
        TagReader tag = new TagReader(text, start);
        if (tag.isTag()) {
            tag.read();
        }
        return tag;
    }

    /** The name that begins at {@code from}; empty where none does. */
    public static String name(String text, int from) {
        int end = from;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                return;
            } else if (c == '>') {
                at++;
                return;
            } else if (c == '/') {
                empty = text.startsWith("/>", at);
                at++;
            } else if (ENDS.indexOf(c) >= 0) {
                at++;
            } else {
                attribute();
            }
        }
    }

    private void attribute() {
        String said = name(text, at);
        Span span = new Span(at, at + said.length());
        at = span.end();
        int equals = blank(at);
        int quote = equals < text.length() && text.charAt(equals) == '=' ? blank(equals + 1) : text.length();
        if (quote < text.length() && (text.charAt(quote) == '"' || text.charAt(quote) == '\'')) {
            int close = quote + 1;
            while (close < text.length() && text.charAt(close) != text.charAt(quote) && text.charAt(close) != '<') {
                close++;
            }
            attributes.add(new Outline.Attribute(said, span, new Span(quote + 1, close)));
            at = Math.min(text.length(), close < text.length() && text.charAt(close) == '<' ? close : close + 1);
        }
    }

    private int blank(int from) {
        int i = from;
        while (i < text.length() && BLANK.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** A less-than sign before anything but a name is no tag yet. */
    public boolean isTag() {
        return !name.isEmpty() && (Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '_');
    }

    public String name() {
        return name;
    }

    public boolean isEmptyElement() {
        return empty;
    }

    public Span span() {
        return new Span(start, Math.max(at, start + 1));
    }

    public List<Outline.Attribute> attributes() {
        return attributes;
    }
}
