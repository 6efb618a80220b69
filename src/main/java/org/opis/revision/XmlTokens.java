package org.opis.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opis.revision.XmlToken.Kind;

/** Takes a well-formed XML file apart, character by character; what is not well-formed gives odd tokens, never an error. */
final class XmlTokens {
    /** "&#x10FFFF": so long is a reference at most, without its end. */
    private static final int REFERENCE = 9;

    private final String xml;
    private final List<XmlToken> tokens = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    private int line = 1;

    private XmlTokens(String xml) {
        this.xml = xml;
    }

    static List<XmlToken> of(String xml) {
        XmlTokens tokens = new XmlTokens(xml);
        tokens.run();
        return tokens.tokens;
    }

    private void run() {
        while (at < xml.length()) {
            if (xml.charAt(at) != '<') {
                text();
            } else if (xml.startsWith("<!--", at)) {
                to("-->");
            } else if (xml.startsWith("<![CDATA[", at)) {
                to("]]>");
            } else if (xml.startsWith("<?", at)) {
                to("?>");
            } else if (xml.startsWith("<!", at)) {
                to(">");
            } else if (xml.startsWith("</", at)) {
                end(at(xml.indexOf('>', at) + 1));
            } else {
                tag();
            }
        }
    }

    private int at(int end) {
        return end <= 0 ? xml.length() : end;
    }

    private void to(String mark) {
        int found = xml.indexOf(mark, at + 2);
        add(Kind.OTHER, found < 0 ? xml.length() : found + mark.length(), -1);
    }

    /** A word, or what stands between two. */
    private void text() {
        int end = at + 1;
        boolean word = Character.isLetterOrDigit(xml.charAt(at)) || xml.charAt(at) == '&';
        while (end < xml.length()
                && xml.charAt(end) != '<'
                && (Character.isLetterOrDigit(xml.charAt(end)) || xml.charAt(end) == '&' || isReference(end)) == word) {
            end++;
        }
        add(Kind.TEXT, end, -1);
    }

    /** Whether the sign belongs to a reference that a few characters before began; no farther is looked. */
    private boolean isReference(int end) {
        for (int from = end; from >= Math.max(at, end - REFERENCE); from--) {
            if (xml.charAt(from) == '&') {
                return true;
            } else if (from < end && xml.charAt(from) == ';') {
                return false;
            }
        }
        return false;
    }

    private void tag() {
        int first = tokens.size();
        int end = at + 1;
        while (end < xml.length() && !isBlank(end) && xml.charAt(end) != '>' && xml.charAt(end) != '/') {
            end++;
        }
        add(Kind.OPEN, end, -1);
        open.push(first);
        while (at < xml.length()) {
            int from = at;
            while (from < xml.length() && isBlank(from)) {
                from++;
            }
            if (from >= xml.length() || xml.charAt(from) == '>') {
                add(Kind.BEGUN, Math.min(xml.length(), from + 1), first);
                return;
            } else if (xml.charAt(from) == '/') {
                end(Math.min(xml.length(), from + 2));
                return;
            }
            add(Kind.ATTRIBUTE, attribute(from), first);
        }
    }

    private int attribute(int from) {
        int end = from;
        while (end < xml.length() && xml.charAt(end) != '"' && xml.charAt(end) != '\'' && xml.charAt(end) != '>') {
            end++;
        }
        boolean quoted = end < xml.length() && xml.charAt(end) != '>';
        int close = quoted ? xml.indexOf(xml.charAt(end), end + 1) : end - 1;
        return close < 0 ? xml.length() : Math.max(close + 1, from + 1);
    }

    private void end(int end) {
        if (open.isEmpty()) {
            add(Kind.OTHER, end, -1);
            return;
        }
        int first = open.pop();
        tokens.set(first, tokens.get(first).with(tokens.size()));
        add(Kind.END, end, first);
    }

    private boolean isBlank(int i) {
        return " \t\r\n".indexOf(xml.charAt(i)) >= 0;
    }

    private void add(Kind kind, int end, int partner) {
        String text = xml.substring(at, end);
        tokens.add(new XmlToken(kind, text, line, at, partner));
        line += (int) text.chars().filter(c -> c == '\n').count();
        at = end;
    }
}
