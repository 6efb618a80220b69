package org.opis.recognise.calendar;

import java.util.List;
import org.opis.document.Certainty;

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
            return List.of(FoundDate.doubtful(text.span(i, zone + 1), "its month is not printed"));
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
}
