package org.opis.dating;

import java.util.Optional;
import org.opis.dating.Dating.Kind;
import org.opis.dating.Dating.Trust;
import org.opis.dating.Token.Sign;

/** What stands behind a year and a dash or a solidus: 1957-58, 1957/58, 1957-05, 1 January 1750/1. */
final class ShortYear {
    private static final Dating TWOFOLD = Dating.unread("it can be read as a month and as a period of years");

    private ShortYear() {}

    /** Empty where the number is no year. */
    static Optional<Dating> read(DatedUnit first, Sign joint, DatedUnit second) {
        int number = second.isYear() ? second.year() : second.day();
        boolean next = isNext(first.year(), number);
        if (first.day() > 0 || first.month() > 0) {
            // where the year began in March (TEI P5 14.4), the day is of the second year
            return joint == Sign.SLASH && next && !second.isVague()
                    ? Optional.of(dual(first.withYear(first.year() + 1)))
                    : Optional.empty();
        }
        if (first.season() == 4 && next) {
            return Optional.of(Dating.of(
                    Kind.WITHIN, new Moment(first.year(), 12, 0), new Moment(first.year() + 1, 2, 0), Trust.INFERRED));
        }
        boolean year = first.isYear() || first.season() > 0 || first.part() != DatedUnit.Part.WHOLE;
        return year && !second.isYear() && !second.isVague() ? number(first, joint, number) : Optional.empty();
    }

    private static boolean isNext(int year, int number) {
        return number == year + 1 || number == (year + 1) % 100 || number < 10 && number == (year + 1) % 10;
    }

    private static Dating dual(DatedUnit unit) {
        return unit.exists()
                ? Dating.point(unit.first(), Trust.INFERRED)
                : Dating.unread("the calendar has no such day");
    }

    private static Optional<Dating> number(DatedUnit first, Sign joint, int number) {
        int within = first.year() % 100;
        if (joint == Sign.SLASH) {
            return Optional.of(isNext(first.year(), number) ? period(first, first.year() + 1) : TWOFOLD);
        }
        if (number > 12 && number > within) {
            return Optional.of(period(first, first.year() - within + number));
        }
        if (number > within) {
            return Optional.of(TWOFOLD);
        }
        if (number <= 12 && first.isYear()) {
            return Optional.of(Dating.point(new Moment(first.year(), number, 0), Trust.STATED));
        }
        if (number >= 21 && number <= 24 && first.isYear()) {
            DatedUnit season = new DatedUnit(first.year(), 0, 0, 0, 0, number - 20, DatedUnit.Part.WHOLE, 0, false);
            return Optional.of(Dating.of(Kind.WITHIN, season.first(), season.last(), Trust.INFERRED));
        }
        return Optional.of(Dating.unread("the number behind its year is neither a month nor a year"));
    }

    private static Dating period(DatedUnit first, int last) {
        return Dating.of(Kind.PERIOD, first.first(), new Moment(last, 0, 0), DatingParser.trust(first));
    }
}
