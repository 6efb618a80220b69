package org.opis.recognise.calendar;

import org.opis.document.Certainty;

/** Reads the year of a date: 1960, of 1960, (1960), of last year, 1750/1. */
final class DateYear {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;
    /** Years from the record, within which two digits are a year even before a word. */
    private static final int CLOSE = 2;
    /** Years from the record, within which a paper speaks of a year. */
    private static final int AGE = 100;
    /** The most digits that the mark of a note has. */
    private static final int MARK = 2;

    private final DateText text;
    private final DateContext context;
    private final DateWords words;
    private final DateWeekday weekday;

    DateYear(DateText text, DateContext context) {
        this.text = text;
        this.context = context;
        this.words = new DateWords(text);
        this.weekday = new DateWeekday(text);
    }

    /** {@code part} with the year that follows it, if one does. */
    DatePart after(DatePart part) {
        DatePart relative = relativeYear(part);
        if (relative.exists()) {
            return relative;
        }
        int from = weekday.between(part.end());
        boolean comma = text.at(from) == ',';
        int at = comma ? from + 1 : from;
        DatePart aside = aside(part, at);
        if (aside.year() > 0) {
            return aside;
        }
        int digits = text.blank(linked(part, at));
        boolean stroke = part.isMonth() && text.at(at) == '/';
        digits = stroke ? at + 1 : digits;
        boolean apart = digits > at || comma;
        int year = apart ? at(digits) : 0;
        if (year == 0 && apart && part.isDayOfMonth() && marked(digits) > 0) {
            return part.withYear(marked(digits), digits + 4, Certainty.MEDIUM);
        }
        DatePart cut = year == 0 && part.month() > 0 && digits > part.end() ? alone(digits) : DatePart.NONE;
        if (cut.exists()) {
            return part.withYear(cut.year(), cut.end(), cut.certainty());
        }
        return year == 0
                ? shortened(part, at, comma)
                : dual(part.withYear(year, yearWord(digits + 4), Certainty.CERTAIN));
    }

    /** After "of" and its like, and after "in" behind a day; else {@code i}. */
    private int linked(DatePart part, int i) {
        String word = text.lower(text.blank(i));
        boolean link = DateLexicon.is(DateTerm.MONTH_LINK, word) || part.isDayOfMonth() && word.equals("in");
        int end = link ? text.after(i, word) : -1;
        return end < 0 ? i : end;
    }

    /** "3 May (1956)", "May 3 (of 1956)". */
    private DatePart aside(DatePart part, int i) {
        int open = text.blank(i);
        if (text.at(open) != '(' || part.month() == 0) {
            return part;
        }
        String word = text.lower(open + 1);
        int digits = text.blank(open + 1 + word.length());
        boolean linked = word.isEmpty() || word.equals("in") || DateLexicon.is(DateTerm.MONTH_LINK, word);
        int year = linked ? at(digits) : 0;
        return year > 0 && text.at(digits + 4) == ')' ? part.withYear(year, digits + 5, Certainty.CERTAIN) : part;
    }

    /** "December 21, 19541": a year with the mark of a note glued to it; 0 where it is a longer number. */
    private int marked(int i) {
        int digits = text.digits(i, 4 + MARK);
        int year = digits > 4 && digits <= 4 + MARK && !text.isWord(i + digits) ? text.number(i, 4) : 0;
        int about = context.near(i).year();
        boolean likely = year >= FIRST_YEAR && year <= LAST_YEAR && (about == 0 || Math.abs(about - year) <= AGE);
        return likely && text.at(i + 4) != '0' ? year : 0;
    }

    /** "1 January 1750/1": the year began in March. */
    private DatePart dual(DatePart part) {
        int i = part.end();
        int digits = text.at(i) == '/' ? text.digits(i + 1, 4) : 0;
        int unit = digits == 1 ? 10 : digits == 2 ? 100 : 10_000;
        boolean next = (digits == 1 || digits == 2 || digits == 4)
                && text.number(i + 1, digits) == (part.year() + 1) % unit
                && !text.isWord(i + 1 + digits);
        return next ? part.orYear(part.year() + 1, i + 1 + digits) : part;
    }

    /** The end of the year, with the word for it behind it: "1959 года", "1959 г.". */
    private int yearWord(int end) {
        int at = text.blank(end);
        String word = at - end <= 1 ? text.lower(at) : "";
        boolean known = DateLexicon.is(DateTerm.YEAR_WORD, word);
        int after = at + word.length();
        if (!known || text.isWord(after)) {
            return end;
        }
        return word.length() > 2 ? after : text.at(after) == '.' ? after + 1 : end;
    }

    /** "24 July 58": two digits after a day and month are a year; before a word they may count something. */
    private DatePart shortened(DatePart part, int end, boolean comma) {
        int at = text.blank(end);
        boolean two = part.isDayOfMonth() && at > end && text.digits(at, 2) == 2 && !text.isWord(at + 2);
        int year = two ? context.century(text.number(at, 2), part.start()) : 0;
        boolean close = Math.abs(year - context.near(part.start()).year()) <= CLOSE;
        boolean counts = text.isWord(text.blank(at + 2)) && !close || isPoint(text.at(at + 2)) && text.isDigit(at + 3);
        // "January 27, 30, and 29": after a comma two digits may be another day
        boolean another = comma && (!close || text.at(at + 2) == ',');
        return year == 0 || counts || another ? part : part.withYear(year, at + 2, Certainty.HIGH);
    }

    /** The year that ends a span of years: four digits, or the last two right after the mark between them. */
    DatePart last(DatePart first, int i) {
        int value = text.digits(i, 2) == 2 && i == first.end() + 1 ? text.number(i, 2) : 0;
        boolean rises = value > first.year() % 100 && !text.isWord(i + 2);
        return rises ? DatePart.year(i, i + 2, first.year() / 100 * 100 + value) : alone(i);
    }

    /** The year at {@code i} as a date of its own. */
    DatePart alone(int i) {
        int digits = i + 1;
        boolean cut = isApostrophe(text.at(i)) && text.digits(digits, 2) == 2 && !text.isWord(digits + 2);
        int shortened = cut && text.at(digits + 2) != text.at(i) ? context.century(text.number(digits, 2), i) : 0;
        if (shortened > 0) {
            return DatePart.year(i, digits + 2, shortened).withYear(shortened, digits + 2, Certainty.HIGH);
        }
        int year = at(i);
        return year == 0 ? DatePart.NONE : oneDigit(DatePart.year(i, i + 4, year));
    }

    /** "in '57", "April of ’61". */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** "1750/1" with one digit; two digits are a span of years. */
    private DatePart oneDigit(DatePart year) {
        return text.digits(year.end() + 1, 2) == 1 ? dual(year) : year;
    }

    /** The year of four digits at {@code i}; 0 if something else stands there. */
    int at(int i) {
        int value = text.digits(i, 4) == 4 ? text.number(i, 4) : 0;
        // "1954,1857Z": four digits behind a comma are no thousands
        boolean hour = text.at(i + 4) == ',' && text.digits(i + 5, 4) == 4;
        boolean ends = !text.isWord(i + 4) && (hour || !(isPoint(text.at(i + 4)) && text.isDigit(i + 5)));
        boolean counts = words.isCounted(i + 4);
        return value >= FIRST_YEAR && value <= LAST_YEAR && ends && !counts ? value : 0;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',' || c == ':';
    }

    /** "15 June of this year", "November last year", "January next": a year that the surroundings tell. */
    private DatePart relativeYear(DatePart part) {
        int of = text.after(part.end(), "of");
        int at = text.blank(of < 0 ? part.end() : of);
        String word = text.lower(at);
        int year = context.near(part.start()).year();
        if (!DateLexicon.is(DateTerm.RELATIVE_YEAR, word) || year == 0 || at == part.end()) {
            return DatePart.NONE;
        }
        int away = DateLexicon.value(DateTerm.RELATIVE_YEAR, word);
        int end = text.after(at + word.length(), "year");
        if (end > 0) {
            return part.withYear(year + away, end, away == 0 ? Certainty.HIGH : Certainty.MEDIUM);
        }
        boolean ends = words.endsClause(at + word.length()) || away < 0 && part.isMonth() && of < 0;
        if (!ends || away == 0 || of > 0) {
            return DatePart.NONE;
        }
        return away < 0
                ? lastMonth(part, at + word.length())
                : part.isMonth() ? nextMonth(part, at + word.length()) : DatePart.NONE;
    }

    /** "November last", "8 October last": the last one before the day of writing. */
    private DatePart lastMonth(DatePart part, int end) {
        DateContext.Heading near = context.near(part.start());
        boolean earlier = part.month() < near.month()
                || part.month() == near.month() && part.day() > 0 && part.day() < near.day();
        boolean known = near.month() > 0 && part.month() > 0;
        return known ? part.withYear(near.year() - (earlier ? 0 : 1), end, Certainty.MEDIUM) : DatePart.NONE;
    }

    /** "January next": the first one after the month of writing. */
    private DatePart nextMonth(DatePart part, int end) {
        DateContext.Heading near = context.near(part.start());
        int later = part.month() > near.month() ? 0 : 1;
        return near.month() == 0 ? DatePart.NONE : part.withYear(near.year() + later, end, Certainty.MEDIUM);
    }
}
