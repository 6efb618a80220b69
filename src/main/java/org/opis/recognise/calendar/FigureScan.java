package org.opis.recognise.calendar;

/** Reads one {@link FigureDate}: 24.III.50, 13/vi/1957, 30-Mar-57, 30.X 62., 28/VII, 10/14/50, 1960-06-15. */
final class FigureScan {
    private final DateText text;
    private final int start;

    private FigureScan(DateText text, int start) {
        this.text = text;
        this.start = start;
    }

    /** The one that begins at {@code i}; {@link FigureDate#NONE} where there is none. */
    static FigureDate at(DateText text, int i) {
        return new FigureScan(text, i).date(true);
    }

    /** A day and a month without a year, whatever stands around them: 4/12, 26.X, 20 II, 18-X; VII. 24. */
    static FigureDate shortAt(DateText text, int i) {
        FigureScan scan = new FigureScan(text, i);
        return text.isDigit(i) ? scan.dayAndMonth() : scan.monthFirst();
    }

    private FigureDate dayAndMonth() {
        int digits = text.digits(start, 2);
        int mark = start + digits;
        int at = text.at(mark) == '.' && text.at(mark + 1) == ' ' ? mark + 2 : mark + 1;
        String word = text.word(at);
        int figures = text.digits(at, 2);
        boolean roman = !word.isEmpty();
        int second = !roman && figures <= 2 && figures > 0
                ? text.number(at, figures)
                : Math.max(MonthNames.roman(word), MonthNames.smallRoman(word));
        int first = digits == 1 || digits == 2 ? text.number(start, digits) : 0;
        int end = roman ? at + word.length() : at + figures;
        char separator = text.at(mark);
        boolean capital = roman && Character.isUpperCase(text.at(at));
        boolean marked = separator == '/' || separator == '.' || capital && (separator == ' ' || separator == '-');
        FigureDate date = new FigureDate(start, end, first, second, 0, 0, separator, roman, false);
        boolean days = first > 0 && first < 32 && second > 0 && second < 32 && Math.min(first, second) <= 12;
        return days && marked && isWhole(date, false) ? date : FigureDate.NONE;
    }

    /** "VII. 24.": the order of Hungarian offices. */
    private FigureDate monthFirst() {
        String word = text.word(start);
        int month = MonthNames.roman(word);
        int stop = start + word.length();
        int at = text.blank(stop + 1);
        int digits = month > 0 && text.at(stop) == '.' && at > stop + 1 ? text.digits(at, 2) : 0;
        int day = digits == 1 || digits == 2 ? text.number(at, digits) : 0;
        int end = at + digits;
        boolean days = day > 0 && day < 32 && text.at(end) == '.' && !text.isWord(end + 1);
        return days ? new FigureDate(start, end, day, month, 0, 0, '.', true, false) : FigureDate.NONE;
    }

    /** {@code ranges} is false for the second date of a range, which opens none itself. */
    private FigureDate date(boolean ranges) {
        if (text.digits(start, 4) == 4) {
            return yearFirst();
        }
        int digits = text.digits(start, 2);
        int first = digits == 1 || digits == 2 ? text.number(start, digits) : 0;
        int mark = start + digits;
        char separator = text.at(mark);
        if (first < 1 || first > 31 || separator != ' ' && !isMark(separator)) {
            return FigureDate.NONE;
        }
        int at = separator == '.' && text.at(mark + 1) == ' ' ? mark + 2 : mark + 1;
        FigureDate day = new FigureDate(start, at, first, 0, 0, 0, separator, !text.isDigit(at), false);
        if (text.isDigit(at)) {
            return separator == ' ' ? FigureDate.NONE : figures(day, ranges);
        }
        return named(day, ranges);
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '/' || c == '-';
    }

    /** The order of ISO 8601 leaves no doubt, nor do strokes in it: kept as a month that is known to be one. */
    private FigureDate yearFirst() {
        char mark = text.at(start + 4);
        boolean shape = (mark == '-' || mark == '/')
                && text.digits(start + 5, 2) == 2
                && text.at(start + 7) == mark
                && text.digits(start + 8, 2) == 2;
        int month = shape ? text.number(start + 5, 2) : 0;
        int day = shape ? text.number(start + 8, 2) : 0;
        FigureDate date = new FigureDate(start, start + 10, day, month, text.number(start, 4), 4, '-', true, false);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && isWhole(date, false) ? date : FigureDate.NONE;
    }

    private FigureDate figures(FigureDate day, boolean ranges) {
        int digits = text.digits(day.end(), 2);
        int second = digits == 1 || digits == 2 ? text.number(day.end(), digits) : 0;
        boolean month = second >= 1 && second <= 31 && (second <= 12 || day.first() <= 12);
        return month ? year(day.with(second, day.end() + digits), false, ranges) : FigureDate.NONE;
    }

    private FigureDate named(FigureDate day, boolean ranges) {
        String word = text.word(day.end());
        int end = day.end() + word.length();
        int roman = MonthNames.roman(word);
        if (roman > 0) {
            return year(day.with(roman, end), false, ranges);
        }
        int small = MonthNames.smallRoman(word);
        boolean glued = day.separator() != ' ' && text.at(day.end() - 1) == day.separator();
        int name = small > 0 || !glued ? small : name(word);
        return name == 0 ? FigureDate.NONE : year(day.with(name, end), true, ranges);
    }

    private static int name(String word) {
        int full = Math.max(MonthNames.full(word), MonthNames.foreign(word));
        return full > 0 ? full : MonthNames.shortened(word);
    }

    /** The date with its year, or without one where it may stand so; a weak month is one beside a year only. */
    private FigureDate year(FigureDate date, boolean weak, boolean ranges) {
        int mark = date.end();
        boolean joined = text.at(mark) == date.separator() || date.roman() && text.at(mark) == '-';
        int at = joined ? mark + 1 : mark;
        at = joined && date.separator() == '.' && text.at(at) == ' ' ? at + 1 : at;
        int years = joined ? text.digits(at, 4) : 0;
        if (isYear(at, years, date.separator() == ' ')) {
            FigureDate dated = date.with(text.number(at, years), years, at + years);
            if (isWhole(dated, ranges)) {
                return dated;
            }
            if (text.at(mark) != '-') {
                return FigureDate.NONE;
            }
        }
        FigureDate apart = date.roman() && !joined ? apart(date) : FigureDate.NONE;
        if (apart.exists() || weak) {
            return apart;
        }
        return mayBeShort(date) && isWhole(date, ranges) ? date : FigureDate.NONE;
    }

    private boolean isYear(int at, int years, boolean full) {
        return years == 4 && (text.at(at) == '1' || text.at(at) == '2') || years == 2 && !full;
    }

    /** "30.X 1962", "30.X 62.": two digits a blank away are a year before a stop or at the end of the line. */
    private FigureDate apart(FigureDate date) {
        int at = date.end() + 1;
        int years = isMark(date.separator()) && text.at(at - 1) == ' ' ? text.digits(at, 4) : 0;
        int end = at + years;
        char next = text.at(end);
        boolean counted = new DateWords(text).isCounted(end) || isMark(next) && text.isWord(end + 1);
        boolean ends = next == '.' || next == '\n' || next == '\0' || next == ',' || next == ')' || next == ']';
        if (counted || text.isWord(end) || !isYear(at, years, !ends)) {
            return FigureDate.NONE;
        }
        return date.set(text.number(at, years), years, years == 2 && next == '.' && !opens(end + 1) ? end + 1 : end);
    }

    /** Whether a sentence begins after {@code i}: then the stop before it is not the year's. */
    private boolean opens(int i) {
        return Character.isUpperCase(text.at(text.blank(i)));
    }

    /** 28/VII, 28.VII and 2.V., but not 2.V, which may as well be a letter; 28/7 where it is no other number. */
    private boolean mayBeShort(FigureDate date) {
        if (date.separator() == '/') {
            return date.roman() || date.isPlain() && date.second() <= 12 || SignedDay.is(text, date);
        }
        boolean letter = date.second() == 1 || date.second() == 5 || date.second() == 10;
        boolean stop = text.at(date.end()) == '.' || leads(date);
        return date.separator() == '.' && !(date.roman() && letter && !stop);
    }

    /** "12.X and 3.XI.1956": a whole date of the same form is joined to it. */
    private boolean leads(FigureDate date) {
        DateJoint joint = DateJoint.at(text, date.end());
        FigureDate second = joint.exists() ? new FigureScan(text, joint.end()).date(false) : FigureDate.NONE;
        return second.roman() && second.years() > 0 && second.separator() == date.separator();
    }

    /** Whether the number ends here, or a dash leads to a second date: 3/V-5/VI/1956. */
    private boolean isWhole(FigureDate date, boolean ranges) {
        char next = text.at(date.end());
        boolean goesOn = (isMark(next) || next == ',') && text.isWord(date.end() + 1);
        if (goesOn && next == '-' && ranges && date.roman() && date.years() == 0) {
            FigureDate second = new FigureScan(text, date.end() + 1).date(false);
            return second.roman() && second.separator() == date.separator();
        }
        return !text.isWord(date.end()) && next != '%' && !goesOn;
    }
}
