package org.opis.recognise.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.NameKind;
import org.opis.lexicon.Towns;
import org.opis.recognise.Context;
import org.opis.recognise.LineCursor;
import org.opis.recognise.calendar.ArchivalDates;
import org.opis.recognise.calendar.FoundDate;
import org.opis.text.Span;

/** Whether a line is a date, with a place or without, or holds one. */
public final class DateLine {
    private static final Pattern PLACE =
            Pattern.compile("(?!(?:Received|Sent|Arrived|Dispatched|Processed|Incoming|Approved|Released|Outgoing)\\b)"
                    + "(?:(?:In|At)\\s)?(?:\\p{Lu}[\\p{L}'’.-]++,?\\s?){1,3}(?:,?\\s?(?:on|the)\\s?)?"
                    // a place that the editor withholds or supplies
                    + "|\\[\\p{L}[^\\[\\]\\n]{2,40}(?:],|,])\\s?");

    /** What may stand behind a date: the time of day, or the place. */
    private static final Pattern BEHIND = Pattern.compile("[.,]?|,?\\s?\\d{4}\\s?Z\\.?|(?:,|\\s?[—–-])?\\s?(?:at"
            + " )?\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?\\s?m\\.?|hours|hrs\\.?|o'clock|h\\.?\\s?\\d{0,2})[.,]?|,"
            + " (?:in )?\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?");

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} hours");

    private static final int LONGEST = 70;

    private DateLine() {}

    /** A line of a date and, before it, a place. */
    public static boolean isDateline(LineCursor at) {
        return isDateline(at, at.span());
    }

    /** Whether {@code part} of the line is a date and, before it, a place. */
    public static boolean isDateline(LineCursor at, Span part) {
        String text = at.rows().text();
        return firstDate(at, part)
                .filter(d -> BEHIND.matcher(new Span(d.span().end(), part.end()).of(text))
                        .matches())
                .map(d -> new Span(part.start(), d.span().start()).of(text))
                .filter(before -> before.isBlank()
                        || before.length() < 40 && PLACE.matcher(before).matches())
                .isPresent();
    }

    /** A line that is a date and nothing else, and no period. */
    public static boolean isDateOnly(LineCursor at) {
        return whole(at).filter(d -> d.value().from().isEmpty()).isPresent();
    }

    /** A line that is a date or a period and nothing else. */
    public static boolean isDated(LineCursor at) {
        return whole(at).isPresent();
    }

    private static Optional<FoundDate> whole(LineCursor at) {
        return firstDate(at)
                .filter(d -> d.span().start() == at.span().start()
                        && rest(at, d.span()).isEmpty());
    }

    /** Whether a date or the time of day stands in the row. */
    public static boolean hasDate(LineCursor at) {
        return CLOCK.matcher(at.text()).find()
                || !ArchivalDates.find(at.rows().text(), at.span(), at.context().dates())
                        .isEmpty();
    }

    /** Whether {@code span} is the name of a known place and nothing else. */
    public static boolean isPlace(String text, Span span, Context context) {
        return !Towns.at(text, span).isEmpty()
                || span.length() < 40
                        && context.names().find(text, span).stream()
                                .anyMatch(m ->
                                        m.kind() == NameKind.PLACE && m.span().equals(span));
    }

    public static Optional<FoundDate> firstDate(LineCursor at) {
        return firstDate(at, at.span());
    }

    public static Optional<FoundDate> firstDate(LineCursor at, Span part) {
        return part.length() > LONGEST
                ? Optional.empty()
                : ArchivalDates.find(at.rows().text(), part, at.context().dates()).stream()
                        .findFirst();
    }

    private static String behind(LineCursor at, Span date) {
        return new Span(date.end(), at.span().end()).of(at.rows().text());
    }

    /** What follows the date, a stop left out. */
    private static String rest(LineCursor at, Span date) {
        String text = behind(at, date).strip();
        return text.equals(".") || text.equals(",") ? "" : text;
    }
}
