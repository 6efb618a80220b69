package org.opis.recognise.place;

import org.opis.recognise.calendar.DateLexicon;
import org.opis.recognise.calendar.DateTerm;
import org.opis.recognise.person.PhraseWord.Kind;

/** Whether the name of a place stands by itself, or is part of another name. */
final class PlaceBorders {
    /** In a line of capitals a shorter word may be another. */
    private static final int SHORT = 3;

    private final PlaceWords words;

    PlaceBorders(PlaceWords words) {
        this.words = words;
    }

    /** Nothing around the name makes it part of another one. */
    boolean isClear(int first, int last) {
        boolean whole = words.isInCapitals(first) && (words.word(last).length() > SHORT || words.isState(first))
                ? !words.isNoun(last + 1)
                : isEnd(last) && !isAfterCapital(first);
        return whole && !words.isJoined(first, last) && !words.isQuoted(first, last);
    }

    /** Whether no capital goes on; an office, a month or a body may. */
    boolean isEnd(int last) {
        int next = last + 1;
        return !words.isClose(next)
                || !words.isCapital(next)
                || words.kind(next) == Kind.SMALL
                || words.kind(next) == Kind.OFFICE && !words.isInCapitals(last)
                || words.kind(next) == Kind.HONORIFIC
                || words.listed(next) >= 0
                || isMonth(next);
    }

    private boolean isMonth(int i) {
        return DateLexicon.is(DateTerm.MONTH, words.lower(i));
    }

    boolean isAfterCapital(int first) {
        return first > 0
                && words.isClose(first)
                && words.listed(first - 1) < 0
                && words.isCapital(first - 1)
                && words.kind(first - 1) != Kind.SMALL
                && !(words.kind(first - 1) == Kind.BODY || words.kind(first - 1) == Kind.OFFICE);
    }
}
