package org.opis.recognise.calendar;

import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.recognise.calendar.ArchivalDates.Found;

/** The last date of the stretch that says its month and year itself. */
final class DateMemory {
    private Optional<Found> last = Optional.empty();

    void see(Found found) {
        boolean whole = found.value().when().length() >= "1957-05".length()
                && found.value().certainty() == Certainty.CERTAIN;
        last = whole ? Optional.of(found) : last;
    }

    /** The last one, if it ends before {@code at} and after {@code floor}. */
    Optional<Found> between(int floor, int at) {
        return last.filter(
                found -> found.span().start() >= floor && found.span().end() <= at);
    }
}
