package org.opis.fidelity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Walks over a file that a parser has found well-formed, and tells where each tag and each character stands: a parser
 * tells only where the next one begins.
 */
final class XmlScan {
    private static final Map<String, String> PREDEFINED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "apos", "'", "quot", "\"");

    private final String xml;
    private final XmlEvents events;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private XmlScan(String xml, XmlEvents events) {
        this.xml = xml;
        this.events = events;
    }

    static void run(String xml, XmlEvents events) {
        XmlScan scan = new XmlScan(xml, events);
        while (scan.at < xml.length()) {
            scan.piece();
        }
    }

    private void piece() {
        if (xml.charAt(at) != '<') {
            text();
        } else if (xml.startsWith("<!--", at)) {
            at = behind("-->", at + 4);
        } else if (xml.startsWith("<![CDATA[", at)) {
            int end = behind("]]>", at + 9);
            lines(at + 9, end - 3);
            at = end;
        } else if (xml.startsWith("<?", at)) {
            at = behind("?>", at + 2);
        } else if (xml.startsWith("<!", at)) {
            doctype();
        } else if (xml.startsWith("</", at)) {
            events.end(open.pop(), at);
            at = behind(">", at);
        } else {
            tag();
        }
    }

    private int behind(String mark, int from) {
        int found = xml.indexOf(mark, from);
        return found < 0 ? xml.length() : found + mark.length();
    }

    /** Declarations in brackets are passed over; no entity of theirs is used, as the parser has said. */
    private void doctype() {
        int end = behind(">", at);
        int bracket = xml.indexOf('[', at);
        at = bracket >= 0 && bracket < end ? behind(">", behind("]", bracket)) : end;
    }

    private void text() {
        int end = xml.indexOf('<', at);
        int limit = end < 0 ? xml.length() : end;
        while (at < limit) {
            int stop = find('&', at, limit);
            lines(at, stop);
            at = stop;
            if (at < limit) {
                int behind = behind(";", at);
                events.characters(referred(xml.substring(at + 1, behind - 1)), at, false);
                at = behind;
            }
        }
    }

    /** A carriage return with or without its line feed is one line feed (XML 1.0 section 2.11). */
    private void lines(int from, int to) {
        int run = from;
        for (int i = find('\r', from, to); i < to; i = find('\r', run, to)) {
            tell(run, i);
            events.characters("\n", i, false);
            run = xml.startsWith("\n", i + 1) ? i + 2 : i + 1;
        }
        tell(run, to);
    }

    /** Not beyond {@code to}, where it is not found: the rest of the file may be long. */
    private int find(char wanted, int from, int to) {
        int at = from;
        while (at < to && xml.charAt(at) != wanted) {
            at++;
        }
        return Math.min(at, to);
    }

    private void tell(int from, int to) {
        if (to > from) {
            events.characters(xml.substring(from, to), from, true);
        }
    }

    private void tag() {
        int start = at++;
        String name = name();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (blanks(); xml.charAt(at) != '>' && xml.charAt(at) != '/'; blanks()) {
            String attribute = attributeName();
            blanks();
            at++;
            blanks();
            int close = xml.indexOf(xml.charAt(at), at + 1);
            attributes.put(attribute, value(at + 1, close));
            at = close + 1;
        }
        events.start(name, attributes, start);
        if (xml.charAt(at) == '/') {
            events.end(name, start);
            at++;
        } else {
            open.push(name);
        }
        at++;
    }

    private void blanks() {
        while (" \t\r\n".indexOf(xml.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Without its prefix. */
    private String name() {
        String whole = attributeName();
        return whole.substring(whole.indexOf(':') + 1);
    }

    private String attributeName() {
        int from = at;
        while (" \t\r\n=/>".indexOf(xml.charAt(at)) < 0) {
            at++;
        }
        return xml.substring(from, at);
    }

    private String value(int from, int to) {
        String raw = xml.substring(from, to).replaceAll("\r\n|[\t\r\n]", " ");
        StringBuilder out = new StringBuilder();
        int run = 0;
        for (int i = raw.indexOf('&'); i >= 0; i = raw.indexOf('&', run)) {
            int end = raw.indexOf(';', i);
            out.append(raw, run, i).append(referred(raw.substring(i + 1, end)));
            run = end + 1;
        }
        return out.append(raw.substring(run)).toString();
    }

    /** What a reference stands for. */
    private static String referred(String name) {
        if (name.startsWith("#")) {
            boolean hexadecimal = name.startsWith("#x");
            int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return new String(Character.toChars(point));
        }
        return PREDEFINED.getOrDefault(name, "");
    }
}
