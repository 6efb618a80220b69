package org.opis.recognise.calendar;

/**
 * Two or three numbers that can be a day, a month and a year.
 *
 * @param first day or month, 1 to 31
 * @param second the other of the two, 1 to 31; the month if {@code roman}
 * @param year as printed; 0 where there is none
 * @param years how many digits the year has: 0, 2 or 4
 * @param separator what stands between the numbers
 * @param roman whether the month is known for one: a Roman numeral or a name
 * @param apart whether a blank stands before the year: 30.X 1962
 */
record FigureDate(
        int start, int end, int first, int second, int year, int years, char separator, boolean roman, boolean apart) {
    static final FigureDate NONE = new FigureDate(0, 0, 0, 0, 0, 0, ' ', false, false);

    boolean exists() {
        return end > start;
    }

    /** Whether the numbers alone say which one is the day. */
    boolean isPlain() {
        return roman || first > 12 || second > 12 || first == second;
    }

    DayOrder order() {
        return second > 12 ? DayOrder.MONTH_FIRST : isPlain() ? DayOrder.DAY_FIRST : DayOrder.UNKNOWN;
    }

    /** Whether a Roman month of one letter stands before its stop: "2.V.", which "on" tells from a section. */
    boolean isLetter() {
        return roman && years == 0 && separator == '.' && (second == 1 || second == 5 || second == 10);
    }

    FigureDate with(int second, int end) {
        return new FigureDate(start, end, first, second, year, years, separator, roman, apart);
    }

    FigureDate with(int year, int years, int end) {
        return new FigureDate(start, end, first, second, year, years, separator, roman, apart);
    }

    FigureDate set(int year, int years, int end) {
        return new FigureDate(start, end, first, second, year, years, separator, roman, true);
    }
}
