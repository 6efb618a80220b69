package org.opis.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Words and names before a mark, by their letters alone. */
public final class NameTokens {
    /** Words that stand before a name and are no part of it. */
    private static final WordSet ROLES = WordSet.of("before-name");

    /** Longer runs of letters are no words. */
    private static final int LONGEST = 80;

    private NameTokens() {}

    /** The end of the text before {@code at} when a single blank, line end or nothing stands between. */
    public static int endBefore(String text, int floor, int at) {
        int end = at;
        if (end > floor && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }

    /** The token that ends at {@code end}: no white space, no bracket; opening quotes and parentheses left out. */
    public static Optional<Span> tokenBefore(String text, int floor, int end) {
        int start = end;
        int bound = Math.max(floor, end - LONGEST);
        while (start > bound && !Blank.isBlank(text.charAt(start - 1)) && "[]".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (start == bound && bound > floor) {
            return Optional.empty();
        }
        while (start < end && "\"“”‘('«".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The name that ends with the token {@code last}: at most three capitalised words, roles left out. */
    public static Span nameEndingWith(String text, int floor, Span last) {
        Span name = last;
        for (int words = 1; words < 3 && isNamePart(last.of(text)); words++) {
            int end = endBefore(text, floor, name.start());
            Optional<Span> before =
                    end < name.start() && text.charAt(end) == ' ' ? tokenBefore(text, floor, end) : Optional.empty();
            if (before.isEmpty()
                    || before.get().end() != end
                    || !isNamePart(before.get().of(text))) {
                return withoutOffice(text, floor, name);
            }
            name = new Span(before.get().start(), last.end());
        }
        return withoutOffice(text, floor, name);
    }

    /** "Minister of Posts Lind": the first word after "of" belongs to the office. */
    private static Span withoutOffice(String text, int floor, Span name) {
        int blank = text.indexOf(' ', name.start());
        boolean of = name.start() - floor >= 4 && text.startsWith(" of ", name.start() - 4);
        return of && blank > 0 && blank < name.end() ? new Span(blank + 1, name.end()) : name;
    }

    /** The name in capitals that ends with the token {@code last}: at most three words of capitals. */
    public static Span capitalsEndingWith(String text, int floor, Span last) {
        Span name = last;
        for (int words = 1; words < 3; words++) {
            int end = endBefore(text, floor, name.start());
            Optional<Span> before =
                    end < name.start() && text.charAt(end) == ' ' ? tokenBefore(text, floor, end) : Optional.empty();
            if (before.isEmpty() || !isCapitals(before.get().of(text))) {
                return name;
            }
            name = new Span(before.get().start(), last.end());
        }
        return name;
    }

    /** Two capitals or more, and marks that stand in names. */
    public static boolean isCapitals(String word) {
        return isAcronym(word) && word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /** A capitalised word that is neither a role nor an acronym nor the end of a clause. */
    public static boolean isNamePart(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && (Character.isLetter(word.codePointBefore(word.length())) || isInitial(word))
                && !isAcronym(word)
                && !ROLES.has(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    static boolean isInitial(String word) {
        return word.length() <= 3 && word.endsWith(".") && Character.isUpperCase(word.codePointAt(0));
    }

    /** Two or more capitals, nothing else but digits and inner points. */
    public static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Character.isDigit(c) && c != '.' && c != '/' && c != '-') {
                return false;
            }
        }
        return capitals > 1;
    }

    public static boolean isRole(String word) {
        return ROLES.has(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
