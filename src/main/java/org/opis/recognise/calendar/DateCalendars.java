package org.opis.recognise.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.DateValue;

/** One day in two calendars: 25 October (7 November) 1917, 5/18 March 1921, November 12 (25), 9 January (O.S.) 1905. */
final class DateCalendars {
    /** Greece was the last to leave the old calendar, in 1923; later two dates so far apart are two days. */
    private static final int LAST = 1923;

    private final DateText text;
    private final DateContext context;
    private final DatePoint point;
    private final DateYear year;

    DateCalendars(DateText text, DateContext context) {
        this.text = text;
        this.context = context;
        this.point = new DatePoint(text, context);
        this.year = new DateYear(text, context);
    }

    /** The date that begins with {@code one}, if it is one in two calendars. */
    Optional<FoundDate> read(DatePart one) {
        if (one.day() == 0 || one.month() < 0) {
            return Optional.empty();
        }
        DatePart marked = oldStyle(one);
        if (marked.exists()) {
            return known(marked) ? old(marked) : Optional.empty();
        }
        int at = text.blank(one.end());
        if (text.at(at) == '(') {
            return aside(one, at + 1);
        }
        return text.at(one.end()) == '/' ? stroke(one, one.end() + 1) : Optional.empty();
    }

    /** Two days around a stroke: both calendars only where they differ by just as much. */
    private Optional<FoundDate> stroke(DatePart one, int i) {
        DatePart two = point.at(i);
        if (!two.isDayOfMonth() || two.year() == 0) {
            return Optional.empty();
        }
        DatePart first = one.month() == 0 ? one.withMonth(two.month(), one.end()) : one;
        return pair(first.year() == 0 ? turned(first, two) : first, two, two.end());
    }

    /** The second date in parentheses, the year before, in or behind them. */
    private Optional<FoundDate> aside(DatePart one, int i) {
        DatePart two = point.at(i);
        int close = two.end();
        if (!two.exists() || two.day() == 0 || text.at(close) != ')' && text.at(text.blank(close)) != ')') {
            return Optional.empty();
        }
        int end = text.blank(close) + 1;
        DatePart outer = one;
        if (one.month() == 0) {
            // "5 (18) March 1921"
            outer = behind(one, end);
            end = outer.end();
        }
        boolean bare = two.month() == 0;
        DatePart inner = bare ? two.inMonth(outer.month()) : two;
        if (outer.year() == 0 && inner.year() == 0) {
            DatePart dated = year.after(outer.to(end));
            outer = dated.year() > 0 ? dated : outer;
            end = Math.max(end, outer.end());
        }
        if (outer.month() <= 0 || inner.month() <= 0) {
            return Optional.empty();
        }
        return both(outer, inner, bare, end);
    }

    private DatePart behind(DatePart day, int i) {
        int at = text.blank(i);
        DatePart month = at > i ? point.at(at) : DatePart.NONE;
        return month.isMonth() ? month.withDay(day.day(), month.end()).from(day.start()) : day;
    }

    private Optional<FoundDate> both(DatePart outer, DatePart inner, boolean bare, int end) {
        DatePart one = outer;
        DatePart two = inner;
        boolean known = one.year() > 0 || two.year() > 0;
        int taken = known ? 0 : context.near(one.start()).year();
        if (!known) {
            one = one.withYear(taken, one.end(), Certainty.MEDIUM);
        }
        one = one.year() == 0 ? turned(one, two) : one;
        two = two.year() == 0 ? following(two, one) : two;
        Optional<FoundDate> found =
                one.year() == 0 || bare && one.year() > LAST ? Optional.empty() : pair(one, two, end);
        if (found.isPresent() || bare || !known) {
            return found;
        }
        return Optional.of(FoundDate.doubtful(
                text.span(outer.start(), end), "it names two days, which are not one in two calendars"));
    }

    /** The first of two with the year of the second, or the one before where the year turned between them. */
    private static DatePart turned(DatePart one, DatePart two) {
        int back = one.month() > two.month() + 6 ? 1 : 0;
        return two.year() == 0 ? one : one.withYear(two.year() - back, one.end(), two.certainty());
    }

    /** The new style of a December may be in the January after it: the year printed behind both is the old one. */
    private static DatePart following(DatePart two, DatePart one) {
        int on = one.month() > two.month() + 6 ? 1 : two.month() > one.month() + 6 ? -1 : 0;
        return two.withYear(one.year() + on, two.end(), on == 0 ? one.certainty() : Certainty.MEDIUM);
    }

    private Optional<FoundDate> pair(DatePart one, DatePart two, int end) {
        if (!one.isPossible() || !two.isPossible() || two.year() > LAST || one.year() > LAST) {
            return Optional.empty();
        }
        boolean oldFirst = LocalDate.parse(one.iso()).isBefore(LocalDate.parse(two.iso()));
        DatePart old = oldFirst ? one : two;
        DatePart recent = oldFirst ? two : one;
        return JulianDay.gregorian(old.year(), old.month(), old.day())
                .filter(day -> day.toString().equals(recent.iso()))
                .map(day -> found(one.start(), end, old.iso(), day, DatePart.weaker(one.certainty(), two.certainty())));
    }

    private FoundDate found(int start, int end, String old, LocalDate day, Certainty certainty) {
        DateValue value = DateValue.on(day.toString()).inOldStyle(old).with(certainty);
        return FoundDate.of(text.span(start, end), value);
    }

    private static boolean known(DatePart part) {
        return part.year() > 0 && part.month() > 0;
    }

    private Optional<FoundDate> old(DatePart part) {
        return JulianDay.gregorian(part.year(), part.month(), part.day())
                .map(day -> found(part.start(), part.end(), part.iso(), day, part.certainty()));
    }

    /** "9 January (O.S.) 1905", "9 January 1905, old style"; NONE where nothing says so. */
    private DatePart oldStyle(DatePart part) {
        int at = part.isDayOfMonth() ? new OldStyle(text).end(part.end()) : -1;
        if (at < 0) {
            return DatePart.NONE;
        }
        return part.year() > 0 ? part.to(at) : year.after(part.to(at));
    }
}
