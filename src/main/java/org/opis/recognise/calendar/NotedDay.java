package org.opis.recognise.calendar;

import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.DateValue;

/**
 * Where a day and a month in figures without a year stand as a date: at the end of a remark, behind the name of who
 * wrote it, alone in its bracket or on its line, or after a word of time.
 */
final class NotedDay {
    private static final String CLOSING = "])\"'”’»[,;:—–-";
    private static final String OPENING = ".?!:;,])\"'“”‘’–—/";

    private static final int ABBREVIATION = 3;
    private static final int LONGEST = 20;

    private final DateText text;
    private final DateWords words;

    NotedDay(DateText text) {
        this.text = text;
        this.words = new DateWords(text);
    }

    /** The date, if it stands so and lies near the day of writing. */
    List<FoundDate> read(FigureDate date, DateContext context) {
        NearDay near = is(date) ? NearDay.of(date, context.near(date.start())) : NearDay.NONE;
        if (!near.exists()) {
            return List.of();
        }
        boolean known = date.isPlain() || context.order(date.separator()) == near.order();
        DateValue value = DateValue.on(near.date().toString()).with(known ? Certainty.HIGH : Certainty.MEDIUM);
        return List.of(FoundDate.of(text.span(date.start(), date.end()), value));
    }

    /** Whether what stands around {@code date} is what stands around a date that is noted. */
    private boolean is(FigureDate date) {
        if (words.isCounted(date.end()) || isHours(date)) {
            return false;
        }
        // "on 1/14 July": a day of two calendars
        boolean told = isTold(date) && !Character.isUpperCase(text.at(text.blank(date.end())));
        return told ? !isDecimal(date) || hasStop(date) || closes(date) : closes(date) && opens(date);
    }

    /** Two figures around a stop, without the zero or the second stop that no other number has. */
    private boolean isDecimal(FigureDate date) {
        boolean sent = DateLexicon.is(DateTerm.DISPATCH, text.before(date.start()));
        return date.separator() == '.' && !date.roman() && !sent && text.at(date.end() - 2) != '0';
    }

    private boolean hasStop(FigureDate date) {
        return text.at(date.end()) == '.' && !date.roman();
    }

    /** "from 11.10 to 11.50 hours". */
    boolean isHours(FigureDate date) {
        DateJoint joint = DateJoint.at(text, date.end());
        boolean leads = joint.join() == DateJoint.Join.RANGE || joint.join() == DateJoint.Join.TO;
        return !date.roman() && leads && text.isDigit(joint.end());
    }

    /** After a word of time, or after a word for what was done. */
    private boolean isTold(FigureDate date) {
        String word = text.before(date.start());
        boolean done = word.length() > 3 && word.endsWith("ed");
        return DateLexicon.is(DateTerm.BEFORE_DAY, word) || DateLexicon.is(DateTerm.DISPATCH, word) || done;
    }

    private boolean closes(FigureDate date) {
        int end = text.at(date.end()) == '.' ? date.end() + 1 : date.end();
        char next = text.at(text.blank(end));
        return text.at(end) == '\n' || next == '\0' || CLOSING.indexOf(next) >= 0 || isNamed(date, end);
    }

    /** "4.2 K. Lind": the initial of who noted it, where a sentence ends before it. */
    private boolean isNamed(FigureDate date, int end) {
        int at = text.blank(end);
        boolean initial = Character.isUpperCase(text.at(at)) && text.at(at + 1) == '.';
        return initial && text.at(text.blankBefore(date.start()) - 1) == '.';
    }

    private boolean opens(FigureDate date) {
        int at = text.blankBefore(date.start());
        char before = text.at(at - 1);
        if (before == '\n' || before == '\0') {
            return isAlone(date);
        }
        // "26.X, 06.10": an hour behind its day
        boolean hour = before == ',' && date.separator() == '.' && "IVX0123456789".indexOf(text.at(at - 2)) >= 0;
        // "..2/6": what stood before it cannot be read
        boolean rest = at == date.start() && before == '.' && text.at(at - 2) == '.';
        return !hour && !rest && OPENING.indexOf(before) >= 0 || isName(date, at);
    }

    /** Nothing stands on the line but the date, or behind it what says who noted it. */
    private boolean isAlone(FigureDate date) {
        int end = text.at(date.end()) == '.' ? date.end() + 1 : date.end();
        char next = text.at(end);
        return next == '\n' || next == '\0' || next == ']' || text.at(text.blank(end)) == '[';
    }

    /** A name or initials; what has numbers of its own is none. */
    private boolean isName(FigureDate date, int end) {
        int start = end;
        while (Character.isLetter(text.at(start - 1)) && end - start < LONGEST) {
            start--;
        }
        boolean capital = Character.isUpperCase(text.at(start)) && !DateLexicon.is(DateTerm.FILED, text.before(end));
        boolean initials = Character.isUpperCase(text.at(end - 1));
        // "Pb 4/II" is a resolution
        boolean brief = date.roman() && end - start <= ABBREVIATION && !initials;
        return capital && !brief && (!initials || date.separator() == '/' || hasStop(date));
    }
}
