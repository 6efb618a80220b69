package org.opis.rule;

import org.opis.rule.DateContext.Order;

/**
 * Two or three numbers that can be a day, a month and a year.
 *
 * @param first day or month, 1 to 31
 * @param second the other of the two, 1 to 31; the month if {@code roman}
 * @param year as printed; 0 where there is none
 * @param years how many digits the year has: 0, 2 or 4
 * @param separator what stands between the numbers
 * @param roman whether the month is a Roman numeral
 */
record FigureDate(int start, int end, int first, int second, int year, int years, char separator, boolean roman) {
    static final FigureDate NONE = new FigureDate(0, 0, 0, 0, 0, 0, ' ', false);

    boolean exists() {
        return end > start;
    }

    /** Whether the numbers alone say which one is the day. */
    boolean isPlain() {
        return roman || first > 12 || second > 12 || first == second;
    }

    Order order() {
        return second > 12 ? Order.MONTH_FIRST : isPlain() ? Order.DAY_FIRST : Order.UNKNOWN;
    }

    /** The one that begins at {@code i}; {@link #NONE} where there is none. */
    static FigureDate at(DateText text, int i) {
        if (text.digits(i, 4) == 4) {
            return iso(text, i);
        }
        int digits = text.digits(i, 2);
        int first = digits == 1 || digits == 2 ? text.number(i, digits) : 0;
        int mark = i + digits;
        char separator = text.at(mark);
        if (first >= 1 && first <= 31 && separator == ' ') {
            return roman(text, new FigureDate(i, mark + 1, first, 0, 0, 0, separator, true));
        }
        if (first < 1 || first > 31 || separator != '.' && separator != '/' && separator != '-') {
            return NONE;
        }
        int at = separator == '.' && text.at(mark + 1) == ' ' ? mark + 2 : mark + 1;
        return text.isDigit(at)
                ? figures(text, new FigureDate(i, at, first, 0, 0, 0, separator, false))
                : roman(text, new FigureDate(i, at, first, 0, 0, 0, separator, true));
    }

    private static FigureDate iso(DateText text, int i) {
        boolean shape = text.at(i + 4) == '-'
                && text.digits(i + 5, 2) == 2
                && text.at(i + 7) == '-'
                && text.digits(i + 8, 2) == 2;
        int month = shape ? text.number(i + 5, 2) : 0;
        int day = shape ? text.number(i + 8, 2) : 0;
        // the order of ISO 8601 leaves no doubt: kept as a month that is known to be one
        FigureDate date = new FigureDate(i, i + 10, day, month, text.number(i, 4), 4, '-', true);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && isWhole(text, date) ? date : NONE;
    }

    private static FigureDate figures(DateText text, FigureDate start) {
        int digits = text.digits(start.end, 2);
        int second = digits == 1 || digits == 2 ? text.number(start.end, digits) : 0;
        boolean month = second >= 1 && second <= 31 && (second <= 12 || start.first <= 12);
        return month ? year(text, start.with(second, start.end + digits)) : NONE;
    }

    private static FigureDate roman(DateText text, FigureDate start) {
        String word = text.word(start.end);
        int month = MonthNames.roman(word);
        return month == 0 ? NONE : year(text, start.with(month, start.end + word.length()));
    }

    /** The date with its year, or without one where it may stand so. */
    private static FigureDate year(DateText text, FigureDate date) {
        int mark = date.end;
        boolean joined = text.at(mark) == date.separator || date.roman && text.at(mark) == '-';
        int at = joined ? mark + 1 : mark;
        at = joined && date.separator == '.' && text.at(at) == ' ' ? at + 1 : at;
        int years = joined ? text.digits(at, 4) : 0;
        boolean plausible =
                years == 4 && (text.at(at) == '1' || text.at(at) == '2') || years == 2 && date.separator != ' ';
        if (plausible) {
            FigureDate dated = date.with(text.number(at, years), years, at + years);
            return isWhole(text, dated) ? dated : NONE;
        }
        return mayBeShort(text, date) && isWhole(text, date) ? date : NONE;
    }

    /** 28/VII, 28.VII and 2.V., but not 2.V, which may as well be a letter; 28/7 where it is no other number. */
    private static boolean mayBeShort(DateText text, FigureDate date) {
        if (date.separator == '/') {
            return date.roman || date.isPlain() && date.second <= 12;
        }
        boolean letter = date.second == 1 || date.second == 5 || date.second == 10;
        return date.separator == '.' && !(date.roman && letter && text.at(date.end) != '.');
    }

    /** Whether a Roman month of one letter stands before its stop: "2.V.", which "on" tells from a section. */
    boolean isLetter() {
        return roman && years == 0 && separator == '.' && (second == 1 || second == 5 || second == 10);
    }

    /** Whether the number ends here. */
    private static boolean isWhole(DateText text, FigureDate date) {
        char next = text.at(date.end);
        boolean goesOn = (next == '.' || next == '/' || next == '-' || next == ',') && text.isWord(date.end + 1);
        return !text.isWord(date.end) && next != '%' && !goesOn;
    }

    private FigureDate with(int second, int end) {
        return new FigureDate(start, end, first, second, year, years, separator, roman);
    }

    private FigureDate with(int year, int years, int end) {
        return new FigureDate(start, end, first, second, year, years, separator, roman);
    }
}
