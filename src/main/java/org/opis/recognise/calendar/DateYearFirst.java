package org.opis.recognise.calendar;

import java.util.List;
import org.opis.recognise.calendar.DateJoint.Join;

/** Dates whose year stands first: 1956 October 23, 1957. október 23., 1971 September 9 and 14. */
final class DateYearFirst {
    private final DateText text;
    private final DatePoint point;
    private final DateReading reading;

    DateYearFirst(DateText text, DateContext context, DateReading reading) {
        this.text = text;
        this.point = new DatePoint(text, context);
        this.reading = reading;
    }

    /** The date that begins with {@code year}; empty where no month and day follow. */
    List<FoundDate> read(DatePart year) {
        boolean stop = text.at(year.end()) == '.' || text.at(year.end()) == ',';
        int at = text.blank(stop ? year.end() + 1 : year.end());
        if (at == year.end() || year.until() > 0 || !text.isLetter(at)) {
            return List.of();
        }
        DatePart month = point.monthAndDay(at);
        if (!month.isDayOfMonth() || month.year() > 0) {
            return List.of();
        }
        DatePart first = month.from(year.start()).withYear(year.year(), month.end(), year.certainty());
        DateJoint joint = DateJoint.at(text, first.end());
        boolean joins = joint.join() == Join.AND || joint.join() == Join.RANGE;
        DatePart day = joins ? point.number(joint.end()) : DatePart.NONE;
        boolean two = day.day() > first.day() && new DateWords(text).endsClause(day.end());
        return two
                ? reading.period(first, first.withDay(day.day(), day.end()).from(joint.end()), false)
                : List.of(reading.single(first));
    }
}
