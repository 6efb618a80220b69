package org.opis.rule;

import org.opis.document.Certainty;

/** Reads the year of a date: 1960, of 1960, of last year. */
final class DateYear {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;
    /** Years from the record, within which two digits are a year even before a word. */
    private static final int CLOSE = 2;

    private final DateText text;
    private final DateContext context;
    private final DateWords words;

    DateYear(DateText text, DateContext context) {
        this.text = text;
        this.context = context;
        this.words = new DateWords(text);
    }

    /** {@code part} with the year that follows it, if one does. */
    DatePart after(DatePart part) {
        DatePart relative = relativeYear(part);
        if (relative.exists()) {
            return relative;
        }
        boolean comma = text.at(part.end()) == ',';
        int at = comma ? part.end() + 1 : part.end();
        int of = text.after(at, "of");
        int digits = text.blank(of < 0 ? at : of);
        int year = digits > at || comma ? at(digits) : 0;
        return year == 0 ? shortened(part, at) : part.withYear(year, russian(digits + 4), Certainty.CERTAIN);
    }

    /** The end of the year, with the word for it behind it: "1959 года", "1959 г.". */
    private int russian(int end) {
        int whole = text.after(end, "года");
        int first = text.after(end, "г");
        boolean stop = first > 0 && text.at(first) == '.';
        return whole > 0 ? whole : stop ? first + 1 : end;
    }

    /** "24 July 58": two digits after a day and month are a year; before a word they may count something. */
    private DatePart shortened(DatePart part, int end) {
        int at = text.blank(end);
        boolean two = part.isDayOfMonth() && at > end && text.digits(at, 2) == 2 && !text.isWord(at + 2);
        int year = two ? context.century(text.number(at, 2), part.start()) : 0;
        boolean close = Math.abs(year - context.near(part.start()).year()) <= CLOSE;
        boolean counts = text.isWord(text.blank(at + 2)) && !close || isPoint(text.at(at + 2)) && text.isDigit(at + 3);
        return year == 0 || counts ? part : part.withYear(year, at + 2, Certainty.HIGH);
    }

    /** The year that ends a span of years: four digits, or the last two right after the mark between them. */
    DatePart last(DatePart first, int i) {
        int value = text.digits(i, 2) == 2 && i == first.end() + 1 ? text.number(i, 2) : 0;
        boolean rises = value > first.year() % 100 && !text.isWord(i + 2);
        return rises ? DatePart.year(i, i + 2, first.year() / 100 * 100 + value) : alone(i);
    }

    /** The year at {@code i} as a date of its own. */
    DatePart alone(int i) {
        int year = at(i);
        return year == 0 ? DatePart.NONE : DatePart.year(i, i + 4, year);
    }

    /** The year of four digits at {@code i}; 0 if something else stands there. */
    int at(int i) {
        int value = text.digits(i, 4) == 4 ? text.number(i, 4) : 0;
        boolean ends = !text.isWord(i + 4) && !(isPoint(text.at(i + 4)) && text.isDigit(i + 5));
        boolean counts = words.isCounted(i + 4);
        return value >= FIRST_YEAR && value <= LAST_YEAR && ends && !counts ? value : 0;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',' || c == ':';
    }

    /** "15 June of this year", "November last year": a year, but one that the surroundings tell. */
    private DatePart relativeYear(DatePart part) {
        int of = text.after(part.end(), "of");
        int at = of < 0 ? part.end() : of;
        int now = text.after(at, "this", "year");
        int last = text.after(at, "last", "year");
        int next = text.after(at, "next", "year");
        int year = context.near(part.start()).year();
        int end = Math.max(now, Math.max(last, next));
        if (end < 0 || year == 0) {
            return DatePart.NONE;
        }
        int away = now > 0 ? 0 : last > 0 ? -1 : 1;
        return part.withYear(year + away, end, away == 0 ? Certainty.HIGH : Certainty.MEDIUM);
    }
}
