package org.opis.recognise.calendar;

import java.util.Optional;
import org.opis.document.Certainty;

/** The last date of the stretch that says its month and year itself. */
final class DateMemory {
    private Optional<FoundDate> last = Optional.empty();

    void see(FoundDate found) {
        boolean whole = found.value().when().length() >= "1957-05".length()
                && found.value().certainty() == Certainty.CERTAIN;
        last = whole ? Optional.of(found) : last;
    }

    /** The last one, if it ends before {@code at} and after {@code floor}. */
    Optional<FoundDate> between(int floor, int at) {
        return last.filter(
                found -> found.span().start() >= floor && found.span().end() <= at);
    }
}
