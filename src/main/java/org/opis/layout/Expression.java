package org.opis.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** A regular expression, compiled when it is first asked: a page needs few of all. */
final class Expression {
    private final String text;
    private volatile Optional<Pattern> compiled = Optional.empty();

    Expression(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Upper and lower case are the same. */
    Pattern pattern() {
        if (compiled.isEmpty()) {
            compiled = Optional.of(Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        return compiled.get();
    }
}
