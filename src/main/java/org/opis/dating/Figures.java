package org.opis.dating;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.dating.Token.Sign;

/** Dates in figures: 1957-05-14, 14.05.1957, 14.V.1957, 14-May-1957. */
final class Figures {
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private Figures() {}

    static Token read(Matcher token) {
        List<String> parts = PART.matcher(token.group())
                .results()
                .limit(3)
                .map(part -> part.group())
                .toList();
        if (token.group("unknown") != null) {
            return day(new Moment(number(parts.get(0)), number(parts.get(1)), 0));
        }
        if (token.group("iso") != null) {
            return day(new Moment(number(parts.get(0)), number(parts.get(1)), number(parts.get(2))));
        }
        if (token.group("roman") != null) {
            return day(new Moment(number(parts.get(2)), ROMAN.indexOf(parts.get(1)) + 1, number(parts.get(0))));
        }
        if (token.group("named") != null) {
            int month = DatingWords.of(parts.get(1)).value();
            boolean yearFirst = parts.get(0).length() == 4;
            return day(new Moment(number(parts.get(yearFirst ? 0 : 2)), month, number(parts.get(yearFirst ? 2 : 0))));
        }
        return figures(number(parts.get(0)), number(parts.get(1)), number(parts.get(2)));
    }

    /** Which of the two is the month must follow from the figures themselves. */
    private static Token figures(int first, int second, int year) {
        boolean dayFirst = second <= 12;
        boolean monthFirst = first <= 12;
        if (dayFirst && monthFirst && first != second) {
            return Token.of(Sign.AMBIGUOUS);
        }
        return day(dayFirst ? new Moment(year, second, first) : new Moment(year, first, second));
    }

    private static Token day(Moment day) {
        return new Token(Sign.FIGURES, 0, day);
    }

    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
    }
}
