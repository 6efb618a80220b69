package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordSet;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.calendar.MonthNames;
import org.opis.recognise.remark.Surroundings;

/** "in Rajab [February–March 1956]", "before the feast [22 September]": a date that says which day was named before. */
final class ToldDate {
    private static final Set<Scope> RUNNING = EnumSet.of(Scope.PROSE, Scope.EDITOR);
    private static final Pattern PARTS = Pattern.compile("[\\s,./–—-]+");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final WordSet ERAS = WordSet.of("era");
    private static final Pattern ERA = Pattern.compile("(\\p{L}{4,9}) \\d{1,2} ?$");
    private static final Pattern BEFORE = Pattern.compile("(?<!\\d)(\\d{4}) ?$");
    private static final Pattern ENDS = Pattern.compile("(?<!\\d)\\d{4}$");
    private static final int LONGEST = 40;

    private ToldDate() {}

    static boolean is(Bracket bracket, Passage passage) {
        String inside = passage.words(bracket).strip();
        return isOtherCalendar(inside, bracket, passage)
                || RUNNING.contains(passage.scope()) && isDate(inside) && follows(inside, bracket, passage);
    }

    /** "11 Khordad 1330 [2 June 1951]", "Shōwa 48 [1973]": the same day or year, counted otherwise. */
    private static boolean isOtherCalendar(String inside, Bracket bracket, Passage passage) {
        int start = bracket.span().start();
        String line = passage.text().substring(Math.max(passage.span().start(), start - LONGEST), start);
        Matcher era = ERA.matcher(line);
        Matcher year = BEFORE.matcher(line);
        return YEAR.matcher(inside).matches()
                        && era.find()
                        && ERAS.has(era.group(1).toLowerCase(Locale.ROOT))
                || isDate(inside) && ENDS.matcher(inside).find() && year.find() && !inside.endsWith(year.group(1));
    }

    /** Nothing but months and figures, one of each at least. */
    private static boolean isDate(String inside) {
        return inside.length() <= LONGEST
                && inside.chars().anyMatch(Character::isDigit)
                && PARTS.splitAsStream(inside).anyMatch(ToldDate::isMonth)
                && PARTS.splitAsStream(inside)
                        .allMatch(word -> isMonth(word) || FIGURES.matcher(word).matches());
    }

    /** Behind a word that a day can be named by, or the year of another calendar; other words ask for the date itself. */
    private static boolean follows(String inside, Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        if (YEAR.matcher(around.before()).matches()) {
            return FIGURES.matcher(PARTS.split(inside)[0]).matches();
        }
        boolean quoted = around.before().isEmpty() && "\"”’".indexOf(around.left()) >= 0;
        return (quoted
                        || !around.before().isEmpty()
                                && !around.isGoverned()
                                && !around.follows(WordClass.CONJUNCTION)
                                && !around.follows(WordClass.ADVERB))
                && !isMonth(around.before())
                && (around.followsCapital() || around.closesClause());
    }

    private static boolean isMonth(String word) {
        return MonthNames.full(word) > 0;
    }
}
