package org.opis.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.dating.Dating.Kind;
import org.opis.dating.Dating.Trust;
import org.opis.dating.Token.Sign;

/** Reads what a date line says: one date, two that are joined, or a side on which the date lies. */
final class DatingParser {
    private static final Dating STRANGE = Dating.unread("these words make no date that opis reads");

    private final List<Token> tokens;

    private DatingParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Dating read(String text) {
        DatingWrapping wrapping = DatingWrapping.of(text);
        if (wrapping.isUndated()) {
            return Dating.UNDATED;
        }
        List<Token> tokens = wrapping.tokens();
        if (has(tokens, Sign.AMBIGUOUS)) {
            return Dating.unread("the figures can be read as two days");
        }
        if (has(tokens, Sign.SHORT)) {
            return Dating.unread("its year has no century");
        }
        Dating read = new DatingParser(tokens).read().atMost(wrapping.trust());
        return wrapping.isAbout() ? read.about() : read;
    }

    private static boolean has(List<Token> tokens, Sign sign) {
        return at(tokens, sign, 0) >= 0;
    }

    private static int at(List<Token> tokens, Sign sign, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).sign() == sign) {
                return i;
            }
        }
        return -1;
    }

    private Dating read() {
        List<Token> words = stripped(tokens);
        if (words.isEmpty()) {
            return STRANGE;
        }
        Sign first = words.get(0).sign();
        Sign last = words.get(words.size() - 1).sign();
        List<Token> after = words.subList(1, words.size());
        List<Token> before = words.subList(0, words.size() - 1);
        return switch (first) {
            case AFTER -> bounded(Kind.WITHIN, after, Sign.BEFORE);
            case FROM -> bounded(Kind.PERIOD, after, Sign.UNTIL);
            case BEFORE -> bounded(after);
            case UNTIL, DASH -> open(Kind.PERIOD, List.of(), after);
            case BETWEEN -> between(after);
            case OPEN -> open(Kind.PERIOD, List.of(), after);
            default -> switch (last) {
                case LATER -> open(Kind.WITHIN, before, List.of());
                case EARLIER -> open(Kind.WITHIN, List.of(), before);
                case DASH, OPEN, UNTIL -> open(Kind.PERIOD, before, List.of());
                default -> joined(words);
            };
        };
    }

    /** Without what has no weight at the ends. */
    private static List<Token> stripped(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && isLight(tokens.get(from).sign())) {
            from++;
        }
        while (to > from && isLight(tokens.get(to - 1).sign())) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static boolean isLight(Sign sign) {
        return sign == Sign.FILLER
                || sign == Sign.YEARWORD
                || sign == Sign.COMMA
                || sign == Sign.AND
                || sign == Sign.SLASH;
    }

    /** From here on, and perhaps to there. */
    private static Dating bounded(Kind kind, List<Token> words, Sign end) {
        int other = at(words, end, 0);
        if (other >= 0) {
            return open(kind, words.subList(0, other), words.subList(other + 1, words.size()));
        }
        Optional<DatingUnits> joined = DatingUnits.of(words);
        boolean two = joined.filter(units -> units.units().size() == 2).isPresent();
        return two && kind == Kind.PERIOD ? joined(words) : open(kind, words, List.of());
    }

    /** To here, and perhaps from there. */
    private static Dating bounded(List<Token> words) {
        int other = at(words, Sign.AFTER, 0);
        return other < 0
                ? open(Kind.WITHIN, List.of(), words)
                : open(Kind.WITHIN, words.subList(other + 1, words.size()), words.subList(0, other));
    }

    /** Two sides, of which one may be open; one takes from the other what it leaves out. */
    private static Dating open(Kind kind, List<Token> first, List<Token> last) {
        List<Token> from = stripped(first);
        List<Token> to = stripped(last);
        List<Token> all = new ArrayList<>(from);
        if (!from.isEmpty() && !to.isEmpty()) {
            all.add(Token.of(Sign.TO));
        }
        all.addAll(to);
        Optional<DatingUnits> units = DatingUnits.of(all).map(DatingUnits::completed);
        boolean sound = units.filter(found -> found.units().size() <= 2)
                .filter(found -> found.units().size() == 2 || from.isEmpty() || to.isEmpty())
                .isPresent();
        if (!sound) {
            return STRANGE;
        }
        return JoinedDates.sides(kind, units.get(), !from.isEmpty(), !to.isEmpty());
    }

    private static Dating between(List<Token> words) {
        Dating both = joined(words);
        boolean two = both.kind() == Kind.PERIOD || both.kind() == Kind.WITHIN;
        return two ? new Dating(Kind.WITHIN, both.first(), both.last(), both.trust(), "") : both;
    }

    private static Dating joined(List<Token> words) {
        return DatingUnits.of(words).map(JoinedDates::read).orElse(STRANGE);
    }

    static Dating strange() {
        return STRANGE;
    }

    static Trust trust(DatedUnit unit) {
        return unit.isLoose() || unit.isOtherWeekday() ? Trust.INFERRED : Trust.STATED;
    }
}
