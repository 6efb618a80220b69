package org.opis.recognise.calendar;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.recognise.calendar.DateJoint.Join;

/** Three days or more that are listed: January 27, 30, and 29; the 3rd, 4th and 5th of May; 3 May, 7 June and 9 July 1956. */
final class DateList {
    private static final int LEAST = 3;
    private static final int MOST = 12;
    private static final String SEVERAL = "it names several days, and no attribute of a date says that";

    private final DateText text;
    private final DatePoint point;
    private final DateYear year;
    private final DateWords words;
    private final DateReading reading;

    DateList(DateText text, DateContext context, DateReading reading) {
        this.text = text;
        this.point = new DatePoint(text, context);
        this.year = new DateYear(text, context);
        this.words = new DateWords(text);
        this.reading = reading;
    }

    /** The list that begins with {@code one}; empty where there is none. */
    List<FoundDate> read(DatePart one) {
        if (one.day() == 0 || one.month() < 0 || one.year() > 0) {
            return List.of();
        }
        boolean monthFirst = one.isDayOfMonth()
                && text.isLetter(one.start())
                && !text.lower(one.start()).equals("the");
        List<DatePart> items = items(one, monthFirst);
        if (items.size() < LEAST) {
            return List.of();
        }
        if (monthFirst) {
            return monthFirst(one, items);
        }
        return one.isDay() ? days(items) : full(items);
    }

    /** As far as the list goes: commas, then "and"; a day with a month ends a list of bare days. */
    private List<DatePart> items(DatePart one, boolean monthFirst) {
        List<DatePart> items = new ArrayList<>(List.of(one));
        DatePart last = one;
        boolean open = true;
        while (open && items.size() < MOST) {
            DateJoint joint = DateJoint.at(text, last.end());
            boolean listed = joint.join() == Join.COMMA || joint.join() == Join.AND;
            DatePart next = !listed ? DatePart.NONE : monthFirst ? point.number(joint.end()) : point.at(joint.end());
            boolean fits = next.day() > 0 && (monthFirst || one.isDay() || next.isDayOfMonth());
            if (!fits) {
                // a list without its "and" is none
                return List.of();
            }
            items.add(next);
            last = next;
            open = joint.join() == Join.COMMA && next.year() == 0 && !(one.isDay() && next.isDayOfMonth());
        }
        return items;
    }

    private List<FoundDate> monthFirst(DatePart one, List<DatePart> items) {
        DatePart last = items.get(items.size() - 1);
        DatePart dated = year.after(last.withMonth(one.month(), last.end()));
        if (dated.year() == 0 && !words.endsClause(last.end())) {
            return List.of();
        }
        List<FoundDate> found = new ArrayList<>();
        for (DatePart item : items.subList(0, items.size() - 1)) {
            DatePart day = item.withMonth(one.month(), item.end());
            found.add(
                    reading.single(dated.year() > 0 ? day.withYear(dated.year(), day.end(), Certainty.CERTAIN) : day));
        }
        found.add(reading.single(dated));
        return found;
    }

    /** Days of one month: on end they are a period. */
    private List<FoundDate> days(List<DatePart> items) {
        DatePart first = items.get(0);
        DatePart last = items.get(items.size() - 1);
        if (!last.isDayOfMonth()) {
            return List.of();
        }
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).day() != items.get(i - 1).day() + 1) {
                return List.of(FoundDate.doubtful(text.span(first.start(), last.end()), SEVERAL));
            }
        }
        return reading.period(reading.fill(first, last), last, false);
    }

    private List<FoundDate> full(List<DatePart> items) {
        List<FoundDate> found = new ArrayList<>();
        DatePart later = items.get(items.size() - 1);
        for (int i = items.size() - 1; i >= 0; i--) {
            later = reading.fill(items.get(i), later);
            found.add(0, reading.single(later));
        }
        return found;
    }
}
