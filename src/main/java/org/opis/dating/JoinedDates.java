package org.opis.dating;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.opis.dating.Dating.Kind;
import org.opis.dating.Dating.Trust;
import org.opis.dating.Token.Sign;

/** What one date, or several that are joined, say together. */
final class JoinedDates {
    private static final Dating IMPOSSIBLE = Dating.unread("the calendar has no such day");

    private final List<DatedUnit> units;
    private final List<Sign> joints;
    private final Trust trust;

    /** Whether it joins parts of one stretch of time. */
    private final boolean parts;

    private JoinedDates(DatingUnits all, boolean parts) {
        this.parts = parts;
        this.units = all.units();
        this.joints = all.joints();
        this.trust = units.stream().map(DatingParser::trust).reduce(Trust.STATED, Trust::and);
    }

    static Dating read(DatingUnits units) {
        if (units.units().size() == 2) {
            DatedUnit second = units.units().get(1);
            boolean number = second.isNumber() || second.isYear();
            if (units.first().year() > 0 && number && units.joints().get(0) != Sign.AND) {
                return ShortYear.read(units.first(), units.joints().get(0), second)
                        .orElseGet(() -> new JoinedDates(units.completed(), false).read());
            }
        }
        return new JoinedDates(units.completed(), units.first().isBare()).read();
    }

    /** The two ends of a stretch of time, or one of them. */
    static Dating sides(Kind kind, DatingUnits all, boolean first, boolean last) {
        JoinedDates joined = new JoinedDates(all, false);
        if (!joined.exists()) {
            return IMPOSSIBLE;
        }
        return Dating.of(
                kind,
                first ? all.first().first() : Moment.NONE,
                last ? all.last().last() : Moment.NONE,
                joined.trust);
    }

    private boolean exists() {
        return units.stream().allMatch(DatedUnit::exists);
    }

    private Dating read() {
        if (units.stream().anyMatch(unit -> unit.year() == 0)) {
            return Dating.unread("it has no year");
        }
        if (!exists()) {
            return IMPOSSIBLE;
        }
        if (joints.contains(Sign.STYLE)) {
            return calendars();
        }
        DatedUnit first = units.get(0);
        if (units.size() == 1) {
            return single(first);
        }
        boolean vague = parts || units.stream().anyMatch(unit -> unit.span() > 0);
        return Dating.of(vague || isEither() ? Kind.WITHIN : Kind.PERIOD, earliest(), latest(), trust);
    }

    private Moment earliest() {
        return isList() ? best(true) : units.get(0).first();
    }

    private Moment latest() {
        return isList() ? best(false) : units.get(units.size() - 1).last();
    }

    /** Dates that are listed may stand in any order. */
    private boolean isList() {
        return joints.stream().allMatch(joint -> joint == Sign.AND || joint == Sign.COMMA || joint == Sign.OR);
    }

    private Moment best(boolean earliest) {
        Moment best = earliest ? units.get(0).first() : units.get(0).last();
        for (DatedUnit unit : units) {
            if (earliest && unit.first().first().isBefore(best.first())) {
                best = unit.first();
            } else if (!earliest && unit.last().last().isAfter(best.last())) {
                best = unit.last();
            }
        }
        return best;
    }

    /** One of them or the other; between two days in ISO 8601, a solidus makes a period. */
    private boolean isEither() {
        boolean years = units.stream().allMatch(unit -> unit.isYear());
        return joints.contains(Sign.OR) || joints.contains(Sign.SLASH) && !years && !isInterval();
    }

    private boolean isInterval() {
        return units.stream().allMatch(DatedUnit::inFigures);
    }

    private Dating single(DatedUnit unit) {
        if (unit.isVague()) {
            return Dating.of(Kind.WITHIN, unit.first(), unit.last(), trust);
        }
        return unit.day() == unit.lastDay()
                ? Dating.point(unit.first(), trust)
                : Dating.of(Kind.PERIOD, unit.first(), unit.last(), trust);
    }

    /** "25 October (7 November) 1917": the day of the new style is the later one (TEI P5 14.4). */
    private Dating calendars() {
        List<Moment> days = new ArrayList<>(units.stream().map(DatedUnit::first).toList());
        if (days.size() == 2 && days.stream().allMatch(day -> day.day() > 0)) {
            long apart =
                    ChronoUnit.DAYS.between(days.get(0).first(), days.get(1).first());
            if (Math.abs(apart) >= 10 && Math.abs(apart) <= 13) {
                return Dating.point(days.get(apart > 0 ? 1 : 0), trust.and(Trust.INFERRED));
            }
        }
        return Dating.unread("it gives two dates that are not those of two calendars");
    }
}
