package org.opis.recognise.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.text.Span;

/** A weekday proves the year of its day, or gainsays the date. */
final class WeekdayCheck {
    private static final int DAY = 10;

    private WeekdayCheck() {}

    /** The dates, the first with its weekday, which begins at {@code start}; empty where the first is no day. */
    static List<FoundDate> named(int weekday, int start, List<FoundDate> dates) {
        FoundDate first = dates.get(0);
        DateValue value = first.value();
        boolean day =
                value.when().length() == DAY || value.isEmpty() || value.from().length() == DAY;
        if (!day) {
            return List.of();
        }
        List<FoundDate> all = new ArrayList<>(dates);
        all.set(0, checked(weekday, first.at(new Span(start, first.span().end()))));
        return all;
    }

    private static FoundDate checked(int weekday, FoundDate found) {
        DateValue value = found.value();
        if (value.when().length() != DAY) {
            return found;
        }
        LocalDate day = LocalDate.parse(value.when());
        int its = day.getDayOfWeek().getValue();
        if (its == weekday) {
            boolean taken = value.certainty() == Certainty.MEDIUM;
            return taken ? found.with(value.with(Certainty.HIGH)) : found;
        }
        boolean printed = value.certainty() == Certainty.CERTAIN;
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        DateValue doubted = printed ? value.with(Certainty.MEDIUM) : DateValue.NONE;
        String remark = value.when() + " was a " + name;
        return new FoundDate(found.span(), doubted, remark, Code.I455);
    }
}
