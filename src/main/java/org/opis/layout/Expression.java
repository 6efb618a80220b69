package org.opis.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A regular expression, compiled when it is first asked: a page needs few of all. */
final class Expression {
    /** Matches the empty text alone. */
    static final Expression NONE = new Expression("");

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Layouts share most of their expressions, and that of a date is long. */
    private static final Map<String, Expression> OF_LAYOUTS = new ConcurrentHashMap<>();

    private final String text;
    private final int flags;
    private volatile Optional<Pattern> compiled = Optional.empty();
    private volatile Optional<List<String>> names = Optional.empty();

    /** Upper and lower case are the same. */
    Expression(String text) {
        this(text, ANY_CASE);
    }

    private Expression(String text, int flags) {
        this.text = text;
        this.flags = flags;
    }

    /** One in which phrases have names; upper and lower case differ, and a dot takes the end of a line. */
    static Expression ofLayout(String text) {
        return OF_LAYOUTS.computeIfAbsent(text, t -> new Expression(t, Pattern.DOTALL));
    }

    /** As it was written. */
    String text() {
        return text;
    }

    /** Of its groups, as far as they have one. */
    List<String> names() {
        if (names.isEmpty()) {
            names = Optional.of(GROUP.matcher(pattern().pattern())
                    .results()
                    .map(group -> group.group(1))
                    .toList());
        }
        return names.get();
    }

    Pattern pattern() {
        if (compiled.isEmpty()) {
            compiled = Optional.of(Pattern.compile(flags == ANY_CASE ? text : Phrases.expand(text), flags));
        }
        return compiled.get();
    }
}
