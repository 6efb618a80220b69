package org.opis.validate.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** The entities of a file and the reference through which a parser came to stand in the text of one. */
public final class References {
    private static final Pattern REFERENCE = Pattern.compile("&([^#&;<\\s][^&;<\\s]{0,999});");
    /** XML 1.0 section 4.6. */
    static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "apos", "quot");

    private final Map<String, String> declared = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int passed;
    private Optional<Found> outermost = Optional.empty();

    /** A reference in the file itself. */
    public record Found(String name, Span span) {
        private Found moved(int by) {
            return new Found(name, new Span(Math.max(0, span.start() - by), Math.max(0, span.end() - by)));
        }
    }

    boolean isDeclared(String name) {
        return declared.containsKey(name);
    }

    public void declare(String name, String value) {
        declared.putIfAbsent(name, value);
    }

    /** The parser enters an entity that is named in the content behind {@code lastTag}. */
    public void enter(String name, String text, int lastTag) {
        if (open.isEmpty()) {
            String written = "&" + name + ";";
            int at = text.indexOf(written, Math.max(passed, lastTag));
            outermost = at < 0 ? Optional.empty() : Optional.of(new Found(name, new Span(at, at + written.length())));
            passed = at < 0 ? passed : at + written.length();
        }
        open.push(name);
    }

    public void leave() {
        open.poll();
    }

    /** The text moves on by so much. */
    void move(int by) {
        passed -= by;
        outermost = outermost.map(found -> found.moved(by));
    }

    /** The reference whose text the parser stands in. */
    public Optional<Found> current() {
        return open.isEmpty() ? Optional.empty() : outermost;
    }

    /** The first one behind {@code from}: a parser does not tell of those in attributes. */
    public Optional<Found> next(String text, int from) {
        Matcher reference = REFERENCE.matcher(text).region(Math.min(from, text.length()), text.length());
        while (reference.find()) {
            if (!PREDEFINED.contains(reference.group(1))) {
                return Optional.of(new Found(reference.group(1), new Span(reference.start(), reference.end())));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the text of an entity, as one clause. */
    public String fault(String name) {
        return contains(name)
                ? "the entity &" + name + "; contains itself"
                : "what the entity &" + name + "; stands for is not well-formed here";
    }

    private boolean contains(String name) {
        Set<String> seen = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(Set.of(name));
        while (!left.isEmpty()) {
            Matcher reference = REFERENCE.matcher(declared.getOrDefault(left.pop(), ""));
            while (reference.find()) {
                String inner = reference.group(1);
                if (inner.equals(name)) {
                    return true;
                } else if (seen.add(inner)) {
                    left.push(inner);
                }
            }
        }
        return false;
    }
}
