package org.opis.recognise.date;

import java.util.ArrayList;
import java.util.List;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.calendar.ArchivalDates;
import org.opis.recognise.calendar.DateContext;
import org.opis.recognise.calendar.FoundDate;
import org.opis.recognise.calendar.MonthNames;
import org.opis.text.Blank;
import org.opis.text.Span;

/** A few words of one line as they would stand without the brackets around what is restored. */
final class Restored {
    /** How far, in characters, a date may reach from a bracket. */
    private static final int REACH = 30;
    /** The longest name of a month has 9 letters. */
    private static final int LONGEST = 12;
    /** A date has no more parts: each digit of day and year, and a month. */
    private static final int MOST = 7;

    private final List<Bracket> brackets;
    private final DateContext context;
    private final StringBuilder words = new StringBuilder();
    /** Where each of the words' characters stands in the dump. */
    private final List<Integer> places = new ArrayList<>();

    private Restored(List<Bracket> brackets, DateContext context) {
        this.brackets = brackets;
        this.context = context;
    }

    /** Whether what a pair holds may be a part of a date: digits, or the name of a month. */
    static boolean isPart(String inside) {
        String word = inside.strip();
        return !word.isEmpty()
                && word.length() <= LONGEST
                && (isSic(word)
                        || isOther(word)
                        || isDay(word)
                        || MonthNames.full(word) > 0
                        || word.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** A doubt about a part of the date: it is none itself. */
    private static boolean isSic(String word) {
        return word.equalsIgnoreCase("sic");
    }

    /** "25 [26?]": another reading of the day before it, which is none of the date's parts. */
    private static boolean isOther(String word) {
        int digits = word.length() - 1;
        return (digits == 1 || digits == 2)
                && word.charAt(digits) == '?'
                && word.substring(0, digits).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "25 October [7 November] 1917": the day in the other calendar. */
    private static boolean isDay(String word) {
        int blank = word.indexOf(' ');
        String first = blank < 0 ? "" : word.substring(0, blank);
        String last = word.substring(blank + 1);
        return isDigits(first) && MonthNames.full(last) > 0 || MonthNames.full(first) > 0 && isDigits(last);
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isAside(String word) {
        return isSic(word) || isOther(word);
    }

    /** Whether an editor doubts a part of it. */
    boolean isDoubted(String text) {
        return brackets.stream().anyMatch(b -> isOther(b.inner().of(text).strip()));
    }

    /** The words around the first of {@code brackets}, from {@code floor} on. */
    static Restored around(List<Bracket> brackets, int floor, Passage passage) {
        String text = passage.text();
        int start = brackets.get(0).span().start();
        int least = Math.max(floor, start - REACH);
        while (start > least && isWords(text.charAt(start - 1))) {
            start--;
        }
        List<Bracket> near = near(brackets, passage);
        Restored restored = new Restored(near, passage.context().dates());
        int at = start;
        for (Bracket bracket : near) {
            boolean sic = isAside(bracket.inner().of(text).strip());
            int end = bracket.span().start();
            restored.add(text, at, sic ? NameTokens.endBefore(text, at, end) : end);
            if (isDay(bracket.inner().of(text).strip())) {
                restored.addAside(text, bracket);
            } else if (!sic) {
                restored.add(text, bracket.inner().start(), bracket.inner().end());
            }
            at = bracket.span().end();
        }
        int most = Math.min(passage.span().end(), at + REACH);
        int end = at;
        while (end < most && isWords(text.charAt(end))) {
            end++;
        }
        restored.add(text, at, end);
        return restored;
    }

    /** The first pair, and those after it with nothing but words of a date between. */
    private static List<Bracket> near(List<Bracket> brackets, Passage passage) {
        int end = brackets.get(0).span().end();
        int size = 1;
        while (size < Math.min(brackets.size(), MOST) && follows(brackets.get(size), end, passage)) {
            end = brackets.get(size).span().end();
            size++;
        }
        return List.copyOf(brackets.subList(0, size));
    }

    private static boolean follows(Bracket next, int end, Passage passage) {
        int start = next.span().start();
        return start - end <= REACH
                && passage.text().substring(end, start).chars().allMatch(c -> isWords((char) c))
                && isPart(passage.inside(next));
    }

    private static boolean isWords(char c) {
        return c != '\n' && (Character.isLetterOrDigit(c) || Blank.isBlank(c) || ",.-\u2013".indexOf(c) >= 0);
    }

    /** In the parentheses in which two calendars stand. */
    private void addAside(String text, Bracket bracket) {
        words.append('(');
        places.add(bracket.span().start());
        add(text, bracket.inner().start(), bracket.inner().end());
        words.append(')');
        places.add(bracket.span().end() - 1);
    }

    private void add(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            words.append(text.charAt(i));
            places.add(i);
        }
    }

    List<FoundDate> dates() {
        return ArchivalDates.find(words, new Span(0, words.length()), context);
    }

    /** Where a date of the words stands in the dump, with the brackets at its ends. */
    Span printed(Span date) {
        int start = places.get(date.start());
        int end = places.get(date.end() - 1) + 1;
        for (Bracket bracket : brackets) {
            start = bracket.inner().start() == start ? bracket.span().start() : start;
            end = bracket.inner().end() == end ? bracket.span().end() : end;
        }
        return new Span(start, end);
    }

    /** Whether it holds a pair, cuts through none, and is more than that pair. */
    boolean isRestored(Span date) {
        boolean whole = brackets.stream()
                .map(Bracket::span)
                .allMatch(b -> date.contains(b) || b.end() <= date.start() || b.start() >= date.end());
        return whole
                && brackets.stream().anyMatch(b -> date.contains(b.span()))
                && brackets.stream().noneMatch(b -> b.span().equals(date));
    }
}
