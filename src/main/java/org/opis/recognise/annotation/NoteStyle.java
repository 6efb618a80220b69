package org.opis.recognise.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Blank;
import org.opis.text.Span;

/** How a note begins; {@code plain} ones begin as other lines do, and need marks in the text above. */
public enum NoteStyle {
    /** "[1] …" */
    BRACKETS(false, "\\[(?<n>\\d{1,3})](?=[ \\u00a0]*\\S.{2})"),
    /** "/1/…" */
    STROKES(false, "/(?<n>\\d{1,3})/(?=[ \\u00a0]*[^\\[\\]\\s].{2})"),
    /** "1. …", "1) …" */
    STOP(true, "(?<n>\\d{1,3})[.)](?=[ \\u00a0]+\\S)"),
    /** "(1) …" */
    PARENTHESES(true, "\\((?<n>\\d{1,2})\\)(?=[ \\u00a0]+\\S)"),
    /** "¹ …" */
    RAISED(true, "(?<n>[¹²³⁰⁴-⁹]{1,3})(?=[ \\u00a0]*\\S)"),
    /** "1 The …" */
    BARE(true, "(?<n>\\d{1,3})(?=[ \\u00a0]+\\p{Lu})"),
    /** "* …", "† …" */
    SIGN(true, "(?<n>\\*{1,3}|[†‡])(?=[ \\u00a0]*[^\\s*])"),
    /** "- …↩": the arrow leads back to the mark. */
    ARROW(
            false,
            "(?<mark>[-–•*][ \\u00a0]+)?(?:\\[?(?<n>\\d{1,3})[\\].)]?[ \\u00a0]+)?(?=\\S.*↩[\\ufe0e\\ufe0f]?[ \\t\\u00a0]*(?m:$))");

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** A longer line is read up to here. */
    private static final int HEAD = 12;

    private final boolean plain;
    private final Pattern begins;

    NoteStyle(boolean plain, String begins) {
        this.plain = plain;
        this.begins = Pattern.compile(begins);
    }

    boolean plain() {
        return plain;
    }

    /** The note that the line would be in this style, without an id; its number empty where none is printed. */
    Optional<NoteLine> of(String text, Span line) {
        boolean arrow = this == ARROW;
        if (arrow
                && text.substring(Math.max(line.start(), line.end() - 2), line.end())
                                .indexOf('↩')
                        < 0) {
            return Optional.empty();
        }
        Matcher begin = begins.matcher(text)
                .useTransparentBounds(true)
                .region(line.start(), arrow ? line.end() : Math.min(line.end(), line.start() + HEAD));
        if (!begin.lookingAt()) {
            return Optional.empty();
        }
        String n = begin.group("n") == null ? "" : digits(begin.group("n"));
        Span label = new Span(line.start(), stripped(text, line.start(), begin.end()));
        return Optional.of(new NoteLine(n, "", label, new Span(begin.end(), line.end())));
    }

    private static int stripped(String text, int start, int end) {
        int at = end;
        while (at > start && Blank.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** "¹²" as "12". */
    public static String digits(String mark) {
        StringBuilder digits = new StringBuilder();
        mark.chars().forEach(c -> {
            int digit = RAISED_DIGITS.indexOf(c);
            digits.append(digit < 0 ? String.valueOf((char) c) : String.valueOf(digit));
        });
        return digits.toString();
    }
}
