package org.opis.recognise.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** "(3)" at the head of a line that the line before lost: its neighbours are glued to words elsewhere. */
public final class StrandedMark {
    private static final Pattern STRANDED = Pattern.compile("\\((\\d{1,2})\\)(?= )");

    private StrandedMark() {}

    /** The mark that begins a line, with its parentheses. */
    public static Optional<Span> at(String text, Span line) {
        Matcher mark = STRANDED.matcher(text).region(line.start(), line.end());
        return mark.lookingAt() && isNeighbour(text, mark.group(1))
                ? Optional.of(new Span(mark.start(), mark.end()))
                : Optional.empty();
    }

    private static boolean isNeighbour(String text, String number) {
        int n = Integer.parseInt(number);
        return glued(text, n - 1) || glued(text, n + 1);
    }

    private static boolean glued(String text, int n) {
        String mark = "(" + n + ")";
        for (int at = text.indexOf(mark); at > 0; at = text.indexOf(mark, at + 1)) {
            char before = text.charAt(at - 1);
            if (Character.isLetterOrDigit(before) || ".,;:!?)]”\"".indexOf(before) >= 0) {
                return true;
            }
        }
        return false;
    }
}
