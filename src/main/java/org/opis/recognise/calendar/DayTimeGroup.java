package org.opis.recognise.calendar;

import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.recognise.calendar.DateContext.Heading;
import org.opis.text.Span;

/** "131200Z NOV 52": day, hour in Greenwich and month of a cable, as the services of the United States write them. */
final class DayTimeGroup {
    /** Cables have such groups since the Second World War: a lower number belongs to the next century. */
    private static final int FIRST = 41;

    private DayTimeGroup() {}

    /** The group that begins at {@code i}, if one does. */
    static List<FoundDate> at(DateText text, int i, DateContext context, DateReading reading) {
        int zone = text.digits(i, 6) == 6 ? text.at(i + 6) == ' ' ? i + 7 : i + 6 : 0;
        if (zone == 0 || text.at(zone) != 'Z') {
            return List.of();
        }
        int word = text.blank(zone + 1);
        int month = word > zone + 1 ? MonthNames.shortened(text.word(word)) : 0;
        int digits = text.blank(word + text.word(word).length());
        int years = text.digits(digits, 4);
        boolean time = text.number(i + 2, 2) < 24 && text.number(i + 4, 2) < 60;
        int day = text.number(i, 2);
        if (month == 0 && time && day > 0 && day < 32 && zone == i + 6 && !text.isWord(zone + 1)) {
            return List.of(near(text.span(i, zone + 1), day, context.near(i)));
        }
        if (month == 0 || !time || day == 0 || years != 2 && years != 4 || text.isWord(digits + years)) {
            return List.of();
        }
        int end = digits + years;
        int number = text.number(digits, years);
        int year = years == 4 ? number : number >= FIRST ? 1900 + number : context.century(number, i);
        return year == 0
                ? List.of(FoundDate.doubtful(text.span(i, end), "nothing near it says which century is meant"))
                : List.of(reading.single(
                        DatePart.day(i, end, day, false).withMonth(month, end).withYear(year, end, Certainty.CERTAIN)));
    }

    /** A cable is numbered on the day it is dated, or on one beside it. */
    private static FoundDate near(Span span, int day, Heading written) {
        boolean close = written.day() > 0 && Math.abs(written.day() - day) <= 1;
        DatePart part = DatePart.day(span.start(), span.end(), day, false).withMonth(written.month(), span.end());
        DatePart dated = part.withYear(written.year(), span.end(), Certainty.MEDIUM);
        return close && dated.isPossible()
                ? FoundDate.of(span, DateValue.on(dated.iso()).with(Certainty.MEDIUM))
                : FoundDate.doubtful(span, "its month is not printed");
    }
}
