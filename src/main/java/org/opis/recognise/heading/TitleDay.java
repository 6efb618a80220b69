package org.opis.recognise.heading;

import java.util.regex.Pattern;
import org.opis.recognise.LineCursor;
import org.opis.recognise.date.DateLine;
import org.opis.text.Blank;

/** The day of a conversation or of a session, below the title of what was written of it. */
final class TitleDay {
    private static final Pattern TALK = Pattern.compile(
            "(?:the )?(?:record|memorandum|memo|minutes|notes?|transcript|protocol|stenogram|report|information)"
                    + " (?:of|on|about) (?:an? |the |telephone )?"
                    + "(?:conversations?|talks?|meetings?|discussions?|visits?|negotiations|reception)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SESSION =
            Pattern.compile("(?:session|(?:minutes of )?meeting) of (?:the )?[^\\n]{3,120}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTNER = Pattern.compile("(?:(?:of|by|between) .{3,150} )?(?:with|and) ");

    private TitleDay() {}

    /** "RECORD OF A CONVERSATION / with the director", "SESSION OF THE BUREAU": its day stands below. */
    static boolean is(LineCursor at, LineCursor first) {
        String above = at.rows().span(first.i(), at.i() - 1).of(at.rows().text());
        boolean day = DateLine.isDated(at)
                || at.text().length() < TitleShapes.HELD_LINE
                        && DateLine.firstDate(at)
                                .filter(date -> date.span().start() == at.span().start())
                                .isPresent()
                        && NominalWords.is(at.text());
        return day
                && (SESSION.matcher(above).lookingAt()
                        || at.i() > first.i() + 1
                                && PARTNER.matcher(at.rows().text(at.i() - 1)).lookingAt()
                                && TALK.matcher(PlainTitle.of(
                                                Blank.inOneLine(above),
                                                at.context().markings()))
                                        .lookingAt());
    }
}
