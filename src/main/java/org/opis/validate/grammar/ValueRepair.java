package org.opis.validate.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The value that a wrong one was certainly meant to be: the same but for blanks, letter case or noughts. */
final class ValueRepair {
    /** The hyphens and dashes that typesetting puts between figures, and slash and full stop. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.\u2010-\u2013\u2212])(\\d{1,2})\\2(\\d{1,2})");

    private ValueRepair() {}

    /** @param error Jing's sentence, which lists what was allowed */
    static Optional<String> of(String value, String error) {
        String bare = bare(value);
        List<String> listed = ValueMessages.listed(error).stream()
                .filter(bare::equalsIgnoreCase)
                .distinct()
                .toList();
        if (listed.size() > 1) {
            return Optional.empty();
        }
        return Stream.of(listed.stream().findFirst(), date(bare), truth(bare), Optional.of(bare))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(meant -> !meant.isEmpty() && !meant.equals(value) && isPlain(meant));
    }

    /** Without what looks like nothing at its ends; blanks of XML are no error, a no-break space is. */
    private static String bare(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isNothing(value.charAt(start))) {
            start++;
        }
        while (end > start && isNothing(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isNothing(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Year, month, day as ISO 8601 writes them; the year stands first, so that the order is no question. */
    private static Optional<String> date(String bare) {
        Matcher date = DATE.matcher(bare);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int month = Integer.parseInt(date.group(3));
            int day = Integer.parseInt(date.group(4));
            return Optional.of(
                    LocalDate.of(Integer.parseInt(date.group(1)), month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** XML Schema part 2, 3.2.2: in small letters. */
    private static Optional<String> truth(String bare) {
        String small = bare.toLowerCase(Locale.ROOT);
        return small.equals("true") || small.equals("false") ? Optional.of(small) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> c == '<' || c == '&' || c == '"' || c == '\'');
    }
}
