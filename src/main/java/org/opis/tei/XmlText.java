package org.opis.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opis.text.Source;

/** Writes well-formed XML 1.0: what is opened is closed, what XML forbids becomes {@code g}. */
final class XmlText {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private int elements;

    /** A start tag; {@code attributes} are names and values in turn, one with an empty value is left out. */
    XmlText open(String name, String... attributes) {
        endTag();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        open.push(name);
        elements++;
        inTag = true;
        return this;
    }

    /** One more attribute of the tag just opened. */
    XmlText attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escape(value, true);
            out.append('"');
        }
        return this;
    }

    XmlText close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes on a line of its own; only where white space means nothing. */
    XmlText closeLine() {
        endTag();
        out.append('\n').append("  ".repeat(open.size() - 1));
        return close();
    }

    XmlText empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element that holds text alone. */
    XmlText element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Character data; a character that XML forbids or a byte outside the charset becomes {@code g}. */
    XmlText text(CharSequence text) {
        if (text.length() > 0) {
            endTag();
            escape(text, false);
        }
        return this;
    }

    /** A new line, indented by the depth of the open elements; only where white space means nothing. */
    XmlText line() {
        endTag();
        out.append('\n').append("  ".repeat(open.size()));
        return this;
    }

    /** Ready-made XML: processing instructions, and the copied entries of the authority lists. */
    XmlText raw(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    /** How many elements have begun so far; those of ready-made XML are not counted. */
    int elements() {
        return elements;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(CharSequence text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                escape(c, attribute);
            }
        }
    }

    private void escape(char c, boolean attribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
            default -> {
                if (isAllowed(c)) {
                    out.append(c);
                } else {
                    glyph(c, attribute);
                }
            }
        }
    }

    private void glyph(char c, boolean attribute) {
        if (attribute) {
            out.append('\ufffd');
        } else if (Source.isByte(c)) {
            empty("g", "type", "byte", "n", String.format("0x%02X", c & 0xff));
        } else {
            empty("g", "type", "control", "n", String.format("U+%04X", (int) c));
        }
    }

    /** XML 1.0 production 2 (Char), but a carriage return, which no parser gives back, and lone surrogates. */
    static boolean isAllowed(char c) {
        return c == '\n' || c == '\t' || c >= ' ' && c < '\ud800' || c > '\udfff' && c < '\ufffe';
    }
}
