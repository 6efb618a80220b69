package org.opis.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.dating.Token.Sign;

/**
 * The dates of one date line, and what joins them.
 *
 * @param units in order, each completed by its neighbours: "May 14-16, 1957"
 * @param joints one fewer
 */
record DatingUnits(List<DatedUnit> units, List<Sign> joints) {
    DatingUnits {
        units = List.copyOf(units);
        joints = List.copyOf(joints);
    }

    /** Empty where some of it is no date. */
    static Optional<DatingUnits> of(List<Token> tokens) {
        List<DatedUnit> units = new ArrayList<>();
        List<Sign> joints = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || joins(tokens, from, i)) {
                Optional<DatedUnit> unit = UnitReader.read(tokens.subList(from, i));
                if (unit.isEmpty()) {
                    return Optional.empty();
                }
                units.add(unit.get());
                if (i < tokens.size()) {
                    joints.add(tokens.get(i).sign());
                }
                from = i + 1;
            }
        }
        return Optional.of(new DatingUnits(units, joints));
    }

    private static boolean joins(List<Token> tokens, int from, int i) {
        Sign sign = tokens.get(i).sign();
        return sign.joins() || sign == Sign.COMMA && isComplete(tokens, from, i);
    }

    /** "May 14, 1957, June 2, 1957" and "1957, 1958": behind the year begins another date. */
    private static boolean isComplete(List<Token> tokens, int from, int comma) {
        List<Sign> before =
                tokens.subList(from, comma).stream().map(Token::sign).toList();
        if (comma + 1 == tokens.size() || comma == from) {
            return false;
        }
        Sign next = tokens.get(comma + 1).sign();
        boolean dated = before.get(before.size() - 1) == Sign.YEAR || before.contains(Sign.FIGURES);
        boolean whole = before.contains(Sign.MONTH) || before.contains(Sign.FIGURES) || before.contains(Sign.SEASON);
        return dated
                && (next == Sign.YEAR
                        || next == Sign.FIGURES
                        || whole && (next == Sign.MONTH || next == Sign.NUMBER || next == Sign.SEASON));
    }

    DatedUnit first() {
        return units.get(0);
    }

    DatedUnit last() {
        return units.get(units.size() - 1);
    }

    /** The same, each year and month that a date leaves out taken from the next one, else from the one before. */
    DatingUnits completed() {
        List<DatedUnit> all = new ArrayList<>(units);
        for (int i = all.size() - 2; i >= 0; i--) {
            all.set(i, filled(all.get(i), all.get(i + 1)));
        }
        for (int i = 1; i < all.size(); i++) {
            all.set(i, filled(all.get(i), all.get(i - 1)));
        }
        return new DatingUnits(all, joints);
    }

    private static DatedUnit filled(DatedUnit unit, DatedUnit by) {
        if (unit.isBare()) {
            return unit.withMonth(by.month()).withYear(by.year());
        }
        DatedUnit monthly = unit.month() == 0 && unit.day() > 0 ? unit.withMonth(by.month()) : unit;
        return monthly.year() == 0 ? monthly.withYear(by.year()) : monthly;
    }
}
