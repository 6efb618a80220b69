package org.opis.recognise.heading;

import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.date.DateLine;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** The day of a conversation or of a session, below the title of what was written of it. */
final class TitleDay {
    private static final Pattern TALK = Pattern.compile(
            "(?:the )?(?:record|memorandum|memo|minutes|notes?|transcript|protocol|stenogram|report|information)"
                    + " (?:of|on|about) (?:an? |the |telephone )?"
                    + "(?:conversations?|talks?|meetings?|discussions?|visits?|negotiations|reception)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SESSION = Pattern.compile(
            "(?:(?:minutes|protocol|record|transcript|stenogram)(?: (?:Nº|No\\.) ?[\\w/-]{1,12})? of (?:the )?)?(?:\\p{L}{3,12} )?"
                    + "(?:session|meeting|sitting) of (?:the )?.{3,200}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTNER = Pattern.compile("(?:(?:of|by|between) .{3,150} )?(?:with|and) ");

    private TitleDay() {}

    /** "RECORD OF A CONVERSATION / with the director", "SESSION OF THE BUREAU": its day stands below. */
    static boolean is(LineCursor at, LineCursor first) {
        String above = PlainTitle.of(
                Blank.inOneLine(
                        at.rows().span(first.i(), at.i() - 1).of(at.rows().text())),
                at.context().markings());
        boolean below = at.i() > first.i() + 1;
        boolean session = SESSION.matcher(above).lookingAt();
        return isDay(at)
                        && (session
                                || below
                                        && isPartner(at.rows().text(at.i() - 1))
                                        && TALK.matcher(above).lookingAt())
                || session && below && DateLine.isDateline(at);
    }

    private static boolean isPartner(String line) {
        return PARTNER.matcher(line).lookingAt();
    }

    /** A day, between dashes or with hours behind it. */
    private static boolean isDay(LineCursor at) {
        Span day = Words.strip(at.rows().text(), at.span(), "–—-");
        return DateLine.isDated(at)
                || day.length() < TitleShapes.HELD_LINE
                        && DateLine.firstDate(at)
                                .filter(date -> date.span().start() == day.start())
                                .isPresent()
                        && NominalWords.is(at.text());
    }
}
