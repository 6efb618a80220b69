package org.opis.recognise.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * "Laid before: 5.X 66. at 08.00", "Answered:": a line of a form, by its shape.
 *
 * @param label with its colon
 * @param value empty where the form was left blank
 */
public record FormLine(Span label, Span value) {
    private static final int LONGEST = 160;
    /** A label has a few words, and neither a stop nor a comma but behind a short word. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<label>(?:[*•–-]\\s)?\\p{Lu}[\\p{L}\\p{M}'’/-]*(?:\\.-\\p{L}+)?\\.?(?:["
                    + " \\u00a0](?:&|[\\p{L}'’/()-]+\\.?|N[ºo°]\\.?)){0,5}[.,]?\\s{0,14}:)"
                    + "(?:[\\s\\u00a0]+(?<value>\\S.*))?",
            Pattern.DOTALL);

    /** "REPORT NO. RR 00917", "SUBJECT   Works at Arad": a label in capitals that a column sets apart, and no colon. */
    private static final Pattern COLUMN = Pattern.compile(
            "(?<label>\\p{Lu}[\\p{Lu}]{2,12}(?: \\p{Lu}{2,10}){0,3}\\.?)(?:\\s{2,}|(?<=NO\\.) )(?<value>\\S.*)");

    /** The form line that {@code line} is, which stands at {@code span}. */
    public static Optional<FormLine> of(String line, Span span) {
        Matcher shape = SHAPE.matcher(line);
        Matcher column = COLUMN.matcher(line);
        if (line.length() <= LONGEST
                && column.matches()
                && LabelRole.of(column.group("label")) != LabelRole.OTHER
                && line.indexOf(':') < 0) {
            shape = column;
        }
        if (line.length() > LONGEST
                || !shape.matches()
                || shape.group("value") != null && Prose.is(shape.group("value"))) {
            return Optional.empty();
        }
        Span label = new Span(span.start(), span.start() + shape.end("label"));
        Span value = shape.group("value") == null
                ? Span.empty(label.end())
                : Blank.strip(line, new Span(shape.start("value"), line.length()));
        return Optional.of(new FormLine(
                label, value.isEmpty() ? value : new Span(span.start() + value.start(), span.start() + value.end())));
    }

    public LabelRole role(String text) {
        return LabelRole.of(label.of(text));
    }

    public boolean isBlank() {
        return value.isEmpty();
    }
}
