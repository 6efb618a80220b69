package org.opis.dating;

/**
 * A word, a figure or a mark of a date.
 *
 * @param value its number: the month, the day, the year, the first year of a decade; 0 where it has none
 * @param moment the date that figures give; NONE for others
 */
record Token(Sign sign, int value, Moment moment) {
    /** What it is. */
    enum Sign {
        /** One or two digits. */
        NUMBER,
        YEAR,
        MONTH,
        SEASON,
        DECADE,
        /** The word; before it stands an ordinal. */
        CENTURY,
        /** Two digits of a year: "19XX". */
        HUNDRED,
        /** Day, month and year in figures, or an ISO date. */
        FIGURES,
        /** Figures that can be read as two days. */
        AMBIGUOUS,
        /** Two digits behind an apostrophe, or behind day and month: "14.5.57". */
        SHORT,
        WEEKDAY,
        TIME,
        ABOUT,
        PERHAPS,
        UNDATED,
        AFTER,
        BEFORE,
        LATER,
        EARLIER,
        FROM,
        UNTIL,
        BETWEEN,
        TO,
        AND,
        OR,
        PART,
        HALF,
        QUARTER,
        WEEK,
        FILLER,
        /** Stands behind a year. */
        YEARWORD,
        DASH,
        SLASH,
        COMMA,
        SQUARE,
        ROUND,
        CLOSE,
        QUERY,
        /** "..": EDTF's open end. */
        OPEN,
        /** A bracket that gives the date of the other calendar. */
        STYLE,
        /** What no list knows. */
        STRANGE;

        /** Whether it parts two dates. */
        boolean joins() {
            return this == DASH || this == SLASH || this == TO || this == AND || this == OR || this == STYLE;
        }
    }

    static Token of(Sign sign, int value) {
        return new Token(sign, value, Moment.NONE);
    }

    static Token of(Sign sign) {
        return of(sign, 0);
    }
}
