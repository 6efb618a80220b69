package org.opis.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Blank;
import org.opis.text.Source;
import org.opis.text.Span;

/** The values within a line: one field for each named group of an expression. */
record Parts(Pattern pattern, List<String> names) {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");
    private static final int LONGEST = 4000;

    static Parts of(String expression) {
        return of(Pattern.compile(expression, Pattern.DOTALL));
    }

    /** The fields are the named groups. */
    static Parts of(Pattern pattern) {
        List<String> names =
                GROUP.matcher(pattern.pattern()).results().map(r -> r.group(1)).toList();
        return new Parts(pattern, names);
    }

    /** The fields in {@code ink}; empty where the expression doesn't fit. */
    Optional<List<Region.Field>> in(Source source, Span ink) {
        if (ink.length() > LONGEST) {
            return Optional.empty();
        }
        String value = source.slice(ink).replace(Blank.NO_BREAK_SPACE, ' ').replace('\n', ' ');
        Matcher found = pattern.matcher(value);
        return found.matches() ? Optional.of(fields(found, ink.start())) : Optional.empty();
    }

    private List<Region.Field> fields(Matcher found, int offset) {
        List<Region.Field> fields = new ArrayList<>();
        for (String name : names) {
            if (found.start(name) < found.end(name)) {
                Span span = new Span(offset + found.start(name), offset + found.end(name));
                fields.add(new Region.Field(name, span, List.of()));
            }
        }
        fields.sort(Comparator.comparing(Region.Field::span));
        return fields;
    }
}
