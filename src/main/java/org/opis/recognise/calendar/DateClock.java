package org.opis.recognise.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.DateValue;

/** The hour that stands right behind a day: November 1, 1952, 3 p.m.; 31.8.50 11:32; May 11, 1936-7:52 p. m. */
final class DateClock {
    private static final int DAY = 10;

    private final DateText text;

    DateClock(DateText text) {
        this.text = text;
    }

    /** The dates, the last with its hour; after "at", the hour is a time of its own. */
    List<FoundDate> applied(List<FoundDate> dates) {
        if (dates.isEmpty()) {
            return dates;
        }
        FoundDate last = dates.get(dates.size() - 1);
        DateValue value = last.value();
        Optional<ClockTime> time = value.when().length() == DAY
                        && value.custom().isEmpty()
                        && value.time().isEmpty()
                ? behind(last.span().end())
                : Optional.empty();
        if (time.isEmpty()) {
            return dates;
        }
        List<FoundDate> all = new ArrayList<>(dates);
        all.set(all.size() - 1, last.with(value.at(time.get().value())));
        return all;
    }

    private Optional<ClockTime> behind(int i) {
        char c = text.at(i);
        boolean mark = c == ',' || c == '-' || c == '\u2013' || c == '\u2014';
        int at = text.blank(mark ? i + 1 : i);
        if (at == i || text.at(i) == '\n') {
            return Optional.empty();
        }
        return ClockTime.at(text, at)
                .filter(time -> time.certainty() == Certainty.CERTAIN)
                .filter(time -> time.plain() || !mark && text.at(at + 2) == ':')
                .filter(time -> !isRange(time.end()));
    }

    /** "3 p.m. to 5 p.m." is no moment. */
    private boolean isRange(int i) {
        DateJoint joint = DateJoint.at(text, i);
        boolean leads = joint.join() == DateJoint.Join.RANGE || joint.join() == DateJoint.Join.TO;
        return leads && ClockTime.at(text, joint.end()).isPresent();
    }
}
