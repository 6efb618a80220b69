package org.opis.recognise.calendar;

import java.util.Optional;
import org.opis.document.Certainty;

/**
 * A time of the day: 3 p.m., 11:32, 10.15, 1550Z, 22 GMT, 0920 hours.
 *
 * @param start first character
 * @param end the character after the last
 * @param value hh:mm:ss, with Z where Greenwich is said
 * @param certainty low or medium where nothing tells the morning from the evening
 * @param plain whether words or a zone say that it is a time, not its numbers alone
 */
public record ClockTime(int start, int end, String value, Certainty certainty, boolean plain) {
    private static final int NOON = 12;
    private static final int EVENING = 8;

    /** The time that begins at {@code i}. */
    public static Optional<ClockTime> at(DateText text, int i) {
        int digits = text.digits(i, 4);
        if (digits == 0 || digits == 3 || digits > 4) {
            return Optional.empty();
        }
        if (digits == 4) {
            return read(text, i, i + 4, text.number(i, 2), text.number(i + 2, 2), false);
        }
        int hour = text.number(i, digits);
        int mark = i + digits;
        boolean minutes =
                (text.at(mark) == ':' || text.at(mark) == '.' || text.at(mark) == '-') && text.digits(mark + 1, 2) == 2;
        return minutes
                ? read(text, i, mark + 3, hour, text.number(mark + 1, 2), text.at(mark) != '-')
                : read(text, i, mark, hour, 0, false);
    }

    /** {@code clock}: whether hours and minutes look like a time without a word behind them. */
    private static Optional<ClockTime> read(DateText text, int i, int end, int hour, int minute, boolean clock) {
        ClockSuffix suffix = ClockSuffix.at(text, end);
        boolean whole = !text.isWord(suffix.end()) && !(text.at(end) == '.' && text.isDigit(end + 1));
        if (hour > 23
                || minute > 59
                || !whole
                || !suffix.exists() && !clock
                || suffix.noon() && hour > NOON && !clock) {
            return Optional.empty();
        }
        boolean half = suffix.noon() && hour <= NOON;
        int full = half ? hour % NOON + (suffix.after() ? NOON : 0) : hour;
        boolean told = half || suffix.exists() && !suffix.noon() || hour > NOON || text.at(i) == '0';
        Certainty certainty = suffix.noon() && !half
                ? Certainty.MEDIUM
                : told ? Certainty.CERTAIN : hour < EVENING ? Certainty.LOW : Certainty.MEDIUM;
        String value = two(full) + ":" + two(minute) + ":00" + suffix.zone();
        return Optional.of(new ClockTime(i, suffix.end(), value, certainty, suffix.exists()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
