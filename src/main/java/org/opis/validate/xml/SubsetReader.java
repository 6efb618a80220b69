package org.opis.validate.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** Reads declarations one after the other, and the conditional sections around them (XML 1.0 section 3.4). */
final class SubsetReader {
    private static final String SECTION = "<![";
    private static final String END = "]]>";
    private static final String INCLUDE = "INCLUDE";
    private static final String IGNORE = "IGNORE";
    private static final Pattern REFERENCE = Pattern.compile("(%[\\p{L}_:][^#&;<>%\"'\\s]{0,999});");
    private static final Pattern KEYWORD =
            Pattern.compile("<!\\[\\s{0,99}([A-Z]{1,9}|%[^;\\[<>\"'\\s]{1,999};)\\s{0,99}\\[");
    private static final Pattern VALUE =
            Pattern.compile("<!ENTITY\\s+%\\s+([^\\s\"'<>]+)\\s+([\"'])(.*?)\\2\\s*>", Pattern.DOTALL);

    private final String text;
    private final int to;
    private final Map<String, String> values;
    private final List<References.Found> references = new ArrayList<>();
    private Optional<String> fault = Optional.empty();
    private int sections;

    SubsetReader(String text, int to, Map<String, String> known) {
        this.text = text;
        this.to = to;
        this.values = new HashMap<>(known);
    }

    Subset read(int from) {
        Matcher reference = REFERENCE.matcher(text);
        int at = from;
        while (at < to) {
            if (text.startsWith("<!--", at)) {
                at = past("-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = past("?>", at + 2);
            } else if (text.startsWith(SECTION, at)) {
                at = section(at);
            } else if (text.startsWith("<!", at)) {
                at = declaration(at);
            } else if (sections > 0 && text.startsWith(END, at)) {
                sections--;
                at = leaveOut(at, at + END.length());
            } else if (text.charAt(at) == '%' && reference.region(at, to).lookingAt()) {
                references.add(new References.Found(reference.group(1), new Span(at, reference.end())));
                at = reference.end();
            } else {
                at++;
            }
        }
        if (sections > 0) {
            fail(to, "a conditional section that does not end");
        }
        return new Subset(references, values, fault);
    }

    private int section(int start) {
        Matcher keyword = KEYWORD.matcher(text).region(start, to);
        String said = keyword.lookingAt() ? keyword.group(1) : "";
        String word = said.startsWith("%")
                ? values.getOrDefault(said.substring(1, said.length() - 1), "").strip()
                : said;
        if (word.equals(INCLUDE)) {
            sections++;
            return leaveOut(start, keyword.end());
        } else if (word.equals(IGNORE)) {
            return leaveOut(start, ignored(start, keyword.end()));
        }
        fail(start, "a conditional section that says neither " + INCLUDE + " nor " + IGNORE);
        return to;
    }

    /** Behind a section of which nothing counts but the sections in it. */
    private int ignored(int start, int from) {
        int open = 1;
        int at = from;
        while (at < to && open > 0) {
            boolean ends = text.startsWith(END, at);
            boolean begins = text.startsWith(SECTION, at);
            open += begins ? 1 : ends ? -1 : 0;
            at += begins || ends ? END.length() : 1;
        }
        if (open > 0) {
            fail(start, "a conditional section that does not end");
        }
        return at;
    }

    private int leaveOut(int from, int end) {
        references.add(new References.Found("", new Span(from, end)));
        return end;
    }

    /** Behind a declaration, or behind the bracket of that of the document type. */
    private int declaration(int start) {
        int end = end(start);
        if (REFERENCE.matcher(text).region(start, end).find()) {
            fail(start, "a reference inside a declaration, which opis does not read");
        } else if (end == to && text.charAt(end - 1) != '>') {
            fail(start, "a declaration that does not end");
        }
        Matcher value = VALUE.matcher(text).region(start, end);
        if (value.lookingAt()) {
            values.putIfAbsent(value.group(1), value.group(3));
        }
        return end;
    }

    private int end(int from) {
        char quote = 0;
        for (int at = from + 2; at < to; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>' || c == '[') {
                return at + 1;
            }
        }
        return to;
    }

    private int past(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** The first fault counts. */
    private void fail(int at, String what) {
        long line = 1
                + text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        fault = fault.or(() -> Optional.of("its line " + line + " has " + what));
    }
}
