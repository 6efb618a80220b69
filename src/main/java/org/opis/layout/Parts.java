package org.opis.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.opis.text.Blank;
import org.opis.text.Source;
import org.opis.text.Span;

/** The values within a line: one field for each named group of an expression. */
record Parts(Expression expression) {
    private static final int LONGEST = 4000;

    /** The fields are the named groups. */
    static Parts of(String expression) {
        return new Parts(Expression.ofLayout(expression));
    }

    /** The fields in {@code ink}; empty where the expression doesn't fit. */
    Optional<List<Region.Field>> in(Source source, Span ink) {
        if (ink.length() > LONGEST) {
            return Optional.empty();
        }
        String value = source.slice(ink).replace(Blank.NO_BREAK_SPACE, ' ').replace('\n', ' ');
        Matcher found = expression.pattern().matcher(value);
        return found.matches() ? Optional.of(fields(found, ink.start())) : Optional.empty();
    }

    private List<Region.Field> fields(Matcher found, int offset) {
        List<Region.Field> fields = new ArrayList<>();
        for (String name : expression.names()) {
            if (found.start(name) < found.end(name)) {
                Span span = new Span(offset + found.start(name), offset + found.end(name));
                fields.add(new Region.Field(name, span, List.of()));
            }
        }
        fields.sort(Comparator.comparing(Region.Field::span));
        return fields;
    }
}
