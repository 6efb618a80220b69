package org.opis.validate.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/**
 * The declarations of a document type, read for the parameter entities between them.
 *
 * @param references in the order of the text, each with the per cent sign in its name
 * @param fault why it cannot stand in the declaration of another file: it has what only a part in a file of its own may
 *     have (XML 1.0 sections 2.8 and 3.4), or does not end
 */
public record Subset(List<References.Found> references, Optional<String> fault) {
    private static final Pattern REFERENCE = Pattern.compile("(%[\\p{L}_:][^#&;<>%\"'\\s]{0,999});");

    public Subset {
        references = List.copyOf(references);
    }

    /** Of a stretch of a text. */
    public static Subset of(String text, int from, int to) {
        List<References.Found> references = new ArrayList<>();
        Optional<String> fault = Optional.empty();
        Matcher reference = REFERENCE.matcher(text);
        int at = from;
        while (at < to) {
            int start = at;
            if (text.startsWith("<!--", at)) {
                at = past(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = past(text, "?>", at + 2);
            } else if (text.startsWith("<!", at)) {
                at = declaration(text, at, to);
                int end = at;
                fault = fault.or(() -> fault(text, start, end, to));
            } else if (text.charAt(at) == '%' && reference.region(at, to).lookingAt()) {
                references.add(new References.Found(reference.group(1), new Span(at, reference.end())));
                at = reference.end();
            } else {
                at++;
            }
        }
        return new Subset(references, fault);
    }

    private static Optional<String> fault(String text, int start, int end, int to) {
        if (text.startsWith("<![", start)
                || REFERENCE.matcher(text).region(start, end).find()) {
            return Optional.of("opis does not read conditional sections, and references inside declarations");
        }
        return end < to || text.charAt(end - 1) == '>'
                ? Optional.empty()
                : Optional.of("a declaration in it does not end");
    }

    /** Behind a declaration, or behind the bracket of that of the document type. */
    private static int declaration(String text, int from, int to) {
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

    private static int past(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
