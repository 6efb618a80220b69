package org.opis.recognise.calendar;

import static org.opis.recognise.calendar.DateTerm.AFTER_DAY;
import static org.opis.recognise.calendar.DateTerm.AHEAD;
import static org.opis.recognise.calendar.DateTerm.AMOUNT;
import static org.opis.recognise.calendar.DateTerm.APPROXIMATE;
import static org.opis.recognise.calendar.DateTerm.BEFORE_DAY;
import static org.opis.recognise.calendar.DateTerm.BEFORE_MONTH;
import static org.opis.recognise.calendar.DateTerm.BEFORE_YEAR;
import static org.opis.recognise.calendar.DateTerm.CLAUSE;
import static org.opis.recognise.calendar.DateTerm.CLOCK_WORD;
import static org.opis.recognise.calendar.DateTerm.COUNTED;
import static org.opis.recognise.calendar.DateTerm.DISPATCH;
import static org.opis.recognise.calendar.DateTerm.FILED;
import static org.opis.recognise.calendar.DateTerm.NOT_AFTER_MONTH;
import static org.opis.recognise.calendar.DateTerm.NOT_BEFORE;
import static org.opis.recognise.calendar.DateTerm.NUMBERED;
import static org.opis.recognise.calendar.DateTerm.NUMBERED_SHORT;
import static org.opis.recognise.calendar.DateTerm.OPENS_YEARS;
import static org.opis.recognise.calendar.DateTerm.PART_OF;
import static org.opis.recognise.calendar.DateTerm.PAST;
import static org.opis.recognise.calendar.DateTerm.SEASON;

import java.util.Locale;

/** The words around a number or a month that make it a date, or something else. */
public final class DateWords {
    /** Of the words before a number, those that a stop cuts short: no., vol., art. */
    private static final int LONGEST_ABBREVIATION = 3;

    private final DateText text;

    public DateWords(DateText text) {
        this.text = text;
    }

    /** Whether the word before {@code i} may stand before a day. */
    boolean opensDay(int i) {
        return is(BEFORE_DAY, text.before(i));
    }

    /** Whether the word after {@code i} is one of things that are counted or measured. */
    boolean isCounted(int i) {
        return is(COUNTED, text.lower(text.blank(i)));
    }

    /** "before the 28th.": nothing stands after the day that it could number, and nothing before it that is numbered. */
    boolean isOwnDay(DatePart day) {
        String before = text.before(day.start());
        boolean ofFile = before.equals("of") && is(FILED, text.before(text.beforeStart(day.start())));
        return (is(BEFORE_DAY, before) || isReceived(day.start())) && !ofFile && endsClause(day.end());
    }

    /** "Received: 4th, 06:15". */
    private boolean isReceived(int day) {
        int at = text.blankBefore(day);
        return is(DISPATCH, text.before(text.at(at - 1) == ':' ? at - 1 : at));
    }

    /** Whether what follows {@code i} is no noun that the number before it could count or number. */
    public boolean endsClause(int i) {
        int at = text.blank(i);
        char next = text.at(at);
        boolean broken = text.at(i) == '\n' && !Character.isLowerCase(next);
        boolean ends = next == '\0' || broken || ",.;:?!)]\n".indexOf(next) >= 0;
        return ends || isClause(text.word(at));
    }

    /** A word that numbers can't count: what begins a clause or a phrase, or a verb in the past. */
    private static boolean isClause(String word) {
        // "the 7th Armored Division"
        return is(AFTER_DAY, word)
                || is(CLAUSE, word)
                || is(PAST, word)
                || word.length() > 4 && word.toLowerCase(Locale.ROOT).endsWith("ed") && isPlain(word);
    }

    /** Written in small letters, or all in capitals. */
    private static boolean isPlain(String word) {
        return Character.isLowerCase(word.charAt(0)) || Character.isUpperCase(word.charAt(1));
    }

    boolean isSeason(int i) {
        return is(SEASON, text.lower(i));
    }

    /** Whether what begins at {@code i} is a number of something: No. 12, p. 5, file 7. */
    public boolean isNumbered(int i) {
        int at = text.blankBefore(i);
        char c = text.at(at - 1);
        boolean stop = c == '.';
        int word = stop ? at - 1 : at;
        String before = c == '\n' ? "" : text.before(word);
        boolean filed = before.equals("of") && is(FILED, text.before(text.beforeStart(word)));
        // behind a whole word the stop ends a sentence: "To the file. 7 May"
        boolean ended = stop && before.length() > LONGEST_ABBREVIATION;
        boolean mark = filed || c == '#' || c == '\u00b0' || c == '\u2116' || !ended && is(NUMBERED, before);
        // "M.N. 7.11": the last of a name's initials
        boolean initial = text.at(word - before.length() - 1) == '.' && Character.isUpperCase(text.at(word - 1));
        return mark || stop && !initial && is(NUMBERED_SHORT, before);
    }

    /** Whether a digit and a mark of punctuation stand before {@code i} without white space: 3.15, 10:30, 7/12. */
    public boolean isWithinNumber(int i) {
        char c = text.at(i - 1);
        return (c == '.' || c == ',' || c == ':' || c == '/') && text.isDigit(i - 2);
    }

    /** Whether the words before a bare number say that it is a year. */
    boolean namesYear(DatePart year) {
        boolean clock = year.year() % 100 == 0 && is(CLOCK_WORD, text.before(year.start()));
        boolean aside =
                text.at(year.start() - 1) == '(' && text.at(year.end()) == ')' && !text.isWord(year.start() - 2);
        boolean about = isApproximate(year.start()) && endsClause(year.end());
        return aside || about || names(year, BEFORE_YEAR) && !clock || isOfYear(year);
    }

    /** "circa", "c.", "about": what follows is near the date that is named. */
    boolean isApproximate(int i) {
        int at = text.blankBefore(i);
        return is(APPROXIMATE, text.before(text.at(at - 1) == '.' ? at - 1 : i));
    }

    /** "the treaty of 1938", "the 1938 treaty": the year of something. */
    private boolean isOfYear(DatePart year) {
        int at = year.start();
        String before = text.before(at);
        if (before.equals("of")) {
            String noun = text.before(text.beforeStart(at));
            return noun.length() > 2 && !is(AMOUNT, noun);
        }
        String next = text.lower(text.blank(year.end()));
        return before.equals("the")
                && year.year() % 100 != 0
                && next.length() > 2
                && (!next.endsWith("s") || next.endsWith("ss"))
                && !isCounted(year.end());
    }

    /** "ambassador in Warsaw 1964–1968.": two whole years around a dash, which end their clause. */
    boolean isSpan(DatePart one, DatePart two) {
        char next = text.at(text.blank(two.end()));
        boolean dash = two.start() == one.end() + 1 && two.end() == two.start() + 4 && text.at(one.end()) != '/';
        return dash
                && one.year() < two.year()
                && ".;)".indexOf(next) >= 0
                && !isNumbered(one.start())
                && !is(FILED, text.before(one.start()));
    }

    /** Whether the words around a bare month say that it is one. */
    boolean namesMonth(DatePart month) {
        String next = text.lower(text.blank(month.end()));
        boolean named = names(month, BEFORE_MONTH) || isApproximate(month.start());
        return named && !is(NOT_AFTER_MONTH, next) && text.at(month.end()) != '-';
    }

    /** Whether a span of years may begin with {@code year}; "between 1800 and 1930" is more likely a time of day. */
    boolean opensYears(DatePart year) {
        String before = text.before(year.start());
        return text.at(year.start() - 1) == '('
                || is(OPENS_YEARS, before) && !(year.year() % 100 == 0 && is(CLOCK_WORD, before));
    }

    /** "the forthcoming May", "not before May". */
    boolean isAhead(DatePart month) {
        String before = text.before(month.start());
        return is(AHEAD, before)
                || is(NOT_BEFORE, before)
                        && text.before(text.beforeStart(month.start())).equals("not");
    }

    private boolean names(DatePart part, DateTerm words) {
        int at = part.start();
        if (text.at(at - 1) == '-') {
            return text.before(at - 1).equals("mid");
        }
        String before = text.before(at);
        boolean partOf = before.equals("of") && is(PART_OF, text.before(text.beforeStart(at)));
        return partOf || is(words, before);
    }

    private static boolean is(DateTerm term, String word) {
        return DateLexicon.is(term, word);
    }
}
