package org.opis.rule;

import java.util.Set;
import org.opis.document.Certainty;

/** Reads one date in words, or a part of one: 15 June 1960, June 15th, 1960, July 1960, the 12th of this month. */
final class DatePoint {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
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
        if (text.isWord(part.end())) {
            return DatePart.NONE;
        }
        DatePart dated = monthAfter(part);
        return quoted && !dated.isDayOfMonth() ? DatePart.NONE : dated;
    }

    private static boolean isClosing(char c) {
        return isQuote(c) || c == '\u00bb';
    }

    private int ordinal(int i) {
        int at = text.at(i) == ' ' ? i + 1 : i;
        String word = text.lower(at);
        return ORDINALS.contains(word) ? at + word.length() : -1;
    }

    private DatePart monthAfter(DatePart day) {
        int of = Math.max(text.after(day.end(), "of"), day.ordinal() ? text.after(day.end(), "day", "of") : -1);
        int at = text.blank(of < 0 ? day.end() : of);
        DatePart month = at == day.end() || isTornOff(day, at) ? DatePart.NONE : monthName(at);
        if (month.exists()) {
            return year.after(day.withMonth(month.month(), month.end()));
        }
        return day.ordinal() ? thisMonth(day) : day;
    }

    /** A number alone on its line is no day of the month on the next. */
    private boolean isTornOff(DatePart day, int month) {
        boolean broken = false;
        for (int i = day.end(); i < month; i++) {
            broken |= text.at(i) == '\n';
        }
        return broken && !Character.isLetter(text.at(text.blankBefore(day.start()) - 1));
    }

    private DatePart thisMonth(DatePart day) {
        int end = Math.max(
                text.after(day.end(), "of", "this", "month"), text.after(day.end(), "of", "the", "current", "month"));
        if (end < 0) {
            return day;
        }
        DateContext.Heading near = context.near(day.start());
        int month = near.month() == 0 ? -1 : near.month();
        return day.withMonth(month, end).withYear(near.year(), end, Certainty.MEDIUM);
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
        DatePart month = monthName(i);
        if (!month.exists()) {
            return month;
        }
        int at = text.blank(month.end());
        int digits = at > month.end() ? text.digits(at, 2) : 0;
        int day = digits == 1 || digits == 2 ? text.number(at, digits) : 0;
        int end = Math.max(at + digits, day > 0 ? ordinal(at + digits) : 0);
        if (day >= 1 && day <= 31 && endsDay(end)) {
            return year.after(month.withDay(day, end));
        }
        DatePart dated = year.after(month);
        boolean shortened = MonthNames.full(text.word(i)) == 0;
        return shortened && dated.year() == 0 ? DatePart.NONE : dated;
    }

    /** Not the "1" of "June 1,500 men", nor the "11" of "June 11:30". */
    private boolean endsDay(int i) {
        boolean goesOn = (isPoint(i) || text.at(i) == '/') && text.isDigit(i + 1);
        return !text.isWord(i) && (!goesOn || text.at(i) == ',' && year.at(i + 1) > 0);
    }

    private DatePart monthName(int i) {
        String word = text.word(i);
        int full = MonthNames.full(word);
        int month = full > 0 ? full : MonthNames.shortened(word);
        int end = i + word.length();
        if (full == 0 && text.at(end) == '.') {
            end++;
        }
        boolean joined = text.at(end) == '-' && text.isLetter(end + 1) && MonthNames.full(text.word(end + 1)) == 0;
        return month == 0 || text.isWord(end) || joined ? DatePart.NONE : DatePart.month(i, end, month);
    }
}
