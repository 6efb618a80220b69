package org.opis.dating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opis.dating.Dating.Trust;
import org.opis.dating.Token.Sign;

/** Takes away what stands around the words of a date, its brackets and its doubt, and remembers how sure it leaves it. */
final class DatingWrapping {
    private static final Set<Sign> CORE = EnumSet.of(
            Sign.YEAR, Sign.DECADE, Sign.HUNDRED, Sign.CENTURY, Sign.FIGURES, Sign.AMBIGUOUS, Sign.SHORT, Sign.MONTH);
    private static final Set<Sign> SILENT = EnumSet.of(Sign.FILLER, Sign.COMMA, Sign.DASH, Sign.CLOSE);

    private final List<Token> tokens;
    private final List<Token> bare = new ArrayList<>();
    private Trust trust = Trust.STATED;
    private boolean undated;
    private boolean about;

    private DatingWrapping(List<Token> tokens) {
        this.tokens = tokens;
        int i = 0;
        while (i < tokens.size()) {
            i = opens(i) ? bracket(i) : plain(i);
        }
    }

    static DatingWrapping of(String text) {
        return new DatingWrapping(DatingLexer.read(text));
    }

    List<Token> tokens() {
        return bare;
    }

    Trust trust() {
        return trust;
    }

    /** Whether its day is none that the page would name. */
    boolean isAbout() {
        return about;
    }

    /** Whether it says that there is no date, and gives none. */
    boolean isUndated() {
        return undated && bare.stream().allMatch(token -> SILENT.contains(token.sign()));
    }

    private boolean opens(int i) {
        return tokens.get(i).sign() == Sign.SQUARE || tokens.get(i).sign() == Sign.ROUND;
    }

    private int plain(int i) {
        Token token = tokens.get(i);
        switch (token.sign()) {
            case ABOUT -> {
                about = true;
                trust = Trust.DOUBTFUL;
            }
            case PERHAPS, QUERY -> trust = Trust.DOUBTFUL;
            case UNDATED -> undated = true;
            case DASH -> {
                boolean after = i > 0 && binds(tokens.get(i - 1).sign());
                if (!after) {
                    bare.add(token);
                }
            }
            case CLOSE -> {}
            default -> bare.add(token);
        }
        return i + 1;
    }

    /** "mid-1957" has one date. */
    private static boolean binds(Sign before) {
        return before == Sign.PART
                || before == Sign.TO
                || before == Sign.ABOUT
                || before == Sign.AFTER
                || before == Sign.BEFORE;
    }

    private int bracket(int open) {
        int close = open + 1;
        while (close < tokens.size() && tokens.get(close).sign() != Sign.CLOSE) {
            close++;
        }
        List<Token> inside = tokens.subList(open + 1, close);
        List<Token> around = new ArrayList<>(tokens.subList(0, open));
        around.addAll(tokens.subList(Math.min(close, tokens.size()), tokens.size()));
        boolean dates = has(inside, Sign.MONTH) || has(inside, Sign.FIGURES);
        if (has(inside, Sign.STRANGE) && around.stream().anyMatch(token -> CORE.contains(token.sign()))) {
            // a remark on the date; what it says of it nobody knows
            trust = trust.and(Trust.INFERRED);
        } else if (dates && (has(around, Sign.MONTH) || has(around, Sign.FIGURES))) {
            bare.add(Token.of(Sign.STYLE));
            inside(open, close);
        } else {
            boolean says =
                    inside.stream().anyMatch(token -> CORE.contains(token.sign()) || token.sign() == Sign.NUMBER);
            trust = tokens.get(open).sign() == Sign.SQUARE && says ? trust.and(Trust.INFERRED) : trust;
            inside(open, close);
        }
        return close + 1;
    }

    private void inside(int open, int close) {
        int i = open + 1;
        while (i < close) {
            i = opens(i) ? i + 1 : plain(i);
        }
    }

    private static boolean has(List<Token> tokens, Sign sign) {
        return tokens.stream().anyMatch(token -> token.sign() == sign);
    }
}
