package org.opis.recognise.calendar;

/** Reads one date in words, or a part of one: 15 June 1960, June 15th, 1960, July 1960, the 12th of this month. */
final class DatePoint {
    private final DateText text;
    private final DateContext context;
    private final DateYear year;

    DatePoint(DateText text, DateContext context) {
        this.text = text;
        this.context = context;
        this.year = new DateYear(text, context);
    }

    /** The date or the part of one that begins at {@code i}; {@link DatePart#NONE} if there is none. */
    DatePart at(int i) {
        if (text.isDigit(i) || isQuote(text.at(i))) {
            DatePart alone = year.alone(i);
            return alone.exists() ? alone : day(i);
        }
        return text.lower(i).equals("the") ? the(i) : month(i);
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '\u201c' || c == '\u201d' || c == '\u00ab';
    }

    private boolean isPoint(int i) {
        return text.at(i) == '.' || text.at(i) == ',' || text.at(i) == ':';
    }

    /** "15", "15th", "15 th", or "15" in quotes, with the month and year that follow. */
    private DatePart day(int i) {
        DatePart part = number(i);
        if (!part.exists()) {
            return part;
        }
        DatePart dated = monthAfter(part);
        return isQuote(text.at(i)) && !dated.isDayOfMonth() ? DatePart.NONE : dated;
    }

    /** The number of a day, without what follows. */
    DatePart number(int i) {
        boolean quoted = isQuote(text.at(i));
        int first = quoted ? i + 1 : i;
        int digits = text.digits(first, 2);
        int day = digits == 1 || digits == 2 ? text.number(first, digits) : 0;
        int end = first + digits;
        if (day < 1 || day > 31 || quoted && !isClosing(text.at(end))) {
            return DatePart.NONE;
        }
        int ordinal = quoted ? -1 : ordinal(end);
        DatePart part = DatePart.day(i, quoted ? end + 1 : Math.max(end, ordinal), day, ordinal > 0);
        return text.isWord(part.end()) ? DatePart.NONE : part;
    }

    private static boolean isClosing(char c) {
        return isQuote(c) || c == '\u00bb';
    }

    private int ordinal(int i) {
        int at = text.at(i) == ' ' ? i + 1 : i;
        String word = text.lower(at);
        return DateLexicon.is(DateTerm.ORDINAL, word) ? at + word.length() : -1;
    }

    private DatePart monthAfter(DatePart day) {
        int at = text.blank(linked(day));
        DatePart month = at == day.end() || isTornOff(day, at) ? DatePart.NONE : name(at, true);
        if (month.exists()) {
            return year.after(day.withMonth(month.month(), month.end()));
        }
        DatePart stopped = afterStop(day);
        if (stopped.exists()) {
            return stopped;
        }
        return day.ordinal() ? new DateMonthOf(text, context).thisMonth(day) : day;
    }

    /** After "of", "day of", "de". */
    private int linked(DatePart day) {
        int of = day.ordinal() ? text.after(day.end(), "day", "of") : -1;
        String word = text.lower(text.blank(day.end()));
        int link = DateLexicon.is(DateTerm.MONTH_LINK, word) ? text.after(day.end(), word) : -1;
        return Math.max(day.end(), Math.max(of, link));
    }

    /** "15. März 1957": the stop of an ordinal, before a foreign month or before one with its year. */
    private DatePart afterStop(DatePart day) {
        int at = text.at(day.end()) == '.' ? text.blank(day.end() + 1) : day.end();
        DatePart month = at > day.end() + 1 ? name(at, true) : DatePart.NONE;
        if (!month.exists() || isTornOff(day, at)) {
            return DatePart.NONE;
        }
        DatePart dated = year.after(day.withMonth(month.month(), month.end()));
        return dated.year() > 0 || MonthNames.foreign(text.word(at)) > 0 ? dated : DatePart.NONE;
    }

    /** A number alone on its line is no day of the month on the next. */
    private boolean isTornOff(DatePart day, int month) {
        boolean broken = false;
        for (int i = day.end(); i < month; i++) {
            broken |= text.at(i) == '\n';
        }
        return broken && !Character.isLetter(text.at(text.blankBefore(day.start()) - 1));
    }

    /** "the 12th" is a day of its own; in "the 14 June meeting" the article is the meeting's. */
    private DatePart the(int i) {
        int at = text.blank(i + 3);
        DatePart day = at > i + 3 && text.isDigit(at) ? day(at) : DatePart.NONE;
        boolean own = day.ordinal() && (day.month() == 0 || text.after(at + ordinalLength(at), "of") > 0);
        return own ? day.from(i) : DatePart.NONE;
    }

    private int ordinalLength(int i) {
        int digits = text.digits(i, 2);
        return Math.max(ordinal(i + digits), i + digits) - i;
    }

    /** "June", "June 15", "June 15, 1960", "June 1960". */
    private DatePart month(int i) {
        DatePart month = name(i, false);
        if (!month.exists()) {
            DatePart foreign = name(i, true);
            DatePart dated = foreign.exists() ? year.after(foreign) : foreign;
            return dated.year() == 0 ? DatePart.NONE : dated;
        }
        DatePart day = dayAfter(month);
        if (day.isDayOfMonth()) {
            return year.after(day);
        }
        DatePart dated = year.after(month);
        boolean shortened = MonthNames.full(text.word(i)) == 0;
        return shortened && dated.year() == 0 ? DatePart.NONE : dated;
    }

    /** "October 23" behind a year, in any language; NONE where no month begins at {@code i}. */
    DatePart monthAndDay(int i) {
        DatePart month = name(i, true);
        return month.exists() ? dayAfter(month) : month;
    }

    private DatePart dayAfter(DatePart month) {
        int at = text.blank(month.end());
        int digits = at > month.end() ? text.digits(at, 2) : 0;
        int day = digits == 1 || digits == 2 ? text.number(at, digits) : 0;
        int end = Math.max(at + digits, day > 0 ? ordinal(at + digits) : 0);
        return day >= 1 && day <= 31 && endsDay(end) ? month.withDay(day, end) : month;
    }

    /** Not the "1" of "June 1,500 men", nor the "11" of "June 11:30". */
    private boolean endsDay(int i) {
        boolean goesOn = (isPoint(i) || text.at(i) == '/') && text.isDigit(i + 1);
        return !text.isWord(i) && (!goesOn || text.at(i) == ',' && year.at(i + 1) > 0 || isMarked(i));
    }

    /** "July 22.2 As I see it": the mark of a note behind the stop of the sentence. */
    private boolean isMarked(int i) {
        int digits = text.at(i) == '.' ? text.digits(i + 1, 2) : 0;
        int end = i + 1 + digits;
        return digits > 0 && digits < 3 && text.blank(end) > end && Character.isUpperCase(text.at(text.blank(end)));
    }

    /** The name of a month; {@code beside} a day or a year, it may be one of another language. */
    private DatePart name(int i, boolean beside) {
        String word = text.word(i);
        int full = MonthNames.full(word);
        full = full == 0 && beside ? MonthNames.foreign(word) : full;
        int month = full > 0 ? full : MonthNames.shortened(word);
        int end = i + word.length();
        if (full == 0 && text.at(end) == '.') {
            end++;
        }
        boolean joined = text.at(end) == '-' && text.isLetter(end + 1) && MonthNames.full(text.word(end + 1)) == 0;
        return month == 0 || text.isWord(end) || joined ? DatePart.NONE : DatePart.month(i, end, month);
    }
}
